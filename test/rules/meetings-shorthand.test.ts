import { describe, expect, it } from 'vitest'
import { saysYes } from '../../src/features/meetings/rules/meeting.ts'
import { readMeeting } from '../../src/features/meetings/shorthand.ts'

const today = '2026-11-21'
const said = (text: string) => {
  const { date, time, kind, title, venue, agenda, bring, dress } = readMeeting(text, today)
  return {
    ...{ kind, title, venue, agenda, bring, dress },
    day: date.kind === 'date' ? date.day : date.kind,
    hour: time.kind === 'time' ? [time.time, time.until ?? null] : time.kind,
  }
}

describe('an invitation in one message', () => {
  it.each([
    [
      'Rakor PKH Kamis 26/11 jam 9 di Ruang Rapat Tepo Sliro, tindak lanjut monev, bawa rekap Oktober',
      {
        kind: 'coordination',
        title: 'PKH',
        day: '2026-11-26',
        hour: ['09:00', null],
        venue: 'Ruang Rapat Tepo Sliro',
        agenda: ['tindak lanjut monev'],
        bring: 'rekap Oktober',
        dress: null,
      },
    ],
    [
      'Bimtek hari Selasa, 1 Desember 2026 pukul 08.00 s.d. 15.00 tempat: Hopescope Indramayu; acara: kebencanaan; pakaian batik; membawa laptop',
      {
        kind: 'training',
        title: '',
        day: '2026-12-01',
        hour: ['08:00', '15:00'],
        venue: 'Hopescope Indramayu',
        agenda: ['kebencanaan'],
        bring: 'laptop',
        dress: 'batik',
      },
    ],
    [
      'zoom besok jam 13.30 s.d. selesai https://zoom.us/j/123 membahas verval',
      {
        kind: 'online',
        title: '',
        day: '2026-11-22',
        hour: ['13:30', 'finish'],
        venue: 'https://zoom.us/j/123',
        agenda: ['verval'],
        bring: null,
        dress: null,
      },
    ],
    [
      'Rapat Senin',
      {
        kind: 'coordination',
        title: '',
        day: '2026-11-23',
        hour: 'none',
        venue: null,
        agenda: [],
        bring: null,
        dress: null,
      },
    ],
    ['', { kind: null, title: '', day: 'none', hour: 'none', venue: null, agenda: [], bring: null, dress: null }],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each([
    ['Rakor PKH setiap Senin pertama jam 9 di Aula, bawa laptop', 'PKH', 'none'],
    ['Rakor PKH Senin 7/12 jam 9 di Aula, tiap bulan, bawa laptop', 'PKH', '2026-12-07'],
    ['Rakor tiap minggu PKH Kamis jam 9 di Aula; bawa laptop', '', '2026-11-26'],
  ])('%s is held again, and its words are no part of title or agenda', (text, title, day) => {
    const { repeats, ...rest } = readMeeting(text, today)
    expect(repeats.kind).toBe('repeats')
    expect(said(text)).toMatchObject({ title, day, hour: ['09:00', null], venue: 'Aula', bring: 'laptop' })
    expect(rest.agenda.join()).not.toMatch(/tiap|bulan|minggu/)
  })

  it.each([
    [
      'Rakor Kamis 26/11 jam 9 di Aula, nomor 400.9/1234/2026 tanggal 18 November 2026, sifat penting, hal Undangan Rakor, narahubung Ibu Ani 0812-345',
      {
        letterNo: '400.9/1234/2026',
        letterDate: '2026-11-18',
        nature: 'important',
        subject: 'Undangan Rakor',
        contact: 'Ibu Ani 0812-345',
      },
    ],
    [
      'Rapat Kamis 26/11 jam 9 di Aula; surat nomor: 005/21.11/X; sifat sangat segera',
      { letterNo: '005/21.11/X', letterDate: null, nature: 'very_urgent', subject: null, contact: null },
    ],
    ['Rapat Kamis 26/11 jam 9 di Aula sifat rahasia', { letterNo: null, nature: 'secret' }],
    ['Rapat Kamis 26/11 jam 9 di Aula nomor 5', { letterNo: null, letterDate: null, nature: null }],
  ])('%s: the letter is read, and its number is no day', (text, expected) => {
    expect(readMeeting(text, today)).toMatchObject({
      ...expected,
      date: { day: '2026-11-26' },
      time: { time: '09:00' },
    })
  })

  it.each([
    ['Rakor Kamis 26/11 jam 9 di Aula, konfirmasi paling lambat Rabu jam 10, bawa laptop', 'Rabu jam 10', true],
    ['Rakor Kamis 26/11 jam 9 di Aula; mohon konfirmasi sebelum 24/11; tidak dapat diwakilkan', '24/11', false],
    ['Rakor Kamis 26/11 jam 9 di Aula, membahas konfirmasi data', null, true],
  ])('%s: until when to answer is not when it begins', (text, deadline, mayDelegate) => {
    const read = readMeeting(text, today)
    expect(read).toMatchObject({ deadline, mayDelegate, venue: 'Aula', date: { day: '2026-11-26' } })
    expect(read.agenda.join()).not.toContain('wakil')
  })

  it('a day that does not exist, or disagrees with its weekday, is no day', () => {
    expect(said('Rakor 31/11 jam 9').day).toBe('invalid')
    expect(said('Rakor Jumat 26/11 jam 9').day).toBe('disagrees')
  })
})

describe('yes in words', () => {
  it.each(['Hadir', 'siap hadir', 'Insyaallah hadir', 'insya Allah hadir pak', 'Nggih, hadir 🙏', 'siap, saya hadir'])(
    '%j',
    text => expect(saysYes(text)).toBe(true),
  )
  it.each(['tidak hadir', 'siapa yang hadir?', 'belum bisa hadir', 'hadir 26 dari 30', 'yang hadir siapa'])(
    'not %j',
    text => expect(saysYes(text)).toBe(false),
  )
})
