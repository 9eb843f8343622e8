import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeAt,
  codeHolds,
  codeTyped,
  ticketAt,
  ticketHolds,
  ticketLink,
  ticketTyped,
} from '../../src/features/attendance/rules/codes.ts'
import { isThere, metresBetween } from '../../src/features/attendance/rules/distance.ts'
import { checkInPolicy, isLate, phaseOf, windowOf } from '../../src/features/attendance/rules/policy.ts'
import { overMeetings } from '../../src/features/attendance/rules/series.ts'
import {
  attended,
  brokeWord,
  cameAnyway,
  figuresOf,
  type Listed,
  letters,
  statuses,
  statusOf,
} from '../../src/features/attendance/rules/status.ts'
import { hoursTyped, topicsTyped } from '../../src/features/attendance/rules/training.ts'
import { answers, reasons } from '../../src/features/meetings/rules/meeting.ts'

const secret = '3f'.repeat(32)
const at = (time: string) => new Date(`2026-11-26T${time}Z`)
const later = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000)

describe('codes', () => {
  it('are six digits that change with the minute and with the meeting, and say how long they stand', () => {
    const shown = codeAt(secret, at('02:00:05'))
    expect(shown).toEqual({ code: expect.stringMatching(/^\d{6}$/), until: at('02:01:00') })
    expect(codeAt(secret, at('02:00:59'))).toEqual({ code: shown.code, until: at('02:01:00') })
    expect(codeAt(secret, at('02:01:00')).code).not.toBe(shown.code)
    expect(codeAt('40'.repeat(32), at('02:00:05')).code).not.toBe(shown.code)
  })

  it('hold for their minute and the one after it, and not before', () => {
    const { code } = codeAt(secret, at('02:00:00'))
    const held = [-1, 0, 59, 60, 119, 120, 86_400].map(seconds =>
      codeHolds(secret, code, later(at('02:00:00'), seconds)),
    )
    expect(held).toEqual([false, true, true, true, true, false, false])
  })

  it('are read alone or in two groups, and nothing else is one', () => {
    expect(['123456', ' 123 456 ', '123-456', '012.345'].map(codeTyped)).toEqual([
      '123456',
      '123456',
      '123456',
      '012345',
    ])
    expect(['12345', '1234567', '12 3456', '123456 Sri', 'abcdef', ''].map(codeTyped)).toEqual(Array(6).fill(undefined))
  })

  it('in a picture are a ticket of their own, which fits into a link', () => {
    const ticket = ticketAt(secret, at('02:00:00'))
    const link = ticketLink(999_999_999_999_999, ticket)
    expect(link).toMatch(/^[\w-]{1,64}$/)
    expect(ticketTyped(link)).toEqual({ meetingId: 999_999_999_999_999, ticket })
    expect(ticketTyped('h-1-short')).toBeUndefined()
    const { ticketSeconds } = checkInPolicy
    const held = [0, 2 * ticketSeconds - 1, 2 * ticketSeconds].map(seconds =>
      ticketHolds(secret, ticket, later(at('02:00:00'), seconds)),
    )
    expect(held).toEqual([true, true, false])
    expect(ticketHolds(secret, `${ticket.slice(1)}A`, at('02:00:00'))).toBe(false)
  })
})

describe('the window', () => {
  const open = { startsAt: at('02:00:00'), endsAt: null }
  it('opens an hour before, and closes at the end or four hours after the beginning', () => {
    expect(windowOf(open)).toEqual({ from: at('01:00:00'), to: at('06:00:00') })
    expect(windowOf({ ...open, endsAt: at('05:00:00') }).to).toEqual(at('05:00:00'))
    const phases = ['00:59:59', '01:00:00', '05:59:59', '06:00:00'].map(time => phaseOf(open, at(time)))
    expect(phases).toEqual(['ahead', 'open', 'open', 'over'])
    expect(phaseOf(open, new Date('2026-11-29T06:00:00Z'))).toBe('past')
  })

  it('calls late who comes more than a quarter of an hour after the beginning', () => {
    expect([at('02:15:00'), at('02:15:01')].map(now => isLate(open, now))).toEqual([false, true])
  })
})

describe('places', () => {
  it('are told apart in metres', () => {
    const semin = { latitude: -7.8626, longitude: 110.7365 }
    expect(metresBetween(semin, semin)).toBe(0)
    expect(metresBetween(semin, { latitude: -7.8626, longitude: 110.7455 })).toBeGreaterThan(950)
    expect(metresBetween(semin, { latitude: -7.8626, longitude: 110.7455 })).toBeLessThan(1_050)
    expect([isThere(300, 0), isThere(301, 0), isThere(590, 5_000), isThere(601, 5_000)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

const listed: fc.Arbitrary<Listed> = fc.record({
  marked: fc.option(fc.constantFrom(...statuses)),
  answer: fc.option(fc.constantFrom(...answers)),
  reason: fc.option(fc.constantFrom(...reasons)),
})
const of = (marked: Listed['marked'], answer: Listed['answer'] = null, reason: Listed['reason'] = null): Listed => ({
  ...{ marked, answer, reason },
})

describe('figures', () => {
  it('count everybody who was invited exactly once', () => {
    fc.assert(
      fc.property(fc.array(listed, { maxLength: 60 }), people => {
        const { invited, present, late, substituted, excused, absent } = figuresOf(people)
        expect(invited).toBe(people.length)
        expect(present + substituted + excused + absent).toBe(invited)
        expect(late).toBeLessThanOrEqual(present)
      }),
    )
  })

  it.each([
    [of('late', 'no', 'sick'), 'late'],
    [of(null, 'no', 'sick'), 'sick'],
    [of(null, 'no', 'travel'), 'travel'],
    [of(null, 'no', 'clash'), 'excused'],
    [of(null, 'no'), 'excused'],
    [of(null, 'yes'), 'absent'],
    [of(null, 'substitute'), 'absent'],
    [of(null), 'absent'],
  ] as const)('%j is %s', (one, status) => {
    expect(statusOf(one)).toBe(status)
  })

  it('know who did otherwise than they said', () => {
    expect([of(null, 'yes'), of('sick', 'yes'), of('present', 'yes'), of('substituted', 'yes')].map(brokeWord)).toEqual(
      [...[true, true, false, false]],
    )
    expect([of('late', 'no'), of(null, 'no'), of('present')].map(cameAnyway)).toEqual([true, false, false])
  })

  it('give what was learnt to the one who sat there', () => {
    const one = { id: 1, by: 2, way: 'code' }
    expect(attended({ ...of('present'), ...one })).toBe(1)
    expect(attended({ ...of('substituted'), ...one })).toBe(2)
    expect(attended({ ...of('substituted'), ...one, way: 'list' })).toBeUndefined()
    expect(attended({ ...of('sick'), ...one })).toBeUndefined()
  })

  it('have a letter each', () => {
    expect(Object.values(letters).join(' ')).toBe('H T I S DL C W TK')
  })
})

describe('a series', () => {
  it('shows everybody over its meetings, and of those who were not invited to one nothing', () => {
    const sri = { id: 1, name: 'Sri' }
    const tono = { id: 2, name: 'Tono' }
    const meetings = [
      [{ ...of('present'), ...sri }],
      [
        { ...of('late'), ...tono },
        { ...of('substituted'), ...sri },
      ],
      [{ ...of(null, 'no', 'sick'), ...sri }],
    ]
    expect(overMeetings(meetings)).toEqual([
      { ...sri, statuses: ['present', 'substituted', 'sick'], present: 1, invited: 3 },
      { ...tono, statuses: [undefined, 'late', undefined], present: 1, invited: 1 },
    ])
  })
})

describe('a training', () => {
  it('has lessons and topics, as they are typed', () => {
    expect(['24', '24 JP', '8 jam pelajaran', '0', '201', 'dua', '3,5'].map(hoursTyped)).toEqual([
      ...[24, 24, 8, undefined, undefined, undefined, undefined],
    ])
    expect(topicsTyped('1. Kebijakan PKH\n- Keuangan keluarga\n\n• 5 langkah')).toEqual([
      ...['Kebijakan PKH', 'Keuangan keluarga', '5 langkah'],
    ])
    expect([topicsTyped(' \n '), topicsTyped('x'.repeat(121)), topicsTyped('a\n'.repeat(21))]).toEqual(
      Array(3).fill(undefined),
    )
  })
})
