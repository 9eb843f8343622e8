import { InlineKeyboard } from 'grammy'
import { weekdayAndDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { html, plainText } from '../../../base/translate.ts'
import type { BotAccount } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import type { Field } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import { doubtsOf, isComplete, standingOf } from '../rules/draft.ts'
import type { Report, ReportDraft } from '../table.ts'
import { cardText, discreetText } from './card.ts'
import { deepLink } from './links.ts'
import { cardPress, dayPress, fieldPress } from './presses.ts'
import { reportLine } from './receipt.ts'
import type { Show } from './values.ts'

type Button = ReturnType<typeof InlineKeyboard.text> | ReturnType<typeof InlineKeyboard.url>

/** Whether the card of a draft stands in a group, where its questions are asked by a link into the private chat. */
export const isInGroup = (draft: Pick<ReportDraft, 'chatId' | 'telegramId'>) => draft.chatId !== draft.telegramId

/** Whether others read along who may not read what it says. */
export const isOverheard = (draft: ReportDraft) => isInGroup(draft) && kindOf(draft.kind ?? '')?.privateOnly === true

export const textOnCard = (show: Show, draft: ReportDraft) =>
  isOverheard(draft) ? discreetText(show, draft) : cardText(show, draft)

/** A day that cannot stand: where the weekday disagrees both days, where it lies ahead today and a way to others. */
function dayButtons(show: Show, draft: ReportDraft): Button[] {
  const problem = standingOf(draft)?.problems[0]
  const { day, other } = problem?.args ?? {}
  const button = (label: string, keep: 'said' | 'other' | 'today') =>
    InlineKeyboard.text(label, dayPress.data({ draft: draft.id, keep }))
  if (problem?.id === 'date-future') return [button(show.words('report-button-today'), 'today')]
  if (problem?.id !== 'date-disagrees' || typeof day !== 'string' || typeof other !== 'string') return []
  const named = (date: string) => weekdayAndDate(date as Day, show.locale)
  return [button(named(day), 'said'), button(named(other), 'other')]
}

const isAhead = (draft: ReportDraft) => standingOf(draft)?.problems[0]?.id === 'date-future'

/** The field that a doubtful report would be mended at. */
function doubtfulField(draft: ReportDraft): Field | undefined {
  const [doubt] = doubtsOf(draft)
  const kind = kindOf(draft.kind ?? '')
  return doubt && kind && fieldOf(kind, doubt.field)
}

/** What sends a report: with *Ya, benar* where something of it is asked about. */
const fileLabel = ({ words }: Show, draft: ReportDraft, style = '') =>
  words(doubtfulField(draft) ? `report-button-sure${style}` : `report-button-file${style}`)

const mendLabel = ({ words }: Show, field: Field) => words('report-button-mend', { field: html(words(field.labelId)) })

/** The way to the answer that is doubtful, by a link where the card stands in a group. */
function mendButtons(show: Show, draft: ReportDraft, account: BotAccount): Button[] {
  const field = isOverheard(draft) ? undefined : doubtfulField(draft)
  if (!field) return []
  const label = plainText(mendLabel(show, field))
  return isInGroup(draft)
    ? [InlineKeyboard.url(label, deepLink(account, { opens: 'doubt', draftId: draft.id }))]
    : [InlineKeyboard.text(label, fieldPress.data({ draft: draft.id, field: field.id }))]
}

/** A report that waits for its author's tap, complete or not, as it stands in the chat where it was written. */
export function cardView(show: Show, draft: ReportDraft, account: BotAccount): View {
  const { words } = show
  const press = (act: 'file' | 'edit' | 'drop') => cardPress.data({ draft: draft.id, act, at: 'card' })
  const inPrivate = (label: string, opens: 'gap' | 'menu') =>
    isInGroup(draft)
      ? InlineKeyboard.url(label, deepLink(account, { opens, draftId: draft.id }))
      : InlineKeyboard.text(
          label,
          opens === 'menu' ? press('edit') : cardPress.data({ draft: draft.id, act: 'show', at: 'card' }),
        )
  const toFile = isOverheard(draft)
    ? inPrivate(words('report-button-open'), 'gap')
    : InlineKeyboard.text(fileLabel(show, draft), press('file'))
  const first = isComplete(draft)
    ? toFile
    : inPrivate(words(isAhead(draft) ? 'report-other-date' : 'report-button-complete'), 'gap')
  const rows = [
    isOverheard(draft) ? [] : dayButtons(show, draft),
    [first, inPrivate(words('report-button-edit'), 'menu')],
    mendButtons(show, draft, account),
    [InlineKeyboard.text(words('report-button-drop'), press('drop'))],
  ]
  return { text: textOnCard(show, draft), keyboard: InlineKeyboard.from(rows.filter(row => row.length > 0)) }
}

/** The same activity stands already: its report, and whether it is brought up to date or this is another one. */
export function similarView(show: Show, draft: ReportDraft, earlier: Report, at: 'card' | 'screen'): View {
  const { words } = show
  const press = (act: 'update' | 'again' | 'drop') => cardPress.data({ draft: draft.id, act, at })
  const rows = [
    [
      { label: words('report-button-update'), data: press('update') },
      { label: words('report-button-again'), data: press('again') },
    ],
    [{ label: words('report-button-drop'), data: press('drop') }],
  ]
  const summary = html(reportLine(show, earlier))
  const question = words('report-similar', { number: earlier.number, summary })
  const text = at === 'card' ? textOnCard(show, draft) : cardText(show, draft)
  return { text: [text, '', question].join('\n'), keyboard: keyboardOf(rows) }
}

/** The same under any other screen of the private chat. Labels without emoji, as in a reminder, where `plain`. */
export function screenRows(show: Show, draft: ReportDraft, plain = false): { label: string; data: string }[][] {
  const { words } = show
  const press = (act: 'file' | 'edit' | 'drop' | 'show') => cardPress.data({ draft: draft.id, act, at: 'screen' })
  const style = plain ? '-plain' : ''
  const doubtful = doubtfulField(draft)
  const first = isComplete(draft)
    ? { label: fileLabel(show, draft, style), data: press('file') }
    : { label: words('report-button-complete'), data: press('show') }
  return [
    [first, { label: words(`report-button-edit${style}`), data: press('edit') }],
    doubtful
      ? [{ label: mendLabel(show, doubtful), data: fieldPress.data({ draft: draft.id, field: doubtful.id }) }]
      : [],
    [{ label: words(`report-button-drop${style}`), data: press('drop') }],
  ].filter(row => row.length > 0)
}

export const keyboardOf = (rows: readonly (readonly { label: string; data: string }[])[]): InlineKeyboard =>
  InlineKeyboard.from(rows.map(row => row.map(({ label, data }) => InlineKeyboard.text(plainText(label), data))))

/** The end of the form, and what a reminder opens: the whole report with its buttons. */
export const screenView = (show: Show, draft: ReportDraft): View => ({
  text: cardText(show, draft),
  keyboard: keyboardOf(screenRows(show, draft)),
})
