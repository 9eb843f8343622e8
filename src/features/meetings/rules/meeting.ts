/** Kinds of event that people are invited to. */
export const meetingKinds = [
  'coordination',
  'monitoring',
  'training',
  'outreach',
  'audience',
  'consolidation',
  'forum',
  'roll_call',
  'handover',
  'graduation',
  'online',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const answers = ['yes', 'no', 'substitute'] as const
export type AnswerKind = (typeof answers)[number]

/** Why somebody cannot come. */
export const reasons = ['sick', 'leave', 'travel', 'clash', 'other'] as const
export type Reason = (typeof reasons)[number]

/** What can be asked about a meeting; the first three have to be known before it goes out. */
export const fields = ['kind', 'when', 'venue', 'agenda', 'bring', 'dress', 'answerBy', 'repeats', 'contact'] as const
export const letterFields = ['letterNo', 'letterDate', 'nature', 'subject', 'letterFile'] as const
export const allFields = [...fields, ...letterFields] as const
export type Field = (typeof allFields)[number]

/** What can be asked of the inviter: a field, or the time to which a meeting is put off. */
export type Question = Field | 'postponed'

/** *Sifat* of an official letter (Permendagri 1/2023 on naskah dinas), and *Penting* as many offices still write. */
export const natures = ['ordinary', 'urgent', 'very_urgent', 'important', 'secret'] as const
export type Nature = (typeof natures)[number]

type Known = { kind: MeetingKind | null; startsAt: Date | null; venue: string | null }

/** What is still missing, in the order in which it is asked. */
export const missing = ({ kind, startsAt, venue }: Known): Field[] => [
  ...(kind === null ? ['kind' as const] : []),
  ...(startsAt === null ? ['when' as const] : []),
  ...(venue === null ? ['venue' as const] : []),
]

const hourMs = 3_600_000

/**
 * Until when an answer is asked for where nobody said: `noonBefore`, the noon of the day before in the agency's zone, or an
 * hour before it begins where that has passed.
 */
export function usualAnswerBy(startsAt: Date, noonBefore: Date, now: Date): Date {
  if (noonBefore > now) return noonBefore
  return new Date(Math.max(startsAt.getTime() - hourMs, now.getTime()))
}

/** Whether a deadline that was set still makes sense: it lies ahead, and before the meeting begins. */
export const isBetween = (at: Date | null, from: Date, to: Date): at is Date => at !== null && at > from && at < to

/** Within a day of its beginning what is said about a meeting cannot wait for the end of quiet hours. */
export const isSoon = ({ startsAt }: { startsAt: Date | null }, now: Date): boolean =>
  startsAt !== null && startsAt > now && startsAt.getTime() - now.getTime() < 24 * hourMs

/** Hours that a meeting without an end is taken to last, and how long after it something can still be said about it. */
const usualHours = 4
const afterwardsHours = 24

/** Whether it was held so long ago that neither answers nor changes mean anything. */
export const isOver = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }, now: Date): boolean => {
  if (startsAt === null) return false
  const end = endsAt?.getTime() ?? startsAt.getTime() + usualHours * hourMs
  return now.getTime() >= end + afterwardsHours * hourMs
}

/** Whether an answer still holds: it was given to the meeting as it is now. */
export const holds = ({ sequence }: { sequence: number }, { answersFrom }: { answersFrom: number }): boolean =>
  sequence >= answersFrom

/** How an invitation was answered by those who are invited. */
export type Counts = { yes: number; no: number; substitute: number; silent: number }

export type Step = 'three-days' | 'day-before' | 'same-day'

/** Hours after an invitation in which it is not reminded of: who was invited today need not hear of it again today. */
const restHours: Readonly<Record<Step, number>> = { 'three-days': 24, 'day-before': 6, 'same-day': 0 }

/** When who was invited at `from` is reminded: H-3 and H-1 at 16.00, and at 06.30 of the day. */
export function remindersOf(
  startsAt: Date,
  from: Date,
  at: (daysBefore: number, time: '16:00' | '06:30') => Date,
): { step: Step; at: Date }[] {
  const steps = [
    { step: 'three-days' as const, at: at(3, '16:00') },
    { step: 'day-before' as const, at: at(1, '16:00') },
    { step: 'same-day' as const, at: at(0, '06:30') },
  ]
  const rested = ({ step, at: moment }: (typeof steps)[number]) =>
    moment.getTime() - from.getTime() > restHours[step] * 3_600_000
  return steps.filter(one => rested(one) && one.at < startsAt)
}

/** Typed instead of pressed: *hadir*, *siap hadir*, *insyaallah hadir* are one answer, and no *maybe*. */
export const saysYes = (text: string): boolean =>
  /^\s*(?:(?:insya?\s*'?\s*all?ah|in\s*syaa?\s*all?ah|siap|saya|kami|baik|ok|ya|iya|nggih|inggih)[\s,.!]*)*hadir[\s.!,🙏]*(?:(?:pak|bu|bapak|ibu)\b[\s.!,🙏]*)?$/iu.test(
    text,
  )
