import type { Day } from '../../../base/days.ts'
import { onLeaveAll } from '../../workers/rules/leave.ts'
import type { ExpectedRow, Span } from '../rules.ts'

/**
 * Where somebody who is expected to report stands in a week, each in one place: on time (something was filed before the
 * deadline), late, *nihil* and nothing else, on leave, silent; and apart from the silent those who are not to be asked:
 * their report waits for their own tap, they have not joined, or no message reaches them.
 */
export const weekStates = [
  'on-time',
  'late',
  'nihil',
  'on-leave',
  'silent',
  'waiting',
  'not-joined',
  'unreachable',
] as const
export type WeekState = (typeof weekStates)[number]

export type StatedPerson = ExpectedRow & { state: WeekState }

/** A report that stands in the span: when it came, and of which day it was at the deadline, before any correction since. */
export type HeardRow = { workerId: number; kind: string; filedAt: Date; dayAtDeadline: Day }

/** Leave that touches the span, and since when its person stands on the roster. */
export type LeaveRow = { workerId: number; since: Day; leaves: readonly { from: Day; to: Day }[] }

export type WeekFacts = {
  span: Span
  /** Absent for spans that have none, such as a month: all that was filed is then in time. */
  deadline?: Date
  heard: readonly HeardRow[]
  leaves: readonly LeaveRow[]
  /** Workers whose reports wait for their own tap. */
  waiting: ReadonlySet<number>
}

export const nihilKind = 'nihil'

const isPrompt = ({ span, deadline }: WeekFacts) =>
  deadline === undefined
    ? () => true
    : ({ filedAt, dayAtDeadline }: HeardRow) =>
        filedAt <= deadline && dayAtDeadline >= span.from && dayAtDeadline <= span.to

/** What was heard of somebody, if anything; nobody is late with *nihil* alone, for it is the silence that it ends. */
function heardOf(own: readonly HeardRow[], facts: WeekFacts): WeekState | undefined {
  if (own.length === 0) return undefined
  if (own.every(({ kind }) => kind === nihilKind)) return 'nihil'
  return own.some(isPrompt(facts)) ? 'on-time' : 'late'
}

function unheardOf(person: ExpectedRow, { span, leaves, waiting }: WeekFacts): WeekState {
  const leave = leaves.find(({ workerId }) => workerId === person.id)
  if (leave && onLeaveAll(leave.leaves, span, leave.since)) return 'on-leave'
  if (!person.joined) return 'not-joined'
  if (waiting.has(person.id)) return 'waiting'
  return person.unreachable ? 'unreachable' : 'silent'
}

/** Everybody who is expected, each with the one state they are in. Who reported has reported, also on leave. */
export function statesOf<Person extends ExpectedRow>(
  expected: readonly Person[],
  facts: WeekFacts,
): (Person & { state: WeekState })[] {
  const own = new Map<number, HeardRow[]>()
  for (const row of facts.heard) own.set(row.workerId, [...(own.get(row.workerId) ?? []), row])
  return expected.map(person => ({
    ...person,
    state: heardOf(own.get(person.id) ?? [], facts) ?? unheardOf(person, facts),
  }))
}

export const inState = <Person extends StatedPerson>(
  people: readonly Person[],
  ...states: readonly WeekState[]
): Person[] => people.filter(({ state }) => states.includes(state))

/** Those who count: leave is in no denominator. */
export const counted = (people: readonly StatedPerson[]): StatedPerson[] =>
  people.filter(({ state }) => state !== 'on-leave')

/** Those who have reported, *nihil* among them. */
export const reported = (people: readonly StatedPerson[]): StatedPerson[] => inState(people, 'on-time', 'late', 'nihil')

export type StateCounts = Readonly<Record<WeekState, number>>

export const countStates = (people: readonly StatedPerson[]): StateCounts =>
  Object.fromEntries(weekStates.map(state => [state, inState(people, state).length])) as StateCounts
