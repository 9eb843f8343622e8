import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { agencyById } from '../../src/features/agencies/queries.ts'
import type { Agency } from '../../src/features/agencies/table.ts'
import { attendanceFigures } from '../../src/features/attendance/queries/figures.ts'
import { codeAt, ticketAt, ticketLink } from '../../src/features/attendance/rules/codes.ts'
import {
  attendanceClaims,
  attendanceGuesses,
  attendanceMarks,
  attendanceSheets,
  certificates,
} from '../../src/features/attendance/table.ts'
import { meetingAnswers, meetings } from '../../src/features/meetings/table.ts'
import { roles } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { readBack } from '../support/sheets.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let budi: Person
let dewi: Person
let sri: Person
let tono: Person
let eka: Person
let group: Awaited<ReturnType<typeof boundGroup>>

const says = async (person: Person, text: string) => {
  person.says(text)
  await app.settle()
  return person.last().text
}
const taps = async (person: Person, label: string | RegExp) => {
  person.taps(label)
  await app.settle()
  return person.last().text
}
const at = (utc: string) => app.clock.moveTo(new Date(utc))
const lastMeeting = async () => (await app.db.select().from(meetings)).toSorted((a, b) => b.id - a.id)[0]?.id as number
const secretOf = async (id: number) => {
  const [sheet] = await app.db.select().from(attendanceSheets).where(eq(attendanceSheets.meetingId, id))
  return sheet?.secret as string
}
const codeNow = async () => codeAt(await secretOf(await lastMeeting()), app.clock.now()).code
const marksOf = async (person: Person) =>
  (await app.db.select().from(attendanceMarks).where(eq(attendanceMarks.workerId, person.workerId)))
    .toSorted((a, b) => a.number - b.number)
    .map(({ status }) => status)
const invitationOf = (person: Person) => person.screen().findLast(seen => seen.text.includes('UNDANGAN'))
const answers = async (person: Person, label: string) => {
  const data = invitationOf(person)
    ?.rows.flat()
    .find(button => button.label === label)?.data as string
  person.presses(data, { message: person.last() })
  await app.settle()
}

/** Saturday: a rakor on Thursday at 09.00, to which all are invited. Sri comes, Eka does not, Tono comes for Sri's friend. */
beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } })
  dewi = await joined(app, { agencyId, name: 'Dewi Lestari', role: { role: 'agency', scope: '34.03' } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono Prasetyo', at: '34.03.03', pillar: 'tksk' })
  eka = await joined(app, { agencyId, name: 'Eka Putra', at: '34.03.12' })
  group = await boundGroup(app, agencyId, '34.03.12', [budi, sri, tono])
  await says(budi, '/undang Rakor PKH Kamis 26/11 jam 9 di Ruang Rapat Tepo Sliro, bawa rekap Oktober')
  await taps(budi, /📨 Kirim ke/)
  await answers(sri, '✅ Hadir')
  await answers(eka, '🙏 Berhalangan')
  await taps(eka, 'Dinas luar')
})

describe('before it begins', () => {
  it('says when check-in opens, and shows no code', async () => {
    expect(await says(sri, '/hadir')).toBe(
      'Belum ada acara yang presensinya dibuka. Presensi dibuka 60 menit sebelum acara dimulai.',
    )
    at('2026-11-26T00:30:00Z')
    expect(await says(sri, '/hadir')).toContain('Presensi dibuka pukul 08.00 WIB.')
    const desk = await says(budi, '/hadir')
    expect(desk).toContain('Diundang 3 · hadir 0 · diwakilkan 0 · tidak hadir 1 · belum tercatat 2')
    const labels = budi
      .last()
      .rows.flat()
      .map(({ label }) => label)
    expect(labels).not.toContain('🔢 Tampilkan kode')
    budi.presses(`hs:${await lastMeeting()}`, { message: budi.last() })
    await app.settle()
    expect(budi.last().text).not.toMatch(/\d{3} \d{3}/)
  })
})

describe('checking in', () => {
  it('takes the code of the moment, once; the desk of the agency shows the same one', async () => {
    at('2026-11-26T01:40:00Z')
    await says(budi, '/hadir')
    const shown = (await taps(budi, '🔢 Tampilkan kode')).match(/\d{3} \d{3}/)?.[0]
    await says(dewi, '/hadir')
    expect(await taps(dewi, '🔢 Tampilkan kode')).toContain(shown)
    expect(await says(sri, `/hadir ${shown}`)).toContain('Tercatat hadir, 08.40 WIB.')
    expect(await says(sri, shown as string)).toContain('Sudah tercatat hadir, 08.40 WIB. Tidak perlu diulang.')
    expect(await marksOf(sri)).toEqual(['present'])
  })

  it('changes its code by itself in the messages that show it, for a while and for those who may see it', async () => {
    at('2026-11-26T01:41:10Z')
    await app.settle()
    const fresh = codeAt(await secretOf(await lastMeeting()), app.clock.now()).code
    for (const host of [budi, dewi]) expect(host.last().text).toContain(`${fresh.slice(0, 3)} ${fresh.slice(3)}`)
    await taps(dewi, '⬅️ Daftar hadir')
    await app.db.update(roles).set({ endedAt: app.clock.now() }).where(eq(roles.workerId, budi.workerId))
    at('2026-11-26T01:42:10Z')
    await app.settle()
    expect(budi.last().text).toBe('Kode tidak ditampilkan lagi di pesan ini.')
    expect(dewi.last().text).toContain('📋 Daftar hadir')
    await app.db.update(roles).set({ endedAt: null }).where(eq(roles.workerId, budi.workerId))
  })

  it('is for nobody else, and not for a group', async () => {
    expect(await says(tono, '/hadir Sri Wahyuni')).toContain('tidak dapat diwakili orang lain')
    for (const text of [`/hadir ${await codeNow()}`, await codeNow()]) {
      tono.says(text, { in: group })
      await app.settle()
      expect(tono.last({ in: group }).text).toContain('Presensi dilakukan di percakapan pribadi')
      expect(tono.last({ in: group }).text).not.toMatch(/\d{3} ?\d{3}/)
    }
    expect(await marksOf(tono)).toEqual([])
  })

  it('refuses the code of yesterday, and after five wrong ones every code for a while', async () => {
    const old = codeAt(await secretOf(await lastMeeting()), new Date('2026-11-25T01:40:00Z')).code
    expect(await says(tono, `/hadir ${old}`)).toContain('Kode itu tidak berlaku')
    for (let wrong = 0; wrong < 4; wrong += 1) await says(tono, `/hadir ${old}`)
    expect(await says(tono, `/hadir ${await codeNow()}`)).toContain('Mohon tunggu 15 menit')
    expect(await marksOf(tono)).toEqual([])
    await app.db.delete(attendanceGuesses)
  })

  it('takes the picture of the projector as long as it is new', async () => {
    const id = await lastMeeting()
    await says(budi, '/hadir')
    budi.taps('🔳 Kode QR')
    await app.settle()
    expect(budi.last().media?.kind).toBe('photo')
    const ticket = ticketAt(await secretOf(id), app.clock.now())
    at('2026-11-26T02:20:00Z')
    expect(await says(tono, `/start ${ticketLink(id, ticket)}`)).toContain('Kode QR itu sudah berganti')
    budi.taps('🔄 Gambar baru')
    await app.settle()
    const fresh = ticketAt(await secretOf(id), app.clock.now())
    expect(await says(tono, `/start ${ticketLink(id, fresh)}`)).toContain('Tercatat terlambat, 09.20 WIB.')
  })
})

describe('marking', () => {
  it('begins with all who said yes, keeps the history, and of two coordinators one wins', async () => {
    await answers(eka, '✅ Hadir')
    await says(budi, '/hadir')
    expect(await taps(budi, 'Semua yang menjawab hadir: H')).toContain('hadir 3')
    budi.presses(`ha:${await lastMeeting()}`, { message: budi.last() })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toBe('Semua yang menjawab hadir sudah ditandai.')
    const press = async (host: Person, person: Person, after: number, status: string) => {
      host.presses(`hm:${await lastMeeting()}:${person.workerId}:0:${after}:${status}`, { message: host.last() })
      await app.settle()
    }
    await says(dewi, '/hadir')
    await press(budi, eka, 1, 'sick')
    await press(dewi, eka, 1, 'leave')
    expect(dewi.notices().at(-1)?.text).toContain('Budi Santoso baru saja menandai S (sakit)')
    await press(dewi, eka, 2, 'leave')
    expect(await marksOf(eka)).toEqual(['present', 'sick', 'leave'])
    expect(dewi.last().text).toContain('C (cuti) – ditandai Dewi Lestari')
    await press(sri, eka, 3, 'present')
    expect(await marksOf(eka)).toEqual(['present', 'sick', 'leave'])
  })

  it('lists people by name with what holds of them, and guests by name and office', async () => {
    await says(budi, '/hadir')
    await taps(budi, '📋 Satu per satu')
    const labels = () =>
      budi
        .last()
        .rows.flat()
        .map(({ label }) => label)
    expect(labels().slice(0, 3)).toEqual(['C · Eka Putra', 'H · Sri Wahyuni, S.Sos.', 'T · Tono Prasetyo'])
    await taps(budi, '⬅️ Daftar hadir')
    await taps(budi, /👥 Tamu/)
    await taps(budi, '➕ Tambah tamu')
    await says(budi, 'Ibu Ani')
    await says(budi, 'Jawatan Sosial Semin')
    expect(await taps(budi, '✅ Simpan')).toContain('• Ibu Ani – Jawatan Sosial Semin')
  })

  it('gives the list on paper and as a spreadsheet', async () => {
    await says(budi, '/hadir')
    budi.taps('Excel')
    await app.settle()
    const sheets = await readBack(app.telegram.file(budi.last().media?.fileId ?? '')?.bytes ?? new Uint8Array())
    const rows = sheets['Daftar hadir'] as string[][]
    expect(rows.find(row => row[1] === 'Sri Wahyuni, S.Sos.')).toEqual([
      '2',
      'Sri Wahyuni, S.Sos.',
      'Pendamping PKH',
      'Kapanewon Semin',
      '',
      '08.40 WIB',
      'H',
    ])
    expect(rows.some(row => row[1] === 'Ibu Ani')).toBe(true)
    await says(budi, '/hadir')
    budi.taps('📄 PDF')
    await app.settle()
    expect(budi.last().media?.kind).toBe('document')
  })
})

describe('who was there and was not noted', () => {
  it('says so after check-in has closed, and a coordinator confirms it once', async () => {
    await app.db.delete(attendanceMarks).where(eq(attendanceMarks.workerId, sri.workerId))
    at('2026-11-26T07:00:00Z')
    expect(await says(sri, '/hadir')).toContain('(Kamis, 26 November 2026 pukul 09.00 WIB) sudah ditutup.')
    await taps(sri, '🙋 Saya tadi hadir')
    expect(budi.last().text).toContain('Sri Wahyuni, S.Sos. menyatakan tadi hadir')
    await taps(budi, '✅ Benar hadir')
    expect(sri.last().text).toContain('sudah dipastikan koordinator')
    expect(await marksOf(sri)).toEqual(['present'])
    const figures = await attendanceFigures(app.db, (await agencyById(app.db, agencyId)) as Agency, '34.03.12', {
      from: '2026-11-23',
      to: '2026-11-29',
    })
    expect(figures.past.map(one => one.figures)).toEqual([
      { invited: 2, present: 1, late: 0, substituted: 0, excused: 1, absent: 0 },
    ])
  })
})

describe('a training', () => {
  it('asks for the position where a point is set, takes a substitute for the one who is absent, and gives certificates', async () => {
    for (const table of [attendanceClaims, meetingAnswers]) await app.db.delete(table)
    await says(budi, '/undang Bimtek Keuangan Jumat 27/11 jam 9 di Aula')
    await taps(budi, /📨 Kirim ke/)
    await answers(sri, '👤 Diwakilkan')
    await says(sri, 'Tono Prasetyo')
    await taps(sri, 'Tono Prasetyo')
    await taps(tono, /Bersedia/)
    at('2026-11-27T01:30:00Z')
    await says(budi, '/hadir')
    await taps(budi, '🔢 Tampilkan kode')
    expect(await says(tono, `/hadir ${await codeNow()}`)).toContain('mewakili Sri Wahyuni, S.Sos.')
    expect(await marksOf(sri)).toContain('substituted')

    await says(budi, '/hadir')
    await taps(budi, '📍 Periksa lokasi saat presensi')
    budi.sends('location')
    await app.settle()
    const far = { latitude: -7.96, longitude: 110.6 }
    await app.db
      .update(attendanceSheets)
      .set(far)
      .where(eq(attendanceSheets.meetingId, await lastMeeting()))
    await says(eka, `/hadir ${await codeNow()}`)
    eka.sends('location')
    await app.settle()
    expect(eka.last().text).toContain('diteruskan kepada koordinator')
    expect(budi.last().text).toMatch(/Eka Putra mengetik kode yang benar .* sekitar 18,5 kilometer/s)
    await taps(budi, 'Tidak hadir')
    expect(eka.last().text).toContain('belum dapat dipastikan')

    await says(budi, '/hadir')
    await taps(budi, '🎓 Jam dan materi')
    await says(budi, '8 JP')
    await says(budi, '1. Kebijakan PKH\n2. Pengelolaan keuangan keluarga')
    await taps(budi, '✅ Simpan')
    for (let pressed = 0; pressed < 2; pressed += 1) {
      await says(budi, '/hadir')
      await taps(budi, '🎓 Sertifikat')
      await taps(budi, '🎓 Kirim sertifikat')
    }
    const given = await app.db.select().from(certificates)
    expect(given.map(({ workerId }) => workerId)).toEqual([tono.workerId])
    const papers = tono.screen().filter(seen => seen.text.includes('Sertifikat'))
    expect(papers).toHaveLength(1)
  })
})
