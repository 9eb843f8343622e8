import { z } from 'zod'

/** How an agency opens its letters: by the time of day, with salam, or with salam and *Salam sejahtera*. */
export const greetings = ['neutral', 'islamic', 'islamic_general'] as const
export type Greeting = (typeof greetings)[number]

/** A name on one line, of 3 to `max` characters. */
const nameOf = (max: number) =>
  z
    .string()
    .transform(text => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(3).max(max))

/** *Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak*. */
export const officialName = nameOf(200)
/** *Dinsos P3A*. */
export const shortName = nameOf(40)

/** What a Dinas Sosial is called until somebody says otherwise. `regency` is the full name, *Kabupaten Gunungkidul*. */
export function defaultNames(regency: string): { officialName: string; shortName: string } {
  const bare = regency.replace(/^Kabupaten (Administrasi )?/, '').replace(/^Kota Administrasi /, 'Kota ')
  return { officialName: `Dinas Sosial ${regency}`, shortName: `Dinsos ${bare}` }
}
