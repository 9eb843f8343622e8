import { type Day, daysBetween } from '../../../base/days.ts'

/** Days back from which on a report counts only once a coordinator approves. */
export const approvedAfterDays = 31

/** From this age on a report says why it comes late. */
export const lateAfterDays = 7

/** Older days are taken for a slip of the pen. */
export const oldestReportDays = 366

/** A Fluent id and its arguments, or undefined where the day may stand. */
export type DateProblem = { id: 'date-future' | 'date-too-old'; args: { day: Day; days: number } }

/** A report is of a day that has been, and of no more than a year ago; `today` is that of the place. */
export function activityDateProblem(day: Day, today: Day): DateProblem | undefined {
  const age = daysBetween(day, today)
  if (age < 0) return { id: 'date-future', args: { day, days: -age } }
  return age > oldestReportDays ? { id: 'date-too-old', args: { day, days: age } } : undefined
}

/** Whether the report comes later than a week after its activity. */
export const isLate = (day: Day, today: Day): boolean => daysBetween(day, today) > lateAfterDays

/** Whether the activity is so old that its coordinator decides. */
export const needsApproval = (day: Day, today: Day): boolean => daysBetween(day, today) > approvedAfterDays
