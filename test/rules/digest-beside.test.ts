import { expect, it } from 'vitest'
import { createTranslate, plainText } from '../../src/base/translate.ts'
import type { Held } from '../../src/features/attendance/queries/sheets.ts'
import type { Beside } from '../../src/features/digests/queries/beside.ts'
import { besideAttention, besideDetails, besideLines } from '../../src/features/digests/views/beside.ts'

const words = createTranslate()('id')
const quiet: Beside = {
  zone: 'Asia/Jakarta',
  meetings: { past: [], coming: [], trainings: { count: 0, people: 0, lessons: 0 } },
  agreements: { done: 0, running: 0, overdue: [] },
  stories: { waiting: 0, late: 0, created: 0, published: 0, places: [] },
  forums: undefined,
}
const meeting = (nature = 'ordinary') =>
  ({ kind: 'coordination', title: 'PKH', nature, startsAt: new Date('2026-11-26T02:00:00Z') }) as unknown as Held
const overdue = (text: string) => ({ text, dueOn: '2026-11-20' as const, secret: false })

it('says nothing where nothing happened', () => {
  expect(besideLines(words, quiet, 'id')).toEqual([])
  expect(besideAttention(words, quiet, 'id')).toEqual([])
})

it('has a line for each thing of which there is something', () => {
  const busy: Beside = {
    zone: 'Asia/Jakarta',
    meetings: {
      past: [
        { meeting: meeting(), figures: { invited: 54, present: 48, late: 1, substituted: 2, excused: 3, absent: 1 } },
        { meeting: meeting(), figures: undefined },
        { meeting: meeting('secret'), figures: undefined },
      ],
      coming: [{ meeting: meeting(), answers: { invited: 54, yes: 41, no: 1, substitute: 0, silent: 12 } }],
      trainings: { count: 1, people: 24, lessons: 96 },
    },
    agreements: { done: 3, running: 1_005, overdue: [overdue('Surat')] },
    stories: {
      waiting: 2,
      late: 0,
      created: 4,
      published: 1,
      places: [{ title: 'Kapanewon Semin', created: 4, published: 1 }],
    },
    forums: { active: 5, slack: 3, dormant: 10 },
  }
  expect(besideLines(words, busy, 'id')).toEqual([
    'Rapat Koordinasi PKH (26 November): hadir 48 dari 54, diwakilkan 2',
    'Rapat Koordinasi PKH (26 November): daftar hadir belum diisi',
    'Bimbingan teknis 1 · 24 peserta · 96 jam pelajaran',
    'Tindak lanjut: selesai 3 · proses 1.005 · lewat batas 1',
    'Cerita: masuk 4 · terbit 1 · menunggu tinjauan 2',
    'Forum sosial: aktif 5 · kurang aktif 3 · vakum 10',
    'Agenda: Kamis, 26 November 2026 pukul 09.00 WIB – Rapat Koordinasi PKH (hadir 41, belum menjawab 12)',
  ])
  expect(besideDetails(words, busy, 'id')).toEqual(['• Cerita Kapanewon Semin: masuk 4, terbit 1'])
})

it('names what is overdue by what it is about, unless it is secret', () => {
  const texts = ['Surat kepada Panewu <Playen>', 'b', 'c', 'd', 'e', 'f', 'g']
  const agreements = { done: 0, running: 7, overdue: texts.map(overdue) }
  const lines = besideAttention(words, { ...quiet, agreements, stories: { ...quiet.stories, late: 2 } }, 'id')
  expect(plainText(lines[0] ?? '')).toBe('⚠️ Surat kepada Panewu <Playen>: lewat batas 20 November')
  expect(lines.slice(5)).toEqual([
    '⚠️ 2 tindak lanjut lain lewat batas',
    '⚠️ 2 cerita menunggu tinjauan lebih dari 7 hari',
  ])
  const secret = { ...agreements, overdue: [{ ...overdue('Yang rahasia'), secret: true }] }
  expect(besideAttention(words, { ...quiet, agreements: secret }, 'id')).toEqual(['⚠️ 1 tindak lanjut lain lewat batas'])
})
