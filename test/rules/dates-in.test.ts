import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/base/dates-in.ts'

const today = '2024-11-21' // a Thursday
const report = { today, lean: 'past' } as const
const invitation = { today, lean: 'future' } as const

describe('relative days, alike for reports and invitations', () => {
  test.each([
    ['hari ini', '2024-11-21'],
    ['skrg', '2024-11-21'],
    ['sekarang', '2024-11-21'],
    ['tadi', '2024-11-21'],
    ['td pagi', '2024-11-21'],
    ['pagi ini', '2024-11-21'],
    ['nanti sore', '2024-11-21'],
    ['kemarin', '2024-11-20'],
    ['kmrn', '2024-11-20'],
    ['kemaren', '2024-11-20'],
    ['kemarin lusa', '2024-11-19'],
    ['kemarin dulu', '2024-11-19'],
    ['lusa kemarin', '2024-11-19'],
    ['besok', '2024-11-22'],
    ['bsk', '2024-11-22'],
    ['esok', '2024-11-22'],
    ['lusa', '2024-11-23'],
    ['tulat', '2024-11-24'],
    ['2 hari lagi', '2024-11-23'],
    ['dua hr lg', '2024-11-23'],
    ['3 hari yang lalu', '2024-11-18'],
    ['3 hr yg lalu', '2024-11-18'],
    ['tiga hari lalu', '2024-11-18'],
    ['seminggu lagi', '2024-11-28'],
    ['2 pekan yang lalu', '2024-11-07'],
    ['BESOK', '2024-11-22'],
  ])('%j is %s', (text, day) => {
    for (const context of [report, invitation]) expect(readDate(text, context)).toMatchObject({ kind: 'date', day })
  })
})

describe('weekdays', () => {
  test.each([
    ['Senin', '2024-11-18', '2024-11-25'],
    ['senin ini', '2024-11-18', '2024-11-25'],
    ['Senen', '2024-11-18', '2024-11-25'],
    ['Selasa', '2024-11-19', '2024-11-26'],
    ['Rebo', '2024-11-20', '2024-11-27'],
    ['Kemis', '2024-11-21', '2024-11-21'],
    ["Jum'at", '2024-11-15', '2024-11-22'],
    ['Jum’at', '2024-11-15', '2024-11-22'],
    ['jumaat', '2024-11-15', '2024-11-22'],
    ['Saptu', '2024-11-16', '2024-11-23'],
    ['hari Minggu', '2024-11-17', '2024-11-24'],
    ['Minggu', '2024-11-17', '2024-11-24'],
    ['Ahad', '2024-11-17', '2024-11-24'],
    ['malam Minggu', '2024-11-16', '2024-11-23'],
    ['Senin besok', '2024-11-25', '2024-11-25'],
    ['Senin depan', '2024-11-25', '2024-11-25'],
    ['Senin pekan depan', '2024-11-25', '2024-11-25'],
    ['minggu depan hari Rabu', '2024-11-27', '2024-11-27'],
    ['Senin lalu', '2024-11-18', '2024-11-18'],
    ['Kamis yang lalu', '2024-11-14', '2024-11-14'],
    ['Rabu minggu lalu', '2024-11-13', '2024-11-13'],
    ['Jumat pekan ini', '2024-11-22', '2024-11-22'],
    ['kemarin Senin', '2024-11-18', '2024-11-18'],
    ['besok Senin', '2024-11-25', '2024-11-25'],
  ])('%j is %s in a report, %s in an invitation', (text, past, future) => {
    expect(readDate(text, report)).toMatchObject({ kind: 'date', day: past })
    expect(readDate(text, invitation)).toMatchObject({ kind: 'date', day: future })
  })

  test('*Jumat depan* said on a Thursday may mean tomorrow: to be confirmed', () => {
    expect(readDate('Jumat depan', invitation)).toMatchObject({ day: '2024-11-29', confirm: true })
    expect(readDate('Senin depan', invitation)).not.toHaveProperty('confirm')
  })

  test('*Kamis* said on a Thursday may mean today or in a week: an invitation asks, a report does not', () => {
    expect(readDate('Kamis', invitation)).toMatchObject({ day: today, confirm: true })
    expect(readDate('Kamis', report)).not.toHaveProperty('confirm')
  })
})

describe('written dates', () => {
  test.each([
    ['21/11', '2024-11-21'],
    ['21-11', '2024-11-21'],
    ['21.11', '2024-11-21'],
    ['21/11/24', '2024-11-21'],
    ['21-11-2024', '2024-11-21'],
    ['21.11.2024', '2024-11-21'],
    ['5/3/2024', '2024-03-05'],
    ['21 / 11 / 2024', '2024-11-21'],
    ['21 Nov 24', '2024-11-21'],
    ["21 Nov '24", '2024-11-21'],
    ['21nov2024', '2024-11-21'],
    ['21 Nopember 2024', '2024-11-21'],
    ['21 Nop', '2024-11-21'],
    ['tgl 21', '2024-11-21'],
    ['tgl. 21/11', '2024-11-21'],
    ['tanggal 21 bln ini', '2024-11-21'],
    ['tgl 5 bulan depan', '2024-12-05'],
    ['tanggal 5 bln lalu', '2024-10-05'],
    ['2024-11-21', '2024-11-21'],
    ['3 Pebruari 2024', '2024-02-03'],
    ['3 Peb 2024', '2024-02-03'],
    ['17 Agust 2024', '2024-08-17'],
    ['17 Ags 2024', '2024-08-17'],
    ['17 Agt 2024', '2024-08-17'],
    ['17 Aug 2024', '2024-08-17'],
    ['3 Oct 2024', '2024-10-03'],
    ['3 Dec 2024', '2024-12-03'],
    ['3 May 2024', '2024-05-03'],
    ['29/2/2024', '2024-02-29'],
    ['Kamis, 21/11/2024', '2024-11-21'],
    ['Kamis 21 November', '2024-11-21'],
    ['Kam, 21 Nov 2024', '2024-11-21'],
    ['hari ini Kamis tanggal 21 November 2024', '2024-11-21'],
    ['Senin–Rabu, 4–6 Maret 2024', '2024-03-04'],
    ['21-23 November 2024', '2024-11-21'],
    ['21 s.d. 23 November 2024', '2024-11-21'],
    ['30 November – 6 Desember 2026', '2026-11-30'],
    ['28 Desember s/d 3 Januari 2027', '2026-12-28'],
  ])('%j is %s', (text, day) => {
    for (const context of [report, invitation]) {
      expect(readDate(text, context)).toEqual({ kind: 'date', day, from: 0, to: text.length })
    }
  })

  test.each([
    ['2024-11-21', 'past', '25/11', '2024-11-25'],
    ['2025-01-03', 'past', '30/12', '2024-12-30'],
    ['2024-11-21', 'past', '1 Mei', '2024-05-01'],
    ['2024-11-21', 'past', '25/12', '2023-12-25'],
    ['2024-11-21', 'future', '20/11', '2024-11-20'],
    ['2024-11-21', 'future', '5/1', '2025-01-05'],
    ['2024-12-30', 'future', '3 Januari', '2025-01-03'],
    ['2024-12-01', 'past', 'tgl 30', '2024-11-30'],
    ['2024-01-03', 'past', 'tgl 30', '2023-12-30'],
    ['2024-11-21', 'future', 'tgl 25', '2024-11-25'],
    ['2024-12-21', 'future', 'tgl 5', '2025-01-05'],
  ] as const)('on %s, looking to the %s, %j is %s', (today, lean, text, day) => {
    expect(readDate(text, { today, lean })).toMatchObject({ kind: 'date', day })
  })

  test('a relative day and a date that do not go together: the date, to be confirmed', () => {
    expect(readDate('besok 26/11', invitation)).toMatchObject({ kind: 'date', day: '2024-11-26', confirm: true })
    expect(readDate('besok 22/11', invitation)).not.toHaveProperty('confirm')
  })
})

describe('what must be asked', () => {
  test.each([
    ['minggu depan', 'week'],
    ['pekan depan', 'week'],
    ['mgg dpn', 'week'],
    ['minggu ini', 'week'],
    ['awal bulan', 'vague'],
    ['akhir bulan', 'vague'],
    ['akhir November', 'vague'],
    ['tanggal muda', 'vague'],
    ['tgl tua', 'vague'],
    ['bulan depan', 'vague'],
  ])('%j: %s', (text, why) => {
    expect(readDate(text, invitation)).toEqual({ kind: 'ask', why, from: 0, to: text.length })
  })

  test.each([
    '31/02',
    '30/2',
    '13/25',
    '31/11',
    '31/11/2024',
    '11/21/2024',
    '29/2/2023',
    '2024-02-31',
    '30 Februari',
    'tgl 45',
  ])('%j is no day: said so, never rolled over, never month-first', text => {
    for (const context of [report, invitation]) {
      expect(readDate(text, context)).toEqual({ kind: 'invalid', said: text, from: 0, to: text.length })
    }
  })

  test('amid other words too', () => {
    expect(readDate('P2K2 Melati 31/11 hadir 26', report)).toEqual({ kind: 'invalid', said: '31/11', from: 12, to: 17 })
  })

  test('29/2 is not looked for in the nearest leap year', () => {
    expect(readDate('29/2', { today: '2025-03-01', lean: 'past' })).toMatchObject({ kind: 'invalid' })
  })

  test.each([
    ['Senin, 21/11/2024', report, 1, ['2024-11-21', '2024-11-18']],
    ['Senin, 21/11/2024', invitation, 1, ['2024-11-21', '2024-11-25']],
    ['Jumat 21 November', report, 5, ['2024-11-21', '2024-11-15']],
    ['hari ini Senin', report, 1, ['2024-11-21', '2024-11-18']],
  ] as const)('%j: the weekday disagrees', (text, context, said, choices) => {
    const place = { from: 0, to: text.length }
    expect(readDate(text, context)).toEqual({ kind: 'disagrees', said, day: '2024-11-21', choices, ...place })
  })
})

describe('inside a message', () => {
  test.each([
    ['P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm', '2024-11-21', 'hari ini'],
    ['Lap. P2K2 Kel. Mawar 2, tgl 20/11/24, jam 9 pagi', '2024-11-20', 'tgl 20/11/24'],
    ['P2K2 kmrn, hadir 20', '2024-11-20', 'kmrn'],
    ['giat hari Rabu di balai desa', '2024-11-20', 'hari Rabu'],
    ['P2K2 20 Nov 26 KPM', '2024-11-20', '20 Nov'],
    ['hadir 26/30 kpm, 20/11', '2024-11-20', '20/11'],
    ['tadi pagi koordinasi, laporan tgl 20 Nov', '2024-11-20', 'tgl 20 Nov'],
    ['🙏 izin lapor (20/11) P2K2', '2024-11-20', '20/11'],
    ['P2K2 26/30, tgl 20/11', '2024-11-20', 'tgl 20/11'],
    ['P2K2 Ahad jam 9', '2024-11-17', 'Ahad'],
    ['P2K2 Minggu jam 9', '2024-11-17', 'Minggu'],
    ['kursi roda 3 unit,kemarin', '2024-11-20', 'kemarin'],
  ])('%j: %s, cut out as %j', (text, day, said) => {
    const reading = readDate(text, report)
    expect(reading).toMatchObject({ kind: 'date', day })
    expect(reading.kind !== 'none' && text.slice(reading.from, reading.to)).toBe(said)
  })

  test.each([
    'modul 2 sesi 5 hadir 26 dr 30 kpm',
    'hadir 24 org, tdk hadir 3 (sakit 2 izin 1)',
    'hadir 26/30',
    'realisasi 12/15',
    'RT 02/05',
    '5-6 orang',
    'jam 09.30',
    'pukul 09.00-12.00',
    'Rp 500.000',
    'No 460/1234/2024',
    'Kap. Playen',
    'Pasar Minggu',
    'kelompok Kamis',
    'setiap Senin',
    '2 minggu',
    'minggu ke-3',
    'bulan kemarin',
    'rekap Oktober',
    'seorang lansia',
    '',
  ])('%j holds no date', text => expect(readDate(text, report)).toEqual({ kind: 'none' }))
})
