import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockTime } from '../../src/base/dates-out.ts'
import { readTime } from '../../src/base/times-in.ts'

const meeting = { use: 'meeting' } as const
const report = { use: 'report' } as const

describe('clock times, alike for meetings and reports', () => {
  test.each([
    ['jam 9', '09:00'],
    ['jam 9 pagi', '09:00'],
    ['pkl 13.30', '13:30'],
    ['pk. 13.30', '13:30'],
    ['pukul 13:30', '13:30'],
    ['Pukul: 09.00', '09:00'],
    ['13.30', '13:30'],
    ['13:30', '13:30'],
    ['1330', '13:30'],
    ['pkl 1330', '13:30'],
    ['jam 9.30', '09:30'],
    ['21.11', '21:11'],
    ['jam 1 siang', '13:00'],
    ['jam 11 siang', '11:00'],
    ['jam 12 siang', '12:00'],
    ['jam 3 sore', '15:00'],
    ['jam 6 petang', '18:00'],
    ['jam 7 malam', '19:00'],
    ['jam 4 subuh', '04:00'],
    ['13.30 siang', '13:30'],
    ['jam sembilan', '09:00'],
    ['jam dua belas siang', '12:00'],
    ['setengah 9', '08:30'],
    ['jam setengah sembilan', '08:30'],
    ['setengah 1 siang', '12:30'],
    ['jam setengah 8 malam', '19:30'],
    ['setengah 12 malam', '23:30'],
    ['jam 9 lewat 15', '09:15'],
    ['jam 9 lewat seperempat', '09:15'],
    ['9 lebih 15', '09:15'],
    ['jam 9 kurang 10', '08:50'],
    ['jam 3 kurang 10 sore', '14:50'],
    ['jam 7 lewat 5 menit malam', '19:05'],
    ['pukul 00.00', '00:00'],
    ['jam 7', '07:00'],
    ['jam 11', '11:00'],
  ])('%j is %s', (text, time) => {
    for (const context of [meeting, report]) {
      expect(readTime(text, context)).toEqual({ kind: 'time', time, from: 0, to: text.length })
    }
  })
})

describe('ranges', () => {
  test.each([
    ['09.00-12.00', '09:00', '12:00'],
    ['09.00 – 12.00', '09:00', '12:00'],
    ['pukul 09.00 s.d. 12.00', '09:00', '12:00'],
    ['jam 9 sampai jam 11', '09:00', '11:00'],
    ['jam 9-12', '09:00', '12:00'],
    ['jam 9 pagi s/d 2 siang', '09:00', '14:00'],
    ['jam 1-3 sore', '13:00', '15:00'],
    ['jam 9-3 sore', '09:00', '15:00'],
    ['jam 7-9 malam', '19:00', '21:00'],
    ['jam 1 siang - 3', '13:00', '15:00'],
    ['jam 11-1', '11:00', '13:00'],
    ['22.00-02.00', '22:00', '02:00'],
    ['19.00-24.00', '19:00', '24:00'],
    ['09.00 s/d selesai', '09:00', 'finish'],
    ['09.00 s.d. selesai', '09:00', 'finish'],
    ['jam 9 sampai selesai', '09:00', 'finish'],
    ['09.00 - selesai', '09:00', 'finish'],
  ])('%j is %s until %s', (text, time, until) => {
    for (const context of [meeting, report]) {
      expect(readTime(text, context)).toEqual({ kind: 'time', time, until, from: 0, to: text.length })
    }
  })
})

describe('zones', () => {
  test.each([
    ['09.00 WIB', { time: '09:00', zone: 'WIB' }],
    ['09.00wib', { time: '09:00', zone: 'WIB' }],
    ['pkl 18.30 Wita', { time: '18:30', zone: 'WITA' }],
    ['jam 7 malam wit', { time: '19:00', zone: 'WIT' }],
    ['09.00 WIB s.d. 12.00 WIB', { time: '09:00', until: '12:00', zone: 'WIB' }],
    ['09.00 WIB s.d. selesai', { time: '09:00', until: 'finish', zone: 'WIB' }],
  ])('%j', (text, reading) => {
    expect(readTime(text, meeting)).toEqual({ kind: 'time', ...reading, from: 0, to: text.length })
  })
})

describe('what must be asked', () => {
  test.each([
    ['jam 1', '13:00', '01:00'],
    ['jam 3', '15:00', '03:00'],
    ['jam 5', '17:00', '05:00'],
    ['setengah 3', '14:30', '02:30'],
  ])('bare %j: %s proposed for a meeting, %s as said in a report, both to be confirmed', (text, proposed, said) => {
    expect(readTime(text, meeting)).toMatchObject({ time: proposed, confirm: true })
    expect(readTime(text, report)).toMatchObject({ time: said, confirm: true })
  })

  test('a meeting at a bare six is to be confirmed', () => {
    expect(readTime('jam 6', meeting)).toMatchObject({ time: '06:00', confirm: true })
  })

  test.each([
    ['jam 12 malam', 'midnight'],
    ['jam 1 malam', 'midnight'],
    ['pukul 24.00', 'midnight'],
    ["ba'da Dzuhur", 'prayer'],
    ['ba’da isya', 'prayer'],
    ['bakda zuhur', 'prayer'],
    ['habis Asar', 'prayer'],
    ['setelah sholat magrib', 'prayer'],
    ['selesai Jumatan', 'prayer'],
    ['jam 9 siang', 'partOfDay'],
    ['jam 12 pagi', 'partOfDay'],
  ])('%j: %s', (text, why) => {
    expect(readTime(text, meeting)).toEqual({ kind: 'ask', why, from: 0, to: text.length })
  })

  test.each(['jam 25', 'pukul 13.75', '13:75', '24.30'])('%j is no time', text => {
    expect(readTime(text, meeting)).toEqual({ kind: 'invalid', said: text, from: 0, to: text.length })
  })
})

describe('inside a message', () => {
  test.each([
    ['Rakor PKH Kamis 26/11 jam 9 di Ruang Rapat', '09:00', 'jam 9'],
    ['tgl 21/11/24, jam 9 pagi, sesi Cermat', '09:00', 'jam 9 pagi'],
    ['terdampak 11kk, update pkl 18.30 wita', '18:30', 'pkl 18.30 wita'],
    ['Kamis 21.11.2024 09.00 WIB', '09:00', '09.00 WIB'],
    ['jam 9 hadir 26 dari 30', '09:00', 'jam 9'],
    ["ba'da dzuhur, pukul 13.00", '13:00', 'pukul 13.00'],
  ])('%j: %s, cut out as %j', (text, time, said) => {
    const reading = readTime(text, meeting)
    expect(reading).toMatchObject({ kind: 'time', time })
    expect(reading.kind !== 'none' && text.slice(reading.from, reading.to)).toBe(said)
  })

  test.each([
    'modul 2 sesi 5 hadir 26 dr 30 kpm',
    'sesi 5 pagi ini',
    'Mawar 2 pagi ini',
    'tgl 21.11',
    'Rp 12.50',
    'luas 12.50 ha',
    '21-11-2024',
    'selama 2 jam 30 menit',
    'hadir 9-12 orang',
    'jam sepuluhan',
    '',
  ])('%j holds no time', text => expect(readTime(text, meeting)).toEqual({ kind: 'none' }))
})

describe('properties', () => {
  const two = (n: number) => String(n).padStart(2, '0')
  const anyTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}` as const)

  test('every time that the bot writes is read back in a report as the same time', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom('WIB', 'WITA', 'WIT'), (time, zone) => {
        expect(readTime(`pukul ${clockTime(time as `${number}:${number}`)} ${zone}`, report)).toMatchObject({
          time,
          zone,
        })
      }),
    )
  })

  test('never throws, and a time is always one that a clock shows', () => {
    const words = fc.constantFrom(
      ...[
        'jam',
        'pukul',
        '9',
        '12',
        '24',
        '99',
        '.',
        '30',
        'setengah',
        'kurang',
        'lewat',
        '-',
        's/d',
        'selesai',
        'WIB',
      ],
      ...['pagi', 'siang', 'sore', 'malam', '1330', 'sembilan', "ba'da", 'asar', '13.30', '25:61'],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 7 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(meeting, report), (said, context) => {
        const reading = readTime(said, context)
        if (reading.kind !== 'time') return
        expect(reading.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
        expect(reading.until ?? 'finish').toMatch(/^(([01]\d|2[0-3]):[0-5]\d|24:00|finish)$/)
        expect(reading.to).toBeLessThanOrEqual(said.length)
      }),
      { numRuns: 1000 },
    )
  })
})
