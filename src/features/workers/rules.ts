import { allowedTypos, editDistance, nameKey } from '../regions/match.ts'

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

/** *Bu* and *Sri Wahyuni, S.Sos.* → *Bu Sri*. */
export const addressFor = (form: AddressForm, name: string): string => `${form} ${givenNames(name)[0] ?? name}`

/** How a person is called: as they wish, else *Bapak/Ibu*; never by the bare name. */
export const addressOf = (person: { address: string | null }): string => person.address ?? 'Bapak/Ibu'

const coreKey = (name: string) => nameKey(givenNames(name).join(' '))

function likeness(query: string, name: string): number {
  const asked = coreKey(query)
  const known = coreKey(name)
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
