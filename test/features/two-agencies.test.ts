import { beforeAll, describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { allAnswered, buttonsEverywhere, everythingKept, madeUpButtons } from '../support/forging.ts'
import { boundGroup, foundAgency, gunungkidul, joined, kutaiKartanegara } from '../support/kapanewon.ts'

type Seat = { region: string; subdistrict: string; village: string; words: readonly string[]; team: readonly string[] }

const semin: Seat = {
  region: '34.03',
  subdistrict: '34.03.12',
  village: 'Pundungsari',
  words: ['Pundungsari', 'Semin', 'Gunungkidul', 'Melati', 'Dinsos P3A'],
  team: ['Rina Hartati', 'Budi Santoso', 'Wulan Ambarwati', 'Tono Prasetyo'],
}
const anggana: Seat = {
  region: '64.02',
  subdistrict: '64.02.04',
  village: 'Kutai Lama',
  words: ['Kutai Lama', 'Anggana', 'Kutai Kartanegara', 'Kamboja'],
  team: ['Ayu Lestari', 'Hasan Basri', 'Norhayati', 'Rahmad Hidayat'],
}

/** A dinas with somebody of its own, a coordinator, two workers and their group, all of whom have used what there is. */
async function moveIn(app: TestApp, place: typeof gunungkidul, seat: Seat) {
  const agencyId = await foundAgency(app, place)
  const [first = '', second = '', third = '', fourth = ''] = seat.team
  const own = await joined(app, { agencyId, name: first, role: { role: 'agency', scope: seat.region } })
  const lead = await joined(app, { agencyId, name: second, role: { role: 'coordinator', scope: seat.subdistrict } })
  const worker = await joined(app, { agencyId, name: third, at: seat.subdistrict })
  const other = await joined(app, { agencyId, name: fourth, at: seat.subdistrict, pillar: 'tksk' })
  const members = [own, lead, worker, other]
  const group = await boundGroup(app, agencyId, seat.subdistrict, members)
  return { agencyId, own, lead, worker, other, members, group, seat }
}

type House = Awaited<ReturnType<typeof moveIn>>

/** Reports, lists, rosters, digests: a button of every kind comes to stand somewhere. */
async function live(app: TestApp, { own, lead, worker, other, group, seat }: House, name: string) {
  const here = { in: group }
  const report = `Ijin lapor, P2K2 klp ${name} ds ${seat.village} hari ini modul 2 sesi 5 hadir 26 dr 30 kpm`
  const steps: (() => unknown)[] = [
    () => worker.says(report, here),
    () => worker.taps({ label: '✅ Kirim', ...here }),
    () => worker.says(report.replace('sesi 5', 'sesi 6'), here),
    () => other.says('/lapor'),
    () => lead.says('/grup', here),
    () => worker.says('/laporanku'),
    () => worker.says('/tugasku'),
    () => worker.says('/cuti 25-27/11'),
    () => worker.taps('✅ Simpan'),
    () => worker.says('/cuti'),
    () => worker.says('/profil'),
    () => worker.taps('Ajukan ubah pilar'),
    () => worker.taps('➕ PSM'),
    () => worker.taps('📨 Kirim permohonan'),
    () => lead.says('/rekap'),
    () => own.says('/rekap'),
    () => own.says('/petugas'),
    () => lead.says('/petugas'),
    () => lead.taps('➕ Tambah petugas'),
    () => own.taps(/Daftar/),
  ]
  for (const step of steps) {
    step()
    await app.settle()
  }
}

/** A complaint that the coordinator has taken up, with all that can be pressed about it. */
async function complain(app: TestApp, { lead, worker, seat }: House) {
  const steps: (() => unknown)[] = [
    () => worker.says(`/aduan KKS hilang ds ${seat.village} hari ini, belum diganti`),
    () => worker.taps('✅ Kirim'),
    () => worker.says('/aduan'),
    () => lead.says('/aduan'),
    () => lead.taps('1'),
    () => lead.taps('⏳ Proses'),
    () => lead.taps('➡️ Rujuk'),
    () => lead.says('Kantor Pos'),
    () => lead.taps('Tanpa catatan'),
  ]
  for (const step of steps) {
    step()
    await app.settle()
  }
}

/** What the bot has said to the people of a house, in their chats and above their buttons. */
const seenBy = ({ members, group }: House) =>
  members.flatMap(member => {
    const messages = [...member.screen(), ...member.screen({ in: group })].filter(({ from }) => from.isBot)
    return [...messages, ...member.notices()].map(({ text }) => text)
  })

describe('Kutai Kartanegara beside Gunungkidul', () => {
  let app: TestApp
  let [west, east]: House[] = []
  beforeAll(async () => {
    app = await startApp()
    west = await moveIn(app, gunungkidul, semin)
    east = await moveIn(app, kutaiKartanegara, anggana)
    await live(app, west, 'Melati')
    await live(app, east, 'Kamboja')
  })
  const houses = () => [west, east] as [House, House]

  it('numbers reports by themselves, and speaks of kecamatan and desa', async () => {
    const rows = await app.db.select().from(reports)
    expect(rows.map(({ number }) => number)).toEqual(['LAP-2026-11-0001', 'LAP-2026-11-0001'])
    const [, kukar] = houses()
    const said = seenBy(kukar).join('\n')
    expect(said).toMatch(/Kecamatan Anggana/)
    expect(said).toMatch(/Desa Kutai Lama/)
    expect(said).not.toMatch(/kapanewon|kalurahan/i)
    expect(seenBy(houses()[0]).join('\n')).toMatch(/Kalurahan Pundungsari/)
  })

  it('gets its digest at 07.00 WITA, an hour before the other', async () => {
    const [kidul, kukar] = houses()
    const digests = ({ own }: House) => own.screen().filter(({ text }) => text.startsWith('📊 REKAP MINGGUAN'))
    await app.walkTo('2026-11-22T22:59:00Z')
    expect([digests(kidul), digests(kukar)].map(({ length }) => length)).toEqual([0, 0])
    await app.walkTo('2026-11-22T23:00:00Z')
    expect([digests(kidul), digests(kukar)].map(({ length }) => length)).toEqual([0, 1])
    await app.walkTo('2026-11-23T00:00:00Z')
    expect([digests(kidul), digests(kukar)].map(({ length }) => length)).toEqual([1, 1])
    expect(digests(kukar)[0]?.text).toContain('Kabupaten Kutai Kartanegara')
    expect(digests(kukar)[0]?.text).toContain('Laporan 1 (naik 1) · 1 dari 2 petugas')
  })

  it('neither sees anything of the other, whatever its people press', async () => {
    const all = houses()
    for (const house of all) await complain(app, house)
    const forged = (house: House) => [
      ...buttonsEverywhere(app),
      ...madeUpButtons(house.agencyId, house.seat.region, 0),
      ...madeUpButtons(house.agencyId, house.seat.subdistrict, 0),
    ]
    for (const [mine, theirs] of [all, all.toReversed()] as [House, House][]) {
      const buttons = forged(theirs)
      const drafts = (await app.db.select().from(reportDrafts)).map(({ id }) => id)
      const before = await keptBy(app, theirs)
      // One who may do most in their own house, and one who may do least.
      for (const member of [mine.own, mine.worker]) {
        const message = member.last()
        for (const data of buttons) member.presses(data, { message })
        member.says(`/rekap ${theirs.seat.village}`)
        for (const draft of drafts) for (const opens of ['d', 'u', 'p']) member.starts(`${opens}-${draft}`)
      }
      await app.settle()
      await allAnswered(app)
      expect(await keptBy(app, theirs)).toEqual(before)
      const names = [...theirs.seat.words, ...theirs.seat.team]
      expect(seenBy(mine).filter(text => names.some(name => text.includes(name)))).toEqual([])
    }
    const rows = await app.db.select().from(deliveries)
    const [kidul, kukar] = all
    const toEast = rows.filter(({ chatId }) => kukar.members.some(({ id }) => id === chatId))
    for (const words of kidul.seat.words) expect(JSON.stringify(toEast)).not.toContain(words)
  }, 90_000)
})

/** What is kept of this agency and of its people. */
async function keptBy(app: TestApp, { agencyId, members }: House) {
  const workers = new Set(members.map(({ workerId }) => workerId))
  const kept = await everythingKept(app)
  const filed = (kept.reports ?? []) as { id: number; agency_id: number }[]
  const reports = new Set(filed.filter(row => row.agency_id === agencyId).map(({ id }) => id))
  const theirs = (row: Record<string, unknown>) =>
    row.agency_id === agencyId || workers.has(Number(row.worker_id)) || reports.has(Number(row.report_id))
  return Object.entries(kept).map(([table, rows]) => [
    table,
    rows.filter(row => theirs(row as Record<string, unknown>)),
  ])
}
