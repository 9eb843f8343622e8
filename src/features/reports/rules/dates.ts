import { type Day, daysBetween } from '../../../base/days.ts'

/** Days back that a worker may report on; older activities are the coordinator's to enter. */
export const oldestReportDays = 31

/** From this age on a report's date deserves a question why. */
export const lateAfterDays = 7

/** A Fluent id and its arguments, or undefined where the day may stand. */
export type DateProblem = { id: 'date-future' | 'date-too-old'; args: { day: Day; days: number } }

/** A report is of a day that has been, and no older than 31 days; `today` is that of the place. */
export function activityDateProblem(day: Day, today: Day): DateProblem | undefined {
  const age = daysBetween(day, today)
  if (age < 0) return { id: 'date-future', args: { day, days: -age } }
  return age > oldestReportDays ? { id: 'date-too-old', args: { day, days: age } } : undefined
}

/** Whether the report comes later than a week after its activity. */
export const isLate = (day: Day, today: Day): boolean => daysBetween(day, today) > lateAfterDays
