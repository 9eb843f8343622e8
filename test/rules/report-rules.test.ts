import { describe, expect, it } from 'vitest'
import { activityDateProblem, isLate, needsApproval } from '../../src/features/reports/rules/dates.ts'
import { duplicateKey } from '../../src/features/reports/rules/duplicates.ts'
import { reportNumber, reportSeries } from '../../src/features/reports/rules/numbers.ts'
import { findPlace, readPlace } from '../../src/features/reports/rules/places.ts'
import { namesAround } from '../support/shorthand.ts'

describe('the activity date', () => {
  it.each([
    ['2026-11-21', undefined],
    ['2026-10-21', undefined],
    ['2026-11-22', { id: 'date-future', args: { day: '2026-11-22', days: 1 } }],
    ['2026-10-20', undefined],
    ['2025-11-20', undefined],
    ['2025-11-19', { id: 'date-too-old', args: { day: '2025-11-19', days: 367 } }],
  ] as const)('%s', (day, problem) => expect(activityDateProblem(day, '2026-11-21')).toEqual(problem))

  it('needs approval after 31 days', () => {
    expect([needsApproval('2026-10-21', '2026-11-21'), needsApproval('2026-10-20', '2026-11-21')]).toEqual([
      false,
      true,
    ])
  })

  it('is late after a week', () => {
    expect([isLate('2026-11-14', '2026-11-21'), isLate('2026-11-13', '2026-11-21')]).toEqual([false, true])
  })
})

describe('the number of a report', () => {
  it('names the month and grows past four digits', () => {
    expect(reportNumber('2026-11-21', 37)).toBe('LAP-2026-11-0037')
    expect(reportNumber('2026-11-30', 12_345)).toBe('LAP-2026-11-12345')
    expect(reportSeries('2026-11-30')).toBe('LAP-2026-11')
  })
})

describe('the same activity twice', () => {
  const report = {
    worker: '7',
    kind: 'p2k2_session',
    activityDate: '2026-11-21' as const,
    region: '34.03.12.2009',
    values: { group: 'Melati', session: 'M2S05', present: 26 },
  }
  const key = duplicateKey(report)

  it('is known by worker, kind, day, village, group and session', () => {
    expect(duplicateKey({ ...report, values: { ...report.values, group: ' MELATI', present: 27 } })).toBe(key)
    const others = [
      { ...report, worker: '8' },
      { ...report, kind: 'activity' },
      { ...report, activityDate: '2026-11-20' as const },
      { ...report, region: '34.03.12.2007' },
      { ...report, values: { ...report.values, group: 'Mawar' } },
      { ...report, values: { ...report.values, session: 'M2S06' } },
    ]
    expect(others.map(duplicateKey).filter(other => other === key)).toEqual([])
  })

  const lines = [
    { item: 'sembako', qty: 26, unit: 'paket' },
    { item: 'kursi roda', qty: 3, unit: 'unit' },
  ]
  it.each([
    ['complaints', { topic: 'card_problem', summary: 'KKS hilang' }, { topic: 'zero_balance', summary: 'KKS hilang' }],
    ['complaints', { summary: 'KKS hilang di pasar' }, { summary: 'Saldo nol dua tahap' }],
    ['verifications', { program: 'pkh', batch: 'Tahap 3' }, { program: 'pkh', batch: 'Tahap 4' }],
    ['verifications', { program: 'pkh' }, { program: 'dtsen' }],
    ['goods', { lines, source: 'ministry' }, { lines, source: 'baznas' }],
    ['goods', { lines }, { lines: lines.slice(1) }],
  ])('is no %s that differ in what they are about', (_, one, other) => {
    expect(duplicateKey({ ...report, values: one })).not.toBe(duplicateKey({ ...report, values: other }))
  })

  it.each([
    [{ summary: 'KKS hilang, belum diganti' }, { summary: 'kks hilang  belum diganti.', channel: 'letter' }],
    [{ lines }, { lines: lines.toReversed().map(line => ({ ...line, qty: 27 })) }],
    [
      { program: 'pkh', batch: 'Tahap 4', visited: 10 },
      { program: 'pkh', batch: 'tahap 4', visited: 12 },
    ],
  ])('is %j and %j', (one, other) => {
    expect(duplicateKey({ ...report, values: one })).toBe(duplicateKey({ ...report, values: other }))
  })
})

describe('a place in a text', () => {
  const find = (text: string, scope = '34.03.12') => {
    const found = findPlace(text, namesAround(scope), scope)
    return found.kind === 'found' ? found.region.code : found.kind
  }

  it.each([
    ['ds Pundungsari', '34.03.12.2009'],
    ['kal. PUNDUNG SARI', '34.03.12.2009'],
    ['di Pundunsari', '34.03.12.2009'],
    ['P2K2 Semin', '34.03.12.2010'],
    ['Kap. Semin', '34.03.12'],
    ['Kapanewon Semin, di Pundungsari', '34.03.12.2009'],
    ['ds Candirejo', '34.03.12.2006'],
    ['ds Candirejo kap. Semanu', '34.03.08.2004'],
    ['ds Logandeng', '34.03.03.2010'],
    ['kec playen', '34.03.03'],
    ['ngoro oro', '34.03.04.2007'],
    ['ds Beji', 'ambiguous'],
    ['ds Rejosari dan ds Bendung', 'ambiguous'],
    ['ds Logandeng kec Semin', 'ambiguous'],
    ['Kab. Bandung', 'none'],
    ['klp Pundungsari', 'none'],
    ['salam sejahtera', 'none'],
    ['hadir 26 dari 30', 'none'],
    ['', 'none'],
  ])('%s', (text, code) => expect(find(text)).toBe(code))

  it('is sought below the scope first, then in the regency', () => {
    expect(find('ds Candirejo', '34.03.08')).toBe('34.03.08.2004')
    expect(find('ds Candirejo', '34.03')).toBe('ambiguous')
    expect(find('desa Muara Muntai Ulu', '64.02.01')).toBe('64.02.01.2007')
  })

  it('as an answer may stand alone, with typos', () => {
    const read = readPlace('rejosri', namesAround('34.03.12'), '34.03.12')
    expect(read).toMatchObject({ kind: 'found', region: { code: '34.03.12.2007' } })
  })
})
