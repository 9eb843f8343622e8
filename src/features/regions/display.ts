/** Names whose display case does not follow from their capitals, or which the source spells unlike their own government. */
const spelling: Readonly<Record<string, string>> = {
  '12.74': 'Kota Tanjungbalai',
  '12.77': 'Kota Padangsidimpuan',
  '17.06': 'Kabupaten Mukomuko',
  '19.71': 'Kota Pangkalpinang',
  '21.72': 'Kota Tanjungpinang',
  '31': 'DKI Jakarta',
  '62.71': 'Kota Palangka Raya',
  '72.04': 'Kabupaten Tolitoli',
  '72.09': 'Kabupaten Tojo Una-Una',
  '74.72': 'Kota Baubau',
  '92.03': 'Kabupaten Fakfak',
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** *KABUPATEN PANGKAJENE DAN KEPULAUAN* → *Kabupaten Pangkajene dan Kepulauan*. */
const fromCapitals = (name: string) =>
  name
    .toLowerCase()
    .split(' ')
    .map(word => (word === 'dan' ? word : capital(word)))
    .join(' ')

/** Repairs of the source: `Soka"an`, `J a t i`, `Teuw*`, `Dama pulo`. Abbreviations (*Blang Luah LM*) stay. */
function repaired(name: string): string {
  const clean = name
    .replace(/["’‘`]/g, "'")
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\p{L}( \p{L})+$/u.test(clean)) return capital(clean.replaceAll(' ', '').toLowerCase())
  return capital(clean).replace(/ (?!dan\b)\p{Ll}{3,}/gu, word => ` ${capital(word.slice(1))}`)
}

/** A region's name as it is shown. In the source provinces and regencies come in capitals, the others do not. */
export const displayName = (code: string, name: string): string =>
  spelling[code] ?? (code.length <= 5 ? fromCapitals(repaired(name)) : repaired(name))
