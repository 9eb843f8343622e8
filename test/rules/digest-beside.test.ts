import { expect, it } from 'vitest'
import { createTranslate, plainText } from '../../src/base/translate.ts'
import type { Beside } from '../../src/features/digests/queries/beside.ts'
import { besideAttention, besideLines } from '../../src/features/digests/views/beside.ts'

const words = createTranslate()('id')
const quiet: Beside = {
  agreements: { done: 0, running: 0, overdue: [] },
  stories: { waiting: 0, late: 0, created: 0, approved: 0 },
  forums: undefined,
}
const overdue = (text: string) => ({ text, owner: 'Sri Wahyuni', dueOn: '2026-11-20' as const })

it('says nothing where nothing happened', () => {
  expect(besideLines(words, quiet, 'id')).toEqual([])
  expect(besideAttention(words, quiet, 'id')).toEqual([])
})

it('has a line for each thing of which there is something', () => {
  const busy: Beside = {
    agreements: { done: 3, running: 1_005, overdue: [overdue('Surat')] },
    stories: { waiting: 2, late: 0, created: 4, approved: 1 },
    forums: { active: 5, slack: 3, dormant: 10 },
  }
  expect(besideLines(words, busy, 'id')).toEqual([
    'Tindak lanjut: selesai 3 · proses 1.005 · lewat batas 1',
    'Cerita: masuk 4 · disetujui 1 · menunggu tinjauan 2',
    'Forum sosial: aktif 5 · kurang aktif 3 · vakum 10',
  ])
})

it('names what is overdue by what it is about, never by who owes it', () => {
  const texts = ['Surat kepada Panewu <Playen>', 'b', 'c', 'd', 'e', 'f', 'g']
  const agreements = { done: 0, running: 7, overdue: texts.map(overdue) }
  const lines = besideAttention(words, { ...quiet, agreements, stories: { ...quiet.stories, late: 2 } }, 'id')
  expect(plainText(lines[0] ?? '')).toBe('⚠️ Surat kepada Panewu <Playen>: lewat batas 20 November')
  expect(lines.slice(5)).toEqual([
    '⚠️ 2 tindak lanjut lain lewat batas',
    '⚠️ 2 cerita menunggu tinjauan lebih dari 7 hari',
  ])
  expect(lines.join('')).not.toContain('Sri')
})
