import { addDays, type Day, daysBetween, weekdayOf } from '../../../base/days.ts'

/** Annual or other leave (*cuti*), illness, and duty travel (*dinas luar*). */
export const leaveKinds = ['leave', 'sick', 'official_travel'] as const
export type LeaveKind = (typeof leaveKinds)[number]

const kindWords: readonly [LeaveKind, RegExp][] = [
  ['sick', /(?<!\p{L})(?:sakit|opname|rawat\s+inap|sick|ill)(?!\p{L})/iu],
  [
    'official_travel',
    /(?<!\p{L})(?:dinas\s+luar|dl|perjalanan\s+dinas|perjadin|(?:duty|official)\s+travel)(?!\p{L})/iu,
  ],
  ['leave', /(?<!\p{L})(?:cuti|izin|ijin|libur|leave|holiday)(?!\p{L})/iu],
]

/** The kind that a message names, if it names one. */
export const leaveKindIn = (text: string): LeaveKind | undefined => kindWords.find(([, words]) => words.test(text))?.[0]

/** First and last day, both counted. */
export type Days = { from: Day; to: Day }
export type StatedLeave = Days & { kind: LeaveKind }

/** No leave is stated for longer than a year, nor when all of it lies further back than this. */
export const longestLeaveDays = 366
export const latestStatedAfterDays = 31

export type LeaveProblem =
  | { why: 'backwards' }
  | { why: 'too-long'; days: number }
  | { why: 'past' }
  | { why: 'overlap'; earlier: StatedLeave & { id: number } }

const overlap = (a: Days, b: Days) => a.from <= b.to && b.from <= a.to

/** How many days there are, the first and the last counted. */
export const lengthOf = ({ from, to }: Days): number => daysBetween(from, to) + 1

/** What keeps these days from being stated: they end before they start, are too many, too long ago, or stated already. */
export function leaveProblem(
  wanted: Days,
  stated: readonly (StatedLeave & { id: number })[],
  today: Day,
): LeaveProblem | undefined {
  if (wanted.to < wanted.from) return { why: 'backwards' }
  const days = lengthOf(wanted)
  if (days > longestLeaveDays) return { why: 'too-long', days }
  if (wanted.to < addDays(today, -latestStatedAfterDays)) return { why: 'past' }
  const earlier = stated.find(one => overlap(one, wanted))
  return earlier && { why: 'overlap', earlier }
}

const saturday = 6

/**
 * Whether somebody was on leave for all of a span: every working day in it, Monday to Friday, lies in one of the leaves.
 * Days before `since`, when they were not yet on the roster, do not count; a span without any working day is no leave.
 */
export function onLeaveAll(leaves: readonly Days[], span: Days, since: Day = span.from): boolean {
  const from = since > span.from ? since : span.from
  const days = Array.from({ length: Math.max(0, lengthOf({ from, to: span.to })) }, (_, at) => addDays(from, at))
  const working = days.filter(day => weekdayOf(day) < saturday)
  return working.length > 0 && working.every(day => leaves.some(one => one.from <= day && day <= one.to))
}

/** What is left of a leave once it ends early: the days before `today`, or nothing if none of them is over. */
export const whatIsOver = ({ from, to }: Days, today: Day): Days | undefined =>
  from < today ? { from, to: to < today ? to : addDays(today, -1) } : undefined
