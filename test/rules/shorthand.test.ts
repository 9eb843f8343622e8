import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/features/reports/shorthand/understand.ts'
import { inSemin } from '../support/shorthand.ts'

/** One message a line, and what is understood of it on 21 November 2026 in Semin, or in the scope that it names. */
const corpus = readFileSync(new URL('../support/shorthand-corpus.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

describe('one message', () => {
  it.each(corpus.map(({ text, scope, ...expected }) => ({ text, scope, expected })))(
    '$text',
    ({ text, scope, expected }) => {
      const understood = understand(text, inSemin(scope ? { scope } : {}))
      const said = { ...understood, problems: understood.problems.map(problem => problem.id) }
      expect(said).toMatchObject(expected)
      if (expected.kind !== null) expect(said.fields).toEqual(expected.fields)
    },
  )

  it('has enough to learn from', () => {
    const kinds = corpus.map(row => row.kind)
    expect(new Set(kinds)).toEqual(
      new Set(['p2k2_session', 'home_visit', 'verval', 'aid', 'complaint', 'coordination', 'activity', 'nihil', null]),
    )
    expect(kinds.filter(kind => kind === null).length).toBeGreaterThan(35)
    expect(corpus.length).toBeGreaterThan(140)
  })

  it('reads the corpus of 2024 by the date it was sent', () => {
    const text =
      'Lap. P2K2 Kel. Mawar 2, tgl 21/11/24, jam 9 pagi, sesi Cermat Meminjam & Menabung, hadir 24 org, tdk hadir 3 (sakit 2 izin 1)'
    expect(understand(text, inSemin({ at: new Date('2024-11-21T05:00:00Z') }))).toEqual({
      kind: 'p2k2_session',
      addressed: true,
      activity_date: '2024-11-21',
      region: null,
      fields: {
        group: 'Mawar 2',
        session: 'M2S06',
        group_size: 27,
        present: 24,
        absent_reason: 'sakit 2 izin 1',
        start_time: '09:00',
      },
      missing: ['region'],
      problems: [],
      rest: '',
    })
  })

  it('names both numbers of a problem, and what would settle it', () => {
    expect(understand('lapor P2K2 ds Pundungsari hadir 32 dari 30 kpm', inSemin()).problems).toEqual([
      {
        field: 'present',
        id: 'present-exceeds-group',
        args: { present: 32, group_size: 30 },
        fix: { id: 'report-fix-group-size', args: { count: 32 }, set: { group_size: 32 } },
      },
    ])
  })
})

describe('a group that is known', () => {
  const pundungsari = '34.03.12.2009'
  const groups = [
    { name: 'Melati', region: pundungsari, size: 30 },
    { name: 'Mawar', region: '34.03.12.2007', size: 25 },
    { name: 'Mawar', region: pundungsari, size: 12 },
  ]
  const read = (text: string) => understand(text, inSemin({ groups }))

  it('brings its village and its size', () => {
    const { region, fields, missing } = read('P2K2 klp melati hadir 26')
    expect({ region, fields, missing }).toEqual({
      region: pundungsari,
      fields: { group: 'Melati', group_size: 30, present: 26 },
      missing: [],
    })
  })

  it('is recognised without the word for a group', () => {
    expect(read('P2K2 hari ini melati lancar, hadir 26').fields).toMatchObject({ group: 'Melati', group_size: 30 })
  })

  it('of two of one name the village decides, and without one neither is taken', () => {
    expect(read('P2K2 klp Mawar ds Rejosari hadir 20').fields).toMatchObject({ group: 'Mawar', group_size: 25 })
    expect(read('P2K2 klp Mawar hadir 10')).toMatchObject({ region: null, missing: ['region', 'group_size'] })
  })

  it('does not silence a size that was said', () => {
    expect(read('P2K2 klp Melati hadir 31 dari 32').fields).toMatchObject({ group_size: 32, present: 31 })
  })

  it('is smaller than those who came: a problem', () => {
    expect(read('P2K2 klp Melati hadir 32').problems.map(problem => problem.args)).toEqual([
      { present: 32, group_size: 30 },
    ])
  })
})
