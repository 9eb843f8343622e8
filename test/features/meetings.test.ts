import { and, desc, eq } from 'drizzle-orm'
import { sync, type VEvent } from 'node-ical'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { broadcasts, recipients } from '../../src/features/broadcasts/table.ts'
import { meetingAnswers, meetingChanges, meetings } from '../../src/features/meetings/table.ts'
import { memberships, roles, type Worker, workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let budi: Person
let sri: Person
let tono: Person
let group: Awaited<ReturnType<typeof boundGroup>>

beforeAll(async () => {
  app = await startApp()
  const agencyId = await foundAgency(app, gunungkidul)
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono Prasetyo', at: '34.03.03', pillar: 'tksk' })
  group = await boundGroup(app, agencyId, '34.03.12', [budi, sri])
})

beforeEach(async () => {
  for (const table of [meetingAnswers, meetingChanges, meetings]) await app.db.delete(table)
})

const says = async (person: Person, text: string) => {
  person.says(text)
  await app.settle()
  return person.last().text
}
const taps = async (person: Pick<Person, 'taps' | 'last'>, label: string | RegExp) => {
  person.taps(label)
  await app.settle()
  return person.last().text
}
const rakor = 'Rakor PKH Kamis 26/11 jam 9 di Ruang Rapat Tepo Sliro, tindak lanjut monev, bawa rekap Oktober'
const invites = async (text = rakor) => {
  await says(budi, `/undang ${text}`)
  await taps(budi, /📨 Kirim ke/)
}
const invitationOf = (person: Person) => person.screen().findLast(seen => seen.text.includes('UNDANGAN'))

const calendarOf = async (person: Person) => {
  await taps(person, '📎 Kalender')
  const file = app.telegram.file(person.last().media?.fileId ?? '')
  const entries = Object.values(sync.parseICS(Buffer.from(file?.bytes ?? []).toString()))
  return entries.find(one => one?.type === 'VEVENT') as VEvent
}

describe('an invitation', () => {
  it('is understood in one message, counted, looked at, and sent to everybody who is meant', async () => {
    const card = await says(budi, `/undang ${rakor}`)
    expect(card).toBe(
      [
        '📋 Rapat Koordinasi PKH',
        '📅 Kamis, 26 November 2026',
        '🕘 09.00 WIB s.d. selesai',
        '📍 Ruang Rapat Tepo Sliro',
        '📝 tindak lanjut monev',
        '🎒 rekap Oktober',
        '',
        'Semua pilar · Wilayah: Kabupaten Gunungkidul',
        '→ 2 orang (2 dapat dikirimi)',
        'Pendamping PKH 1 · TKSK 1',
      ].join('\n'),
    )
    await taps(budi, '📨 Kirim ke 2 orang')
    const invitation = invitationOf(sri)
    expect(invitation?.text).toContain('UNDANGAN RAPAT KOORDINASI PKH\nYth. Bapak/Ibu petugas dan relawan sosial')
    expect(invitation?.text).toContain('Mohon konfirmasi paling lambat Rabu, 25 November 2026 pukul 12.00 WIB.')
    expect(invitation?.rows.flat().map(button => button.label)).toEqual([
      '✅ Hadir',
      '🙏 Berhalangan',
      '👤 Diwakilkan',
      '📎 Kalender',
    ])
  })

  it('asks only what is missing, and says what is wrong', async () => {
    await says(budi, '/undang Rakor')
    expect(await says(budi, 'setiap Senin kelima jam 9')).toContain('Pengulangan “setiap Senin kelima” belum jelas')
    expect(await says(budi, 'setiap Kamis jam 9')).toContain('Di mana tempatnya?')
    expect(await says(budi, '/undang Rakor')).toContain('Hari dan jam berapa?')
    expect(await says(budi, 'Jumat 26/11 jam 9')).toContain('Kamis, 26 November 2026 bukan hari Jumat')
    expect(await says(budi, '31/11 jam 9')).toContain('tidak ada di kalender')
    expect(await says(budi, 'kemarin jam 9')).toContain('sudah lewat')
    expect(await says(budi, 'Kamis 15.00-14.00')).toContain('lebih awal')
    expect(await says(budi, 'Kamis jam 9 sampai 12')).toContain('Di mana tempatnya?')
    expect(await says(budi, 'x'.repeat(161))).toContain('161 karakter, paling banyak 160')
    expect(await says(budi, 'Aula')).toBe('Tersimpan.')
    await taps(budi, '📋 Lihat undangan')
    expect(budi.screen().some(seen => seen.text.includes('09.00–12.00 WIB'))).toBe(true)
  })

  it('is not for those who lead nobody', async () => {
    expect(await says(sri, '/undang Rakor besok jam 9 di Aula')).toContain('hanya dapat dikirim oleh koordinator')
  })

  it('goes out once, however often it is pressed, and foreign presses do nothing', async () => {
    await says(budi, `/undang ${rakor}`)
    const send = budi
      .last()
      .rows.flat()
      .find(button => button.label.startsWith('📨'))?.data as string
    sri.presses(send, { message: sri.last() })
    await app.settle()
    const before = sri.screen().filter(seen => seen.text.includes('UNDANGAN')).length
    for (const message of [budi.last(), budi.last()]) budi.presses(send, { message })
    await app.settle()
    expect(sri.screen().filter(seen => seen.text.includes('UNDANGAN'))).toHaveLength(before + 1)
  })
})

describe('what is looked at before it goes', () => {
  it('the letter: number, date, nature and subject; a number that was used is only a warning', async () => {
    const letter =
      'nomor 400.9/1234/2026 tanggal 18 November 2026, sifat Penting, hal Undangan Rakor, narahubung Ibu Ani'
    await invites(`${rakor}, ${letter}`)
    expect(invitationOf(sri)?.text).toContain(
      '✉️ Nomor 400.9/1234/2026 tanggal 18 November 2026\nSifat: Penting\nHal: Undangan Rakor',
    )
    expect(invitationOf(sri)?.text).toContain('Narahubung: Ibu Ani')
    const again = await says(budi, '/undang Apel Jumat 27/11 jam 7 di Halaman, no 400.9 / 1234 / 2026')
    expect(again).not.toContain('⚠️')
    await says(budi, '/undang Apel Jumat 27/11 jam 7 di Halaman, nomor: 400.9/1234/2026')
    expect(budi.last().text).toContain('sudah dipakai undangan Rapat Koordinasi PKH, Kamis, 26 November 2026')
    await taps(budi, /📨 Kirim ke/)
    expect(invitationOf(sri)?.text).toContain('UNDANGAN APEL')
  })

  it('what is secret goes to no group, says so, and cannot be passed on', async () => {
    await says(budi, `/undang ${rakor}, sifat rahasia`)
    await taps(budi, '👥 Penerima')
    await taps(budi, /👥 Grup/)
    await taps(budi, '⬜ PKH Kapanewon Semin')
    await taps(budi, '⬅️ Kembali')
    expect(await taps(budi, '✅ Selesai')).toContain('🔒 Undangan rahasia tidak dikirim ke grup.')
    const before = sri.screen({ in: group }).length
    const [meeting] = await app.db.select().from(meetings)
    budi.presses(`ms:${meeting?.id}`, { message: budi.last() })
    await app.settle()
    expect(invitationOf(sri)?.text).not.toContain('Sifat: Rahasia')
    await taps(budi, 'Keluarkan grup dari penerima')
    await taps(budi, '📨 Kirim ke 2 orang')
    expect(invitationOf(sri)?.text).toContain('Sifat: Rahasia')
    expect(sri.screen({ in: group })).toHaveLength(before)
  })

  it('until when to answer and whether somebody may come instead, in the same message', async () => {
    const card = await says(budi, `/undang ${rakor}, konfirmasi paling lambat Rabu jam 10, tidak dapat diwakilkan`)
    expect(card).toContain('Mohon konfirmasi paling lambat Rabu, 25 November 2026 pukul 10.00 WIB.')
    expect(card).toContain('👤 Tidak dapat diwakilkan')
    expect(card).toContain('📅 Kamis, 26 November 2026')
  })

  it('the same invitation again is asked about once', async () => {
    await invites()
    const count = () => sri.screen().filter(seen => seen.text.includes('UNDANGAN')).length
    const before = count()
    await invites()
    expect(budi.last().text).toContain('Sudah ada undangan yang sama')
    expect(count()).toBe(before)
    await taps(budi, '📨 Kirim lagi')
    expect(count()).toBe(before + 1)
  })

  it('what is too long for its field is told and asked for, also in one message', async () => {
    await says(budi, `/undang Rakor Kamis jam 9 di ${'x'.repeat(500)}`)
    const said = budi
      .screen()
      .slice(-2)
      .map(seen => seen.text)
    expect(said[0]).toContain('Tempat terlalu panjang: 500 karakter, paling banyak 160')
    expect(said[1]).toContain('Di mana tempatnya?')
  })

  it('somebody is meant who can be reached', async () => {
    await says(budi, `/undang ${rakor}`)
    await taps(budi, '👥 Penerima')
    await taps(budi, '📍 Wilayah')
    await taps(budi, /Hanya orang tertentu/)
    await taps(budi, '⬅️ Kembali')
    await taps(budi, '✅ Selesai')
    await taps(budi, /📨 Kirim ke 0/)
    expect(budi.screen().some(seen => seen.text.includes('Belum ada yang dapat dikirimi'))).toBe(true)
    const [meeting] = await app.db.select().from(meetings)
    expect(meeting?.state).toBe('open')
  })
})

describe('answers', () => {
  it('are one tap, can be changed, and a second tap is a harmless, explained one', async () => {
    await invites()
    await taps(sri, '✅ Hadir')
    expect(sri.notices().at(-1)?.text).toBe('Tercatat: hadir.')
    expect(invitationOf(sri)?.text).toContain('Jawaban: ✅ Hadir. Dapat diubah sampai acara dimulai.')
    await taps(sri, '✅ Hadir')
    expect(sri.notices().at(-1)?.text).toContain('sudah tercatat: hadir')
    await taps(sri, '🙏 Berhalangan')
    expect(sri.last().text).toContain('Alasan hanya dilihat pengundang.')
    await taps(sri, 'Sakit')
    const [meeting] = await app.db.select().from(meetings)
    budi.presses(`mi:${meeting?.id}`, { message: budi.last() })
    await app.settle()
    expect(budi.last().text).toContain('🙏 Berhalangan: 1\n• Sri Wahyuni, S.Sos. – Sakit')
  })

  it('name a substitute: of the roster one who agrees, or somebody by name and office', async () => {
    await invites()
    await taps(sri, '👤 Diwakilkan')
    await says(sri, 'Tono Prasetyo')
    await taps(sri, 'Tono Prasetyo')
    expect(tono.last().text).toContain('meminta Bapak/Ibu mewakili pada Rapat Koordinasi PKH')
    await taps(tono, '🙏 Tidak bisa')
    expect(sri.last().text).toContain('Tono Prasetyo tidak bisa mewakili')
    sri.presses(
      invitationOf(sri)
        ?.rows.flat()
        .find(button => button.label === '👤 Diwakilkan')?.data as string,
      { message: sri.last() },
    )
    await app.settle()
    await says(sri, 'Ibu Ani, staf Jawatan Sosial')
    await taps(sri, 'Catat: Ibu Ani, staf Jawatan Sosial')
    expect(sri.screen().some(seen => seen.text.includes('Diwakilkan Ibu Ani, staf Jawatan Sosial'))).toBe(true)
  })

  it('of two substitutes one after the other the first is told, and so is one who need not come any more', async () => {
    await invites()
    await taps(sri, '👤 Diwakilkan')
    await says(sri, 'Tono Prasetyo')
    await taps(sri, 'Tono Prasetyo')
    await taps(tono, '✅ Bersedia')
    const [meeting] = await app.db.select().from(meetings)
    sri.presses(`mr:${meeting?.id}:substitute`, { message: sri.last() })
    await app.settle()
    await says(sri, 'Ibu Ani, staf')
    await taps(sri, 'Catat: Ibu Ani, staf')
    expect(tono.last().text).toContain('Sri Wahyuni, S.Sos. tidak lagi meminta Bapak/Ibu mewakili')
    tono.presses(`mg:${meeting?.id}:${sri.workerId}:1`, { message: tono.last() })
    await app.settle()
    expect(tono.notices().at(-1)?.text).toBe('Permintaan ini sudah tidak berlaku.')
    expect(await app.db.select().from(meetingAnswers)).toMatchObject([
      { substitute: 'Ibu Ani, staf', substituteId: null },
    ])
  })

  it('are taken from *Insyaallah hadir*, and stand in the agenda', async () => {
    await invites()
    expect(await says(sri, 'Insyaallah hadir')).toContain('Jawaban: ✅ Hadir.')
    const agenda = await says(sri, '/agenda')
    expect(agenda).toContain('Rapat Koordinasi PKH\nKamis, 26 November 2026 pukul 09.00 WIB · Ruang Rapat Tepo Sliro')
    expect(agenda).toContain('✅ Hadir')
  })

  it('of a stranger, of somebody who was taken off the roster, or after it was cancelled, change nothing', async () => {
    await invites()
    const [meeting] = await app.db.select().from(meetings)
    const rina = app.telegram.person({ name: 'Rina' })
    rina.starts()
    rina.presses(`mr:${meeting?.id}:yes`, { message: rina.last() })
    await app.settle()
    await app.db.update(workers).set({ telegramId: null }).where(eq(workers.id, tono.workerId))
    tono.presses(`mr:${meeting?.id}:yes`, { message: tono.last() })
    await app.settle()
    expect(tono.notices().at(-1)?.text).toContain('Pilar belum mengenal Bapak/Ibu')
    await app.db.update(workers).set({ telegramId: tono.id }).where(eq(workers.id, tono.workerId))
    budi.presses(`mz:${meeting?.id}:1`, { message: budi.last() })
    await app.settle()
    expect(sri.last().text).toContain('DIBATALKAN')
    sri.presses(`mr:${meeting?.id}:yes`, { message: sri.last() })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toBe('❌ Acara ini dibatalkan.')
    expect(await app.db.select().from(meetingAnswers)).toEqual([])
  })
})

describe('what comes after', () => {
  it('a group has one card, whose counts follow the answers', async () => {
    await says(budi, `/undang ${rakor}`)
    await taps(budi, '👥 Penerima')
    await taps(budi, /👥 Grup/)
    await taps(budi, '⬜ PKH Kapanewon Semin')
    await taps(budi, '⬅️ Kembali')
    await taps(budi, '✅ Selesai')
    await taps(budi, '📨 Kirim ke 2 orang dan 1 grup')
    await taps(sri, '✅ Hadir')
    expect(sri.last({ in: group }).text).toContain('✅ Hadir 1 · 🙏 Berhalangan 0 · 👤 Diwakilkan 0 · Belum menjawab 1')
    expect(sri.last({ in: group }).text).not.toContain('Sri')
    const [meeting] = await app.db.select().from(meetings)
    for (const person of [sri, budi]) {
      person.starts(`ml-${meeting?.id}`)
      await app.settle()
    }
    expect(sri.screen().slice(-2)[0]?.text).toContain('Daftar nama hanya untuk pengundang')
    expect(sri.last().text).toContain('UNDANGAN')
    expect(budi.last().text).toContain('✅ Hadir: 1\n• Sri Wahyuni, S.Sos.')
  })

  it('another time is told with the old one, asks again, and moves the calendar entry', async () => {
    await invites()
    await taps(sri, '✅ Hadir')
    const [meeting] = await app.db.select().from(meetings)
    budi.presses(`mm:${meeting?.id}:when`, { message: budi.last() })
    await app.settle()
    expect(await says(budi, 'Jumat 27/11 jam 13.30')).toContain('Perubahan dikirim')
    expect(sri.last().text).toBe(
      [
        '⚠️ PERUBAHAN JADWAL: Rapat Koordinasi PKH',
        'Semula: Kamis, 26 November 2026 pukul 09.00 WIB',
        'Menjadi: Jumat, 27 November 2026 pukul 13.30 WIB',
        '',
        'Karena waktunya berubah, mohon konfirmasi lagi.',
      ].join('\n'),
    )
    expect(await says(sri, '/agenda')).toContain('Belum menjawab')
    const event = await calendarOf(sri)
    expect(event).toMatchObject({
      uid: `meeting-${meeting?.id}@pilar`,
      sequence: 1,
      location: 'Ruang Rapat Tepo Sliro',
    })
    expect(event.start.toISOString()).toBe('2026-11-27T06:30:00.000Z')
  })

  it('put off for an unknown time, the calendar entry goes, and the new time asks again', async () => {
    await invites()
    await taps(sri, '✅ Hadir')
    const [meeting] = await app.db.select().from(meetings)
    budi.presses(`mt:${meeting?.id}`, { message: budi.last() })
    await app.settle()
    await taps(budi, '⏸ Tunda')
    expect(budi.last().text).toContain('2 orang yang diundang akan diberi tahu')
    await taps(budi, '⏸ Waktu barunya menyusul')
    expect(budi.last().text).toContain('⏸ Acara ini ditunda.')
    expect(sri.last().text).toContain(
      '⏸ DITUNDA: Rapat Koordinasi PKH, semula Kamis, 26 November 2026 pukul 09.00 WIB. Waktu barunya akan diberitahukan',
    )
    expect(await calendarOf(sri)).toMatchObject({ status: 'CANCELLED', sequence: 1 })
    sri.presses(`mr:${meeting?.id}:yes`, { message: sri.last() })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toContain('⏸ Acara ini ditunda. Waktu barunya akan diberitahukan')
    expect(await says(sri, '/agenda')).toContain('⏸ Ditunda, waktu barunya menyusul')
    budi.presses(`mm:${meeting?.id}:when`, { message: budi.last() })
    await app.settle()
    await says(budi, 'Kamis 26/11 jam 9')
    expect(sri.last().text).toContain('📅 WAKTU BARU: Rapat Koordinasi PKH')
    expect(await calendarOf(sri)).toMatchObject({ status: 'CONFIRMED', sequence: 2 })
    expect(await says(sri, '/agenda')).toContain('Belum menjawab')
  })

  it('put off to another time, is told so, also to the substitute who agreed', async () => {
    await says(budi, '/undang Rakor Kamis 26/11 jam 9 di Aula')
    await taps(budi, '👥 Penerima')
    await taps(budi, '✅ TKSK')
    await taps(budi, '✅ Selesai')
    await taps(budi, '📨 Kirim ke 1 orang')
    await taps(sri, '👤 Diwakilkan')
    await says(sri, 'Tono Prasetyo')
    await taps(sri, 'Tono Prasetyo')
    await taps(tono, '✅ Bersedia')
    expect(await says(tono, '/agenda')).toContain('👤 Mewakili yang diundang')
    expect(await taps(tono, 'Rapat Koordinasi')).toContain('👤 Bapak/Ibu mewakili Sri Wahyuni, S.Sos.')
    const [meeting] = await app.db.select().from(meetings)
    budi.presses(`m8:${meeting?.id}:to`, { message: budi.last() })
    await app.settle()
    await says(budi, 'Jumat 27/11 jam 9')
    expect(tono.last().text).toContain('⏸ DITUNDA: Rapat Koordinasi')
    expect(tono.last().text).toContain('Bila Bapak/Ibu tetap diminta mewakili, Pilar akan bertanya lagi.')
    expect(sri.last().text).toContain('mohon konfirmasi lagi')
  })

  it('reminds who has not answered and who comes, and leaves alone who declined', async () => {
    await invites('Rakor Selasa 24/11 jam 9 di Aula, bawa rekap')
    await taps(sri, '✅ Hadir')
    const told = (person: Person) => person.screen().filter(seen => seen.text.startsWith('⏰')).length
    const [before, silent] = [told(sri), told(tono)]
    await app.walkTo('2026-11-21T09:05:00Z')
    // Three days before is the day of the invitation itself: nobody is reminded of what has just come.
    expect(told(tono)).toBe(silent)
    await app.walkTo('2026-11-23T09:05:00Z')
    expect(tono.last().text).toContain('⏰ Mohon konfirmasi kehadiran: Rapat Koordinasi')
    expect(sri.last().text).toContain('⏰ Mengingatkan: Rapat Koordinasi')
    await taps(tono, '🙏 Berhalangan')
    await taps(tono, 'Cuti')
    await app.walkTo('2026-11-24T00:00:00Z')
    expect(told(tono)).toBe(silent + 1)
    expect(told(sri)).toBe(before + 2)
    const [meeting] = await app.db.select().from(meetings)
    app.clock.moveTo(new Date('2026-11-24T03:00:00Z'))
    await taps(tono, '✅ Hadir')
    expect(invitationOf(tono)?.text).toContain('Jawaban: ✅ Hadir (konfirmasi terlambat).')
    app.clock.moveTo(new Date('2026-11-25T06:00:00Z'))
    sri.presses(`mr:${meeting?.id}:no`, { message: sri.last() })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toContain('Acara ini sudah selesai')
  })
})

describe('in quiet hours', () => {
  it('an invitation waits until they end, unless its sender does not; one for the next morning goes at once', async () => {
    app.clock.moveTo(new Date('2026-11-25T15:00:00Z'))
    const count = () => sri.screen().filter(seen => seen.text.includes('UNDANGAN APEL')).length
    const before = count()
    await invites('Apel Jumat 27/11 jam 7 di Halaman')
    expect(budi.last().text).toContain('🌙 Dikirim Kamis, 26 November 2026 pukul 06.00 WIB, sesudah jam tenang.')
    expect(count()).toBe(before)
    await taps(budi, '📨 Kirim sekarang')
    expect(count()).toBe(before + 1)
    await invites('Apel Sabtu 28/11 jam 7 di Halaman')
    await invites('Apel Kamis 26/11 jam 7 di Halaman')
    expect(count()).toBe(before + 2)
    await app.walkTo('2026-11-25T23:01:00Z')
    expect(count()).toBe(before + 3)
  })

  it('and one that was left half enqueued hours ago is still finished, once', async () => {
    await invites('Apel Senin 30/11 jam 7 di Halaman')
    const count = () => tono.screen().filter(seen => seen.text.includes('Senin, 30 November 2026')).length
    const [last] = await app.db.select().from(broadcasts).orderBy(desc(broadcasts.id)).limit(1)
    const mine = eq(recipients.broadcastId, last?.id as number)
    await app.db.delete(recipients).where(and(mine, eq(recipients.workerId, tono.workerId)))
    await app.db.delete(deliveries).where(eq(deliveries.key, `broadcast:${last?.id}:${tono.workerId}`))
    await app.db
      .update(broadcasts)
      .set({ state: 'enqueuing', reached: sri.workerId })
      .where(eq(broadcasts.id, last?.id as number))
    const before = count()
    app.clock.moveTo(new Date(app.clock.now().getTime() + 3 * 3_600_000))
    await app.app.runDueJobs()
    await app.settle()
    expect(count()).toBe(before + 1)
    expect(
      await app.db
        .select()
        .from(broadcasts)
        .where(eq(broadcasts.id, last?.id as number)),
    ).toMatchObject([{ state: 'done' }])
  })

  it('and one that is stopped meanwhile was never sent: nobody is expected or reminded', async () => {
    app.clock.moveTo(new Date('2026-11-26T15:00:00Z'))
    await invites('Apel Kamis 3/12 jam 7 di Halaman')
    await taps(budi, '⏹ Hentikan')
    const [last] = await app.db.select().from(meetings).orderBy(desc(meetings.id)).limit(1)
    budi.presses(`mt:${last?.id}`, { message: budi.last() })
    await app.settle()
    expect(budi.last().text).toContain('⏹ 2 tidak jadi dikirim')
    expect(budi.last().text).toContain('Belum menjawab 0')
    sri.starts(`m-${last?.id}`)
    await app.settle()
    expect(sri.last().text).toContain('Undangan ini untuk orang lain')
  })
})

describe('who was not reached', () => {
  it('gets a link of their own to be passed on, joins with it, and has the invitation', async () => {
    app.clock.moveTo(new Date('2026-11-27T04:00:00Z'))
    const { agencyId } = (await app.db.select().from(workers).where(eq(workers.id, sri.workerId)))[0] as Worker
    const name = 'Joko Susilo'
    const [row] = await app.db.insert(workers).values({ agencyId, name, createdAt: app.clock.now() }).returning()
    const place = { workerId: row?.id as number, pillar: 'pkh', region: '34.03.12', since: '2026-01-01' }
    await app.db.insert(memberships).values(place)
    await says(budi, '/undang Rakor Selasa 1/12 jam 9 di Aula')
    await taps(budi, '👥 Penerima')
    expect(await taps(budi, 'Lihat yang tidak terjangkau (1)')).toBe(
      'Tidak dapat dikirimi:\n• Joko Susilo – belum bergabung',
    )
    await taps(budi, '✅ Selesai')
    await taps(budi, /📨 Kirim ke/)
    expect(budi.last().text).toContain('✅ Terkirim 2 · 1 belum bergabung')
    await taps(budi, '🔗 Tautan untuk yang belum menerima (1)')
    const line = budi.last().text
    expect(line).toMatch(/^• Joko Susilo · WhatsApp\n/)
    const joko = app.telegram.person({ name })
    joko.starts(line.match(/start=(j-\S+)/)?.[1])
    await app.settle()
    await taps(joko, /Benar|✅/)
    await app.app.runDueJobs()
    await app.settle()
    const invitation = joko.screen().findLast(seen => seen.text.includes('UNDANGAN RAPAT KOORDINASI'))
    expect(invitation?.text).toContain('📅 Selasa, 1 Desember 2026')
    await app.app.runDueJobs()
    await app.settle()
    expect(joko.screen().filter(seen => seen.text.includes('UNDANGAN'))).toHaveLength(1)
    const [meeting] = await app.db.select().from(meetings)
    joko.presses(`mr:${meeting?.id}:yes`, { message: invitation?.id as number })
    await app.settle()
    expect(joko.notices().at(-1)?.text).toBe('Tercatat: hadir.')
  })

  it('and a stranger who opens the link is shown the way in', async () => {
    await invites('Rakor Rabu 2/12 jam 9 di Aula')
    const [meeting] = await app.db.select().from(meetings)
    const rina = app.telegram.person({ name: 'Rina' })
    rina.starts(`m-${meeting?.id}`)
    await app.settle()
    expect(rina.last().text).toContain('Pilar belum mengenal Bapak/Ibu. Untuk mendaftar, kirim /start.')
  })
})

describe('whoever leads no more', () => {
  it('has sent what was confirmed, and somebody who does lead goes on with it', async () => {
    const { agencyId } = (await app.db.select().from(workers).where(eq(workers.id, sri.workerId)))[0] as Worker
    const role = { role: 'agency' as const, scope: '34.03' }
    const ani = await joined(app, { agencyId: agencyId as number, name: 'Ani Lestari', role })
    app.clock.moveTo(new Date('2026-11-28T15:00:00Z'))
    await invites('Rakor Kamis 3/12 jam 9 di Aula')
    const progress = budi.last()
    const [confirmed] = await app.db.select().from(meetings)
    budi.presses(`mm:${confirmed?.id}:when`, { message: progress })
    await app.settle()
    await app.db.update(roles).set({ endedAt: app.clock.now() }).where(eq(roles.workerId, budi.workerId))
    expect(await says(budi, 'Jumat 4/12 jam 10')).not.toContain('Perubahan dikirim')
    app.clock.moveTo(new Date('2026-11-28T15:06:00Z'))
    await app.app.runDueJobs()
    await app.settle()
    expect(ani.last().text).toContain('diteruskan kepada Bapak/Ibu, karena Budi Santoso tidak lagi memimpin')
    const [broadcast] = await app.db.select().from(broadcasts).orderBy(desc(broadcasts.id)).limit(1)
    budi.presses(`bx:${broadcast?.id}`, { message: progress })
    await app.settle()
    await app.walkTo('2026-11-28T23:01:00Z')
    expect(invitationOf(sri)?.text).toContain('📅 Kamis, 3 Desember 2026')
    expect(ani.last().text).toContain('Undangan Rapat Koordinasi dari Budi Santoso diteruskan kepada Bapak/Ibu')
    await taps(ani, '📋 Lihat jawaban')
    expect(ani.last().text).toContain('✅ Terkirim')
  })
})
