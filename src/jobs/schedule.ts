import {
  addDays,
  type Day,
  dayOf,
  type HHMM,
  instantAt,
  monthOf,
  partsOf,
  type Weekday,
  weekdayOf,
  type Zone,
} from '../base/days.ts'

/** When a job is due, on the wall clock of its subject's zone. Minutes are counted from the full hour on. */
export type When =
  | { every: 'minute'; minutes: number }
  | { every: 'day'; at: HHMM }
  | { every: 'week'; on: Weekday; at: HHMM }
  /** Of a month that is shorter its last day. */
  | { every: 'month'; on: number; at: HHMM }
  /** Slots that follow no one rule, such as those of an hour that was moved: the first one later than `after`. */
  | { every: 'own'; next(after: Date): Date }

const never = new Date(8.64e15)

/** One slot and no other: of a subject whose moment is known. */
export const onceAt = (at: Date): When => ({ every: 'own', next: after => (after < at ? at : never) })

const minuteMs = 60_000

/** The first slot later than `after`. */
export function slotAfter(when: When, zone: Zone, after: Date): Date {
  if (when.every === 'own') return when.next(after)
  if (when.every === 'minute') {
    const step = when.minutes * minuteMs
    return new Date((Math.floor(after.getTime() / step) + 1) * step)
  }
  for (let day = dayOf(after, zone); ; day = addDays(day, 1)) {
    const slot = instantAt(day, when.at, zone)
    if (slot > after && fallsOn(when, day)) return slot
  }
}

function fallsOn(when: Exclude<When, { every: 'minute' | 'own' }>, day: Day): boolean {
  if (when.every === 'day') return true
  if (when.every === 'week') return weekdayOf(day) === when.on
  return partsOf(day).date === Math.min(when.on, partsOf(monthOf(day).to).date)
}

/** The slots later than `from`, up to and including `to`. */
export function slotsBetween(when: When, zone: Zone, from: Date, to: Date): Date[] {
  const slots: Date[] = []
  for (let slot = slotAfter(when, zone, from); slot <= to; slot = slotAfter(when, zone, slot)) slots.push(slot)
  return slots
}
