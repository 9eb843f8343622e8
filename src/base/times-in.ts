import type { HHMM, ZoneLabel } from './days.ts'

/** Where in the given text the expression stands (UTF-16 offsets). */
type Place = { from: number; to: number }

export type TimeReading =
  /** `until`: the end of a range, or 'finish' for *s.d. selesai*. `confirm`: morning or afternoon was not said; ask. */
  | ({ kind: 'time'; time: HHMM; until?: HHMM | 'finish'; zone?: ZoneLabel; confirm?: true } & Place)
  /** midnight: of which day? prayer: not a clock time (*ba'da dzuhur*). partOfDay: hour and part of the day do not fit. */
  | ({ kind: 'ask'; why: 'midnight' | 'prayer' | 'partOfDay' } & Place)
  /** Written like a time, but the clock has no such time. */
  | ({ kind: 'invalid'; said: string } & Place)
  | { kind: 'none' }

/** Finds the first clock time anywhere in a text (domain.md §6.4). */
export function readTime(_text: string, _context: { use: 'meeting' | 'report' }): TimeReading {
  return { kind: 'none' }
}
