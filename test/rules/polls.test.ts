import { describe, expect, it } from 'vitest'
import { belongsTo, isOpen, linesOfResult, optionsIn, questionIn, readPoll } from '../../src/features/polls/rules.ts'

const lines = (...said: string[]) => said.join('\n')

describe('a poll in one message', () => {
  it.each<[string, string, ReturnType<typeof readPoll>]>([
    [
      'one option per line',
      lines('Hari apa?', 'Selasa', 'Rabu'),
      { question: 'Hari apa?', options: lines('Selasa', 'Rabu'), closing: null },
    ],
    [
      'with its closing time',
      lines('Hari apa?', 'Selasa', 'Rabu', 'Ditutup besok jam 16'),
      { question: 'Hari apa?', options: lines('Selasa', 'Rabu'), closing: 'besok jam 16' },
    ],
    [
      'empty lines between',
      lines('Hari apa?', '', 'Selasa', '', 'Rabu', 'Batas waktu: Kamis jam 12'),
      { question: 'Hari apa?', options: lines('Selasa', 'Rabu'), closing: 'Kamis jam 12' },
    ],
    [
      'all in one line',
      'Hari apa? Selasa, Rabu atau Kamis',
      { question: 'Hari apa?', options: lines('Selasa', 'Rabu', 'Kamis'), closing: null },
    ],
    [
      'dates with strokes stay whole',
      'Tanggal berapa? 24/11 / 25/11',
      { question: 'Tanggal berapa?', options: lines('24/11', '25/11'), closing: null },
    ],
    ['a question alone', 'Hari apa?', { question: 'Hari apa?', options: '', closing: null }],
    ['no options behind', 'Siap? mohon dijawab', { question: 'Siap? mohon dijawab', options: '', closing: null }],
    [
      'an option that speaks of a time is one',
      lines('Sampai kapan?', 'Sampai Rabu', 'Sampai Kamis'),
      { question: 'Sampai kapan?', options: lines('Sampai Rabu', 'Sampai Kamis'), closing: null },
    ],
    [
      'two lines are question and option, whatever they begin with',
      lines('Hari apa?', 'Ditutup Kamis'),
      { question: 'Hari apa?', options: 'Ditutup Kamis', closing: null },
    ],
    ['nothing', '  ', { question: '', options: '', closing: null }],
  ])('%s', (_, text, expected) => expect(readPoll(text)).toEqual(expected))
})

describe('questions and options', () => {
  it.each<[string, string, ReturnType<typeof questionIn>]>([
    ['300 characters', 'x'.repeat(300), { question: 'x'.repeat(300) }],
    ['301 characters', 'x'.repeat(301), { wrong: 'question-long', length: 301 }],
    ['an identity number', 'NIK ••••••••••••••••?', { wrong: 'masked' }],
    ['nothing', ' \n ', { wrong: 'empty' }],
  ])('a question: %s', (_, text, expected) => expect(questionIn(text)).toEqual(expected))

  const eleven = lines(...Array.from({ length: 11 }, (_, at) => `Pilihan ${at}`))
  it.each<[string, string, string[], ReturnType<typeof optionsIn>]>([
    [
      'marks of a list are left out',
      lines('1. Selasa', 'b) Rabu', '• Kamis'),
      [],
      { options: ['Selasa', 'Rabu', 'Kamis'] },
    ],
    ['hours are no marks', lines('09.00 WIB', '10.30 WIB'), [], { options: ['09.00 WIB', '10.30 WIB'] }],
    ['added to the former', 'Kamis', ['Selasa'], { options: ['Selasa', 'Kamis'] }],
    ['eleven', eleven, [], { wrong: 'many', count: 11 }],
    ['twice, in whatever letters', lines('Selasa', 'selasa'), [], { wrong: 'twice', option: 'selasa' }],
    ['too long', 'y'.repeat(101), [], { wrong: 'option-long', option: 'y'.repeat(101), length: 101 }],
    ['an account number', 'Rek ••••••••••', [], { wrong: 'masked' }],
    ['nothing', '', ['Selasa'], { wrong: 'empty' }],
  ])('options: %s', (_, text, before, expected) => expect(optionsIn(text, before)).toEqual(expected))
})

describe('who counts, and until when', () => {
  it.each([
    ['works in the place of the group', '34.03.12', { places: ['34.03.12.2009'], led: [] }, true],
    ['works elsewhere', '34.03.12', { places: ['34.03.03'], led: [] }, false],
    ['leads above it', '34.03.12', { places: [], led: ['34.03'] }, true],
    ['leads elsewhere', '34.03.12', { places: [], led: ['34.04'] }, false],
    ['nobody any more', '34.03.12', { places: [], led: [] }, false],
  ])('somebody who %s', (_, group, standing, expected) => expect(belongsTo(group, standing)).toBe(expected))

  const closesAt = new Date('2026-11-24T09:00:00Z')
  it.each([
    ['before its hour', 'sent', '2026-11-24T08:59:59Z', true],
    ['at its hour', 'sent', '2026-11-24T09:00:00Z', false],
    ['once it was closed', 'closed', '2026-11-24T08:00:00Z', false],
    ['as a draft', 'open', '2026-11-24T08:00:00Z', false],
  ] as const)('is open %s', (_, state, now, expected) =>
    expect(isOpen({ state, closesAt }, new Date(now))).toBe(expected),
  )

  it('shares are of all answers, and nothing where there are none', () => {
    const lines = linesOfResult(
      ['a', 'b', 'c'],
      new Map([
        [0, 1],
        [2, 3],
      ]),
    )
    expect(lines.map(({ count, share }) => [count, share])).toEqual([
      [1, 0.25],
      [0, 0],
      [3, 0.75],
    ])
    expect(linesOfResult(['a'], new Map())).toEqual([{ option: 'a', count: 0, share: 0 }])
  })
})
