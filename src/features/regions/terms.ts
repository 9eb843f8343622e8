import type { RegionTerm, TermLevel } from './rules.ts'

const say = (level: TermLevel, term: string, head: string, regions: readonly string[]): RegionTerm[] =>
  regions.map(region => ({ region, level, term, head }))

const everywhere = ['']
const yogyakarta = ['34']
const papua = ['91', '92', '93', '94', '95', '96']

/**
 * What provinces and regencies call their subdistricts and villages, and those who lead them. Written law of the
 * province or regency where it is uniform; where usage within a regency differs (Maluku's negeri) the national word stands.
 */
export const regionTermData: readonly RegionTerm[] = [
  ...say('province', 'Provinsi', 'Gubernur', everywhere),
  ...say('province', '', 'Gubernur', yogyakarta),
  ...say('subdistrict', 'Kecamatan', 'Camat', everywhere),
  ...say('village', 'Desa', 'Kepala Desa', everywhere),
  ...say('ward', 'Kelurahan', 'Lurah', everywhere),

  ...say('subdistrict', 'Kapanewon', 'Panewu', yogyakarta),
  ...say('village', 'Kalurahan', 'Lurah', yogyakarta),
  ...say('subdistrict', 'Kemantren', 'Mantri Pamong Praja', ['34.71']),

  ...say('subdistrict', 'Distrik', 'Kepala Distrik', papua),
  ...say('village', 'Kampung', 'Kepala Kampung', papua),

  ...say('village', 'Gampong', 'Keuchik', ['11']),
  ...say('village', 'Kute', 'Pengulu', ['11.02']),
  ...say('village', 'Kampung', 'Reje', ['11.04', '11.17']),
  ...say('village', 'Desa', 'Kepala Desa', ['11.09']),
  ...say('village', 'Kampung', 'Kepala Kampung', ['11.10', '11.75']),
  ...say('village', 'Kampung', 'Pengulu', ['11.13']),
  ...say('village', 'Kampung', 'Datok Penghulu', ['11.16']),

  ...say('village', 'Nagari', 'Wali Nagari', ['13']),
  ...say('village', 'Desa', 'Kepala Desa', ['13.09', '13.73', '13.77']),

  ...say('village', 'Kepenghuluan', 'Penghulu', ['14.07']),
  ...say('village', 'Kampung', 'Penghulu', ['14.08']),
  ...say('village', 'Dusun', 'Rio', ['15.08']),

  ...say('village', 'Kampung', 'Kepala Kampung', ['18.02', '18.05', '18.08']),
  ...say('village', 'Pekon', 'Peratin', ['18.04', '18.13']),
  ...say('village', 'Pekon', 'Kepala Pekon', ['18.06', '18.10']),
  ...say('village', 'Tiyuh', 'Kepalo Tiyuh', ['18.12']),

  ...say('village', 'Desa', 'Perbekel', ['51']),

  ...say('village', 'Kampung', 'Kepala Kampung', ['64.03']),
  ...say('village', 'Kampung', 'Petinggi', ['64.07', '64.11']),

  ...say('village', 'Desa', 'Hukum Tua', ['71.02', '71.05', '71.06', '71.07']),
  ...say('village', 'Desa', 'Sangadi', ['71.01', '71.08', '71.10', '71.11']),
  ...say('village', 'Kampung', 'Kapitalaung', ['71.03', '71.09']),
  ...say('village', 'Lembang', 'Kepala Lembang', ['73.18', '73.26']),
]
