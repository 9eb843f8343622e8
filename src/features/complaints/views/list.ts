import { InlineKeyboard } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import type { View } from '../../../telegram/context.ts'
import { numberButtons, turnButtons } from '../../../telegram/paging.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import { complaintCommand } from '../../reports/kinds/complaint.ts'
import type { Tally } from '../queries/complaints.ts'
import { type Filter, filters } from '../rules.ts'
import { lineText } from './card.ts'
import { listPress, ownListPress, ownViewPress, viewPress } from './presses.ts'
import type { Placed, Show } from './words.ts'

export const pageSize = 8

type Listed = { rows: readonly Placed[]; tally: Tally; page: number; last: number }

const tallyText = ({ words, locale }: Show, { open, late, closed }: Tally): string =>
  words('complaint-tally', {
    open: number(open, locale),
    late: number(late, locale),
    closed: number(closed, locale),
  })

const linesOf = (show: Show, { rows }: Listed): string[] =>
  rows.length === 0 ? [show.words('complaint-list-empty')] : rows.map((row, at) => lineText(show, row, at + 1))

const pageText = ({ words }: Show, { page, last }: Listed): string[] =>
  last === 0 ? [] : [words('complaint-page', { page: page + 1, pages: last + 1 })]

function filterButtons(keyboard: InlineKeyboard, { words, locale }: Show, tally: Tally, chosen: Filter) {
  const buttons = filters.map((filter): [string, string] => {
    const label = words(`complaint-filter-${filter}`, { count: number(tally[filter], locale) })
    return [filter === chosen ? `• ${label}` : label, listPress.data({ filter, page: 0 })]
  })
  return pairButtons(keyboard, buttons)
}

/** For those who handle complaints: the oldest that waits first. `files`: whoever reads it also files reports. */
export function listView(
  show: Show,
  listed: Listed,
  filter: Filter,
  { region, files }: { region: string; files: boolean },
): View {
  const { words } = show
  const { rows, tally, page } = listed
  const keyboard = new InlineKeyboard()
  numberButtons(
    keyboard,
    rows.map(({ id: report }) => viewPress.data({ report, filter, page })),
  )
  turnButtons(keyboard, listed, other => listPress.data({ filter, page: other }))
  filterButtons(keyboard, show, tally, filter)
  if (files) {
    keyboard.text(words('complaint-button-new'), shortcut.data({ command: complaintCommand }))
    keyboard.text(words('complaint-button-own'), ownListPress.data({ page: 0 }))
  }
  const head = words('complaint-list-title', { region })
  const text = [head, tallyText(show, tally), '', ...linesOf(show, listed), ...pageText(show, listed)].join('\n')
  return { text, keyboard }
}

/** What a worker has filed, open ones first. */
export function ownListView(show: Show, listed: Listed, address: string): View {
  const { words } = show
  const { rows, tally } = listed
  const keyboard = new InlineKeyboard()
  numberButtons(
    keyboard,
    rows.map(({ id: report }) => ownViewPress.data({ report })),
  )
  turnButtons(keyboard, listed, page => ownListPress.data({ page }))
  keyboard.text(words('complaint-button-new'), shortcut.data({ command: complaintCommand }))
  const head = words('complaint-own-title', { address })
  const text = [head, tallyText(show, tally), '', ...linesOf(show, listed), ...pageText(show, listed)].join('\n')
  return { text, keyboard }
}

/** For those who read figures: how many, and no case. */
export const talliedView = (show: Show, tally: Tally, region: string): View => ({
  text: [
    show.words('complaint-list-title', { region }),
    tallyText(show, tally),
    '',
    show.words('complaint-figures-only'),
  ].join('\n'),
})

const mostArrivals = 6

/** What came in and waits for somebody to take it up; `address` is how the reader is called. */
export function arrivalsView(show: Show, rows: readonly Placed[], address: string | null): View {
  const { words, locale } = show
  const left = rows.length - mostArrivals
  const lines = [
    words('complaint-arrivals', {
      address: address ?? words('report-address'),
      count: number(rows.length, locale),
    }),
    ...rows.slice(0, mostArrivals).map((row, at) => lineText(show, row, at + 1)),
    ...(left > 0 ? [words('complaint-arrivals-more', { count: number(left, locale) })] : []),
  ]
  const keyboard = new InlineKeyboard().text(words('complaint-button-all'), listPress.data({ filter: 'open', page: 0 }))
  return { text: lines.join('\n'), keyboard }
}
