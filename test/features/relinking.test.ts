import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { joinRequests, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { type Somebody, stepsIn } from '../support/steps.ts'

type Newcomer = ReturnType<TestApp['telegram']['person']>

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
let rina: Awaited<ReturnType<typeof joined>>
let steps: ReturnType<typeof stepsIn>

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  rina = await joined(app, { agencyId: world.agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
  steps = stepsIn(app)
})

const rowOf = async (id: number) => (await app.db.select().from(workers).where(eq(workers.id, id)))[0]
const report = 'Lapor P2K2 klp Melati ds Pundungsari modul 2 sesi 5 hadir 26 dr 30 kpm'

/** Somebody with a new account says who they are. */
async function asks(who: Newcomer, name: string, place: string[] = ['Semin', 'Pundungsari']) {
  who.starts('daftar')
  await app.settle()
  await steps.does(who as Somebody, 'Kabupaten Gunungkidul', `>${name}`, 'Pendamping PKH', ...place)
}

describe('somebody who has joined comes with a new account', () => {
  test('the coordinator moves the account; drafts and reports stay, and the old account is a stranger', async () => {
    const { sri, budi } = world
    await steps.does(sri, `>${report}`, '✅ Kirim', `>${report.replace('Melati', 'Mawar')}`)
    const oldCard = sri.last()
    const phone = app.telegram.person({ name: 'Sri' })
    await asks(phone, 'sri wahyuni')
    expect(budi.last().text).toContain(
      '⚠️ Sri Wahyuni, S.Sos. sudah bergabung dengan akun Telegram lain sejak Sabtu, 21 November 2026.',
    )
    expect(budi.buttons()).toEqual([
      'Pindahkan ke akun baru: Sri Wahyuni, S.Sos.',
      'Setujui sebagai petugas baru',
      'Bukan orangnya',
    ])
    await steps.delivered(() => budi.taps(/^Pindahkan ke akun baru/), 2)
    expect(budi.last().text).toContain(
      '✅ Sri Wahyuni, S.Sos. dipindahkan ke akun Telegram baru. Diputuskan Budi Santoso',
    )
    expect(await rowOf(sri.workerId)).toMatchObject({ telegramId: phone.id, address: 'Bu Sri' })
    expect(sri.last().text).toBe(
      'Akun Pilar Bapak/Ibu dipindahkan ke akun Telegram lain atas persetujuan Budi Santoso. ' +
        'Bila bukan Bapak/Ibu yang meminta, mohon segera hubungi Budi Santoso',
    )
    expect(phone.last().text).toContain('Laporan dan rancangan laporan sebelumnya tetap ada')
    expect(await steps.does(phone as Somebody, 'Mulai')).toContain('Selamat pagi, Bu Sri')

    sri.taps({ label: '✅ Kirim', message: oldCard.id })
    await app.settle()
    expect(await app.db.$count(reports)).toBe(1)
    expect(await steps.does(sri, '>/profil')).toContain('belum mengenal Bapak/Ibu')
    await app.walkTo('2026-11-21T01:02:00Z')
    sri.taps({ label: '✅ Kirim', message: oldCard.id })
    await app.settle()
    expect(await app.db.$count(reports)).toBe(1)

    expect(await steps.does(phone as Somebody, '>/laporanku')).toContain('LAP-2026-11-0001 · P2K2 Pundungsari')
    const [draft] = await app.db
      .select()
      .from(reportDrafts)
      .where(and(eq(reportDrafts.workerId, sri.workerId), eq(reportDrafts.state, 'open')))
    expect(draft).toMatchObject({ telegramId: phone.id, chatId: phone.id, values: { group: 'Mawar' } })
    expect(await steps.does(phone as Somebody, '>/tugasku')).toContain('P2K2')
    await steps.does(phone as Somebody, '>ya')
    expect(await app.db.$count(reports, eq(reports.workerId, sri.workerId))).toBe(2)
  })

  test('whoever stands elsewhere is moved by those who lead them there, and by nobody else', async () => {
    const { agencyId, budi, tono } = world
    const wati = await joined(app, { agencyId, name: 'Wati', role: { role: 'coordinator', scope: '34.03.01' } })
    const ani = await joined(app, { agencyId, name: 'Ani Lestari', at: '34.03.01' })
    const phone = app.telegram.person({ name: 'Ani' })
    await asks(phone, 'Ani Lestari')
    const [request] = await app.db.select().from(joinRequests).where(eq(joinRequests.telegramId, phone.id))
    const press = `w7:${request?.id}:${ani.workerId}`
    await steps.forges(budi, press, `wm:${request?.id}:${ani.workerId}`)
    await steps.forges(tono, press)
    expect(budi.notices().at(-1)?.text).toContain('di luar kewenangan')
    expect(await rowOf(ani.workerId)).toMatchObject({ telegramId: ani.id })
    await steps.forges(wati, `wn:${request?.id}`, `wo:${request?.id}`)
    await steps.does(wati, /^Pindahkan ke akun baru/)
    expect(await rowOf(ani.workerId)).toMatchObject({ telegramId: phone.id })
    expect(budi.last().text).toContain('dipindahkan ke akun Telegram baru. Diputuskan Wati')
  })

  test('a coordinator’s account is moved by the agency only', async () => {
    const { budi } = world
    const phone = app.telegram.person({ name: 'Budi' })
    await asks(phone, 'Budi Santoso')
    await steps.forges(budi, `w7:${(await app.db.select().from(joinRequests)).at(-1)?.id}:${budi.workerId}`)
    expect(await rowOf(budi.workerId)).toMatchObject({ telegramId: budi.id })
    const before = budi.last().id
    await steps.does(rina, /^Pindahkan ke akun baru: Budi/)
    expect(await rowOf(budi.workerId)).toMatchObject({ telegramId: phone.id })
    expect(await steps.does(phone as Somebody, '>/petugas')).toContain('orang terdaftar')
    budi.presses(`wr:${world.agencyId}`, { message: before })
    await app.settle()
    expect(budi.last().text).toContain('dipindahkan ke akun Telegram lain')
  })

  test('somebody of another name, or declined, moves nobody', async () => {
    const { tono } = world
    const phone = app.telegram.person({ name: 'Tono' })
    await asks(phone, 'Sri Rahayu')
    expect(rina.screen().every(({ text }) => !text.includes('Sri Rahayu'))).toBe(true)
    const last = app.telegram.person({ name: 'Tono' })
    await asks(last, 'Tono')
    const leader = { says: rina.says, taps: rina.taps, last: rina.last }
    expect(leader.last().text).not.toContain('Tono')
    expect(await rowOf(tono.workerId)).toMatchObject({ telegramId: tono.id })
  })
})

test('one telephone account is for one person: a second one hears why, and what to do', async () => {
  const { tono, agencyId } = world
  await steps.does(rina, '>/petugas', '➕ Tambah petugas', '>Dewi Lestari', 'Petugas lapangan', 'TKSK', 'Hanya itu')
  await steps.does(rina, 'Semin', 'Lewati', '✅ Tambahkan')
  const payload = /start=(j-[\w-]{22})/.exec(rina.last().text)?.[1]
  tono.starts(payload)
  await app.settle()
  expect(tono.last().text).toBe(
    'Akun ini sudah terdaftar sebagai Tono, dan satu akun Telegram hanya untuk satu orang. ' +
      'Bila Bapak/Ibu orang lain, mohon buka tautan itu dari akun Telegram sendiri.',
  )
  expect(agencyId).toBeGreaterThan(0)
})
