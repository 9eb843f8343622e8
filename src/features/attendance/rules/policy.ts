/**
 * How one checks in, the same for all agencies. Times are in minutes of business time; `codeSeconds` and `ticketSeconds`
 * are how long a code and the picture of a projector stand before the next one, each taken for one step more.
 */
export const checkInPolicy = {
  opensBefore: 60,
  /** Where nobody said when the meeting ends. */
  usualLength: 240,
  /** From then on one has come late. */
  lateAfter: 15,
  codeSeconds: 60,
  ticketSeconds: 180,
  /** How long a message with a code or a picture changes by itself. */
  doorMinutes: 20,
  /** How often somebody may be wrong within so many minutes. */
  guesses: 5,
  guessMinutes: 15,
  /** How far from the place of the meeting a telephone may think that it is. */
  metres: 300,
  /** How long after it one may still say to have been there. */
  claimDays: 3,
} as const

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

export type Times = { startsAt: Date; endsAt: Date | null }

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minuteMs)

/** When one can check in: from an hour before it begins until it ends. */
export const windowOf = ({ startsAt, endsAt }: Times): { from: Date; to: Date } => ({
  from: later(startsAt, -checkInPolicy.opensBefore),
  to: endsAt ?? later(startsAt, checkInPolicy.usualLength),
})

export type Phase = 'ahead' | 'open' | 'over' | 'past'

/** Where a meeting stands for those who check in; `past` once it is too late even to say so. */
export function phaseOf(times: Times, now: Date): Phase {
  const { from, to } = windowOf(times)
  if (now < from) return 'ahead'
  if (now < to) return 'open'
  return now.getTime() < to.getTime() + checkInPolicy.claimDays * dayMs ? 'over' : 'past'
}

/** Whether somebody who comes now comes late. */
export const isLate = ({ startsAt }: Times, now: Date): boolean => now > later(startsAt, checkInPolicy.lateAfter)

/** Since when wrong guesses count. */
export const guessesSince = (now: Date): Date => later(now, -checkInPolicy.guessMinutes)
