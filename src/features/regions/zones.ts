import type { Zone } from '../../base/days.ts'

/** Time zones by province (Keppres 41/1987); provinces that are not named here keep Jakarta's. */
const zones: Readonly<Record<string, Zone>> = {
  61: 'Asia/Pontianak',
  62: 'Asia/Pontianak',
  51: 'Asia/Makassar',
  52: 'Asia/Makassar',
  53: 'Asia/Makassar',
  63: 'Asia/Makassar',
  64: 'Asia/Makassar',
  65: 'Asia/Makassar',
  71: 'Asia/Makassar',
  72: 'Asia/Makassar',
  73: 'Asia/Makassar',
  74: 'Asia/Makassar',
  75: 'Asia/Makassar',
  76: 'Asia/Makassar',
  81: 'Asia/Jayapura',
  82: 'Asia/Jayapura',
  91: 'Asia/Jayapura',
  92: 'Asia/Jayapura',
  93: 'Asia/Jayapura',
  94: 'Asia/Jayapura',
  95: 'Asia/Jayapura',
  96: 'Asia/Jayapura',
}

/** The zone of a region of any level, and Jakarta's for `national`. */
export const zoneOf = (code: string): Zone => zones[code.slice(0, 2)] ?? 'Asia/Jakarta'
