/** What a person said when asked whether their photo or story may be published. */
export const consentStates = ['not_asked', 'agreed_unnamed', 'agreed_named', 'refused', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]

export type Consent = {
  photoId: number | null
  state: ConsentState
  name: string | null
  use: 'pages' | 'all' | null
  leftOutAt: Date | null
}

export const agrees = ({ state }: Pick<Consent, 'state'>): boolean =>
  state === 'agreed_unnamed' || state === 'agreed_named'

type SeenPhoto = { id: number; people: string | null; removedAt: Date | null }

/**
 * Whether the public may see a photo: nobody can be recognised on it, or everybody on it who was asked agrees. Who said
 * no is not overruled by whoever says that nobody can be recognised.
 */
export function photoMayShow({ id, people, removedAt }: SeenPhoto, consents: readonly Consent[]): boolean {
  if (removedAt !== null || people === null) return false
  const asked = consents.filter(({ photoId }) => photoId === id)
  if (people === 'none') return asked.every(({ state }) => state !== 'refused' && state !== 'withdrawn')
  return asked.length > 0 && asked.every(agrees)
}

/** Whether the public may read the words: everybody of whom they (still) tell agrees. */
export const wordsMayShow = (consents: readonly Consent[]): boolean =>
  consents.filter(({ photoId, leftOutAt }) => photoId === null && leftOutAt === null).every(agrees)

/** Whether all that is shown may also appear beyond the agency's channel and pages. */
export const mayShare = (consents: readonly Consent[]): boolean =>
  consents.filter(agrees).every(({ use }) => use === 'all')

const honorific =
  /^(?:(?:ibu|bu|bapak|bpk|pak|mbak|mas|kak|kakak|nenek|kakek|mbah|simbah|sdri|sdr|saudari|saudara|hj|h|keluarga)\.?\s+)+/iu
const age = /[\s,(]*(\d{1,3})\s*(?:tahun|thn|th)?\)?\s*$/iu

/** *Ibu Siti Rahayu, 38 tahun* in its parts; what a person is called stands before the name. */
function partsOfName(said: string): { called: string; name: string; age: string | null } {
  const years = said.match(age)
  const rest = (years ? said.slice(0, years.index) : said).trim()
  const called = rest.match(honorific)?.[0] ?? ''
  return { called, name: rest.slice(called.length).trim(), age: years?.[1] ?? null }
}

const initialOf = (name: string) => `${(name.match(/\p{L}/u)?.[0] ?? '').toUpperCase()}.`

/** How a person is shown who agreed without a name: *Ibu S. (38)*. */
export function unnamed(said: string): string {
  const { called, name, age: years } = partsOfName(said)
  const shown = name === '' ? called.trim() : `${called}${initialOf(name)}`
  return years ? `${shown} (${years})` : shown
}

/** How a person is shown as things stand. */
export const displayName = ({ state, name }: Pick<Consent, 'state' | 'name'>): string =>
  state === 'agreed_named' ? (name ?? '') : unnamed(name ?? '')

const shortest = 3

/** The name and its first word, which is what people are called by. */
function spellings(said: string): string[] {
  const { name } = partsOfName(said)
  const [first = ''] = name.split(/\s+/)
  return [...new Set([name, first])].filter(one => one.length >= shortest)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text in which those who did not agree to be named appear by their initial: *Ibu S.* */
export function veil(text: string, consents: readonly Consent[]): string {
  const hidden = consents
    .filter(({ state }) => state !== 'agreed_named')
    .flatMap(({ name }) => (name ? spellings(name) : []))
    .sort((a, b) => b.length - a.length)
  return hidden.reduce(
    (veiled, name) =>
      veiled.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])\\.?`, 'giu'), initialOf(name)),
    text,
  )
}
