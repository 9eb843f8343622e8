const longest = 60

/** Part of an address: *Bank Sampah “Sido Rukun”* is `bank-sampah-sido-rukun-12`; the number keeps it from meeting another. */
export function slugOf(title: string, id: number): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
  const kept = words.reduce((slug, word) => (slug.length + word.length < longest ? `${slug}${word}-` : slug), '')
  return `${kept === '' ? 'cerita-' : kept}${id}`
}
