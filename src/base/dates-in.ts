import type { Day, Weekday } from './days.ts'

/** Where in the given text the expression stands (UTF-16 offsets), so that the caller can cut it out. */
type Place = { from: number; to: number }

export type DateReading =
  /** `confirm`: the words have a second meaning; echo the full date and let the person agree. */
  | ({ kind: 'date'; day: Day; confirm?: true } & Place)
  /** A week, or a vague part of a month or year: ask for the day. */
  | ({ kind: 'ask'; why: 'week' | 'vague' } & Place)
  /** Written like a date, but the calendar has no such day; `said` is what was written. */
  | ({ kind: 'invalid'; said: string } & Place)
  /** The weekday said is not that of the written date. `choices`: the written date, and the nearest day of that weekday. */
  | ({ kind: 'disagrees'; said: Weekday; day: Day; choices: [Day, Day] } & Place)
  | { kind: 'none' }

export type DateContext = { today: Day; lean: 'past' | 'future' }

/** Finds the first date expression anywhere in a text (domain.md §6.4). Day-first always; never rolls over. */
export function readDate(_text: string, _context: DateContext): DateReading {
  return { kind: 'none' }
}
