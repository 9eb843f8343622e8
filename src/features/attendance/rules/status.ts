import type { AnswerKind, Reason } from '../../meetings/rules/meeting.ts'

/** Present, late, excused, sick, on duty elsewhere, on leave, substituted, absent without a word. */
export const statuses = ['present', 'late', 'excused', 'sick', 'travel', 'leave', 'substituted', 'absent'] as const
export type Status = (typeof statuses)[number]

/** What stands on the list: *H, T, I, S, DL, C, W, TK*. */
export const letters: Readonly<Record<Status, string>> = {
  present: 'H',
  late: 'T',
  excused: 'I',
  sick: 'S',
  travel: 'DL',
  leave: 'C',
  substituted: 'W',
  absent: 'TK',
}

export const isPresent = (status: Status): boolean => status === 'present' || status === 'late'

const excuses: Readonly<Record<Reason, Status>> = {
  sick: 'sick',
  leave: 'leave',
  travel: 'travel',
  clash: 'excused',
  other: 'excused',
}

/** Somebody of the list: what was marked last, and what they had answered. */
export type Listed = { marked: Status | null; answer: AnswerKind | null; reason: Reason | null }

/** What holds of somebody: the mark; without one the reason why they said that they cannot come; else not a word. */
export function statusOf({ marked, answer, reason }: Listed): Status {
  if (marked !== null) return marked
  return answer === 'no' ? excuses[reason ?? 'other'] : 'absent'
}

/** `invited` is always the sum of `present`, `substituted`, `excused` and `absent`; those who came late are present. */
export type Figures = {
  invited: number
  present: number
  late: number
  substituted: number
  excused: number
  absent: number
}

const groupOf = (status: Status) => {
  if (isPresent(status)) return 'present'
  return status === 'substituted' || status === 'absent' ? status : 'excused'
}

/** Of those who were invited. */
export function figuresOf(people: readonly Listed[]): Figures {
  const held = people.map(statusOf)
  const of = (group: ReturnType<typeof groupOf>) => held.filter(status => groupOf(status) === group).length
  return {
    invited: held.length,
    present: of('present'),
    late: held.filter(status => status === 'late').length,
    substituted: of('substituted'),
    excused: of('excused'),
    absent: of('absent'),
  }
}

/** Said yes, and nothing was noted yet. */
export const isUnmarkedYes = ({ marked, answer }: Listed): boolean => marked === null && answer === 'yes'

type Marked = Listed & { id: number; way: string | null; by: number | null }

/** Who sat there: the one who was invited, or their substitute where that one checked in with a telephone of their own. */
export function attended(one: Marked): number | undefined {
  const status = statusOf(one)
  if (isPresent(status)) return one.id
  const came = status === 'substituted' && (one.way === 'code' || one.way === 'ticket')
  return came && one.by !== null ? one.by : undefined
}

/** Said yes, and is neither there nor represented. */
export const brokeWord = (one: Listed): boolean =>
  one.answer === 'yes' && !isPresent(statusOf(one)) && statusOf(one) !== 'substituted'

/** Said no, and came. */
export const cameAnyway = (one: Listed): boolean => one.answer === 'no' && isPresent(statusOf(one))
