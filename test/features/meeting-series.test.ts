import { beforeAll, describe, expect, it } from 'vitest'
import { agencyById } from '../../src/features/agencies/queries.ts'
import { pillars } from '../../src/features/agencies/table.ts'
import { attendanceFigures } from '../../src/features/attendance/queries/figures.ts'
import { earlierInSeries, meetingsInSeries } from '../../src/features/meetings/queries/series.ts'
import { meetingAnswers, meetingSeries, meetings } from '../../src/features/meetings/table.ts'
import { seedRegions } from '../../src/features/regions/seed.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, joined } from '../support/kapanewon.ts'
import { readBack } from '../support/sheets.ts'
import { stepsIn } from '../support/steps.ts'

type Person = Awaited<ReturnType<typeof joined>>

const muaroJambi = {
  region: '15.05',
  officialName: 'Dinas Sosial Kabupaten Muaro Jambi',
  shortName: 'Dinsos Muaro Jambi',
  zone: 'Asia/Jakarta',
} as const
const rakor =
  '/undang Rakor PKH setiap Senin pertama jam 9 di Ruang Pola Kantor Dinsos Muaro Jambi, bahas persoalan dan capaian, bawa rekap November'

let app: TestApp
let steps: ReturnType<typeof stepsIn>
let rosa: Person
let pendamping: Person[]

// Fifty-four came to the meeting of March 2024; names, places and dates are made up.
beforeAll(async () => {
  app = await startApp()
  steps = stepsIn(app)
  await seedRegions(app.db, { only: [muaroJambi.region] })
  const agencyId = await foundAgency(app, muaroJambi)
  // Nobody owes reports here, so that weeks pass without reminders of them.
  await app.db.update(pillars).set({ expected: false })
  rosa = await joined(app, { agencyId, name: 'Rosa Candra', role: { role: 'coordinator', scope: '15.05' } })
  pendamping = []
  for (let number = 1; number <= 54; number++)
    pendamping.push(
      await joined(app, { agencyId, name: `Pendamping ${String(number).padStart(2, '0')}`, at: '15.05.01' }),
    )
})

/** Straight to a moment: walking there would stop at every hour of weeks that are not the matter here. */
const leapTo = async (at: string) => {
  app.clock.moveTo(new Date(at))
  await app.app.runDueJobs()
  await app.settle()
}
const invitationsOf = (person: Person | undefined) =>
  person?.screen().filter(seen => seen.text.startsWith('📢 UNDANGAN')) ?? []
const cardOf = (person: Person, part: string) => person.screen().findLast(seen => seen.text.includes(part))

/** So many answer that they come, and are there when the list is taken; the answers of all but the first are put in as rows. */
async function isHeld(number: number, coming: number) {
  const [meeting] = (await app.db.select().from(meetings)).filter(one => one.seriesNumber === number)
  if (!meeting?.startsAt) throw new Error('no such meeting')
  const [first, ...others] = pendamping.slice(0, coming)
  await steps.forges(first as Person, `mr:${meeting.id}:yes`)
  const row = { meetingId: meeting.id, answer: 'yes' as const, sequence: meeting.sequence, late: false }
  const answered = { ...row, answeredAt: app.clock.now() }
  await app.db
    .insert(meetingAnswers)
    .values(others.map(({ workerId }) => ({ ...answered, workerId, updateId: -workerId })))
  await leapTo(new Date(meeting.startsAt.getTime() + 30 * 60_000).toISOString())
  await steps.forges(rosa, `ha:${meeting.id}`)
}

const meetingNumbered = async (number: number) =>
  (await app.db.select().from(meetings)).find(one => one.seriesNumber === number)

describe('the monthly meeting of 54 pendamping', () => {
  it('begins with one message, which says how it repeats', async () => {
    const card = await steps.does(rosa, `>${rakor}`)
    expect(card).toContain('📅 Senin, 7 Desember 2026\n🕘 09.00 WIB s.d. selesai')
    expect(card).toContain('🔁 Setiap bulan, Senin pertama')
    expect(card).toContain('→ 54 orang (54 dapat dikirimi)')
    await steps.does(rosa, /📨 Kirim ke 54/)
    expect(pendamping.map(person => invitationsOf(person).length)).toEqual(pendamping.map(() => 1))
    await steps.does(rosa, '>/agenda', /Rapat Koordinasi PKH/, '🔁 Rangkaian pertemuan')
    expect(rosa.last().text).toContain(
      'Berikutnya: Senin, 4 Januari 2027. Undangannya disiapkan Senin, 28 Desember 2026.',
    )
  })

  it('is prepared a week ahead for a look, without what held for one month only', async () => {
    await isHeld(1, 51)
    await leapTo('2026-12-28T01:05:00Z')
    const card = cardOf(rosa, 'sudah disiapkan')
    expect(card?.text).toContain('Tidak ikut disalin karena menyebut tanggal atau bulan: rekap November')
    expect(card?.text).toContain('📅 Senin, 4 Januari 2027')
    expect(card?.text).toContain('📝 persoalan dan capaian')
    expect(card?.text).not.toContain('🎒')
    expect(invitationsOf(pendamping[53])).toHaveLength(1)
  })

  it('is brought to mind once where nobody has sent it', async () => {
    await leapTo('2027-01-01T01:05:00Z')
    expect(cardOf(rosa, 'belum dikirim, padahal')?.text).toContain('📅 Senin, 4 Januari 2027')
    await steps.does(rosa, '>/agenda')
    expect(rosa.last().text).toContain(
      '🔁 Rapat Koordinasi PKH\nSetiap bulan, Senin pertama\nBerikutnya: Senin, 1 Februari 2027',
    )
    rosa.taps(/📨 Kirim ke 54/)
    await app.settle()
    expect(pendamping.map(person => invitationsOf(person).length)).toEqual(pendamping.map(() => 2))
  })

  it('goes out by itself once its inviter wants so; what was moved once is not moved again', async () => {
    const [second] = await app.db
      .select()
      .from(meetings)
      .then(rows => rows.filter(one => one.seriesNumber === 2))
    await steps.forges(rosa, `mm:${second?.id}:when`)
    await steps.does(rosa, '>Selasa 5/1 jam 13.00')
    await steps.forges(rosa, `m3:${second?.id}:1`)
    await isHeld(2, 48)
    await leapTo('2027-01-25T01:05:00Z')
    expect(invitationsOf(pendamping[0]).at(-1)?.text).toContain('📅 Senin, 1 Februari 2027\n🕘 09.00 WIB')
  })

  it('can be read back over its meetings, with who attended them', async () => {
    await isHeld(3, 53)
    const [series] = await app.db.select().from(meetingSeries)
    const held = await meetingsInSeries(app.db, series?.id as number)
    expect(held.map(one => [one.seriesNumber, one.seriesDay])).toEqual([
      [3, '2027-02-01'],
      [2, '2027-01-04'],
      [1, '2026-12-07'],
    ])
    const [third, second, first] = held
    expect((await earlierInSeries(app.db, third?.id as number)).map(({ id }) => id)).toEqual([second?.id, first?.id])
    expect(await earlierInSeries(app.db, first?.id as number)).toEqual([])
    const agency = await agencyById(app.db, first?.agencyId as number)
    if (!agency) throw new Error('no agency')
    const { past } = await attendanceFigures(app.db, agency, '15.05', { from: '2026-12-01', to: '2027-02-28' })
    expect(past.map(({ figures }) => [figures?.invited, figures?.present, figures?.absent])).toEqual([
      [54, 51, 3],
      [54, 48, 6],
      [54, 53, 1],
    ])
  })

  it('is one sheet for everybody over its meetings', async () => {
    await steps.forges(rosa, `ho:${(await meetingNumbered(3))?.id}:xlsx`)
    const file = app.telegram.file(rosa.last().media?.fileId ?? '')?.bytes ?? new Uint8Array()
    const [head, ...rows] = (await readBack(file))['Rekap seri'] ?? []
    expect(head).toEqual(['Nama', '7 Des 2026', '5 Jan 2027', '1 Feb 2027', 'Hadir', 'Kehadiran'])
    expect(rows).toHaveLength(54)
    expect(rows[48]).toEqual(['Pendamping 49', 'H', 'TK', 'H', '2', String(2 / 3)])
  })

  it('leaves out one where it is skipped, however often that is pressed, and ends', async () => {
    const [third] = await app.db
      .select()
      .from(meetings)
      .then(rows => rows.filter(one => one.seriesNumber === 3))
    await steps.forges(rosa, `m2:${third?.id}:2099-03-02`, `m2:${third?.id}:2027-03-01`, `m2:${third?.id}:2027-03-01`)
    expect(rosa.last().text).toContain('Berikutnya: Senin, 5 April 2027.')
    await steps.forges(pendamping[0] as Person, `m4:${third?.id}:1`)
    expect(await app.db.select({ endedAt: meetingSeries.endedAt }).from(meetingSeries)).toEqual([{ endedAt: null }])
    await steps.forges(rosa, `m4:${third?.id}:1`)
    expect(rosa.last().text).toContain('Rangkaian ini sudah berakhir.')
  })
})
