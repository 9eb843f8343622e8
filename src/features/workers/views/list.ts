import { InlineKeyboard } from 'grammy'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import type { Pillar } from '../../agencies/table.ts'
import type { Counted, Listed } from '../queries/roster.ts'
import { listPress, narrowPress, personPress, rosterPress, searchPress } from './presses.ts'

export const pageSize = 10

export type ListChoice = { agency: number; page: number; state: '-' | 'j' | 'w' | 'u'; sub: string; pillar: string }

/** The whole list, from its first page on. */
export const wholeList = (agency: number, page = 0): ListChoice => ({ agency, page, state: '-', sub: '-', pillar: '-' })

type Shown = {
  choice: ListChoice
  last: number
  counted: Counted
  pillar: string | undefined
  region(code: string): string
}

const lineIds = {
  joined: 'roster-line-joined',
  waiting: 'roster-line-waiting',
  unreachable: 'roster-line-unreachable',
} as const

function pagesOf(keyboard: InlineKeyboard, words: Words, { choice, last }: Shown) {
  const { agency, page } = choice
  if (page > 0) keyboard.text('◀️', listPress.data({ ...choice, page: page - 1 }))
  keyboard.text(words('roster-button-back'), rosterPress.data({ agency }))
  if (page < last) keyboard.text('▶️', listPress.data({ ...choice, page: page + 1 }))
  return keyboard.row()
}

/** What the list can be narrowed to; a narrowed one can be made whole again. */
function narrowers(keyboard: InlineKeyboard, words: Words, { choice }: Shown) {
  const { agency } = choice
  const state = (label: string, to: ListChoice['state']) =>
    keyboard.text(words(label), listPress.data({ ...choice, page: 0, state: choice.state === to ? '-' : to }))
  state('list-button-waiting', 'w')
  state('list-button-unreachable', 'u').row()
  keyboard.text(words('list-button-subdistrict'), narrowPress.data({ agency, by: 's' }))
  keyboard.text(words('list-button-pillar'), narrowPress.data({ agency, by: 'p' })).row()
  keyboard.text(words('list-button-search'), searchPress.data({ agency }))
  const isWhole = choice.state === '-' && choice.sub === '-' && choice.pillar === '-'
  if (!isWhole) keyboard.text(words('list-button-all'), listPress.data(wholeList(agency)))
  return keyboard
}

function linesOf(words: Words, people: readonly Listed[], region: Shown['region']): string[] {
  return people.flatMap(({ name, state, region: code }, index) => {
    const heading = people[index - 1]?.region === code ? [] : [`<b>${escapeHtml(region(code))}</b>`]
    return [...heading, words(lineIds[state], { number: index + 1, name })]
  })
}

/** One page of people under the names of their regions; the numbers below open a person. */
export function listView(words: Words, people: readonly Listed[], shown: Shown): View {
  const { choice, last, counted, pillar } = shown
  const keyboard = new InlineKeyboard()
  people.forEach(({ id }, index) => {
    keyboard.text(String(index + 1), personPress.data({ agency: choice.agency, worker: id, page: choice.page }))
    if (index % 5 === 4) keyboard.row()
  })
  keyboard.row()
  narrowers(pagesOf(keyboard, words, shown), words, shown)
  const only = [
    ...(choice.state === '-' ? [] : [words(`list-state-${choice.state}`)]),
    ...(pillar === undefined ? [] : [escapeHtml(pillar)]),
  ]
  const head = words('roster-page', { page: choice.page + 1, pages: last + 1, total: counted.total })
  const narrowed = only.length > 0 ? [html(only.join(' · ')).html] : []
  const lines = people.length > 0 ? linesOf(words, people, shown.region) : [words('list-nobody')]
  return { text: [head, ...narrowed, ...lines].join('\n'), keyboard }
}

export function subdistrictsView(
  words: Words,
  agency: number,
  codes: readonly string[],
  region: (code: string) => string,
): View {
  const choice = wholeList(agency)
  const buttons = codes.map((code): [string, string] => [
    region(code),
    listPress.data({ ...choice, sub: code.slice(6, 8) }),
  ])
  const keyboard = pairButtons(new InlineKeyboard(), buttons).text(words('list-button-all'), listPress.data(choice))
  return { text: words('list-which-subdistrict'), keyboard }
}

export function pillarsView(words: Words, agency: number, pillars: readonly Pillar[]): View {
  const choice = wholeList(agency)
  const buttons = pillars.map(({ label }, at): [string, string] => [
    label,
    listPress.data({ ...choice, pillar: String(at) }),
  ])
  const keyboard = pairButtons(new InlineKeyboard(), buttons).text(words('list-button-all'), listPress.data(choice))
  return { text: words('list-which-pillar'), keyboard }
}
