import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editDistance, findNames, nameKey, onlyNearest } from '../../src/features/regions/match.ts'
import type { Region } from '../../src/features/regions/rules.ts'
import { readAreas } from '../../src/features/regions/source.ts'

let regencies: Region[] = []
beforeAll(async () => {
  regencies = (await readAreas()).filter(({ code }) => code.length === 5)
})

const names = (query: string) => findNames(query, regencies).map(match => match.item.name)
const places = ['Semin', 'Semanu', 'Pundungsari', 'Kampung Baru', 'Baru', 'Kota Bangun', 'Kota Bangun Darat', "Ra'as"]
const find = (query: string) =>
  findNames(
    query,
    places.map(name => ({ name })),
  ).map(match => match.item.name)

describe('editDistance', () => {
  it.each([
    ['semin', 'semin', 0],
    ['semin', 'semni', 1],
    ['semin', 'smin', 1],
    ['semin', 'seminn', 1],
    ['semin', 'semun', 1],
    ['gunungkidul', 'gunugnkidlu', 2],
    ['', 'abc', 3],
    ['semin', 'wonosari', 4],
  ])('%s → %s takes %i', (a, b, edits) => expect(editDistance(a, b)).toBe(edits))

  it('is the same in both directions and nothing only for equals', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })
})

describe('findNames among the regencies', () => {
  it.each([
    ['gunungkidul', 'Kabupaten Gunungkidul'],
    ['Gunung Kidul', 'Kabupaten Gunungkidul'],
    ['GUNUNG KIDUL', 'Kabupaten Gunungkidul'],
    ['kab. gunungkidul', 'Kabupaten Gunungkidul'],
    ['kab gunug kidul', 'Kabupaten Gunungkidul'],
    ['gunungkdul', 'Kabupaten Gunungkidul'],
    ['kutai kertanegara', 'Kabupaten Kutai Kartanegara'],
    ['kota bandung', 'Kota Bandung'],
    ['kab bandung', 'Kabupaten Bandung'],
    ['bandung barat', 'Kabupaten Bandung Barat'],
    ['jakarta pusat', 'Kota Administrasi Jakarta Pusat'],
    ['kota adm jakarta pusat', 'Kota Administrasi Jakarta Pusat'],
    ['OKI', 'Kabupaten Ogan Komering Ilir'],
    ['muaro jambi', 'Kabupaten Muaro Jambi'],
    ['indramyau', 'Kabupaten Indramayu'],
    ['toli-toli', 'Kabupaten Tolitoli'],
    ['padang sidempuan', 'Kota Padangsidimpuan'],
    ['bau bau', 'Kota Baubau'],
  ])('%s → %s', (query, name) => expect(names(query)[0]).toBe(name))

  it('offers both when the word fits both, and decides for neither', () => {
    expect(names('bandung').slice(0, 2).sort()).toEqual(['Kabupaten Bandung', 'Kota Bandung'])
    expect(onlyNearest(findNames('bandung', regencies))).toBeUndefined()
    expect(onlyNearest(findNames('kota bandung', regencies))?.name).toBe('Kota Bandung')
  })

  it.each(['', '   ', '…', 'x', 'zzzzzzzz', 'laporan hari ini'])('finds nothing for %j', query =>
    expect(names(query)).toEqual([]),
  )

  it('finds every regency by its name, and by its name with one letter left out', () => {
    for (const regency of regencies) {
      const bare = regency.name.replace(/^(Kabupaten|Kota)( Administrasi)? /, '')
      expect(names(regency.name)[0]).toBe(regency.name)
      if (nameKey(bare).length >= 6) expect(names(`${bare.slice(0, 2)}${bare.slice(3)}`)).toContain(regency.name)
    }
  })

  it('answers at most as many as asked for', () => {
    expect(findNames('kabupaten', regencies, 3).length).toBeLessThanOrEqual(3)
  })
})

describe('findNames among villages', () => {
  it.each([
    ['semin', 'Semin'],
    ['ds pundungsari', 'Pundungsari'],
    ['Kalurahan Pundung Sari', 'Pundungsari'],
    ['kel. pundungsri', 'Pundungsari'],
    ['kampung baru', 'Kampung Baru'],
    ['desa kampung baru', 'Kampung Baru'],
    ['kp baru', 'Kampung Baru'],
    ['baru', 'Baru'],
    ['kota bangun', 'Kota Bangun'],
    ['kota bangun drat', 'Kota Bangun Darat'],
    ['raas', "Ra'as"],
    ['RAʼAS'.replace('ʼ', '’'), "Ra'as"],
  ])('%s → %s', (query, name) => expect(find(query)[0]).toBe(name))

  it('does not take one short name for another', () => {
    expect(find('semin')).not.toContain('Semanu')
  })
})
