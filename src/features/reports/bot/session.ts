import type { Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { BotAccount, Deps } from '../../../deps.ts'
import type { Speaker } from '../../../speaker.ts'
import type { Context } from '../../../telegram/context.ts'
import type { Reporter } from '../actions/change-report.ts'
import type { Filer } from '../actions/submit-report.ts'
import { type Places, placesFor } from '../queries/places.ts'
import { type Author, authorOf } from '../rules/author.ts'
import type { Photo, Report, ReportDraft } from '../table.ts'
import { similarView } from '../views/cards.ts'
import { practisedView, receiptView } from '../views/receipt.ts'
import { reporterOf as reporterIn } from '../views/reporter.ts'
import type { Show } from '../views/values.ts'

/** A worker in the middle of reporting: who they are and how they are spoken to. */
export type Session = { author: Author; show: Show; speaker: Speaker; account: BotAccount }

export const showOf = (words: Words, locale: Locale, places: Places): Show => ({ words, locale, places })

/** The session of a worker who speaks; nothing for strangers and for those without an agency. */
export async function sessionOf(deps: Deps, ctx: Context, near?: string | null): Promise<Session | undefined> {
  const author = authorOf(ctx.speaker, near)
  if (!author) return undefined
  const places = await placesFor(deps.db, author.scope)
  return { author, show: showOf(ctx.words, ctx.speaker.locale, places), speaker: ctx.speaker, account: deps.account }
}

/** A filed report as its author sees it. */
export const receiptOf = ({ show, author, account }: Session, report: Report) =>
  receiptView(show, report, author, account)

/** The author of filed reports, as those act who change them. */
export const reporterOf = (deps: Deps, session: Session): Reporter => reporterIn(deps.translate, session)

/** What filing a draft shows in place of its card. */
export const filerOf = (deps: Deps, ctx: Context, session: Session, although = false): Filer => ({
  ...reporterOf(deps, session),
  updateId: ctx.update.update_id,
  although,
  telegramId: session.author.telegramId,
  practised: () => practisedView(session.show),
  similar: (draft, earlier) => similarView(session.show, draft, earlier, 'card'),
})

/** The largest size of the photo in this message. */
export function photosIn(ctx: Context): Photo[] {
  const largest = ctx.message?.photo?.at(-1)
  return largest ? [{ fileId: largest.file_id, uniqueId: largest.file_unique_id }] : []
}

export const contentOf = (ctx: Context): string => ctx.msg?.text ?? ctx.msg?.caption ?? ''

/** When the message was written, which decides what *hari ini* meant, however late it is handled or passed on. */
export const sentAt = ({ msg }: Context): Date => new Date((msg?.forward_origin?.date ?? msg?.date ?? 0) * 1000)

export const topicOf = (ctx: Context): number | undefined =>
  ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined

/** Where this message stands. */
export const originOf = (ctx: Context) => {
  const [topicId, mediaGroupId] = [topicOf(ctx), ctx.msg?.media_group_id]
  return {
    chatId: ctx.chatId ?? 0,
    messageId: ctx.msgId ?? 0,
    ...(topicId !== undefined && { topicId }),
    ...(mediaGroupId !== undefined && { mediaGroupId }),
  }
}

export const isAuthor = (ctx: Context, draft: Pick<ReportDraft, 'telegramId'>) =>
  draft.telegramId === ctx.speaker.telegramId
