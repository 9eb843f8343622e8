import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/base/days.ts'
import { type Days, leaveProblem, onLeaveAll, whatIsOver } from '../../src/features/workers/rules/leave.ts'

// Monday, 16 November 2026, to Sunday, 22 November 2026.
const week: Days = { from: '2026-11-16', to: '2026-11-22' }
const days = (from: Day, to: Day = from): Days => ({ from, to })

describe('on leave for a whole week', () => {
  test.each<[string, Days[], Day | undefined, boolean]>([
    ['nothing stated', [], undefined, false],
    ['Monday to Friday', [days('2026-11-16', '2026-11-20')], undefined, true],
    ['from before to after it', [days('2026-11-01', '2026-12-31')], undefined, true],
    ['Monday to Thursday', [days('2026-11-16', '2026-11-19')], undefined, false],
    ['Tuesday to Sunday', [days('2026-11-17', '2026-11-22')], undefined, false],
    ['two leaves that meet', [days('2026-11-18', '2026-11-20'), days('2026-11-16', '2026-11-17')], undefined, true],
    ['two leaves with a gap', [days('2026-11-16', '2026-11-17'), days('2026-11-19', '2026-11-22')], undefined, false],
    ['the weekend alone', [days('2026-11-21', '2026-11-22')], undefined, false],
    ['on the roster since Wednesday, on leave since', [days('2026-11-18', '2026-11-20')], '2026-11-18', true],
    ['on the roster since Wednesday, on leave from Thursday', [days('2026-11-19', '2026-11-20')], '2026-11-18', false],
    ['on the roster for long', [days('2026-11-16', '2026-11-20')], '2020-01-01', true],
    ['on the roster since Saturday: no working day is left', [week], '2026-11-21', false],
    ['on the roster only afterwards', [week], '2026-11-23', false],
  ])('%s', (_, leaves, since, whole) => {
    expect(onLeaveAll(leaves, week, since)).toBe(whole)
  })

  test('more leave never makes somebody less on leave, and one long leave counts as its days one by one', () => {
    const some = fc.tuple(fc.integer({ min: -10, max: 20 }), fc.integer({ min: 0, max: 12 }))
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), leaves => {
        const stated = leaves.map(([start, more]) => {
          const from = addDays(week.from, start)
          return days(from, addDays(from, more))
        })
        const single = leaves.flatMap(([start, more]) =>
          Array.from({ length: more + 1 }, (_, at) => days(addDays(week.from, start + at))),
        )
        const whole = onLeaveAll(stated, week)
        expect(onLeaveAll(single, week)).toBe(whole)
        if (whole) expect(onLeaveAll([...stated, days('2026-11-19')], week)).toBe(true)
      }),
    )
  })
})

describe('what cannot be stated', () => {
  const today: Day = '2026-11-21'
  const earlier = { id: 7, kind: 'official_travel' as const, ...days('2026-11-24', '2026-11-26') }
  test.each<[string, Days, unknown]>([
    ['ends before it starts', days('2026-11-25', '2026-11-23'), { why: 'backwards' }],
    ['a year and a day', days('2026-12-01', '2027-12-02'), { why: 'too-long', days: 367 }],
    ['a leap year', days('2027-12-01', '2028-11-30'), undefined],
    ['over for 31 days', days('2026-10-19', '2026-10-21'), undefined],
    ['over for 32 days', days('2026-10-19', '2026-10-20'), { why: 'past' }],
    ['its last day is stated already', days('2026-11-23', '2026-11-24'), { why: 'overlap', earlier }],
    ['around another one', days('2026-11-23', '2026-11-30'), { why: 'overlap', earlier }],
    ['the day before another one', days('2026-11-23'), undefined],
    ['the day after another one', days('2026-11-27'), undefined],
  ])('%s', (_, wanted, problem) => {
    expect(leaveProblem(wanted, [earlier], today)).toEqual(problem)
  })
})

test('what is over of a leave stays when it ends early', () => {
  const leave = days('2026-11-16', '2026-11-27')
  expect(whatIsOver(leave, '2026-11-16')).toBeUndefined()
  expect(whatIsOver(leave, '2026-11-17')).toEqual(days('2026-11-16'))
  expect(whatIsOver(leave, '2026-11-21')).toEqual(days('2026-11-16', '2026-11-20'))
  expect(whatIsOver(leave, '2026-12-24')).toEqual(leave)
})
