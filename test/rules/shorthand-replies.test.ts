import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/features/reports/kinds/registry.ts'
import { isYes, understandCorrection } from '../../src/features/reports/shorthand/replies.ts'
import { inSemin } from '../support/shorthand.ts'

describe('a reply that agrees', () => {
  it.each([
    ...['ya', 'Ya bu', 'iya', 'ok', 'Oke', 'kirim', 'siap', 'Siap bu 🙏', 'nggih', 'njih pak', 'sumuhun', '👍', '👍🏻'],
    ...['betul', 'Benar.', 'ya, kirim', 'ok kirim saja', 'sudah benar', 'ya betul terima kasih', '✅', '👌 🙏'],
  ])('%s', text => expect(isYes(text)).toBe(true))
})

describe('a reply that does not', () => {
  it.each([
    ...['tidak', 'jangan', 'belum', 'bukan', 'ya tapi hadir 27', 'terima kasih', '🙏', '', 'siap laksanakan rapat'],
    ...['tidak benar', 'hadir 27', 'kirim ulang besok', '👎'],
  ])('%s', text => expect(isYes(text)).toBe(false))
})

describe('a correction', () => {
  const setting = inSemin()
  const env = { ...setting, groups: [], today: '2026-11-21' as const, values: {} }
  const filed = { region: '34.03.12.2009', activity_date: '2026-11-21', group: 'Melati', group_size: 30, present: 26 }

  const correct = (kindId: string, text: string, values = {}) => {
    const kind = kindOf(kindId)
    if (!kind) throw new Error(kindId)
    return understandCorrection(text, kind, values, env)
  }

  it.each([
    ['Ralat: hadir 27', { present: 27 }],
    ['ralat hadir 27 kpm bukan 26', { present: 27 }],
    ['maaf bu salah ketik, seharusnya hadir 27', { present: 27 }],
    ['Koreksi, anggota 31', { group_size: 31 }],
    ['hadir 28 dari 32', { present: 28, group_size: 32 }],
    ['ralat: tanggal 20/11', { activity_date: '2026-11-20' }],
    ['ralat kemarin', { activity_date: '2026-11-20' }],
    ['ralat ds Rejosari', { region: '34.03.12.2007' }],
    ['yang benar klp Mawar', { group: 'Mawar' }],
    ['Ralat sesi 6', { session: 'M2S06' }],
    ['ralat kendala: hujan', { obstacle: 'hujan' }],
    ['ralat tidak ada kendala', { obstacle: null }],
  ])('%s', (text, changes) => expect(correct('p2k2_session', text, filed)).toEqual(changes))

  it.each(['terima kasih', 'ralat', 'hadir sekitar 27', 'Ralat: hadir 26', 'ya'])('%s changes nothing', text =>
    expect(correct('p2k2_session', text, filed)).toBeNull(),
  )

  it('knows the fields of its kind', () => {
    expect(correct('home_visit', 'ralat 6 KK', { households: 5 })).toEqual({ households: 6 })
    expect(correct('nihil', 'ralat: tgl 16 s/d 18 November', {})).toMatchObject({
      from: '2026-11-16',
      to: '2026-11-18',
    })
  })
})
