import { maskSign } from '../../base/identity-numbers.ts'
import { isWithin } from '../regions/rules.ts'
import type { Poll } from './table.ts'

export const fewestOptions = 2
export const mostOptions = 10
/** What Telegram takes. */
export const longest = { question: 300, option: 100 } as const

/** Why a question or its options cannot be put so. */
export type Trouble =
  | { wrong: 'empty' | 'masked' }
  | { wrong: 'question-long'; length: number }
  | { wrong: 'option-long'; option: string; length: number }
  | { wrong: 'few' | 'many'; count: number }
  | { wrong: 'twice'; option: string }

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** *1. Selasa*, *b) Rabu*, *- Kamis*: the mark in front of an option is not part of it. */
const bare = (line: string) => line.replace(/^(?:[-–•*·▪◦]|\(?(?:\d{1,2}|[a-j])[.)])\s+/iu, '').trim()

export function questionIn(text: string): { question: string } | Trouble {
  const question = text.replace(/\s+/g, ' ').trim()
  if (question === '') return { wrong: 'empty' }
  if (question.includes(maskSign)) return { wrong: 'masked' }
  if (question.length > longest.question) return { wrong: 'question-long', length: question.length }
  return { question }
}

/** One option per line, added to those there are. Too few are no trouble yet: more may come. */
export function optionsIn(text: string, before: readonly string[] = []): { options: string[] } | Trouble {
  const added = linesOf(text).map(bare)
  const options = [...before, ...added]
  if (added.length === 0) return { wrong: 'empty' }
  if (added.some(option => option.includes(maskSign))) return { wrong: 'masked' }
  const long = added.find(option => option.length > longest.option)
  if (long !== undefined) return { wrong: 'option-long', option: long, length: long.length }
  const same = (option: string) => option.toLowerCase()
  const twice = options.find((option, at) => options.map(same).indexOf(same(option)) !== at)
  if (twice !== undefined) return { wrong: 'twice', option: twice }
  return options.length > mostOptions ? { wrong: 'many', count: options.length } : { options }
}

/** Whether there are enough options to choose from. */
export const enough = (options: readonly string[]): boolean => options.length >= fewestOptions

/** What one message says: a question, its options one per line, and when it closes. */
export type Said = { question: string; options: string; closing: string | null }

// Nothing that could be an option, such as *sampai Kamis*.
const closingLine = /^(?:ditutup|batas\s+waktu(?:nya)?|tutup\s*:)\s*:?\s*(?<when>.+)$/iu

/** *Hari apa? Selasa, Rabu atau Kamis* in one line, and otherwise each in its own. */
export function readPoll(text: string): Said {
  const lines = linesOf(text)
  const when = lines.length > 2 ? lines.at(-1)?.match(closingLine)?.groups?.when : undefined
  const [first = '', ...rest] = when === undefined ? lines : lines.slice(0, -1)
  const [, question, behind] = first.match(/^(.*?\?)\s*(\S.*)$/) ?? []
  const closing = when ?? null
  if (rest.length > 0 || question === undefined || behind === undefined)
    return { question: first, options: rest.join('\n'), closing }
  const options = behind.split(/\s*[;|]\s*|,\s+(?:atau\s+)?|\s+\/\s+|\s+atau\s+/)
  return options.length >= fewestOptions
    ? { question, options: options.join('\n'), closing }
    : { question: first, options: '', closing }
}

/** Whether an answer still counts. */
export const isOpen = ({ state, closesAt }: Pick<Poll, 'state' | 'closesAt'>, now: Date): boolean =>
  state === 'sent' && now < closesAt

/** Who was not written to themselves is asked in a group if they work there, or lead there. */
export const belongsTo = (
  group: string,
  { places, led }: { places: readonly string[]; led: readonly string[] },
): boolean =>
  places.some(place => isWithin(place, group)) || led.some(scope => isWithin(group, scope) || isWithin(scope, group))

export type Line = { option: string; count: number; share: number }

/** Each option with how many chose it, and their share of all answers. */
export function linesOfResult(options: readonly string[], counts: ReadonlyMap<number, number>): Line[] {
  const of = (place: number) => counts.get(place) ?? 0
  const all = options.reduce((sum, _, place) => sum + of(place), 0)
  return options.map((option, place) => ({ option, count: of(place), share: all === 0 ? 0 : of(place) / all }))
}
