import { describe, expect, it } from 'vitest'
import { forms } from '../../src/features/programs/forms.ts'
import { fillForm, reminds, taskReminds, wordsIn } from '../../src/features/programs/rules.ts'
import type { PublicStory } from '../../src/features/stories/rules/public.ts'

const story = {
  title: 'Bank Sampah Sido Rukun',
  innovationName: 'SIDORUKUN',
  startedOn: '2025-05',
  sections: [
    { part: 'background', text: 'Sampah menumpuk.' },
    { part: 'idea', text: 'Ditabung.' },
    { part: 'implementation', text: 'Tiap Minggu.' },
    { part: 'partners', text: 'Karang Taruna.' },
    { part: 'result', text: 'Rajin menabung.' },
  ],
  metrics: [{ what: 'anggota', before: '12', after: '45 keluarga' }],
  author: { id: 1, name: 'Sri Wahyuni' },
} as unknown as PublicStory

const filled = (
  form: 'kipp' | 'regional',
  written: Record<string, string> = {},
  from: PublicStory | undefined = story,
) => new Map(fillForm(forms[form], from, new Map(Object.entries(written))).map(one => [one.part.id, one]))

describe('an application', () => {
  it('takes from its story what the form asks for, and names what is missing', () => {
    const kipp = filled('kipp')
    expect(kipp.get('implementation')?.text).toBe('Tiap Minggu.\n\nKarang Taruna.')
    expect(kipp.get('significance')?.text).toBe('Rajin menabung.\n\nanggota: 12 → 45 keluarga')
    const lacking = [...kipp].flatMap(([id, { lacks }]) => (lacks ? [id] : []))
    expect(lacking).toEqual(['summary', 'adaptability', 'resources', 'sustainability'])
    expect(filled('regional').get('name')?.text).toBe('SIDORUKUN')
    expect(filled('regional').get('initiator')?.text).toBe('Sri Wahyuni')
    expect(filled('regional').get('applied_date')?.text).toBe('Mei 2025')
  })

  it('prefers what was written for it', () => {
    expect(filled('kipp', { novelty: 'Lebih baru.' }).get('novelty')?.text).toBe('Lebih baru.')
  })

  it('counts words against the limits of the form', () => {
    expect(filled('regional').get('design')?.lacks).toEqual({ kind: 'short', words: 5, limit: 300 })
    expect(filled('regional', { design: 'kata '.repeat(300) }).get('design')?.lacks).toBeNull()
    const summary = (count: number) => filled('kipp', { summary: 'kata '.repeat(count) }).get('summary')?.lacks
    expect(summary(200)).toBeNull()
    expect(summary(201)).toEqual({ kind: 'long', words: 201, limit: 200 })
    expect(wordsIn('satu – dua, 3!')).toBe(3)
  })

  it('has weights that make up a hundred, and is empty without a story', () => {
    expect(forms.kipp.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBe(100)
    expect(fillForm(forms.kipp, undefined, new Map()).every(({ lacks }) => lacks?.kind === 'empty')).toBe(true)
  })
})

describe('a reminder', () => {
  it.each([
    ['2026-12-01', true],
    ['2026-12-02', false],
    ['2026-12-17', true],
    ['2026-12-24', true],
    ['2026-12-30', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ] as const)('of a deadline on 31 December, on %s: %s', (today, expected) => {
    expect(reminds('2026-12-31', [], today)).toBe(expected)
  })

  it.each([
    ['2026-12-02', false],
    ['2026-12-03', true],
    ['2026-12-04', true],
    ['2026-12-05', false],
    ['2026-12-11', true],
  ] as const)('of a task due on 4 December, on %s: %s', (today, expected) => {
    expect(taskReminds({ dueOn: '2026-12-04', done: false }, today)).toBe(expected)
    expect(taskReminds({ dueOn: '2026-12-04', done: true }, today)).toBe(false)
  })
})
