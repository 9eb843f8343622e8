import { rosterHeaders, sheetOf } from '../../test/support/sheets.ts'

type Place = { code: string; name: string }
type Row = [name: string, pillar: string, subdistrict: string, village: string, phone: string, role: string]

const first = ['Sri', 'Budi', 'Dwi', 'Eko', 'Nur', 'Siti', 'Agus', 'Wahyu', 'Rina', 'Tono', 'Endang', 'Joko']
const middle = ['Wahyuni', 'Santoso', 'Lestari', 'Prasetyo', 'Hidayah', 'Rahayu', 'Susilo', 'Utami', 'Hartati']
const titles = ['', ', S.Sos.', ', S.Pd.', ', A.Md.', ', S.E.', ', M.Si.']
const pillars = ['PKH', 'TKSK', 'Pendamping PKH', 'PSM', 'TKSK / PSM', 'Tagana', 'Karang Taruna']

const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''

/** So many people of a regency as an office writes them: titles, some villages, most telephones, two coordinators. */
export function rosterRows(places: readonly Place[], count: number): Row[] {
  const villages = places.filter(({ code }) => code.length === 13)
  const nameOf = (code: string) => places.find(place => place.code === code)?.name ?? ''
  return Array.from({ length: count }, (_, at): Row => {
    const village = villages[(at * 7) % villages.length] as Place
    const name = `${pick(first, at)} ${pick(middle, at * 5)} ${letters(at)}${pick(titles, at * 3)}`
    const phone = at % 5 === 0 ? '' : `0812${String(10_000_000 + at)}`
    const subdistrict = nameOf(village.code.slice(0, 8))
    return [name, pick(pillars, at), subdistrict, at % 3 === 0 ? '' : village.name, phone, '']
  })
}

/** Digits as letters, since a name has none. */
const letters = (at: number) =>
  String(at)
    .split('')
    .map(digit => 'abcdefghij'[Number(digit)])
    .join('')
    .replace(/^./, letter => letter.toUpperCase())

/** Everybody a step further: some are renamed, some move, some change their telephone. */
export const changedRows = (rows: readonly Row[]): Row[] =>
  rows.map(([name, pillar, subdistrict, village, phone, role], at): Row => {
    if (at % 10 === 1) return [name, pillar, subdistrict, village, `0813${String(20_000_000 + at)}`, role]
    if (at % 10 === 2 && phone !== '')
      return [`${name.split(',')[0]}, S.Tr.Sos.`, pillar, subdistrict, village, phone, role]
    return [name, pillar, subdistrict, village, phone, role]
  })

export const asWorkbook = (rows: readonly Row[]) => sheetOf([rosterHeaders, ...rows])

export const asCsv = (rows: readonly Row[]) =>
  new TextEncoder().encode([rosterHeaders, ...rows].map(row => row.map(cell => `"${cell}"`).join(';')).join('\r\n'))
