import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, instantAt } from '../../src/base/days.ts'
import {
  counted,
  countStates,
  type HeardRow,
  reported,
  statesOf,
  type WeekFacts,
  weekStates,
} from '../../src/features/digests/rules/week.ts'
import type { ExpectedRow } from '../../src/features/digests/rules.ts'

const zone = 'Asia/Makassar'
const span = { from: '2026-11-16', to: '2026-11-22' } as const
/** Friday, 15.00 WITA. */
const deadline = instantAt('2026-11-20', '15:00', zone)
const facts: WeekFacts = { span, deadline, heard: [], leaves: [], waiting: new Set() }

const sri: ExpectedRow = { id: 1, name: 'Sri', joined: true, region: '64.02.04' }
const filed = (filedAt: Date, more: Partial<HeardRow> = {}): HeardRow => ({
  ...{ workerId: 1, kind: 'home_visit', filedAt, dayAtDeadline: '2026-11-18' as const },
  ...more,
})
const wita = (day: Day, time: '14:59' | '15:00' | '15:01') => instantAt(day, time, zone)
const stateOf = (more: Partial<WeekFacts>, person: Partial<ExpectedRow> = {}) =>
  statesOf([{ ...sri, ...person }], { ...facts, ...more })[0]?.state

describe('where somebody stands in a week', () => {
  const friday = '2026-11-20'
  test.each([
    ['filed a minute before the deadline', [filed(wita(friday, '14:59'))], 'on-time'],
    ['filed at the deadline', [filed(wita(friday, '15:00'))], 'on-time'],
    ['filed a minute after it, there: in Jakarta it is an hour earlier', [filed(wita(friday, '15:01'))], 'late'],
    ['filed in the week after, of a day of this week', [filed(wita('2026-11-24', '14:59'))], 'late'],
    ['one in time, others late', [filed(wita(friday, '15:01')), filed(wita(friday, '14:59'))], 'on-time'],
    [
      'in time, but then of another week; corrected into this one after the deadline',
      [filed(wita(friday, '14:59'), { dayAtDeadline: '2026-11-13' })],
      'late',
    ],
    ['only nihil, in time', [filed(wita(friday, '14:59'), { kind: 'nihil' })], 'nihil'],
    ['only nihil, after the deadline', [filed(wita('2026-11-23', '15:00'), { kind: 'nihil' })], 'nihil'],
    [
      'nihil in time, then work on Saturday after all',
      [filed(wita(friday, '14:59'), { kind: 'nihil' }), filed(wita('2026-11-21', '15:00'))],
      'on-time',
    ],
    ['nothing', [], 'silent'],
  ] as const)('%s', (_, heard, state) => {
    expect(stateOf({ heard })).toBe(state)
  })

  const week = [{ from: '2026-11-16', to: '2026-11-20' }] as const
  const leave = (leaves: readonly { from: Day; to: Day }[], since: Day = '2026-01-01') => [
    { workerId: 1, since, leaves },
  ]

  test('leave of the whole week is a reason, of some days it is none, and a report on leave is a report', () => {
    expect(stateOf({ leaves: leave(week) })).toBe('on-leave')
    expect(stateOf({ leaves: leave([{ from: '2026-11-16', to: '2026-11-17' }]) })).toBe('silent')
    expect(stateOf({ leaves: leave([{ from: '2026-11-18', to: '2026-11-20' }], '2026-11-18') })).toBe('on-leave')
    expect(stateOf({ leaves: leave(week), heard: [filed(wita('2026-11-20', '14:59'))] })).toBe('on-time')
  })

  test('who cannot be asked is not silent', () => {
    expect(stateOf({ waiting: new Set([1]) })).toBe('waiting')
    expect(stateOf({}, { joined: false })).toBe('not-joined')
    expect(stateOf({}, { unreachable: true })).toBe('unreachable')
    expect(stateOf({ waiting: new Set([1]) }, { unreachable: true })).toBe('waiting')
    expect(stateOf({ leaves: leave(week) }, { joined: false })).toBe('on-leave')
  })

  test('a span without a deadline, such as a month, knows no late ones', () => {
    const { deadline: _, ...month } = facts
    expect(statesOf([sri], { ...month, heard: [filed(wita('2026-11-29', '15:00'))] })[0]?.state).toBe('on-time')
  })
})

const person = fc.record({
  id: fc.integer({ min: 1, max: 12 }),
  name: fc.constant('Petugas'),
  joined: fc.boolean(),
  unreachable: fc.boolean(),
  region: fc.constant('64.02.04'),
})
const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 12 })
const day = fc.integer({ min: -10, max: 10 }).map(count => addDays(span.from, count))
const heard = fc.array(
  fc.record({
    workerId: fc.integer({ min: 1, max: 15 }),
    kind: fc.constantFrom('nihil', 'home_visit'),
    filedAt: day.map(on => instantAt(on, '15:00', zone)),
    dayAtDeadline: day,
  }),
  { maxLength: 20 },
)
const leaves = fc.array(
  fc.record({
    workerId: fc.integer({ min: 1, max: 15 }),
    since: fc.constant<Day>('2026-01-01'),
    leaves: fc.array(fc.record({ from: day, to: day }), { maxLength: 2 }),
  }),
  { maxLength: 4 },
)
const ids = fc.array(fc.integer({ min: 1, max: 15 })).map(list => new Set(list))
const everything = fc.record({ heard, leaves, waiting: ids }).map(more => ({ ...facts, ...more }))

test('each stands exactly once, and those on leave are in no denominator', () => {
  fc.assert(
    fc.property(people, everything, (expected, all) => {
      const stated = statesOf(expected, all)
      const counts = countStates(stated)
      expect(stated.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      expect(weekStates.reduce((sum, state) => sum + counts[state], 0)).toBe(expected.length)
      expect(counted(stated)).toHaveLength(expected.length - counts['on-leave'])
      expect(reported(stated)).toHaveLength(counts['on-time'] + counts.late + counts.nihil)
    }),
  )
})

test('what is filed after the deadline, or corrected then, makes nobody who was late be in time', () => {
  fc.assert(
    fc.property(people, everything, heard, (expected, all, after) => {
      const later = after.map(row => ({
        ...row,
        filedAt: new Date(Math.max(row.filedAt.getTime(), deadline.getTime() + 1)),
      }))
      const wasWorking = new Set(all.heard.filter(({ kind }) => kind !== 'nihil').map(({ workerId }) => workerId))
      const stateIn = (rows: readonly HeardRow[]) =>
        new Map(statesOf(expected, { ...all, heard: rows }).map(({ id, state }) => [id, state]))
      const [before, then] = [stateIn(all.heard), stateIn([...all.heard, ...later])]
      for (const { id } of expected) {
        if (wasWorking.has(id)) expect(then.get(id)).toBe(before.get(id))
        else if (before.get(id) !== 'nihil') expect(then.get(id)).not.toBe('on-time')
      }
    }),
  )
})
