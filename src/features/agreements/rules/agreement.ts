import { type Day, daysBetween } from '../../../base/days.ts'

/** Where an agreement stands. Overdue is no state: it follows from the day. */
export const states = ['waiting', 'running', 'blocked', 'done', 'cancelled'] as const
export type State = (typeof states)[number]

/** Somebody of the roster, a part of the agency, or an office outside it. */
export const ownerKinds = ['person', 'unit', 'office'] as const
export type OwnerKind = (typeof ownerKinds)[number]

export type Evidence =
  | { kind: 'photo' | 'document'; fileId: string }
  | { kind: 'link'; url: string }
  | { kind: 'letter'; letterId: number }

/** What can be done with it: a step to another state, or another day. */
export const moves = ['running', 'done', 'blocked', 'due', 'cancelled'] as const
export type Move = (typeof moves)[number]

/** What a move wants to be told: nothing (one tap), a sentence, what shows that it is done, or another day and why. */
export type Need = 'none' | 'note' | 'evidence' | 'due'

const needs: Readonly<Record<State, Readonly<Partial<Record<Move, Need>>>>> = {
  waiting: { running: 'none', done: 'evidence', blocked: 'note', due: 'due', cancelled: 'note' },
  running: { running: 'note', done: 'evidence', blocked: 'note', due: 'due', cancelled: 'note' },
  blocked: { running: 'note', done: 'evidence', blocked: 'note', due: 'due', cancelled: 'note' },
  done: { running: 'note' },
  cancelled: { running: 'note' },
}

/** Only those who lead give an agreement up, or take up again what was closed. */
const leadersOnly = (from: State, move: Move) => move === 'cancelled' || !isOpen(from)

/** What a move from here wants to be told; nothing where there is no such move for this person. */
export const needOf = (from: State, move: Move, leads: boolean): Need | undefined =>
  leadersOnly(from, move) && !leads ? undefined : needs[from][move]

/** What this person can do with it now, in the order of the buttons. */
export const movesFrom = (from: State, leads: boolean): Move[] =>
  moves.filter(move => needOf(from, move, leads) !== undefined)

export const openStates: readonly State[] = ['waiting', 'running', 'blocked']
export const isOpen = (state: State): boolean => openStates.includes(state)

type Standing = { state: State; dueOn: Day }

/** *Lewat batas waktu*, or of what goes on for good: to be looked at again. */
export const isOverdue = ({ state, dueOn }: Standing, today: Day): boolean => isOpen(state) && dueOn < today

/** Days after the one by which it should have been done; 0 and less before. */
export const daysOver = ({ dueOn }: Pick<Standing, 'dueOn'>, today: Day): number => daysBetween(dueOn, today)

/** A letter goes forward only. */
export const letterStates = ['draft', 'signed', 'sent', 'replied'] as const
export type LetterState = (typeof letterStates)[number]

export const nextLetterState = (state: LetterState): LetterState | undefined =>
  letterStates[letterStates.indexOf(state) + 1]

/** Characters of what is typed. */
export const lengths = {
  text: { min: 5, max: 500 },
  name: { min: 2, max: 100 },
  note: { min: 3, max: 500 },
  subject: { min: 3, max: 200 },
  number: { min: 1, max: 60 },
} as const

export const fits = (text: string, what: keyof typeof lengths): boolean =>
  text.length >= lengths[what].min && text.length <= lengths[what].max

/** What a list shows: what is open, what is overdue, what is closed, all. */
export const filters = ['open', 'late', 'closed', 'all'] as const
export type Filter = (typeof filters)[number]
