import { describe, expect, test } from 'vitest'
import { statesOf } from '../../src/features/digests/rules/week.ts'
import {
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
/** Where they stand after these reports of a week, which all came on its Monday. */
const stated = (rows: readonly FiledRow[], ...people: ExpectedRow[]) => {
  const span = { from: '2026-11-16', to: '2026-11-22' } as const
  const heard = rows.map(row => ({ ...row, filedAt: new Date('2026-11-16T03:00:00Z'), dayAtDeadline: span.from }))
  return statesOf(people, { span, heard, leaves: [], waiting: new Set() })
}

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
    const summary = summarize({ ...counted, rows: [], expected: stated([], person(1), person(2)) })
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
    const rows = [session(1, 26), session(1, 24), session(9, 30)]
    const summary = summarize({ ...counted, rows, expected: stated(rows, person(1), person(2)) })
    expect(summary).toMatchObject({ reports: 3, expected: 2, reporting: 1, volunteers: 1 })
    expect(summary.kinds.map(({ kind, figures }) => [kind.id, figures])).toEqual([
      ['p2k2_session', { meetings: 3, present: 80, group_size: 90, absent: 10, attendance_percent: 88.9 }],
    ])
  })

  test('nihil is a report, and no idleness for who reported something else too', () => {
    const rows = [nihil(1), nihil(2), session(2, 20)]
    const expected = stated(rows, person(1), person(2))
    expect(summarize({ ...counted, rows, expected })).toMatchObject({ reporting: 2, nihil: 1 })
  })

  test('a report from the neighbouring region counts there, and its worker here', () => {
    const rows = [session(1, 26, '34.03.13.2001')]
    const summary = summarize({ ...counted, scope: '34.03.12', rows, expected: stated(rows, person(1)) })
    expect(summary).toMatchObject({ reports: 0, reporting: 1 })
  })
})

test('a sub-district with fewer than three people is not compared: it would name one', () => {
  const rows = [session(1, 26), session(4, 26, '34.03.13.2001')]
  const others = [person(4, true, '34.03.13'), person(5, true, '34.03.13')]
  const compared = compareSubdistricts(rows, stated(rows, person(1), person(2), person(3), ...others))
  expect(compared).toEqual([{ region: '34.03.12', reports: 1, expected: 3, reporting: 1 }])
})
