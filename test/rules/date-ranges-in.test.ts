import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RangeReading, readDateRange } from '../../src/base/date-ranges-in.ts'
import { dateRange } from '../../src/base/dates-out.ts'
import { addDays, type Day, partsOf } from '../../src/base/days.ts'

// A Saturday.
const today: Day = '2026-11-21'
const read = (text: string, lean: 'past' | 'future' = 'future') => readDateRange(text, { today, lean })
const range = (from: Day, to: Day): RangeReading => ({ kind: 'range', from, to })

describe('ranges of days as people type them', () => {
  test.each<[string, Day, Day]>([
    ['23-25/11', '2026-11-23', '2026-11-25'],
    ['23 - 25/11/2026', '2026-11-23', '2026-11-25'],
    ['23-25 November', '2026-11-23', '2026-11-25'],
    ['tgl 23-25 nov', '2026-11-23', '2026-11-25'],
    ['23 s.d. 25 November 2026', '2026-11-23', '2026-11-25'],
    ['23 s/d 25/11', '2026-11-23', '2026-11-25'],
    ['Senin-Rabu, 23-25 November 2026', '2026-11-23', '2026-11-25'],
    ['23/11 sampai 25/11', '2026-11-23', '2026-11-25'],
    ['23-11-2026 - 25-11-2026', '2026-11-23', '2026-11-25'],
    ['2026-11-23 s.d. 2026-11-25', '2026-11-23', '2026-11-25'],
    ['tgl 23-25', '2026-11-23', '2026-11-25'],
    ['23-25', '2026-11-23', '2026-11-25'],
    ['23 sampai 25', '2026-11-23', '2026-11-25'],
    ['23 November sampai 25', '2026-11-23', '2026-11-25'],
    ['5-7', '2026-12-05', '2026-12-07'],
    ['28-2/12', '2026-11-28', '2026-12-02'],
    ['28 November – 2 Desember', '2026-11-28', '2026-12-02'],
    ['28 sampai 2 Desember', '2026-11-28', '2026-12-02'],
    ['28 Des s.d. 3 Jan', '2026-12-28', '2027-01-03'],
    ['28 Desember – 3 Januari 2027', '2026-12-28', '2027-01-03'],
    ['30 Nov - 4 Des 2027', '2027-11-30', '2027-12-04'],
    ['besok sampai Jumat', '2026-11-22', '2026-11-27'],
    ['besok s.d lusa', '2026-11-22', '2026-11-23'],
    ['besok-lusa', '2026-11-22', '2026-11-23'],
    ['Senin sampai Rabu', '2026-11-23', '2026-11-25'],
    ['senin-rabu', '2026-11-23', '2026-11-25'],
    ['mulai Kamis sampai Senin', '2026-11-26', '2026-11-30'],
    ['sampai Rabu', '2026-11-21', '2026-11-25'],
    ['sampai tgl 27', '2026-11-21', '2026-11-27'],
    ['dari hari ini hingga 24 november', '2026-11-21', '2026-11-24'],
    ['3 hari', '2026-11-21', '2026-11-23'],
    ['tiga hari mulai Senin', '2026-11-23', '2026-11-25'],
    ['selama 2 hari mulai 1/12', '2026-12-01', '2026-12-02'],
    ['seminggu mulai Senin', '2026-11-23', '2026-11-29'],
    ['melahirkan 3 bulan mulai 1/12', '2026-12-01', '2027-02-28'],
    ['1 bulan mulai 31/1/2027', '2027-01-31', '2027-02-27'],
    ['minggu depan', '2026-11-23', '2026-11-27'],
    ['pekan ini', '2026-11-16', '2026-11-20'],
    ['pekan lalu', '2026-11-09', '2026-11-13'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual(range(from, to))
  })

  test('what was is read backwards where it leans to the past', () => {
    expect(read('Senin-Rabu', 'past')).toEqual(range('2026-11-16', '2026-11-18'))
    expect(read('17-19', 'past')).toEqual(range('2026-11-17', '2026-11-19'))
    expect(read('kemarin sampai Senin', 'past')).toEqual(range('2026-11-20', '2026-11-23'))
  })

  test.each<[string, Day]>([
    ['hari ini', '2026-11-21'],
    ['mulai besok', '2026-11-22'],
    ['25-11', '2026-11-25'],
    ['25-11-2026', '2026-11-25'],
    ['2 hari lagi', '2026-11-23'],
    ['Jumat', '2026-11-27'],
  ])('%s is a beginning only', (text, from) => {
    expect(read(text)).toEqual({ kind: 'from', from })
  })

  test('a range that ends before it starts is read as it is written', () => {
    expect(read('25-23/11')).toEqual(range('2026-11-25', '2026-11-23'))
    expect(read('25/11 sampai 23/11')).toEqual(range('2026-11-25', '2026-11-23'))
    expect(read('25 November s.d. 23')).toEqual(range('2026-11-25', '2026-11-23'))
  })

  test.each<[string, object]>([
    ['31/11 sampai 2/12', { kind: 'invalid', said: '31/11' }],
    ['30/11 sampai 31/11', { kind: 'invalid' }],
    ['Senin 24/11 - 26/11', { kind: 'disagrees', day: '2026-11-24' }],
    ['akhir bulan', { kind: 'ask', why: 'vague' }],
    ['keperluan keluarga', { kind: 'none' }],
    ['', { kind: 'none' }],
  ])('%s is asked again', (text, outcome) => {
    expect(read(text)).toMatchObject(outcome)
  })
})

test('every range that is written out is read back', () => {
  const start = fc.integer({ min: 0, max: 300 }).map(days => addDays(today, days))
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (from, more) => {
      const to = addDays(from, more)
      expect(read(dateRange(from, to)), dateRange(from, to)).toEqual(range(from, to))
      expect(read(`${from} s.d. ${to}`)).toEqual(range(from, to))
      const { date, month, year } = partsOf(to)
      expect(read(`${dateRange(from, from)} sampai ${date}/${month}/${year}`)).toEqual(range(from, to))
    }),
  )
})
