import { InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { offerChanges } from '../actions/begin-correction.ts'
import { changeDraft } from '../actions/change-draft.ts'
import { isChangeable } from '../actions/correct-report.ts'
import { draftAtMessage } from '../actions/find-draft.ts'
import { answerInGroup } from '../actions/speak.ts'
import { submitReport } from '../actions/submit-report.ts'
import { kindOf } from '../kinds/registry.ts'
import { reportFrom, reportNumbered } from '../queries/filed.ts'
import { readEnvOf, readerFor } from '../queries/reading.ts'
import { answersOf } from '../rules/draft.ts'
import { isYes, understandCorrection } from '../shorthand/replies.ts'
import type { Report, ReportDraft } from '../table.ts'
import { cardView, isOverheard, similarView, textOnCard } from '../views/cards.ts'
import { correctionView } from '../views/changes.ts'
import { deepLink } from '../views/links.ts'
import { filedByWord } from '../views/receipt.ts'
import { joinAlbum, joinReport } from './album.ts'
import { correctByReply } from './corrections.ts'
import { changesIn, correctionSaid, saysAmount } from './loose-corrections.ts'
import { contentOf, filerOf, originOf, photosIn, type Session, sentAt, sessionOf } from './session.ts'

const corrects = /ralat|koreksi|revisi|salah|keliru|pembetulan|perbaik|harusnya|mestinya|yang benar/i

/** Who is answered: the bot's card, or in one's own message the report that it became. */
const mayConcernDraft = (deps: Deps, ctx: Context) => {
  const replied = ctx.msg?.reply_to_message
  if (!replied) return false
  const isOwn = replied.from?.id === ctx.from?.id
  return (
    replied.from?.id === deps.account.id || (isOwn && (ctx.msg?.photo !== undefined || corrects.test(contentOf(ctx))))
  )
}

type Replied = { draft: ReportDraft | undefined; filed: Report | undefined }

/** What the message that is replied to stands for: one's own report in the making, or filed. */
export async function ownReportReplied(deps: Deps, ctx: Context, session: Session): Promise<Replied | undefined> {
  const replied = ctx.msg?.reply_to_message
  if (!replied || ctx.chatId === undefined) return undefined
  const draft = await draftAtMessage(deps.db, ctx.speaker.telegramId, ctx.chatId, replied.message_id)
  const filed = draft ? await reportFrom(deps.db, draft) : await reportNamed(deps, session, replied)
  return draft || filed ? { draft, filed } : undefined
}

/** A reply to one's own card or receipt: *ya* files it, a photo joins it, *Ralat: hadir 27* corrects it. False for all others. */
export async function answerReply(deps: Deps, ctx: Context): Promise<boolean> {
  if (!mayConcernDraft(deps, ctx)) return false
  const session = await sessionOf(deps, ctx)
  if (!session) return false
  const { draft, filed } = (await ownReportReplied(deps, ctx, session)) ?? {}
  if (filed) return answerReceipt(deps, ctx, session, filed)
  if (draft?.state === 'unclaimed') return askToPress(deps, ctx)
  if (draft?.state !== 'open') return false
  if (photosIn(ctx).length > 0) await joinAlbum(deps, ctx, draft)
  if (isYes(contentOf(ctx))) return fileByReply(deps, ctx, session, draft)
  const corrected = await correct(deps, ctx, session, draft)
  return corrected || photosIn(ctx).length > 0
}

type Said = { text?: string | undefined; from?: { id: number } | undefined }

/** A receipt that the outbox does not know, or any other screen about one report, by the number that it names. */
async function reportNamed(deps: Deps, { author }: Session, { text, from }: Said): Promise<Report | undefined> {
  const numbers = new Set(text?.match(/LAP-\d{4}-\d{2}-\d{4,}/g))
  const [number] = numbers
  if (from?.id !== deps.account.id || number === undefined || numbers.size > 1) return undefined
  return reportNumbered(deps.db, author.workerId, number)
}

/** Whose report it is has to be pressed: an answer in words could be meant either way. */
async function askToPress(deps: Deps, ctx: Context): Promise<boolean> {
  await answerInGroup(deps, ctx.update.update_id, originOf(ctx), { text: ctx.words('report-whose-press') })
  return true
}

async function answerReceipt(deps: Deps, ctx: Context, session: Session, report: Report): Promise<boolean> {
  const content = contentOf(ctx)
  const hasPhoto = photosIn(ctx).length > 0
  if (hasPhoto) await joinReport(deps, ctx, session, report)
  if (corrects.test(content)) return correctByReply(deps, ctx, session, report)
  return (await offersChange(deps, ctx, session, report)) || hasPhoto || isYes(content)
}

/** *hadir 28* below a receipt, without *Ralat*: offered in private, where it says another number or thing than the report. */
async function offersChange(deps: Deps, ctx: Context, session: Session, report: Report): Promise<boolean> {
  const changes = isChangeable(report) ? await changesIn(deps, ctx, session, report) : null
  if (!changes || !saysAmount(changes)) return false
  const correction = correctionSaid(deps, ctx, session, report, changes)
  await offerChanges(deps, correction, correctionView(session.show, correction, 'report-correction-last'))
  return true
}

/** Files by word. The card itself becomes the receipt; only what is missing has to be said. */
async function fileByReply(deps: Deps, ctx: Context, session: Session, draft: ReportDraft): Promise<boolean> {
  const filing = await submitReport(deps, filerOf(deps, ctx, session), draft.id)
  if (filing.outcome === 'filed' && ctx.chat?.type === 'private')
    await say(ctx, filedByWord(session, draft, filing.report))
  const { show } = session
  if (filing.outcome === 'similar') {
    const { earlier } = filing
    const noted = { text: show.words('report-similar-notice', { number: earlier.number }) }
    const view = isOverheard(draft) ? noted : similarView(show, draft, earlier, 'screen')
    await answerInGroup(deps, ctx.update.update_id, originOf(ctx), view)
  }
  if (filing.outcome !== 'incomplete') return true
  const keyboard = new InlineKeyboard().url(
    show.words('report-button-complete'),
    deepLink(deps.account, { opens: 'gap', draftId: draft.id }),
  )
  const text = textOnCard(show, filing.draft).split('\n').slice(-1).join('')
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
