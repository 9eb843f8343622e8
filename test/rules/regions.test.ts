import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName } from '../../src/features/regions/display.ts'
import {
  isRegionCode,
  isWithin,
  levelOf,
  parentOf,
  pathOf,
  regencyOf,
  regionTitle,
  scopesOver,
  termFor,
} from '../../src/features/regions/rules.ts'
import { regionTermData } from '../../src/features/regions/terms.ts'
import { zoneOf } from '../../src/features/regions/zones.ts'

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))
const villageCode = fc.tuple(digits(2), digits(2), digits(2), digits(4)).map(parts => parts.join('.'))
const anyCode = villageCode.chain(code => fc.constantFrom(...pathOf(code)))

describe('region codes', () => {
  it.each([
    ['34', 'province'],
    ['34.03', 'regency'],
    ['34.03.12', 'subdistrict'],
    ['34.03.12.2009', 'village'],
  ])('%s is a %s', (code, level) => expect(levelOf(code)).toBe(level))

  it.each(['', '3', '34.', '34.3', '34.03.1', '34.03.12.209', '34.03.12.20091', 'national', '34-03', '34.03 '])(
    '%j is no code',
    text => {
      expect(isRegionCode(text)).toBe(false)
      expect(() => levelOf(text)).toThrow('is not a region code')
    },
  )

  it('knows what lies above', () => {
    expect(parentOf('34')).toBeUndefined()
    expect(parentOf('34.03.12.2009')).toBe('34.03.12')
    expect(pathOf('34.03.12.2009')).toEqual(['34', '34.03', '34.03.12', '34.03.12.2009'])
    expect(regencyOf('34.03.12.2009')).toBe('34.03')
    expect(regencyOf('34')).toBeUndefined()
  })

  it('lies within exactly the scopes over it', () => {
    fc.assert(
      fc.property(anyCode, anyCode, (code, scope) => {
        expect(isWithin(code, scope)).toBe(scopesOver(code).includes(scope))
        for (const over of scopesOver(code)) expect(isWithin(code, over)).toBe(true)
      }),
    )
  })

  it('an empty scope holds nothing, the national one all', () => {
    expect(isWithin('34.03', '')).toBe(false)
    expect(isWithin('34.03', 'national')).toBe(true)
    expect(isWithin('34', '34.03')).toBe(false)
  })
})

describe('titles', () => {
  const title = (code: string, name: string) => regionTitle({ code, name }, regionTermData)

  it.each([
    ['34.03.12', 'Semin', 'Kapanewon Semin', 'Panewu'],
    ['34.03.12.2009', 'Pundungsari', 'Kalurahan Pundungsari', 'Lurah'],
    ['34.01.02.1008', 'Wates', 'Kelurahan Wates', 'Lurah'],
    ['34.71.01', 'Tegalrejo', 'Kemantren Tegalrejo', 'Mantri Pamong Praja'],
    ['34.71.01.1001', 'Kricak', 'Kelurahan Kricak', 'Lurah'],
    ['64.02.06', 'Tenggarong', 'Kecamatan Tenggarong', 'Camat'],
    ['64.02.02.2001', 'Jembayan', 'Desa Jembayan', 'Kepala Desa'],
    ['64.02.06.1001', 'Melayu', 'Kelurahan Melayu', 'Lurah'],
    ['91.03.01', 'Sentani', 'Distrik Sentani', 'Kepala Distrik'],
    ['91.03.01.2004', 'Sereh', 'Kampung Sereh', 'Kepala Kampung'],
    ['91.03.19.3001', 'Adat', 'Kampung Adat', 'Kepala Kampung'],
    ['11.06.01.2001', 'Meunasah', 'Gampong Meunasah', 'Keuchik'],
    ['11.04.01.2001', 'Kung', 'Kampung Kung', 'Reje'],
    ['13.06.01.2001', 'Lubuk Basung', 'Nagari Lubuk Basung', 'Wali Nagari'],
    ['13.09.01.2001', 'Sikakap', 'Desa Sikakap', 'Kepala Desa'],
    ['18.06.01.2001', 'Kuripan', 'Pekon Kuripan', 'Kepala Pekon'],
    ['33', 'Jawa Tengah', 'Provinsi Jawa Tengah', 'Gubernur'],
    ['34', 'Daerah Istimewa Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Gubernur'],
  ])('%s is %s → %s, led by %s', (code, name, full, head) => {
    expect(title(code, name)).toBe(full)
    expect(termFor(code, regionTermData)?.head).toBe(head)
  })

  it('a regency says itself what it is', () => {
    expect(title('34.03', 'Kabupaten Gunungkidul')).toBe('Kabupaten Gunungkidul')
  })

  it('has one word for each region and level', () => {
    const keys = regionTermData.map(({ region, level }) => `${region} ${level}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('names as shown', () => {
  it.each([
    ['34', 'DAERAH ISTIMEWA YOGYAKARTA', 'Daerah Istimewa Yogyakarta'],
    ['31', 'DKI JAKARTA', 'DKI Jakarta'],
    ['31.71', 'KOTA ADMINISTRASI JAKARTA PUSAT', 'Kota Administrasi Jakarta Pusat'],
    ['34.03', 'KABUPATEN GUNUNGKIDUL', 'Kabupaten Gunungkidul'],
    ['73.10', 'KABUPATEN PANGKAJENE DAN KEPULAUAN', 'Kabupaten Pangkajene dan Kepulauan'],
    ['72.09', 'KABUPATEN TOJO UNA UNA', 'Kabupaten Tojo Una-Una'],
    ['35.13.15.2017', 'Soka"an', "Soka'an"],
    ['53.07.01.2021', 'Regapu’u', "Regapu'u"],
    ['91.20.07.2005', 'Teuw*', 'Teuw'],
    ['16.01.01.2001', 'J a t i', 'Jati'],
    ['11.05.01.2001', 'Blang Luah LM', 'Blang Luah LM'],
    ['11.05.01.2002', 'Dama pulo', 'Dama Pulo'],
    ['33.01.01.2001', 'candirejo', 'Candirejo'],
    ['13.05.01', 'IV Koto Aur Malintang', 'IV Koto Aur Malintang'],
  ])('%s %s → %s', (code, source, shown) => expect(displayName(code, source)).toBe(shown))
})

describe('time zones', () => {
  it.each([
    ['11', 'Asia/Jakarta'],
    ['34.03', 'Asia/Jakarta'],
    ['61.01', 'Asia/Pontianak'],
    ['62', 'Asia/Pontianak'],
    ['63', 'Asia/Makassar'],
    ['64.02.06.1001', 'Asia/Makassar'],
    ['51', 'Asia/Makassar'],
    ['81', 'Asia/Jayapura'],
    ['96.71', 'Asia/Jayapura'],
    ['national', 'Asia/Jakarta'],
  ])('%s keeps the time of %s', (code, zone) => expect(zoneOf(code)).toBe(zone))
})
