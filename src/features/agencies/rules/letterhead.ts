import { plainText, type Words } from '../../../base/translate.ts'
import type { Letterhead } from '../../../papers/head.ts'
import type { Issuer } from '../queries/letterhead.ts'

/** A line of a letterhead, or the name or office of one who signs. */
const [shortest, longest] = [3, 160]

/** On one line, or nothing where it is too short or too long to stand on a paper. */
export function paperLine(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length >= shortest && line.length <= longest ? line : undefined
}

/** An employee number (NIP, 18 digits) as it is written, *19630511 199103 1 009*; nothing where it is none. */
export function employeeNumber(text: string): string | undefined {
  const [, birth, since, sex, serial] =
    text
      .replace(/^nip/i, '')
      .replace(/[\s.:-]/g, '')
      .match(/^(\d{8})(\d{6})([12])(\d{3})$/) ?? []
  return birth === undefined ? undefined : `${birth} ${since} ${sex} ${serial}`
}

/** What stands at the head of an agency's papers, in capitals as on every official letter. */
export function letterheadOn(words: Words, { agency, regency, letterhead }: Issuer): Letterhead {
  const government = plainText(words('letterhead-government', { regency }))
  return {
    lines: [government, agency.officialName].map(line => line.toLocaleUpperCase('id')),
    address: letterhead?.address ?? null,
  }
}
