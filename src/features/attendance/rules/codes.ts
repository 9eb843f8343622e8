import { createHmac, timingSafeEqual } from 'node:crypto'
import { checkInPolicy } from './policy.ts'

/** Bytes of the secret of one meeting, from which its codes are derived. */
export const secretBytes = 32

const stepAt = (now: Date, seconds: number) => Math.floor(now.getTime() / 1000 / seconds)

const mac = (secret: string, purpose: string, step: number) =>
  createHmac('sha256', Buffer.from(secret, 'hex')).update(`${purpose}:${step}`).digest()

const digits = 6

/** As of RFC 4226: 31 bits at a place that the last byte names, of them the last six digits. */
function digitsOf(hash: Buffer): string {
  const at = (hash.at(-1) ?? 0) & 0x0f
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0')
}

const codeIn = (secret: string, step: number) => digitsOf(mac(secret, 'code', step))

/** Sixteen characters for a link: 96 bits, which nobody guesses. */
const ticketIn = (secret: string, step: number) => mac(secret, 'ticket', step).subarray(0, 12).toString('base64url')

/** The code that is shown now, and until when. */
export function codeAt(secret: string, now: Date): { code: string; until: Date } {
  const { codeSeconds } = checkInPolicy
  const step = stepAt(now, codeSeconds)
  return { code: codeIn(secret, step), until: new Date((step + 1) * codeSeconds * 1000) }
}

/** Which code, or which picture, is the present one. */
export const stepOf = (kind: 'code' | 'picture', now: Date): number =>
  stepAt(now, kind === 'code' ? checkInPolicy.codeSeconds : checkInPolicy.ticketSeconds)

/** What the picture of a projector carries now. */
export const ticketAt = (secret: string, now: Date): string =>
  ticketIn(secret, stepAt(now, checkInPolicy.ticketSeconds))

function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Of the present step or the one before: who reads a code needs a moment to type it. Every comparison takes as long. */
const holds = (given: string, step: number, of: (step: number) => string): boolean =>
  [step, step - 1].map(at => same(given, of(at))).includes(true)

export const codeHolds = (secret: string, code: string, now: Date): boolean =>
  holds(code, stepAt(now, checkInPolicy.codeSeconds), step => codeIn(secret, step))

export const ticketHolds = (secret: string, ticket: string, now: Date): boolean =>
  holds(ticket, stepAt(now, checkInPolicy.ticketSeconds), step => ticketIn(secret, step))

/** Six digits, also in two groups of three; nothing where it is something else. */
export const codeTyped = (text: string): string | undefined =>
  text
    .trim()
    .match(/^(\d{3})[ .-]?(\d{3})$/)
    ?.slice(1)
    .join('')

const linkPattern = /^h-(\d{1,15})-([\w-]{16})$/

/** What a link into the private chat carries to check in there: at most 34 of the 64 characters that Telegram takes. */
export const ticketLink = (meetingId: number, ticket: string): string => `h-${meetingId}-${ticket}`

export function ticketTyped(payload: string): { meetingId: number; ticket: string } | undefined {
  const [, id, ticket] = payload.match(linkPattern) ?? []
  return ticket === undefined ? undefined : { meetingId: Number(id), ticket }
}
