/** Where a story can appear. The first two the bot sees to itself. */
export const places = [
  'channel',
  'page',
  'instagram',
  'agency_website',
  'subdistrict_website',
  'village_website',
  'facebook',
  'youtube',
  'mass_media',
  'kompasiana',
  'wall_magazine',
] as const
export type Place = (typeof places)[number]

/** Places where a person puts it, and tells that they did. */
export const byPeople = places.filter(place => place !== 'channel' && place !== 'page')

/** A wall magazine has no address. */
export const needsUrl = (place: Place): boolean => place !== 'wall_magazine'

const hosts: Partial<Record<Place, readonly string[]>> = {
  instagram: ['instagram.com'],
  facebook: ['facebook.com', 'fb.com', 'fb.watch'],
  youtube: ['youtube.com', 'youtu.be'],
  kompasiana: ['kompasiana.com'],
}

const belongsTo = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)
const longest = 500

/** The address somebody gave, tidied; or why it is none: `url` for no web address, `elsewhere` for one of another site. */
export function readUrl(place: Place, text: string): { url: string } | 'url' | 'elsewhere' {
  const given = text.trim()
  const full = /^https?:\/\//i.test(given) ? given : `https://${given}`
  if (/\s/.test(given) || given.length > longest || !URL.canParse(full)) return 'url'
  const url = new URL(full)
  const host = url.hostname.toLowerCase()
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host) || url.username !== '' || url.password !== '') return 'url'
  const allowed = hosts[place]
  return allowed && !allowed.some(domain => belongsTo(host, domain)) ? 'elsewhere' : { url: url.href }
}
