import { fits } from './agreement.ts'

const writing =
  /(?<!\p{L})(?:(?:ber|men)?surat(?:i)?|menyurati)\s+(?:(?:kepada|ke|untuk)\s+)?(.+?)(?:\s+(?:tentang|perihal|mengenai|terkait|soal|hal)\s+(.+))?$/iu

/** To whom an agreement's letter goes and what it is about: *Bersurat kepada Panewu Playen tentang ruang kerja*. */
export function letterIn(text: string): { addressee?: string; subject?: string } {
  const [, to = '', about = ''] = text.match(writing) ?? []
  const subject = about.slice(0, 1).toUpperCase() + about.slice(1)
  return { ...(fits(to, 'name') && { addressee: to }), ...(fits(subject, 'subject') && { subject }) }
}

/** Whether an agreement speaks of a letter at all. */
export const needsLetter = (text: string): boolean => writing.test(text)
