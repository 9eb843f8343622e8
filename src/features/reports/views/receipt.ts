import { InlineKeyboard } from 'grammy'
import { html } from '../../../base/translate.ts'
import { asWhatsApp, whatsAppLink } from '../../../base/whatsapp.ts'
import type { BotAccount } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { kindOf } from '../kinds/registry.ts'
import { answersOf } from '../rules/draft.ts'
import type { Report, ReportDraft } from '../table.ts'
import { deepLink } from './links.ts'
import { reportPress } from './presses.ts'
import { receiptFacts, type Show } from './values.ts'

/** *P2K2 Melati, Pundungsari, 21 November – 26 dari 30 KPM (86,7%), 1 foto*: one filed report in one line, as HTML. */
export function reportLine(show: Show, report: Pick<Report, 'kind' | 'values' | 'photos'>): string {
  const kind = kindOf(report.kind)
  if (!kind) return ''
  const values = answersOf(report)
  const facts = receiptFacts(show, kind, values)
  return show.words(kind.receiptId, facts)
}

type Writer = { telegramId: number; name: string; address: string | null }

/** The words for the state of a filed report. */
const receiptIds = {
  filed: 'report-receipt',
  waiting: 'report-receipt-waiting',
  refused: 'report-receipt-refused',
  withdrawn: 'report-receipt-withdrawn',
} as const

/** What a card becomes once its report is filed, and after each change. `address` is how the author is called. */
export function receiptView(show: Show, report: Report, author: Writer, account: BotAccount): View {
  const { words } = show
  const summary = html(reportLine(show, report))
  const address = author.address ?? words('report-address')
  const { number, decisionReason, photosLeftOut, state } = report
  const isCorrected = state === 'filed' && report.correctedAt !== null
  const id = isCorrected ? 'report-receipt-corrected' : receiptIds[state]
  const isDiscreet = isElsewhere(report, author) && kindOf(report.kind)?.privateOnly
  const reason = isDiscreet ? words('report-reason-private') : (decisionReason ?? '')
  const text = words(id, { summary, number, address, reason })
  const rest = photosLeftOut > 0 ? [words('report-photos-left-out', { count: photosLeftOut })] : []
  const keyboard = receiptButtons(show, report, author, account, summary)
  return { text: [text, ...rest].join('\n'), ...(keyboard && { keyboard }) }
}

/** Whether others read along where the receipt stands. */
const isElsewhere = ({ chatId }: Report, { telegramId }: Writer) => chatId !== null && chatId !== telegramId

/** [Perbaiki] asks in private, so that in a group it is a link. */
function receiptButtons(
  show: Show,
  report: Report,
  author: Writer,
  account: BotAccount,
  summary: ReturnType<typeof html>,
) {
  const { words } = show
  const { id, version, number, state } = report
  if (state !== 'filed' && state !== 'waiting') return undefined
  const label = words('report-button-fix')
  const fix = isElsewhere(report, author)
    ? InlineKeyboard.url(label, deepLink(account, { opens: 'correction', reportId: id }))
    : InlineKeyboard.text(label, reportPress.data({ report: id, version, act: 'edit' }))
  const link = whatsAppLink(asWhatsApp(words('report-share', { summary, number, name: author.name })))
  const share = link && state === 'filed' ? [InlineKeyboard.url(words('report-button-share'), link)] : []
  return InlineKeyboard.from([[fix, ...share]])
}

/** The answer to *ya* in one's own chat: the card above has become the receipt, or this is it. */
export const filedByWord = (
  { show, author, account }: { show: Show; author: Writer; account: BotAccount },
  draft: Pick<ReportDraft, 'cardDeliveryId'>,
  report: Report,
): View =>
  draft.cardDeliveryId === null
    ? receiptView(show, report, author, account)
    : { text: show.words('report-filed', { number: report.number }) }

/** The end of a practice: it went well, and it does not count. */
export const practisedView = ({ words }: Show): View => ({ text: words('report-practised') })

/** What a card becomes when its author says that it is none. */
export const droppedView = ({ words }: Show): View => ({ text: words('report-dropped') })
