import { clockTime, type Locale } from '../../../base/dates-out.ts'
import { timeOf, type Zone, zoneLabel } from '../../../base/days.ts'
import { plainText, type Words } from '../../../base/translate.ts'
import type { Meeting } from '../table.ts'

/** *Rapat Koordinasi PKH*: the kind, and what was added to it. */
export function titleOf(words: Words, { kind, title }: Pick<Meeting, 'kind' | 'title'>): string {
  const name = plainText(words(`meeting-kind-${kind ?? 'coordination'}`))
  return title === '' ? name : `${name} ${title}`
}

/** *09.00 WIB s.d. selesai*, *09.00–12.00 WIB*. */
export function hoursOf(words: Words, startsAt: Date, endsAt: Date | null, zone: Zone, locale: Locale): string {
  const starts = clockTime(timeOf(startsAt, zone), locale)
  if (endsAt === null) return plainText(words('meeting-until-finished', { starts, zone: zoneLabel(zone) }))
  return `${starts}–${clockTime(timeOf(endsAt, zone), locale)} ${zoneLabel(zone)}`
}
