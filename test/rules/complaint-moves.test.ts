import { describe, expect, it } from 'vitest'
import {
  isLate,
  isOpen,
  moves,
  needOf,
  nextStates,
  noteLength,
  officeLength,
  officeOf,
  stateAtFiling,
  states,
} from '../../src/features/complaints/rules.ts'

describe('moves of a complaint', () => {
  it('lead on from every state, and never back to the one in which it was filed', () => {
    for (const state of states) {
      expect(nextStates(state).length, state).toBeGreaterThan(0)
      expect(nextStates(state), state).not.toContain('received')
    }
  })

  it('lead from what is closed only to what is opened again, and there from nowhere else', () => {
    expect(nextStates('done')).toEqual(['reopened'])
    expect(nextStates('rejected')).toEqual(['reopened'])
    expect(states.filter(state => needOf(state, 'reopened') !== undefined)).toEqual(['done', 'rejected'])
  })

  it('want a reason whenever one closes or opens a complaint', () => {
    for (const from of states)
      for (const to of nextStates(from))
        if (isOpen(from) !== isOpen(to)) expect(moves[from][to], `${from} to ${to}`).toBe('must')
  })

  it('never leave a state as it was without saying something new', () => {
    for (const state of states) expect(moves[state][state]).not.toBe('none')
  })
})

describe('an answer', () => {
  it.each([
    ['received', '2026-12-05', false],
    ['received', '2026-12-06', true],
    ['referred', '2026-12-06', true],
    ['reopened', '2026-12-06', true],
    ['done', '2027-12-06', false],
    ['rejected', '2027-12-06', false],
  ] as const)('of %s on %s to a complaint of 21 November is late: %s', (state, today, late) => {
    expect(isLate(state, '2026-11-21', today)).toBe(late)
  })
})

describe('the state of a report', () => {
  it.each([
    [{}, 'received'],
    [{ status: null }, 'received'],
    [{ status: 'done' }, 'done'],
    [{ status: 'reopened' }, 'received'],
    [{ status: 'whatever' }, 'received'],
  ])('%j is %s', (values, state) => {
    expect(stateAtFiling(values)).toBe(state)
  })
})

describe('an office', () => {
  it.each([
    ['dukcapil', 'civil_registry'],
    ['Dinas Kesehatan', 'health'],
    ['BANK', 'bank'],
    ['Bank BRI Unit Semin', 'Bank BRI Unit Semin'],
    ['civil_registry', 'civil_registry'],
    ['  Balai Desa ', 'Balai Desa'],
  ])('typed as %s is kept as %s', (typed, kept) => {
    expect(officeOf(typed)).toBe(kept)
  })

  it('has a name that fits on a button and a note that fits on a card', () => {
    expect(officeLength.max).toBeLessThanOrEqual(60)
    expect(noteLength.max * 4).toBeLessThan(4096 / 2)
  })
})
