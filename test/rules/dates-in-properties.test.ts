import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/base/dates-in.ts'
import { dateRange, longDate, longDateRange, shortDate } from '../../src/base/dates-out.ts'
import { addDays, type Day, isDay, partsOf, weekdayOf } from '../../src/base/days.ts'

describe('dates in, by properties', () => {
  const anyDay = fc.integer({ min: 0, max: 36_500 }).map(n => addDays('2000-01-01', n))
  const anyContext = fc.record({ today: anyDay, lean: fc.constantFrom('past' as const, 'future' as const) })
  const two = (n: number) => String(n).padStart(2, '0')

  test('every date that the bot writes is read back as the same day', () => {
    fc.assert(
      fc.property(anyDay, anyContext, fc.integer({ min: 1, max: 40 }), (day, context, length) => {
        const last = addDays(day, length)
        const english = longDate(day, 'en').split(', ')[1] ?? ''
        const written = [longDate(day), english, shortDate(day), day, dateRange(day, last), longDateRange(day, last)]
        for (const text of written) expect(readDate(text, context)).toMatchObject({ kind: 'date', day })
      }),
    )
  })

  test('day-first with a year means the same everywhere, in every spelling', () => {
    fc.assert(
      fc.property(anyDay, anyContext, fc.constantFrom('/', '-', '.'), (day, context, sep) => {
        const { year, month, date } = partsOf(day)
        for (const text of [
          [date, month, year],
          [two(date), two(month), year],
          [two(date), two(month), two(year % 100)],
        ]) {
          expect(readDate(`lapor ${text.join(sep)} hadir 26`, context)).toMatchObject({ kind: 'date', day })
        }
      }),
    )
  })

  test('numbers that name no day are refused, whatever the day', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 2000, max: 2099 }),
    )
    fc.assert(
      fc.property(numbers, anyContext, ([date, month, year], context) => {
        const kind = isDay(year, month, date) ? 'date' : 'invalid'
        expect(readDate(`${date}/${month}/${year}`, context).kind).toBe(kind)
      }),
    )
  })

  test('a year that was not said is never more than a year and a fortnight away', () => {
    fc.assert(
      fc.property(anyDay, anyContext, (day, context) => {
        const reading = readDate(`${partsOf(day).date}/${partsOf(day).month}`, context)
        expect(reading.kind === 'date' || day.endsWith('02-29')).toBe(true)
        if (reading.kind !== 'date') return
        const sign = context.lean === 'past' ? 1 : -1
        const distance = sign * ((Date.parse(reading.day) - Date.parse(context.today)) / 86_400_000)
        expect(distance).toBeLessThanOrEqual(14)
        expect(distance).toBeGreaterThan(-366)
      }),
    )
  })

  test('never throws, and never names a day that the calendar does not have', () => {
    const words = fc.constantFrom(
      ...['Senin', 'minggu', 'depan', 'lalu', 'tgl', '31', '2', '/', '-', '.', 'Feb', 'Nov', '2024', '24', 'hari ini'],
      ...['besok', 'malam', 'akhir', 'bulan', 'lusa', ',', '99', '0', 'tanggal', 'sen', 'kemarin', 'lagi', 'hari'],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 8 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(text, anyContext, (said, context) => {
        const reading = readDate(said, context)
        if (reading.kind === 'none') return
        expect(reading.from).toBeGreaterThanOrEqual(0)
        expect(reading.to).toBeLessThanOrEqual(said.length)
        expect(reading.to).toBeGreaterThan(reading.from)
        for (const day of daysIn(reading)) expect(isRealDay(day)).toBe(true)
        if (reading.kind === 'disagrees') expect(weekdayOf(reading.choices[1])).toBe(reading.said)
      }),
      { numRuns: 1000 },
    )
  })
})

const daysIn = (reading: ReturnType<typeof readDate>): Day[] => {
  if (reading.kind === 'date') return [reading.day]
  return reading.kind === 'disagrees' ? [reading.day, ...reading.choices] : []
}

const isRealDay = (day: Day) => {
  const { year, month, date } = partsOf(day)
  return isDay(year, month, date)
}
