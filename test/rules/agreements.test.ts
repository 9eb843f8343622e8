import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/base/days.ts'
import { addDays } from '../../src/base/days.ts'
import {
  isOverdue,
  movesFrom,
  needOf,
  nextLetterState,
  type State,
} from '../../src/features/agreements/rules/agreement.ts'
import { letterIn, needsLetter } from '../../src/features/agreements/rules/letters.ts'
import { ownerKindOf, placeIn, saysSelf, withoutCourtesy } from '../../src/features/agreements/rules/owners.ts'
import { reminderOn } from '../../src/features/agreements/rules/reminders.ts'
import { readAgreement } from '../../src/features/agreements/shorthand.ts'

const today: Day = '2026-11-21'

describe('an agreement in one message', () => {
  const said = (text: string) => {
    const { due, ...rest } = readAgreement(text, { today })
    return { ...rest, due: due.kind === 'date' ? due.day : due.kind }
  }
  const nothing = { follower: null, continuing: false }

  it.each([
    [
      'Bersurat kepada Panewu Playen tentang ruang kerja, oleh Budi, paling lambat 5/12',
      { text: 'Bersurat kepada Panewu Playen tentang ruang kerja', owner: 'Budi', due: '2026-12-05' },
    ],
    [
      'Dinsos P3A bersurat kepada Panewu (PIC: Budi Santoso, batas waktu Jumat, 4 Desember 2026)',
      { text: 'Dinsos P3A bersurat kepada Panewu', owner: 'Budi Santoso', due: '2026-12-04' },
    ],
    [
      'Siapkan bahan Semin oleh Sri Wahyuni, S.Sos. paling lambat tgl 10 Desember',
      { text: 'Siapkan bahan Semin', owner: 'Sri Wahyuni, S.Sos.', due: '2026-12-10' },
    ],
    [
      'Kumpulkan rekap s.d. 30 November 2026 – PJ: Bu Ani',
      { text: 'Kumpulkan rekap', owner: 'Bu Ani', due: '2026-11-30' },
    ],
    ['Surat dikirim paling lambat besok oleh Budi', { text: 'Surat dikirim', owner: 'Budi', due: '2026-11-22' }],
    [
      'Panewu Wonosari menyediakan ruang, oleh Panewu Wonosari, dipantau Budi, tenggat 1 Des',
      { text: 'Panewu Wonosari menyediakan ruang', owner: 'Panewu Wonosari', follower: 'Budi', due: '2026-12-01' },
    ],
    [
      'Peningkatan kedisiplinan; penanggung jawab: seluruh pendamping; berkelanjutan, ditinjau 1 Maret 2027',
      { text: 'Peningkatan kedisiplinan', owner: 'seluruh pendamping', continuing: true, due: '2027-03-01' },
    ],
    [
      'Menyusun daftar sebelum rapat dimulai',
      { text: 'Menyusun daftar sebelum rapat dimulai', owner: null, due: 'none' },
    ],
    ['Rapikan data oleh tim verval sampai dengan 31/11', { text: 'Rapikan data', owner: 'tim verval', due: 'invalid' }],
    ['Surat dikirim paling lambat Jumat 5/12 oleh Budi', { text: 'Surat dikirim', owner: 'Budi', due: 'disagrees' }],
    ['Revitalisasi forum, PIC Tono, target akhir bulan', { text: 'Revitalisasi forum', owner: 'Tono', due: 'ask' }],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual({ ...nothing, ...expected })
  })
})

describe('owners', () => {
  it.each([
    ['Panewu Playen', 'office'],
    ['Bapak Camat Sengeti', 'office'],
    ['Disdukcapil', 'office'],
    ['seluruh pendamping PKH', 'unit'],
    ['Bidang Rehabilitasi Sosial', 'unit'],
    ['Dinsos P3A', 'unit'],
    ['Budi Santoso', undefined],
    ['Lurahman Hakim', undefined],
    ['Timbul', undefined],
  ])('%s is of the kind %s', (name, kind) => expect(ownerKindOf(name)).toBe(kind))

  it('places and courtesy in a name', () => {
    expect(placeIn('Panewu Playen')).toBe('Playen')
    expect(placeIn('Kepala Desa Karang Tengah')).toBe('Karang Tengah')
    expect(placeIn('Baznas')).toBe('')
    expect(withoutCourtesy('Bapak Budi')).toBe('Budi')
    expect(saysSelf('saya sendiri')).toBe(true)
  })
})

describe('how an agreement moves', () => {
  it('an owner moves what is open; only who leads gives it up or opens it again', () => {
    expect(movesFrom('waiting', false)).toEqual(['running', 'done', 'blocked', 'due'])
    expect(movesFrom('waiting', true)).toContain('cancelled')
    expect(movesFrom('done', false)).toEqual([])
    expect(movesFrom('done', true)).toEqual(['running'])
    expect(needOf('waiting', 'running', false)).toBe('none')
    expect(needOf('running', 'done', false)).toBe('evidence')
  })

  it('is overdue from the day after, for as long as it is open', () => {
    const dueOn: Day = '2026-11-20'
    expect(isOverdue({ state: 'running', dueOn }, today)).toBe(true)
    expect(isOverdue({ state: 'running', dueOn: today }, today)).toBe(false)
    expect(isOverdue({ state: 'done', dueOn }, today)).toBe(false)
  })

  it('a letter goes forward only', () => {
    expect(['draft', 'signed', 'sent', 'replied'].map(state => nextLetterState(state as 'draft'))).toEqual([
      'signed',
      'sent',
      'replied',
      undefined,
    ])
  })
})

describe('reminders', () => {
  const dueOn: Day = '2026-12-10'
  const daysWith = (standing: { state: State; continuing: boolean }) =>
    Array.from({ length: 45 }, (_, at) => at - 15).flatMap(offset => {
      const reminder = reminderOn(addDays(dueOn, offset), { dueOn, ...standing })
      return reminder ? [[offset, reminder]] : []
    })

  it('come at H-7, H-1, on the day, then weekly', () => {
    expect(daysWith({ state: 'running', continuing: false })).toEqual([
      [-7, 'week-before'],
      [-1, 'day-before'],
      [0, 'today'],
      ...[7, 14, 21, 28].map(day => [day, 'overdue']),
    ])
  })

  it('ask about what goes on for good on its day, and weekly until somebody has looked', () => {
    expect(daysWith({ state: 'waiting', continuing: true })).toEqual([0, 7, 14, 21, 28].map(day => [day, 'review']))
  })

  it.each(['done', 'cancelled'] as const)('end with what is %s', state =>
    expect(daysWith({ state, continuing: false })).toEqual([]),
  )
})

describe('letters', () => {
  it.each([
    ['Bersurat kepada Panewu Playen tentang ruang kerja', { addressee: 'Panewu Playen', subject: 'Ruang kerja' }],
    ['Dinsos P3A bersurat ke Panewu Wonosari', { addressee: 'Panewu Wonosari' }],
    ['Menyurati Camat Semin perihal gedung', { addressee: 'Camat Semin', subject: 'Gedung' }],
    ['Rapikan data KPM', {}],
  ])('%s', (text, expected) => {
    expect(letterIn(text)).toEqual(expected)
    expect(needsLetter(text)).toBe('addressee' in expected)
  })
})
