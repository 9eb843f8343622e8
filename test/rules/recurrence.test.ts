import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween, partsOf, type Weekday, weekdayOf } from '../../src/base/days.ts'
import {
  firstDay,
  isDated,
  nextDay,
  ordinalOf,
  ordinals,
  type Recurrence,
  recurrencesFrom,
} from '../../src/features/meetings/rules/recurrence.ts'
import { readRecurrence, ruleFrom, wholeRule } from '../../src/features/meetings/rules/recurrence-in.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map(count => addDays('2000-01-01', count))
const weekdays = fc.integer({ min: 1, max: 7 }).map(number => number as Weekday)
const every = fc.constantFrom('month' as const, 'quarter' as const)
const rules: fc.Arbitrary<Recurrence> = fc.oneof(
  weekdays.map(weekday => ({ every: 'week' as const, weekday })),
  fc.record({ every, on: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ every, ordinal: fc.constantFrom(...ordinals), weekday: weekdays }),
)

function series(rule: Recurrence, from: Day, count: number): Day[] {
  const found: Day[] = []
  for (let day = firstDay(rule, from); day && found.length < count; day = nextDay(rule, day)) found.push(day)
  return found
}

describe('the days of a series', () => {
  it.each<[string, Recurrence, Day, Day[]]>([
    [
      'the first Monday',
      { every: 'month', ordinal: 1, weekday: 1 },
      '2026-11-21',
      ['2026-12-07', '2027-01-04', '2027-02-01'],
    ],
    [
      'the last Friday',
      { every: 'month', ordinal: -1, weekday: 5 },
      '2026-11-27',
      ['2026-12-25', '2027-01-29', '2027-02-26'],
    ],
    [
      'the 31st, or the last day of a shorter month',
      { every: 'month', on: 31 },
      '2027-01-30',
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    ['the 29th of a leap year', { every: 'month', on: 29 }, '2028-02-01', ['2028-02-29', '2028-03-29']],
    ['each Thursday', { every: 'week', weekday: 4 }, '2026-11-26', ['2026-12-03', '2026-12-10']],
    [
      'each quarter, across the year',
      { every: 'quarter', ordinal: 2, weekday: 2 },
      '2026-11-09',
      ['2026-11-10', '2027-02-09', '2027-05-11'],
    ],
    [
      'no more after its end',
      { every: 'month', on: 5, until: '2027-01-05' },
      '2026-11-21',
      ['2026-12-05', '2027-01-05'],
    ],
  ])('%s', (_, rule, from, expected) => {
    expect(series(rule, from, expected.length)).toEqual(expected)
    const last = expected.at(-1)
    if (rule.until && last) expect(nextDay(rule, last)).toBeUndefined()
  })

  it('follow one another by the rule, with no month left out and none doubled', () => {
    fc.assert(
      fc.property(rules, days, (rule, from) => {
        const found = series(rule, from, 13)
        expect(found).toHaveLength(13)
        for (const [place, day] of found.entries()) {
          const before = found[place - 1]
          if ('weekday' in rule) expect(weekdayOf(day)).toBe(rule.weekday)
          if ('on' in rule && partsOf(day).date !== rule.on)
            expect([partsOf(day).date < rule.on, partsOf(addDays(day, 1)).date]).toEqual([true, 1])
          if ('ordinal' in rule && rule.ordinal > 0) expect(ordinalOf(day)).toBe(rule.ordinal)
          if (before === undefined) continue
          const months = (partsOf(day).year - partsOf(before).year) * 12 + partsOf(day).month - partsOf(before).month
          if (rule.every === 'week') expect(daysBetween(before, day)).toBe(7)
          else expect(months).toBe(rule.every === 'month' ? 1 : 3)
        }
        expect(daysBetween(from, found[0] as Day)).toBeGreaterThan(0)
      }),
    )
  })

  it('that a first meeting suggests have it as one of theirs', () => {
    fc.assert(
      fc.property(days, day => {
        for (const rule of recurrencesFrom(day)) expect(firstDay(rule, addDays(day, -1))).toBe(day)
      }),
    )
  })
})

const today = '2026-11-21'

describe('a repetition as it is said', () => {
  it.each<[string, Recurrence]>([
    ['Rakor setiap Senin pertama jam 9', { every: 'month', ordinal: 1, weekday: 1 }],
    ['rakor tiap Senin ke-2 di Aula', { every: 'month', ordinal: 2, weekday: 1 }],
    ['Jumat terakhir setiap bulan', { every: 'month', ordinal: -1, weekday: 5 }],
    ['tiap bulan hari Kamis ketiga', { every: 'month', ordinal: 3, weekday: 4 }],
    ['tiap bulan tanggal 5', { every: 'month', on: 5 }],
    ['setiap tgl 31 jam 10', { every: 'month', on: 31 }],
    ['tanggal 10 setiap triwulan', { every: 'quarter', on: 10 }],
    ['setiap hari Minggu jam 7', { every: 'week', weekday: 7 }],
    ['saban Kemis', { every: 'week', weekday: 4 }],
    ['tiap pekan hari Rebo', { every: 'week', weekday: 3 }],
    ['setiap Senin pertama sampai Desember 2027', { every: 'month', ordinal: 1, weekday: 1, until: '2027-12-31' }],
    ['tiap bulan tanggal 5 s.d. Maret', { every: 'month', on: 5, until: '2027-03-31' }],
  ])('%s', (text, rule) => {
    const reading = readRecurrence(text, today)
    expect(reading.kind === 'repeats' && wholeRule(reading.said)).toEqual(rule)
  })

  it.each<[string, Day, Recurrence]>([
    ['tiap minggu', '2026-11-26', { every: 'week', weekday: 4 }],
    ['tiap bulan', '2026-12-07', { every: 'month', ordinal: 1, weekday: 1 }],
    ['sebulan sekali', '2026-12-29', { every: 'month', ordinal: -1, weekday: 2 }],
    ['tiap triwulan', '2026-12-07', { every: 'quarter', ordinal: 1, weekday: 1 }],
    ['tiga bulan sekali', '2026-12-07', { every: 'quarter', ordinal: 1, weekday: 1 }],
  ])('%s takes the rest from the first meeting', (text, day, rule) => {
    const reading = readRecurrence(`Rakor ${text} di Aula`, today)
    expect(reading.kind === 'repeats' && wholeRule(reading.said)).toBe(undefined)
    expect(reading.kind === 'repeats' && ruleFrom(reading.said, day)).toEqual(rule)
  })

  it.each(['setiap Senin kelima', 'tiap minggu pertama', 'tiap bulan tanggal 32', 'tiap Senin sampai Januari 2020'])(
    '%s is asked about',
    text => expect(readRecurrence(text, today).kind).toBe('unclear'),
  )

  it.each(['Rakor PKH Kamis 26/11 jam 9', 'dua minggu sekali', 'rapat bulanan Senin', 'bawa laporan mingguan'])(
    '%s says none',
    text => expect(readRecurrence(text, today)).toEqual({ kind: 'none' }),
  )
})

it.each([
  ['rekap Oktober', true],
  ['rekap s.d. 20/11', true],
  ['laporan bulan lalu', false],
  ['laptop', false],
])('%s holds for one meeting only: %s', (text, expected) => expect(isDated(text)).toBe(expected))
