import type { Day } from '../../base/days.ts'
import { complaintStates, destinations, dueOn, filedState } from '../reports/kinds/complaint.ts'
import type { Values } from '../reports/kinds/kind.ts'
import { plain } from '../reports/rules/likeness.ts'

/** Where a complaint stands: as it was filed, or taken up again after it was closed. */
export const states = [...complaintStates, 'reopened'] as const
export type State = (typeof states)[number]

/** What a move wants to be told: nothing (one tap), a note if there is one, or a note in any case. */
export type NoteNeed = 'none' | 'may' | 'must'

/**
 * From where to where, and what has to be said with it. Whoever closes a complaint or opens it again says why; what is
 * being worked on moves to itself by a note.
 */
export const moves: Readonly<Record<State, Readonly<Partial<Record<State, NoteNeed>>>>> = {
  received: { processing: 'none', referred: 'may', done: 'must', rejected: 'must' },
  processing: { processing: 'must', referred: 'may', done: 'must', rejected: 'must' },
  referred: { processing: 'must', referred: 'may', done: 'must', rejected: 'must' },
  reopened: { processing: 'none', referred: 'may', done: 'must', rejected: 'must' },
  done: { reopened: 'must' },
  rejected: { reopened: 'must' },
}

/** What the move from one state to another wants to be told; nothing where there is no such move. */
export const needOf = (from: State, to: State): NoteNeed | undefined => moves[from][to]

/** Where a complaint can go from here, in the order of the buttons. */
export const nextStates = (from: State): State[] => states.filter(to => needOf(from, to) !== undefined)

/** States in which somebody still waits for an answer are all others. */
export const closedStates: readonly State[] = ['done', 'rejected']

export const isOpen = (state: State): boolean => !closedStates.includes(state)

/**
 * Whether an answer is overdue: fourteen days after the day of the complaint, also for one that was opened again, for
 * whoever brought it has waited since that day.
 */
export const isLate = (state: State, day: Day, today: Day): boolean => isOpen(state) && today > dueOn(day)

/** The state of a complaint that nobody has moved, as its report said. */
export const stateAtFiling = (values: Values): State => filedState(values)

/** Characters of a note, and of the name of an office that is not among the usual ones. */
export const noteLength = { min: 3, max: 300 }
export const officeLength = { min: 3, max: 60 }

/** One of the usual offices by its id or one of its words alone, else the name as it was typed. */
export function officeOf(typed: string): string {
  const said = plain(typed)
  return destinations.find(({ id, words }) => [id, ...words].some(word => plain(word) === said))?.id ?? typed.trim()
}

/** What a list shows: those that wait, those that wait too long, those that are closed, all. */
export const filters = ['open', 'late', 'closed', 'all'] as const
export type Filter = (typeof filters)[number]
