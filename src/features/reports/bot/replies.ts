import { InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { changeDraft } from '../actions/change-draft.ts'
import { draftAtMessage } from '../actions/find-draft.ts'
import { answerInGroup } from '../actions/speak.ts'
import { submitReport } from '../actions/submit-report.ts'
import { kindOf } from '../kinds/registry.ts'
import { readEnvOf, readerFor } from '../queries/reading.ts'
import { answersOf } from '../rules/draft.ts'
import { isYes, understandCorrection } from '../shorthand/replies.ts'
import type { ReportDraft } from '../table.ts'
import { cardText } from '../views/card.ts'
import { cardView } from '../views/cards.ts'
import { deepLink } from '../views/links.ts'
import { filedByWord } from '../views/receipt.ts'
import { joinAlbum } from './album.ts'
import { contentOf, filerOf, originOf, photosIn, type Session, sentAt, sessionOf } from './session.ts'

/** Who is answered: the bot's card, or in one's own message the report that it became. */
const mayConcernDraft = (deps: Deps, ctx: Context) => {
  const replied = ctx.msg?.reply_to_message
  if (!replied) return false
  return replied.from?.id === deps.account.id || (replied.from?.id === ctx.from?.id && ctx.msg?.photo !== undefined)
}

/** A reply to one's own card: *ya* files it, a photo joins it, *Ralat: hadir 27* corrects it. False for all others. */
export async function answerReply(deps: Deps, ctx: Context): Promise<boolean> {
  const replied = ctx.msg?.reply_to_message
  if (!replied || !mayConcernDraft(deps, ctx) || ctx.chatId === undefined) return false
  const draft = await draftAtMessage(deps.db, ctx.speaker.telegramId, ctx.chatId, replied.message_id)
  const session = draft && (await sessionOf(deps, ctx))
  if (!draft || !session) return false
  if (draft.state === 'filed' && !photosIn(ctx).length && !isYes(contentOf(ctx))) return tooLate(deps, ctx)
  if (draft.state === 'filed' && isYes(contentOf(ctx))) return true
  if (draft.state !== 'open') return false
  if (photosIn(ctx).length > 0) await joinAlbum(deps, ctx, draft)
  if (isYes(contentOf(ctx))) return fileByReply(deps, ctx, session, draft)
  const corrected = await correct(deps, ctx, session, draft)
  return corrected || photosIn(ctx).length > 0
}

/** Files by word. The card itself becomes the receipt; only what is missing has to be said. */
async function fileByReply(deps: Deps, ctx: Context, session: Session, draft: ReportDraft): Promise<boolean> {
  const filing = await submitReport(deps, filerOf(ctx, session), draft.id)
  if (filing.outcome === 'filed' && ctx.chat?.type === 'private')
    await say(ctx, filedByWord(session, draft, filing.report))
  const { show } = session
  if (filing.outcome === 'similar') {
    const text = show.words('report-similar', { number: filing.number })
    await answerInGroup(deps, ctx.update.update_id, originOf(ctx), { text })
  }
  if (filing.outcome !== 'incomplete') return true
  const keyboard = new InlineKeyboard().url(
    show.words('report-button-complete'),
    deepLink(deps.account, { opens: 'gap', draftId: draft.id }),
  )
  const text = cardText(show, filing.draft).split('\n').slice(-1).join('')
  await answerInGroup(deps, ctx.update.update_id, originOf(ctx), { text, keyboard })
  return true
}

/** Changes what the reply names and shows the card anew. */
async function correct(deps: Deps, ctx: Context, { author, show }: Session, draft: ReportDraft): Promise<boolean> {
  const kind = kindOf(draft.kind ?? '')
  if (!kind) return false
  const reader = await readerFor(deps, ctx.speaker.zone, author)
  const env = readEnvOf(reader, sentAt(ctx), answersOf(draft))
  const said = understandCorrection(contentOf(ctx), kind, answersOf(draft), env)
  if (!said) return false
  const values = { ...draft.values, ...said }
  const problems = draft.problems.filter(problem => !(problem.field in said))
  await changeDraft(deps, draft, ctx.update.update_id, { values, problems }, now => cardView(show, now, deps.account))
  return true
}

async function tooLate(deps: Deps, ctx: Context): Promise<boolean> {
  if (!/ralat|koreksi|revisi|salah|keliru/i.test(contentOf(ctx))) return false
  await answerInGroup(deps, ctx.update.update_id, originOf(ctx), { text: ctx.words('report-correction-late') })
  return true
}
