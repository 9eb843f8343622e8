import { describe, expect, test } from 'vitest'
import {
  attendanceOf,
  compareSubdistricts,
  type ExpectedRow,
  type FiledRow,
  spanBefore,
  spanOf,
  summarize,
  weekBefore,
} from '../../src/features/digests/rules.ts'
import { kinds } from '../../src/features/reports/kinds/registry.ts'

const session = (workerId: number, present: number, region = '34.03.12.2009'): FiledRow => ({
  workerId,
  kind: 'p2k2_session',
  region,
  values: { present, group_size: 30 },
})
const nihil = (workerId: number): FiledRow => ({ workerId, kind: 'nihil', region: '34.03.12', values: {} })
const person = (id: number, joined = true, region = '34.03.12'): ExpectedRow => ({
  id,
  name: `Petugas ${id}`,
  joined,
  region,
})

describe('spans', () => {
  test.each([
    ['week', '2026-11-22', { from: '2026-11-16', to: '2026-11-22' }],
    ['week', '2026-11-23', { from: '2026-11-23', to: '2026-11-29' }],
    ['last-week', '2026-11-23', { from: '2026-11-16', to: '2026-11-22' }],
    ['month', '2026-02-10', { from: '2026-02-01', to: '2026-02-28' }],
  ] as const)('%s on %s', (period, today, span) => {
    expect(spanOf(period, today)).toEqual(span)
  })

  test('the month before a month is whole, whatever its length', () => {
    expect(spanBefore('month', spanOf('month', '2026-03-31'))).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  test.each([
    ['Asia/Jakarta', '2026-11-23T00:00:00Z'],
    ['Asia/Makassar', '2026-11-22T23:00:00Z'],
    ['Asia/Jayapura', '2026-11-22T22:00:00Z'],
  ] as const)('Monday 07.00 in %s is about the week that just ended there', (zone, slot) => {
    expect(weekBefore(new Date(slot), zone)).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  })
})

describe('figures', () => {
  const counted = { kinds, scope: '34.03', before: 1 }

  test('an empty week has no kinds and nobody reporting', () => {
    const summary = summarize({ ...counted, rows: [], expected: [person(1), person(2)] })
    expect(summary).toMatchObject({
      reports: 0,
      before: 1,
      expected: 2,
      reporting: 0,
      volunteers: 0,
      nihil: 0,
      kinds: [],
    })
  })

  test('people are counted once, reports each', () => {
    const summary = summarize({
      ...counted,
      rows: [session(1, 26), session(1, 24), session(9, 30)],
      expected: [person(1), person(2)],
    })
    expect(summary).toMatchObject({ reports: 3, expected: 2, reporting: 1, volunteers: 1 })
    expect(summary.kinds.map(({ kind, figures }) => [kind.id, figures])).toEqual([
      ['p2k2_session', { meetings: 3, present: 80, group_size: 90, absent: 10, attendance_percent: 88.9 }],
    ])
  })

  test('nihil is a report, and no idleness for who reported something else too', () => {
    const rows = [nihil(1), nihil(2), session(2, 20)]
    expect(summarize({ ...counted, rows, expected: [person(1), person(2)] })).toMatchObject({ reporting: 2, nihil: 1 })
  })

  test('a report from the neighbouring region counts there, and its worker here', () => {
    const summary = summarize({
      ...counted,
      scope: '34.03.12',
      rows: [session(1, 26, '34.03.13.2001')],
      expected: [person(1)],
    })
    expect(summary).toMatchObject({ reports: 0, reporting: 1 })
  })
})

describe('attendance', () => {
  test('each of the expected stands in exactly one place', () => {
    const expected = [person(1), person(2), person(3), person(4, false), person(5)]
    const attendance = attendanceOf([session(1, 26), nihil(2)], new Set([3]), expected)
    expect(attendance).toEqual({
      expected: 5,
      silent: ['Petugas 5'],
      waiting: ['Petugas 3'],
      nihil: 1,
      notJoined: ['Petugas 4'],
    })
  })
})

test('a sub-district with fewer than three people is not compared: it would name one', () => {
  const expected = [1, 2, 3].map(id => person(id)).concat(person(4, true, '34.03.13'), person(5, true, '34.03.13'))
  const rows = compareSubdistricts([session(1, 26), session(4, 26, '34.03.13.2001')], expected)
  expect(rows).toEqual([{ region: '34.03.12', reports: 1, expected: 3, reporting: 1 }])
})
