import { z } from 'zod'
import {
  addDays,
  type Day,
  dayOf,
  type HHMM,
  instantAt,
  timeOf,
  type Weekday,
  weekOf,
  type Zone,
} from '../../../base/days.ts'

const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform(text => text as HHMM)
const weekday = z
  .number()
  .int()
  .min(1)
  .max(7)
  .transform(number => number as Weekday)

const weeklyHour = z.object({ on: weekday, at: hour })
const quietHours = z.object({ from: hour, to: hour })

/** An hour of the week on the wall clock of the agency. */
export type WeeklyHour = z.infer<typeof weeklyHour>
/** From and to on the wall clock; across midnight where `from` is the later one. */
export type QuietHours = z.infer<typeof quietHours>

/** What goes out by itself: the letter to readers, the list for coordinators, the reminder before the deadline. */
export const sendings = ['letter', 'attendance', 'reminder'] as const
export type Sending = (typeof sendings)[number]

/** How many different people approve a story before it is published. */
export const mostApprovals = 3
const approvals = z.number().int().min(1).max(mostApprovals)

/** What is missing or was spoilt by hand is as shipped: one agency must not stop the weeks of all. */
const policySchema = z.object({
  digest: weeklyHour.catch({ on: 1, at: '07:00' }),
  deadline: weeklyHour.catch({ on: 5, at: '15:00' }),
  reminder: weeklyHour.catch({ on: 5, at: '13:30' }),
  quiet: quietHours.nullable().catch({ from: '21:00', to: '06:00' }),
  sends: z.array(z.enum(sendings)).catch([...sendings]),
  approvals: approvals.catch(1),
})

/** How an agency wants its weeks: when what goes out, until when reports are on time, when nobody is disturbed. */
export type Policy = z.infer<typeof policySchema>

/** The policy of an agency; what it never decided is as shipped. */
export const policyOf = ({ policy }: { policy: unknown }): Policy => policySchema.parse(policy ?? {})

export const weeklyHours = ['digest', 'deadline', 'reminder'] as const
export type HourName = (typeof weeklyHours)[number]

/** A decision about one part of the policy; `expected` are the pillars that owe a report each week. */
export type Decision =
  | { what: HourName; to: WeeklyHour }
  | { what: 'quiet'; to: QuietHours | null }
  | { what: 'sends'; to: Sending[] }
  | { what: 'approvals'; to: number }
  | { what: 'expected'; to: string[] }

export const decided = z.discriminatedUnion('what', [
  z.object({ what: z.enum(weeklyHours), to: weeklyHour }),
  z.object({ what: z.literal('quiet'), to: quietHours.nullable() }),
  z.object({ what: z.literal('approvals'), to: approvals }),
  z.object({ what: z.literal('sends'), to: z.array(z.enum(sendings)) }),
  z.object({ what: z.literal('expected'), to: z.array(z.string()) }),
])

const placeInWeek = ({ on, at }: WeeklyHour) => `${on} ${at}`

/** Why a policy cannot be: a reminder that comes after the deadline, quiet hours that never end. */
export function policyProblem({ reminder, deadline, quiet }: Policy): 'reminder-late' | 'quiet-always' | undefined {
  if (placeInWeek(reminder) >= placeInWeek(deadline)) return 'reminder-late'
  return quiet && quiet.from === quiet.to ? 'quiet-always' : undefined
}

/** A change that was made: `at` is the moment from which on it holds. */
export type Change<Value> = { at: Date; before: Value; after: Value }

const oldestFirst = (a: { at: Date }, b: { at: Date }) => a.at.getTime() - b.at.getTime()

/** What held at a moment, from what holds now and what was changed since. */
export function heldAt<Value>(standing: Value, changes: readonly Change<Value>[], moment: Date): Value {
  const [next] = changes.filter(({ at }) => at > moment).sort(oldestFirst)
  return next ? next.before : standing
}

const instantIn = (monday: Day, { on, at }: WeeklyHour, zone: Zone) => instantAt(addDays(monday, on - 1), at, zone)

/** An hour of the week with its history, oldest changes first or not. */
export type HourHistory = { zone: Zone; standing: WeeklyHour; changes: readonly Change<WeeklyHour>[] }

/**
 * The one instant of an hour of the week in the week of `monday`. A change moves it while it lies ahead, to what lies
 * ahead; an hour that has passed stays, so that nothing happens twice in a week, and no week is left out.
 */
export function instantOf({ zone, standing, changes }: HourHistory, monday: Day): Date {
  const [begin, end] = [instantAt(monday, '00:00', zone), instantAt(addDays(monday, 7), '00:00', zone)]
  const before = new Date(begin.getTime() - 1)
  let instant = instantIn(monday, heldAt(standing, changes, before), zone)
  for (const { at, after } of [...changes].sort(oldestFirst)) {
    const moved = instantIn(monday, after, zone)
    if (at >= begin && at < end && at < instant && at < moved) instant = moved
  }
  return instant
}

/** The first instant of an hour of the week that is later than `after`. */
export function nextInstant(history: HourHistory, after: Date): Date {
  const { from } = weekOf(dayOf(after, history.zone))
  const instant = instantOf(history, from)
  return instant > after ? instant : instantOf(history, addDays(from, 7))
}

/** When an hour that is changed `now` to `to` comes for the first time. */
export function firstInstantAfter(history: HourHistory, to: WeeklyHour, now: Date): Date {
  const { zone, standing, changes } = history
  const changed = { zone, standing: to, changes: [...changes, { at: now, before: standing, after: to }] }
  const next = nextInstant(changed, now)
  const isNew = next.getTime() === instantIn(weekOf(dayOf(next, zone)).from, to, zone).getTime()
  return isNew ? next : nextInstant(changed, next)
}

/** When a notice to a person goes out: at once, or where `now` lies in quiet hours, at their end. */
export function afterQuiet(quiet: QuietHours | null, zone: Zone, now: Date): Date {
  if (!quiet) return now
  const [today, time] = [dayOf(now, zone), timeOf(now, zone)]
  const overnight = quiet.from > quiet.to
  const isQuiet = overnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to
  if (!isQuiet) return now
  return instantAt(overnight && time >= quiet.from ? addDays(today, 1) : today, quiet.to, zone)
}
