import { InlineKeyboard } from 'grammy'
import { html } from '../../../base/translate.ts'
import { asWhatsApp, whatsAppLink } from '../../../base/whatsapp.ts'
import type { View } from '../../../telegram/context.ts'
import { kindOf } from '../kinds/registry.ts'
import { answersOf } from '../rules/draft.ts'
import type { Report, ReportDraft } from '../table.ts'
import { receiptFacts, type Show } from './values.ts'

/** *P2K2 Melati, Pundungsari, 21 November – 26 dari 30 KPM (86,7%), 1 foto*: one filed report in one line, as HTML. */
export function reportLine(show: Show, report: Pick<Report, 'kind' | 'values' | 'photos'>): string {
  const kind = kindOf(report.kind)
  if (!kind) return ''
  const values = answersOf(report)
  const facts = receiptFacts(show, kind, values)
  return show.words(kind.receiptId, facts)
}

/** What a card becomes once its report is filed. `address` is how the author is called. */
export function receiptView(show: Show, report: Report, author: { name: string; address: string | null }): View {
  const { words } = show
  const summary = html(reportLine(show, report))
  const address = author.address ?? words('report-address')
  const text = words('report-receipt', { summary, number: report.number, address })
  const shared = asWhatsApp(words('report-share', { summary, number: report.number, name: author.name }))
  const link = whatsAppLink(shared)
  return link ? { text, keyboard: new InlineKeyboard().url(words('report-button-share'), link) } : { text }
}

/** The answer to *ya* in one's own chat: the card above has become the receipt, or this is it. */
export const filedByWord = (
  { show, author }: { show: Show; author: { name: string; address: string | null } },
  draft: Pick<ReportDraft, 'cardDeliveryId'>,
  report: Report,
): View =>
  draft.cardDeliveryId === null
    ? receiptView(show, report, author)
    : { text: show.words('report-filed', { number: report.number }) }

/** The end of a practice: it went well, and it does not count. */
export const practisedView = ({ words }: Show): View => ({ text: words('report-practised') })

/** What a card becomes when its author says that it is none. */
export const droppedView = ({ words }: Show): View => ({ text: words('report-dropped') })
