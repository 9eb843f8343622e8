import { createEvent, type DateArray } from 'ics'

export type CalendarEntry = {
  id: number
  sequence: number
  title: string
  venue: string
  startsAt: Date
  /** Empty for *s.d. selesai*: shown as two hours. */
  endsAt: Date | null
  description: string
  organizer: string
  cancelled: boolean
  /** When it was written. */
  at: Date
}

const utc = (at: Date): DateArray => [
  at.getUTCFullYear(),
  at.getUTCMonth() + 1,
  at.getUTCDate(),
  at.getUTCHours(),
  at.getUTCMinutes(),
]

/**
 * An `.ics` file. The same meeting keeps its UID, and a change raises SEQUENCE, so that a calendar moves its entry instead
 * of adding a second one. Instants are UTC.
 * @throws what the library finds wrong
 */
export function calendarFile(entry: CalendarEntry): string {
  const { id, sequence, title, venue, startsAt, endsAt, description, organizer, cancelled, at } = entry
  const utcIn = { startInputType: 'utc', startOutputType: 'utc', endInputType: 'utc', endOutputType: 'utc' } as const
  const { error, value } = createEvent({
    uid: `meeting-${id}@pilar`,
    productId: 'pilar',
    sequence,
    title,
    location: venue,
    description,
    start: utc(startsAt),
    ...(endsAt === null ? { duration: { hours: 2 } } : { end: utc(endsAt) }),
    ...utcIn,
    ...(/^https?:/.test(venue) && { url: venue }),
    organizer: { name: organizer },
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    method: cancelled ? 'CANCEL' : 'PUBLISH',
    lastModified: utc(at),
  })
  if (error || !value) throw error ?? new Error(`no calendar for meeting ${id}`)
  return value
}
