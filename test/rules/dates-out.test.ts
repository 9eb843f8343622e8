import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clockTime,
  dateAndTime,
  dateRange,
  dayAndMonth,
  longDate,
  longDateRange,
  monthName,
  partOfDay,
  shortDate,
  weekdayAndDate,
  weekdayName,
} from '../../src/base/dates-out.ts'
import {
  addDays,
  type Day,
  dayFrom,
  dayOf,
  daysBetween,
  type HHMM,
  instantAt,
  isDay,
  monthOf,
  timeOf,
  weekdayOf,
  weekOf,
  type Zone,
  zoneLabel,
} from '../../src/base/days.ts'

const zones: Zone[] = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']
const anyDay = fc.integer({ min: 0, max: 36_500 }).map(n => addDays('2000-01-01', n))
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as HHMM)

describe('civil days', () => {
  test.each([
    ['2026-11-15T16:59:59Z', 'Asia/Jakarta', '2026-11-15', '23:59'],
    ['2026-11-15T17:00:00Z', 'Asia/Jakarta', '2026-11-16', '00:00'],
    ['2026-11-15T17:00:00Z', 'Asia/Pontianak', '2026-11-16', '00:00'],
    ['2026-11-15T15:59:00Z', 'Asia/Makassar', '2026-11-15', '23:59'],
    ['2026-11-15T16:00:00Z', 'Asia/Makassar', '2026-11-16', '00:00'],
    ['2026-11-15T15:00:00Z', 'Asia/Jayapura', '2026-11-16', '00:00'],
  ] as const)('%s is, in %s, %s %s', (instant, zone, day, time) => {
    expect([dayOf(new Date(instant), zone), timeOf(new Date(instant), zone)]).toEqual([day, time])
  })

  test('the zones agree with the time zone database', () => {
    const wall = (instant: Date, timeZone: string) => instant.toLocaleString('sv-SE', { timeZone }).slice(0, 16)
    fc.assert(
      fc.property(anyDay, anyTime, fc.constantFrom(...zones), (day, time, zone) => {
        expect(wall(instantAt(day, time, zone), zone)).toBe(`${day} ${time}`)
      }),
    )
  })

  test('an instant made from a day and a time gives them back', () => {
    fc.assert(
      fc.property(anyDay, anyTime, fc.constantFrom(...zones), (day, time, zone) => {
        const instant = instantAt(day, time, zone)
        expect([dayOf(instant, zone), timeOf(instant, zone)]).toEqual([day, time])
      }),
    )
  })

  test.each([
    ['Asia/Jakarta', 'WIB'],
    ['Asia/Pontianak', 'WIB'],
    ['Asia/Makassar', 'WITA'],
    ['Asia/Jayapura', 'WIT'],
  ] as const)('%s is %s', (zone, label) => expect(zoneLabel(zone)).toBe(label))

  test.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2024, 11, 31, false],
    [2024, 13, 1, false],
    [2024, 0, 1, false],
    [2024, 1, 0, false],
    [2024, 1.5, 1, false],
    [Number.NaN, 1, 1, false],
  ])('%d-%d-%d a day: %s', (year, month, date, is) => {
    expect(isDay(year, month, date)).toBe(is)
    expect(dayFrom(year, month, date) !== undefined).toBe(is)
  })

  test.each([
    ['2026-11-21', { from: '2026-11-16', to: '2026-11-22', iso: '2026-W47' }],
    ['2026-11-16', { from: '2026-11-16', to: '2026-11-22', iso: '2026-W47' }],
    ['2026-11-22', { from: '2026-11-16', to: '2026-11-22', iso: '2026-W47' }],
    ['2027-01-01', { from: '2026-12-28', to: '2027-01-03', iso: '2026-W53' }],
    ['2024-12-31', { from: '2024-12-30', to: '2025-01-05', iso: '2025-W01' }],
    ['2026-01-01', { from: '2025-12-29', to: '2026-01-04', iso: '2026-W01' }],
  ] as const)('the week of %s', (day, week) => expect(weekOf(day)).toEqual(week))

  test.each([
    ['2024-02-10', { from: '2024-02-01', to: '2024-02-29' }],
    ['2026-12-31', { from: '2026-12-01', to: '2026-12-31' }],
  ] as const)('the month of %s', (day, month) => expect(monthOf(day)).toEqual(month))

  test('days add up, and a week later is the same weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
        expect(weekdayOf(weekOf(day).from)).toBe(1)
      }),
    )
  })
})

describe('dates in words', () => {
  test.each([
    [longDate('2026-11-21'), 'Sabtu, 21 November 2026'],
    [longDate('2024-03-04'), 'Senin, 4 Maret 2024'],
    [longDate('2026-11-21', 'en'), 'Saturday, 21 November 2026'],
    [dayAndMonth('2026-11-21'), '21 November'],
    [weekdayAndDate('2024-11-18'), 'Senin, 18 November'],
    [shortDate('2024-03-04'), '4 Mar 2024'],
    [shortDate('2024-08-17'), '17 Agu 2024'],
    [dateRange('2026-11-16', '2026-11-22'), '16–22 November 2026'],
    [dateRange('2026-11-30', '2026-12-06'), '30 November – 6 Desember 2026'],
    [dateRange('2026-12-28', '2027-01-03'), '28 Desember 2026 – 3 Januari 2027'],
    [dateRange('2026-11-16', '2026-11-16'), '16 November 2026'],
    [dateRange('2026-11-16', '2026-11-22', 'en'), '16–22 November 2026'],
    [longDateRange('2024-03-04', '2024-03-06'), 'Senin–Rabu, 4–6 Maret 2024'],
    [longDateRange('2024-03-04', '2024-03-04'), 'Senin, 4 Maret 2024'],
    [clockTime('09:00'), '09.00'],
    [clockTime('09:00', 'en'), '09:00'],
    [dateAndTime(new Date('2026-11-26T02:00:00Z'), 'Asia/Jakarta', 'id'), 'Kamis, 26 November 2026 pukul 09.00 WIB'],
    [dateAndTime(new Date('2026-11-26T02:00:00Z'), 'Asia/Jayapura', 'id'), 'Kamis, 26 November 2026 pukul 11.00 WIT'],
    [dateAndTime(new Date('2026-11-26T02:00:00Z'), 'Asia/Makassar', 'en'), 'Thursday, 26 November 2026, 10:00 WITA'],
  ])('%s', (written, expected) => expect(written).toBe(expected))

  test('months and weekdays, by own tables', () => {
    const months = Array.from({ length: 12 }, (_, i) => monthName(i + 1, 'id'))
    expect(months.join(' ')).toBe(
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    )
    const weekdays = Array.from({ length: 7 }, (_, i) => weekdayName(i + 1, 'id'))
    expect(weekdays.join(' ')).toBe('Senin Selasa Rabu Kamis Jumat Sabtu Minggu')
  })

  test('short months are those in use, whatever the runtime says', () => {
    const short = Array.from({ length: 12 }, (_, i) => shortDate(dayFrom(2024, i + 1, 1) as Day).split(' ')[1])
    expect(short.join(' ')).toBe('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des')
  })

  test.each([
    ['03:59', 'malam'],
    ['04:00', 'pagi'],
    ['09:59', 'pagi'],
    ['10:00', 'siang'],
    ['14:59', 'siang'],
    ['15:00', 'sore'],
    ['17:59', 'sore'],
    ['18:00', 'malam'],
    ['00:00', 'malam'],
  ] as const)('%s is %s', (time, part) => expect(partOfDay(time)).toBe(part))
})
