import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayOf, type HHMM, instantAt, type Weekday, weekOf, zoneLabel } from '../../src/base/days.ts'
import { quietHoursIn, weeklyHourIn } from '../../src/features/agencies/rules/hours-said.ts'
import {
  afterQuiet,
  type Change,
  heldAt,
  instantOf,
  nextInstant,
  policyOf,
  policyProblem,
  type WeeklyHour,
} from '../../src/features/agencies/rules/policy.ts'
import { slotsBetween } from '../../src/jobs/schedule.ts'

const zone = 'Asia/Jakarta'
const wib = (day: Day, time: HHMM) => instantAt(day, time, zone)
const monday7 = { on: 1, at: '07:00' } as const
const moved = (at: Date, after: WeeklyHour, before: WeeklyHour = monday7) => ({ at, before, after })
/** The digests of the weeks around Monday, 23 November 2026, as a job asks for them. */
const slots = (changes: Change<WeeklyHour>[]) => {
  const standing = changes.at(-1)?.after ?? monday7
  const next = (after: Date) => nextInstant({ zone, standing, changes }, after)
  return slotsBetween({ every: 'own', next }, zone, wib('2026-11-22', '00:00'), wib('2026-12-13', '23:59'))
}

describe('the policy', () => {
  test('is as shipped where nothing was decided', () => {
    expect(policyOf({ policy: {} })).toEqual({
      digest: { on: 1, at: '07:00' },
      deadline: { on: 5, at: '15:00' },
      reminder: { on: 5, at: '13:30' },
      quiet: { from: '21:00', to: '06:00' },
      sends: ['letter', 'attendance', 'reminder'],
      approvals: 1,
    })
    expect(policyOf({ policy: { quiet: null } }).quiet).toBeNull()
  })

  test('that was spoilt by hand is as shipped, and keeps no other agency waiting', () => {
    const shipped = policyOf({ policy: {} })
    for (const spoilt of [{ digest: { on: 8, at: '07:00' } }, { digest: { on: 1, at: '24:00' }, sends: 'all' }, null])
      expect(policyOf({ policy: spoilt })).toEqual(shipped)
    expect(policyOf({ policy: { digest: 1, quiet: null } })).toEqual({ ...shipped, quiet: null })
  })

  test('reminds before the deadline, and quiet hours end', () => {
    const policy = policyOf({ policy: {} })
    expect(policyProblem(policy)).toBeUndefined()
    expect(policyProblem({ ...policy, reminder: { on: 5, at: '15:00' } })).toBe('reminder-late')
    expect(policyProblem({ ...policy, deadline: { on: 4, at: '23:00' } })).toBe('reminder-late')
    expect(policyProblem({ ...policy, quiet: { from: '21:00', to: '21:00' } })).toBe('quiet-always')
  })
})

describe('an hour of the week that is moved', () => {
  const [first, second, third] = [
    wib('2026-11-23', '07:00'),
    wib('2026-11-30', '07:00'),
    wib('2026-12-07', '07:00'),
  ] as const

  test('stands every week while nobody moves it', () => {
    expect(slots([])).toEqual([first, second, third])
  })

  test('to an hour later on the day of a letter that has gone: from the next week on', () => {
    const changes = [moved(wib('2026-11-23', '08:00'), { on: 1, at: '09:00' })]
    expect(slots(changes)).toEqual([first, wib('2026-11-30', '09:00'), wib('2026-12-07', '09:00')])
  })

  test('to Tuesday when Monday has gone: from the next week on', () => {
    const changes = [moved(wib('2026-11-23', '08:00'), { on: 2, at: '07:00' })]
    expect(slots(changes)).toEqual([first, wib('2026-12-01', '07:00'), wib('2026-12-08', '07:00')])
  })

  test('before the letter goes: at once', () => {
    const changes = [moved(wib('2026-11-23', '06:00'), { on: 1, at: '09:00' })]
    expect(slots(changes)[0]).toEqual(wib('2026-11-23', '09:00'))
  })

  test('to an hour of this week that has been: the letter of this week comes when it would have come', () => {
    const tuesday = { on: 2, at: '07:00' } as const
    const changes = [moved(wib('2026-11-23', '08:00'), monday7, tuesday)]
    expect(slots(changes)).toEqual([wib('2026-11-24', '07:00'), second, third])
  })

  const hour = fc.record({
    on: fc.integer({ min: 1, max: 7 }).map(number => number as Weekday),
    at: fc.constantFrom<HHMM[]>('00:00', '07:00', '13:30', '23:59'),
  })
  const moment = fc.date({ min: wib('2026-11-02', '00:00'), max: wib('2026-12-27', '00:00'), noInvalidDate: true })

  test('comes once in every week, and what has been stays as it was', () => {
    fc.assert(
      fc.property(hour, fc.array(fc.tuple(moment, hour), { maxLength: 6 }), moment, (begin, moves, now) => {
        const ordered = moves.toSorted((a, b) => a[0].getTime() - b[0].getTime())
        const changes = ordered.map(([at, after], index) => moved(at, after, ordered[index - 1]?.[1] ?? begin))
        const standing = ordered.at(-1)?.[1] ?? begin
        const all = { zone, standing, changes } as const
        const known = changes.filter(({ at }) => at <= now)
        const until = { zone, standing: heldAt(standing, changes, now), changes: known } as const
        for (let week: Day = '2026-11-02'; week < '2026-12-21'; week = addDays(week, 7)) {
          const instant = instantOf(all, week)
          expect(weekOf(dayOf(instant, zone)).from).toBe(week)
          // Whoever asked at the time was told the same.
          if (instant <= now || instantOf(until, week) <= now) expect(instantOf(until, week)).toEqual(instant)
        }
      }),
    )
  })
})

describe('quiet hours', () => {
  const quiet = { from: '21:00', to: '06:00' } as const
  test.each([
    ['20:59', 'at once', '2026-11-23', '20:59'],
    ['21:00', 'in the morning', '2026-11-24', '06:00'],
    ['23:30', 'in the morning', '2026-11-24', '06:00'],
    ['00:10', 'the same morning', '2026-11-23', '06:00'],
    ['05:59', 'the same morning', '2026-11-23', '06:00'],
    ['06:00', 'at once', '2026-11-23', '06:00'],
  ] as const)('a notice of %s goes out %s', (time, _, day, out) => {
    expect(afterQuiet(quiet, zone, wib('2026-11-23', time))).toEqual(wib(day, out))
  })

  test('may lie within a day, or be none', () => {
    const noon = wib('2026-11-27', '12:00')
    expect(afterQuiet({ from: '11:30', to: '13:00' }, zone, noon)).toEqual(wib('2026-11-27', '13:00'))
    expect(afterQuiet(null, zone, noon)).toEqual(noon)
  })

  test('are those of the zone: 20.30 WIB is 21.30 WITA', () => {
    const now = wib('2026-11-23', '20:30')
    expect(zoneLabel('Asia/Makassar')).toBe('WITA')
    expect(afterQuiet(quiet, 'Asia/Makassar', now)).toEqual(instantAt('2026-11-24', '06:00', 'Asia/Makassar'))
  })
})

describe('hours as people type them', () => {
  test.each([
    ['Senin 08.00', { on: 1, at: '08:00' }],
    ['jumat jam 3 sore', { on: 5, at: '15:00' }],
    ["Jum'at, pukul 16.30 WIB", { on: 5, at: '16:30' }],
    ['08:15 selasa', { on: 2, at: '08:15' }],
    ['hari minggu pukul 20', { on: 7, at: '20:00' }],
    ['Sunday 20:00', { on: 7, at: '20:00' }],
    ['setengah 9', { on: 1, at: '08:30' }],
    ['Senin', undefined],
    ['besok saja', undefined],
    ['Senin 25.00', undefined],
  ] as const)('%s', (text, hour) => {
    expect(weeklyHourIn(text, monday7)).toEqual(hour)
  })

  test.each([
    ['20.00 sampai 05.30', { from: '20:00', to: '05:30' }],
    ['21.00–06.00', { from: '21:00', to: '06:00' }],
    ['jam 9 malam sampai 6 pagi', { from: '21:00', to: '06:00' }],
    ['21.00', undefined],
    ['malam hari', undefined],
  ] as const)('%s is quiet', (text, hours) => {
    expect(quietHoursIn(text)).toEqual(hours)
  })
})
