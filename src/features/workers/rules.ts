import { createHash } from 'node:crypto'
import { allowedTypos, editDistance, nameKey } from '../regions/match.ts'
import { isWithin, pathOf } from '../regions/rules.ts'

/** Titles that stand before a name: *Hj., H., Drs., dr., Ir.* (and combinations). */
const titleBefore = /^(hj?|drs|dra|dr|drg|ir|prof|kh|k|st|tb|rr|rd|apt|ns|bdn)$/i
/** A word that is a title though no comma announces it: *S.Sos, M.Si., A.Md*. */
const titleAfter = /^[a-z]{1,3}\.\s?[a-z]{1,5}\.?([a-z]{1,4}\.?)?$/i

/** The words of a person's own name, without the titles around it. A one-word name stays one word. */
export function givenNames(name: string): string[] {
  const [beforeComma = ''] = name.split(',')
  const words = beforeComma.split(/\s+/).filter(word => word !== '')
  const own = words.filter(word => !titleBefore.test(word.replaceAll('.', '')) && !titleAfter.test(word))
  return own.length > 0 ? own : words
}

export const addressForms = ['Bu', 'Pak', 'Mbak', 'Mas'] as const
export type AddressForm = (typeof addressForms)[number]

/** Before the name by which a person is called: *M. Yusuf*, *Muh. Ali*, *I Wayan*, *Ni Made*. */
const notCalled = /^(.|.*\.|muh|moh|mohd|md|abd|ni)$/i
const fromCapitals = (word: string) =>
  word.length > 2 && word === word.toUpperCase() ? word.slice(0, 1) + word.slice(1).toLowerCase() : word

/** *Bu* and *Sri Wahyuni, S.Sos.* → *Bu Sri*. */
export function addressFor(form: AddressForm, name: string): string {
  const names = givenNames(name)
  return `${form} ${fromCapitals(names.find(word => !notCalled.test(word)) ?? names[0] ?? name)}`
}

/** How a person is called: as they wish, else *Bapak/Ibu*; never by the bare name. */
export const addressOf = (person: { address: string | null }): string => person.address ?? 'Bapak/Ibu'

/** The letters by which names are compared: without titles, case and marks. */
export const ownNameKey = (name: string): string => nameKey(givenNames(name).join(' '))

function likeness(query: string, name: string): number {
  const asked = ownNameKey(query)
  const known = ownNameKey(name)
  if (asked === known) return 0
  const typos = editDistance(asked, known, allowedTypos(asked.length))
  if (typos <= allowedTypos(asked.length)) return typos
  const words = new Set(givenNames(query).map(nameKey))
  const shared = givenNames(name).filter(word => words.has(nameKey(word))).length
  return shared > 0 ? 10 - shared : Number.POSITIVE_INFINITY
}

/** Those whose own name could be this one, likeliest first, at most `limit`: titles, case and small typos are forgiven. */
export function likelySame<Person extends { name: string }>(
  name: string,
  people: readonly Person[],
  limit = 3,
): Person[] {
  return people
    .map(person => ({ person, distance: likeness(name, person.name) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ person }) => person)
}

/** Two words of a name, or all of a shorter one, must agree before it is said that somebody has joined already. */
const surelyWithin = 8

/** As `likelySame`, but only those whose name hardly leaves a doubt. */
export const surelySame = <Person extends { name: string }>(name: string, people: readonly Person[]): Person[] =>
  likelySame(
    name,
    people.filter(person => likeness(name, person.name) <= surelyWithin),
  )

/** 128 random bits in base64url. */
const tokenFormat = /^[\w-]{22}$/
const linkPrefix = 'j-'

/** What a `/start` carries when it comes from a personal link. */
export const tokenIn = (payload: string): string | undefined =>
  payload.startsWith(linkPrefix) && tokenFormat.test(payload.slice(linkPrefix.length))
    ? payload.slice(linkPrefix.length)
    : undefined

export const linkOf = (username: string, token: string): string =>
  `https://t.me/${username}?start=${linkPrefix}${token}`

/** What is stored of a link: its 128 random bits need no salt. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** How long a personal link can be opened. */
export const linkDays = 14

export type LinkState = 'usable' | 'used' | 'revoked' | 'expired'

export function linkState(
  link: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): LinkState {
  if (link.usedAt !== null) return 'used'
  if (link.revokedAt !== null) return 'revoked'
  return link.expiresAt <= now ? 'expired' : 'usable'
}

/** A person's name on one line: letters, marks and titles, of 2 to 100 characters (*Ni* is a name). */
export function personName(text: string): string | undefined {
  const name = text.replace(/\s+/g, ' ').trim()
  const fits = name.length >= 2 && name.length <= 100
  return fits && /\p{L}{2}/u.test(name) && /^\p{L}[\p{L}\p{M}.,'’‘`\-\s()/]+$/u.test(name) ? name : undefined
}

/** A mobile number in the form `+62812…`, or nothing when it is none of Indonesia's. */
export function mobileNumber(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '').replace(/^(\+?62|0)/, '')
  return /^8\d{7,11}$/.test(digits) ? `+62${digits}` : undefined
}

/** What an agency calls a role: *Koordinator Kabupaten*, *Supervisor*; a few letters on one line. */
export function roleLabel(text: string): string | undefined {
  const label = text.replace(/\s+/g, ' ').trim()
  return label.length <= 40 ? personName(label) : undefined
}

/** How a person wishes to be called: short, on one line, without signs. */
export function customAddress(text: string): string | undefined {
  const address = text.replace(/\s+/g, ' ').trim()
  return address.length <= 30 ? personName(address) : undefined
}

/** The narrowest region in which all of these lie; nothing where they have none in common. */
export function commonRegion(codes: readonly string[]): string | undefined {
  const [first, ...others] = codes
  return first === undefined ? undefined : pathOf(first).findLast(above => others.every(code => isWithin(code, above)))
}
