import { addDays, type Day, dayFrom, monthOf, partsOf } from '../../base/days.ts'

/** *Aktif*, *kurang aktif*, *vakum*. */
export const forumStates = ['active', 'slack', 'dormant'] as const
export type ForumState = (typeof forumStates)[number]

const activeMonths = 3
const slackMonths = 6

/** The same date so many months later; the last day of a month that is shorter. */
function monthsLater(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const first = dayFrom(toYear, toMonth, 1)
  return dayFrom(toYear, toMonth, date) ?? (first ? monthOf(first).to : day)
}

/** Active up to three months after its last meeting, *kurang aktif* up to six, then *vakum*; also if it never met. */
export function forumState(lastMet: Day | undefined, today: Day): ForumState {
  if (lastMet === undefined) return 'dormant'
  if (today <= monthsLater(lastMet, activeMonths)) return 'active'
  return today <= monthsLater(lastMet, slackMonths) ? 'slack' : 'dormant'
}

/** Days in which a forum that fell silent is spoken of, should the day itself be missed. */
const noticedWithinDays = 7

/** The state into which a forum fell lately: nothing where it is active, never met, or has been silent for longer. */
export function fellSilent(lastMet: Day | undefined, today: Day): 'slack' | 'dormant' | undefined {
  const state = forumState(lastMet, today)
  if (lastMet === undefined || state === 'active') return undefined
  return forumState(lastMet, addDays(today, -noticedWithinDays)) === state ? undefined : state
}

/** How many forums stand where. */
export type ForumFigures = Readonly<Record<ForumState, number>>

export const countForums = (states: readonly ForumState[]): ForumFigures => ({
  active: states.filter(state => state === 'active').length,
  slack: states.filter(state => state === 'slack').length,
  dormant: states.filter(state => state === 'dormant').length,
})

/** As it is compared: *Karang Taruna “Bina Karya”* and *karang taruna bina karya* are one. */
export const nameKeyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

export const longestName = 80
export const mostNames = 20

/** One name on one line, titles and commas included; `undefined` where it is empty or too long. */
export function readName(text: string): string[] | undefined {
  const name = text.replaceAll(/\s+/g, ' ').trim()
  return nameKeyOf(name) !== '' && name.length <= longestName ? [name] : undefined
}

/** Names of organisations, one a line or with commas between; `undefined` where one is too long or there are too many. */
export function readNames(text: string): string[] | undefined {
  const names = text
    .split(/[\n,;]/)
    .map(name => name.replace(/^[\s\-•*\d.)]+/, '').trim())
    .filter(name => nameKeyOf(name) !== '')
  const sound = names.length > 0 && names.length <= mostNames && names.every(name => name.length <= longestName)
  return sound ? [...new Map(names.map(name => [nameKeyOf(name), name])).values()] : undefined
}
