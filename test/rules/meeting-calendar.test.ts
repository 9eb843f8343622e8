import { sync, type VEvent } from 'node-ical'
import { expect, it } from 'vitest'
import { type Day, instantAt, type Zone } from '../../src/base/days.ts'
import { calendarFile } from '../../src/features/meetings/calendar.ts'

const entry = {
  id: 7,
  sequence: 0,
  title: 'Rapat Koordinasi PKH',
  venue: 'Ruang Pola; lantai 2, Tenggarong',
  endsAt: null,
  description: 'Acara: tindak lanjut\nMembawa: rekap',
  organizer: 'Dinas Sosial',
  cancelled: false,
  at: new Date('2026-11-21T01:00:00Z'),
}
const parsed = (file: string) => Object.values(sync.parseICS(file)).find(one => one?.type === 'VEVENT') as VEvent

it.each<[Zone, Day, string]>([
  ['Asia/Jakarta', '2026-11-26', '2026-11-26T02:00:00.000Z'],
  ['Asia/Makassar', '2026-11-26', '2026-11-26T01:00:00.000Z'],
  ['Asia/Jayapura', '2027-01-01', '2027-01-01T00:00:00.000Z'],
])('another library reads nine o’clock in %s as the right instant', (zone, day, instant) => {
  const event = parsed(calendarFile({ ...entry, startsAt: instantAt(day, '09:00', zone) }))
  expect(event.start.toISOString()).toBe(instant)
  expect(event.end?.toISOString()).toBe(new Date(Date.parse(instant) + 7_200_000).toISOString())
  expect(event).toMatchObject({ uid: 'meeting-7@pilar', location: entry.venue, description: entry.description })
})

it('a change keeps the entry and raises its sequence; what is put off or not held is taken out', () => {
  const startsAt = instantAt('2026-11-26', '09:00', 'Asia/Makassar')
  const moved = calendarFile({
    ...entry,
    sequence: 2,
    startsAt,
    endsAt: instantAt('2026-11-26', '12:00', 'Asia/Makassar'),
  })
  expect(parsed(moved)).toMatchObject({ uid: 'meeting-7@pilar', sequence: 2, status: 'CONFIRMED' })
  expect(parsed(moved).end?.toISOString()).toBe('2026-11-26T04:00:00.000Z')
  const gone = calendarFile({ ...entry, sequence: 3, startsAt, cancelled: true })
  expect(parsed(gone)).toMatchObject({ uid: 'meeting-7@pilar', sequence: 3, status: 'CANCELLED' })
  expect(gone).toContain('METHOD:CANCEL')
})
