import { InlineKeyboard } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import type { View } from '../../../telegram/context.ts'
import { numberButtons, turnButtons } from '../../../telegram/paging.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import type { Agreement, Tally } from '../queries/agreements.ts'
import { type Filter, filters } from '../rules/agreement.ts'
import { addPress, listPress, narrowPress, ownPress, viewPress } from './presses.ts'
import { lineText, type Show } from './words.ts'

export const pageSize = 8

/** A page of a list; `by` is what it is narrowed to, as its presses carry it, and `title` what that is called. */
export type Listed = {
  rows: readonly Agreement[]
  tally: Tally
  filter: Filter
  by: string
  page: number
  last: number
  title: string
}

const numbered = (keyboard: InlineKeyboard, rows: readonly Agreement[]): InlineKeyboard =>
  numberButtons(
    keyboard,
    rows.map(row => viewPress.data(row)),
  )

const linesOf = (show: Show, rows: readonly Agreement[]): string[] =>
  rows.length === 0 ? [show.words('agreement-list-empty')] : rows.map((row, at) => lineText(show, row, at + 1))

function filterButtons(keyboard: InlineKeyboard, { words, locale }: Show, { tally, filter: chosen, by }: Listed) {
  const buttons = filters.map((filter): [string, string] => {
    const label = words(`agreement-filter-${filter}`, { count: number(tally[filter], locale) })
    return [filter === chosen ? `• ${label}` : label, listPress.data({ filter, by, page: 0 })]
  })
  return pairButtons(keyboard, buttons)
}

/** For those who lead: what is due first at the top. */
export function listView(show: Show, listed: Listed): View {
  const { words } = show
  const { rows, filter, by, page, last, title } = listed
  const keyboard = numbered(new InlineKeyboard(), rows)
  turnButtons(keyboard, { page, last }, other => listPress.data({ filter, by, page: other }))
  filterButtons(keyboard, show, listed)
    .text(words('agreement-button-by-region'), narrowPress.data({ filter, what: 'region' }))
    .text(words('agreement-button-by-owner'), narrowPress.data({ filter, what: 'owner' }))
    .row()
    .text(words('agreement-button-add'), addPress.data({}))
    .text(words('agreement-button-own'), ownPress.data({}))
  const pages = last === 0 ? [] : [words('agreement-page', { page: page + 1, pages: last + 1 })]
  return { text: [words('agreement-list-title', { title }), '', ...linesOf(show, rows), ...pages].join('\n'), keyboard }
}

/** What somebody answers for themselves. */
export function ownView(show: Show, rows: readonly Agreement[], mayAdd: boolean): View {
  const { words } = show
  const keyboard = numbered(new InlineKeyboard(), rows.slice(0, mostOwn))
  if (mayAdd) keyboard.text(words('agreement-button-list'), listPress.data({ filter: 'open', by: '-', page: 0 }))
  if (rows.length === 0) return { text: words('agreement-own-none'), keyboard }
  const left = rows.length - mostOwn
  const more = left > 0 ? [words('agreement-own-more', { count: left })] : []
  return {
    text: [words('agreement-own-title'), '', ...linesOf(show, rows.slice(0, mostOwn)), ...more].join('\n'),
    keyboard,
  }
}

const mostOwn = 16

/** Regions or owners that a list can be narrowed to, and the way back to all. */
export function narrowView(
  { words }: Show,
  filter: Filter,
  what: 'region' | 'owner',
  choices: readonly { label: string; by: string }[],
): View {
  const buttons = choices
    .slice(0, 24)
    .map(({ label, by }): [string, string] => [label, listPress.data({ filter, by, page: 0 })])
  const keyboard = pairButtons(new InlineKeyboard(), buttons).text(
    words('agreement-button-everything'),
    listPress.data({ filter, by: '-', page: 0 }),
  )
  return { text: words(what === 'region' ? 'agreement-ask-region' : 'agreement-ask-owner-of-list'), keyboard }
}
