import { type Day, daysBetween } from '../../../base/days.ts'
import { isOpen, type State } from './agreement.ts'

/** Why somebody is asked about an agreement on this day. */
export type Reminder = 'week-before' | 'day-before' | 'today' | 'overdue' | 'review'

type Standing = { state: State; dueOn: Day; continuing: boolean }

const ahead: Readonly<Record<number, Reminder>> = { 7: 'week-before', 1: 'day-before', 0: 'today' }

/**
 * H-7, H-1, on the day, then every week for as long as it is open. What goes on for good is only asked about on the day on
 * which it is to be looked at again, and every week until somebody has.
 */
export function reminderOn(today: Day, { state, dueOn, continuing }: Standing): Reminder | undefined {
  if (!isOpen(state)) return undefined
  const left = daysBetween(today, dueOn)
  const weekly = left < 0 && left % 7 === 0
  if (continuing) return left === 0 || weekly ? 'review' : undefined
  return weekly ? 'overdue' : ahead[left]
}
