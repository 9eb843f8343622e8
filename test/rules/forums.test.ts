import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/base/days.ts'
import { fellSilent, forumState, readName, readNames } from '../../src/features/forums/rules.ts'

describe('a forum', () => {
  it.each([
    ['2026-08-21', '2026-11-21', 'active'],
    ['2026-08-20', '2026-11-21', 'slack'],
    ['2026-05-21', '2026-11-21', 'slack'],
    ['2026-05-20', '2026-11-21', 'dormant'],
    // From the last of November three months lead to the last of February.
    ['2026-11-30', '2027-02-28', 'active'],
    ['2026-11-30', '2027-03-01', 'slack'],
    [undefined, '2026-11-21', 'dormant'],
  ] as const)('that last met on %s is on %s %s', (lastMet, today, state) => {
    expect(forumState(lastMet, today)).toBe(state)
  })

  it.each([
    ['2026-11-20', undefined],
    ['2026-08-20', 'slack'],
    ['2026-08-15', 'slack'],
    ['2026-08-13', undefined],
    ['2026-05-20', 'dormant'],
    ['2026-05-01', undefined],
    [undefined, undefined],
  ] as const)('that last met on %s is spoken of on 21 November as %s', (lastMet: Day | undefined, state) => {
    expect(fellSilent(lastMet, '2026-11-21')).toBe(state)
  })
})

describe('names of organisations', () => {
  it('are read one a line or with commas between, numbered or not, each once', () => {
    expect(readNames('1. Karang Taruna Bina Karya\n2) PSM Semin\n- psm semin\n• LKS Harapan')).toEqual([
      'Karang Taruna Bina Karya',
      'psm semin',
      'LKS Harapan',
    ])
    expect(readNames('Tagana, PSM; TKSK')).toEqual(['Tagana', 'PSM', 'TKSK'])
  })

  it('are refused where there are none, too many, or one is too long', () => {
    for (const text of ['', ' - \n . ', 'x'.repeat(81), Array.from({ length: 21 }, (_, at) => `Org ${at}`).join('\n')])
      expect(readNames(text)).toBeUndefined()
  })

  it('of a person may hold commas', () => {
    expect(readName(' Suharto,  S.Sos. ')).toEqual(['Suharto, S.Sos.'])
    expect(readName('…')).toBeUndefined()
  })
})
