import { describe, expect, it } from 'vitest'
import { atMost, sumsTo, unusual } from '../../src/features/reports/kinds/checks.ts'
import { defineKind } from '../../src/features/reports/kinds/define.ts'
import { choice, count, text, yesNo } from '../../src/features/reports/kinds/fields.ts'
import {
  askedFields,
  missingFields,
  nextField,
  problemsOf,
  warningsOf,
  withPresets,
} from '../../src/features/reports/kinds/form.ts'
import type { Kind, Values } from '../../src/features/reports/kinds/kind.ts'
import { choiceLabelId, messageIdsOf } from '../../src/features/reports/kinds/messages.ts'
import { fieldOf, kindOf, kindOfHashtag, kinds } from '../../src/features/reports/kinds/registry.ts'
import { inSemin } from '../support/shorthand.ts'

const env = {
  ...inSemin(),
  today: '2026-11-21' as const,
  groups: [{ name: 'Melati', region: '34.03.12.2009' }],
  values: {},
}

function known(id: string): Kind {
  const kind = kindOf(id)
  if (!kind) throw new Error(`no kind ${id}`)
  return kind
}

const read = (kind: string, id: string, typed: string) => fieldOf(known(kind), id)?.read(typed, env)

/** Answers the form as the example does, in the order in which it asks. */
function answered(kind: Kind): { values: Values; asked: string[] } {
  let values: Values = {}
  const asked: string[] = []
  for (let field = nextField(kind, values); field; field = nextField(kind, values)) {
    const typed = kind.sample.guided[field.id]
    const answer = typed === undefined ? undefined : field.read(typed, env)
    if (typed !== undefined) expect(answer, `${kind.id}.${field.id}: ${typed}`).toMatchObject({ kind: 'value' })
    const skipped = field.required ? field.preset?.(env) : null
    values = { ...values, [field.id]: answer?.kind === 'value' ? answer.value : skipped }
    asked.push(field.id)
  }
  return { values, asked }
}

describe.each(kinds.map(kind => ({ id: kind.id, kind })))('the kind $id', ({ kind }) => {
  it('can be filed by its form', () => {
    const { values } = answered(kind)
    expect(missingFields(kind, values)).toEqual([])
    expect(problemsOf(kind, values)).toEqual([])
    expect(kind.schema.safeParse(values).success).toBe(true)
  })

  it('has each field once, the envelope among them, and ids that Fluent accepts', () => {
    const ids = kind.fields.map(field => field.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['region', 'activity_date', 'photos', 'publishable']))
    expect(messageIdsOf(kind).filter(id => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
  })

  it('exports every field in a cell', () => {
    const { values } = answered(kind)
    const cells = kind.columns.map(column => column.value(values))
    expect(cells.every(cell => cell === null || typeof cell === 'number' || typeof cell === 'string')).toBe(true)
    expect(new Set(kind.columns.map(column => column.id)).size).toBe(kind.columns.length)
  })
})

describe('the form of P2K2', () => {
  const p2k2 = known('p2k2_session')

  it('asks eight questions in the order of the transcript, and the reason only of thin attendance', () => {
    expect(answered(p2k2).asked).toEqual(
      'region group activity_date session group_size present obstacle photos'.split(' '),
    )
    const thin = askedFields(p2k2, { group_size: 30, present: 22, session: 'MX' }).map(field => field.id)
    expect(thin).toEqual(expect.arrayContaining(['absent_reason', 'session_title']))
  })

  it('offers today, and everybody', () => {
    expect(withPresets(p2k2, {}, env)).toEqual({ activity_date: '2026-11-21', publishable: 'internal' })
    expect(fieldOf(p2k2, 'present')?.shortcuts?.({ group_size: 30 })).toEqual([
      { value: 30, id: 'report-answer-all-present', args: { count: 30 } },
    ])
  })

  it('does not ask again what was skipped', () => {
    expect(nextField(p2k2, { region: '34.03.12.2009', group: null })?.id).toBe('activity_date')
  })

  it('stops at more present than members, at more represented than present, and warns of odd durations', () => {
    expect(problemsOf(p2k2, { group_size: 30, present: 32 })).toMatchObject([
      { field: 'present', id: 'present-exceeds-group', args: { present: 32, group_size: 30 } },
    ])
    expect(problemsOf(p2k2, { group_size: 30, present: 5, represented: 6 })).toMatchObject([{ field: 'represented' }])
    expect(problemsOf(p2k2, { group_size: 61 })).toEqual([
      { field: 'group_size', id: 'count-range', args: { value: 61, min: 1, max: 60 } },
    ])
    expect(problemsOf(p2k2, { start_time: '11:00', end_time: '09:00' })).toMatchObject([{ id: 'end-before-start' }])
    expect(warningsOf(p2k2, { duration_min: 45 })).toMatchObject([{ field: 'duration_min', id: 'duration-unusual' }])
  })

  it('computes who stayed away and the share, and adds up many sessions', () => {
    expect(p2k2.computed({ present: 26, group_size: 30 })).toEqual({ absent: 4, attendance_percent: 86.7 })
    expect(p2k2.computed({ present: 26 })).toEqual({})
    expect(
      p2k2.digest.figures([
        { present: 26, group_size: 30 },
        { present: 10, group_size: 12 },
      ]),
    ).toEqual({
      meetings: 2,
      present: 36,
      group_size: 42,
      absent: 6,
      attendance_percent: 85.7,
    })
  })
})

describe('typed answers', () => {
  it.each([
    ['p2k2_session', 'group_size', '30 KPM', 30],
    ['p2k2_session', 'present', 'nihil', 0],
    ['p2k2_session', 'group', 'klp melati', 'Melati'],
    ['p2k2_session', 'session', '6', 'M2S06'],
    ['p2k2_session', 'obstacle', 'tidak ada', null],
    ['p2k2_session', 'methods', 'ceramah dan diskusi', ['lecture', 'discussion']],
    ['p2k2_session', 'start_time', 'jam 9 pagi', '09:00'],
    ['home_visit', 'region', 'pundung sari', '34.03.12.2009'],
    ['home_visit', 'purpose', 'asesmen', 'assessment'],
    ['home_visit', 'activity_date', 'kemarin', '2026-11-20'],
    ['nihil', 'reason', 'dinas luar', 'official_travel'],
  ])('%s.%s: %s', (kind, field, typed, value) => expect(read(kind, field, typed)).toEqual({ kind: 'value', value }))

  it.each([
    ['p2k2_session', 'present', 'sekitar 30', 'count-inexact'],
    ['p2k2_session', 'present', '1,5', 'count-fraction'],
    ['p2k2_session', 'present', 'banyak sekali ya', 'count-inexact'],
    ['p2k2_session', 'group_size', '61', 'count-range'],
    ['p2k2_session', 'session', 'modul 3', 'session-ambiguous'],
    ['p2k2_session', 'session', 'entah', 'session-unknown'],
    ['p2k2_session', 'start_time', 'jam 25', 'time-invalid'],
    ['home_visit', 'region', 'Atlantis', 'region-unknown'],
    ['home_visit', 'region', 'Beji', 'region-ambiguous'],
    ['home_visit', 'activity_date', 'besok', 'date-future'],
    ['home_visit', 'activity_date', '31/02', 'date-invalid'],
    ['home_visit', 'activity_date', 'Senin, 21/11/2026', 'date-disagrees'],
    ['home_visit', 'activity_date', 'minggu lalu', 'date-vague'],
    ['home_visit', 'activity_date', 'entah', 'date-unreadable'],
    ['home_visit', 'purpose', 'entah', 'choice-unknown'],
    ['activity', 'result', 'ok', 'text-short'],
    ['activity', 'result', 'a'.repeat(1001), 'text-long'],
  ])('%s.%s: %s is refused', (kind, field, typed, id) => {
    expect(read(kind, field, typed)).toMatchObject({ kind: 'problem', id })
  })
})

describe('the registry', () => {
  it('finds kinds by id and by hashtag', () => {
    expect(kindOf('nope')).toBeUndefined()
    expect(['p2k2', 'HomeVisit', 'kunjungan_rumah', 'fds'].map(tag => kindOfHashtag(tag)?.id)).toEqual([
      'p2k2_session',
      'home_visit',
      'home_visit',
      'p2k2_session',
    ])
    expect(kindOfHashtag('rapat')).toBeUndefined()
  })

  it('takes a kind with sums, enums, booleans and secrecy as one definition', () => {
    const verval = defineKind({
      id: 'verval',
      words: ['verval'],
      fields: [
        choice('program', { required: true, asked: true, choices: [{ id: 'pkh', words: ['pkh'] }] }),
        count('target', { required: true, max: 5000, unit: 'kpm' }),
        count('visited', { required: true, max: 5000, unit: 'kpm' }),
        count('eligible', { max: 5000, unit: 'kpm' }),
        count('died', { max: 5000, unit: 'kpm' }),
        yesNo('assessed'),
        text('problems', { max: 1000 }),
      ],
      checks: [
        atMost('visited', 'target', 'visited-exceeds-target'),
        sumsTo(['eligible', 'died'], 'visited', 'verval-sum'),
      ],
      warnings: [unusual('target', 1, 500, 'target-unusual')],
      digest: { line: 'digest-line-verval', figures: rows => ({ visits: rows.length }) },
      photos: 'optional',
      privateOnly: true,
      sample: { guided: {}, message: '', values: {} },
    })
    expect(verval.privateOnly).toBe(true)
    expect(problemsOf(verval, { target: 15, visited: 12, eligible: 10, died: 2 })).toEqual([])
    expect(problemsOf(verval, { target: 10, visited: 12, eligible: 10, died: 1 })).toEqual([
      { field: 'visited', id: 'visited-exceeds-target', args: { visited: 12, target: 10 } },
      { field: 'visited', id: 'verval-sum', args: { sum: 11, whole: 12 } },
    ])
    expect(warningsOf(verval, { target: 900 })).toHaveLength(1)
    const program = fieldOf(verval, 'program')
    expect(program && choiceLabelId(program, 'pkh')).toBe('report-choice-verval-program-pkh')
    expect(program?.promptId).toBe('report-ask-verval-program')
    expect(fieldOf(verval, 'assessed')?.read('belum', env)).toEqual({ kind: 'value', value: false })
  })
})
