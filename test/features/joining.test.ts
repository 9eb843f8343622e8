import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { asEnroller } from '../../src/features/workers/access.ts'
import { issueLink } from '../../src/features/workers/actions/issue-link.ts'
import { identify } from '../../src/features/workers/queries.ts'
import { joinLinks, joinRequests, memberships, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined, semin } from '../support/kapanewon.ts'

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
/** Semin once more, for what takes time: its clock is moved, and each test counts from where it stands. */
let later: TestApp
let laterWorld: Awaited<ReturnType<typeof semin>>

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  later = await startApp()
  laterWorld = await semin(later)
})

const hoursAfter = ({ clock }: TestApp, hours: number) => new Date(clock.now().getTime() + hours * 3_600_000)

/** Somebody on the roster who has not joined, and their link as the coordinator hands it on. */
async function invited(app: TestApp, agencyId: number, by: { id: number }, name: string, at = '34.03.12') {
  const [worker] = await app.db.insert(workers).values({ agencyId, name, createdAt: app.clock.now() }).returning()
  if (!worker) throw new Error('no worker')
  await app.db.insert(memberships).values({ workerId: worker.id, pillar: 'pkh', region: at, since: '2026-01-01' })
  return { worker, payload: await linkFor(app, agencyId, by, worker.id) }
}

async function linkFor(app: TestApp, agencyId: number, by: { id: number }, workerId: number) {
  const speaker = await identify(app.db, { telegramId: by.id, ownerIds: [] })
  const enroller = asEnroller(speaker, agencyId, gunungkidul.region)
  if (!enroller) throw new Error('may not enroll')
  const issued = await issueLink(app.deps, enroller, workerId)
  if (issued.outcome !== 'issued') throw new Error(issued.outcome)
  return issued.link.replace(/^.*start=/, '')
}

const workerOf = async (app: TestApp, telegramId: number) =>
  (await app.db.select().from(workers).where(eq(workers.telegramId, telegramId)))[0]

const requestOf = async (app: TestApp, telegramId: number) =>
  (await app.db.select().from(joinRequests).where(eq(joinRequests.telegramId, telegramId)))[0]

describe('a personal link', () => {
  test('is opened, confirmed, and ends with the privacy notice and a first example', async () => {
    const { agencyId, budi } = world
    const { payload } = await invited(app, agencyId, budi, 'Siti Aminah, S.Sos.')
    expect(payload).toMatch(/^j-[\w-]{22}$/)
    const siti = app.telegram.person({ name: 'Siti' })

    siti.starts(payload)
    await app.settle()
    expect(siti.last().text).toBe(
      'Selamat datang. Bapak/Ibu terdaftar sebagai Siti Aminah, S.Sos., Pendamping PKH, Kapanewon Semin, Kabupaten Gunungkidul (Dinsos P3A). Apakah sudah benar?',
    )
    expect(siti.buttons()).toEqual(['Benar', 'Ada yang keliru'])

    siti.taps('Benar')
    await app.settle()
    expect(siti.last().text).toBe('Bapak/Ibu nyaman disapa apa?')
    expect(siti.buttons()).toEqual(['Bu Siti', 'Pak Siti', 'Mbak Siti', 'Mas Siti', 'Lainnya'])
    expect(siti.keyboard()).toEqual([['📝 Lapor', '📌 Tugas saya', '📅 Agenda']])

    siti.taps('Bu Siti')
    await app.settle()
    expect(siti.last().text).toContain('Terima kasih, Bu Siti. Pilar menyimpan nama, akun Telegram')
    expect(siti.last().text).toContain('cerita untuk Dinsos P3A')
    expect(siti.last().text).toContain('P2K2 klp Melati')
    expect(siti.buttons()).toEqual(['Latihan lapor', 'Panduan'])
    expect(await workerOf(app, siti.id)).toMatchObject({ name: 'Siti Aminah, S.Sos.', address: 'Bu Siti' })
  })

  test('asks for any other form of address in words', async () => {
    const { agencyId, budi } = world
    const { payload } = await invited(app, agencyId, budi, 'Siti Aminah')
    const siti = app.telegram.person({ name: 'Siti' })
    siti.starts(payload)
    await app.settle()
    siti.taps('Benar')
    await app.settle()
    siti.taps('Lainnya')
    await app.settle()
    siti.says('12345')
    await app.settle()
    expect(siti.last().text).toContain('2 sampai 30 huruf')
    siti.says('Bunda Siti')
    await app.settle()
    expect((await workerOf(app, siti.id))?.address).toBe('Bunda Siti')
  })

  test('is told apart when used, replaced, expired, unknown, or opened by somebody who has joined', async () => {
    const app = later
    const { agencyId, budi, tono } = laterWorld
    const { worker, payload } = await invited(app, agencyId, budi, 'Siti Aminah')
    const siti = app.telegram.person({ name: 'Siti' })
    const other = app.telegram.person({ name: 'Orang Lain' })
    const opens = async (who: typeof siti, what: string) => {
      who.starts(what)
      await app.settle()
      return who.last().text
    }
    expect(await opens(other, 'j-AAAAAAAAAAAAAAAAAAAAAA')).toContain('tidak dikenal')
    expect(await opens(other, 'j-short')).toContain('tidak dikenal')
    expect(await opens(tono, payload)).toContain('Akun ini sudah terdaftar sebagai Tono')

    const second = await linkFor(app, agencyId, budi, worker.id)
    expect(await opens(siti, payload)).toContain('sudah diganti dengan yang baru')
    await opens(siti, second)
    siti.taps('Benar')
    await app.settle()
    expect(await opens(other, second)).toContain('sudah dipakai')
    expect(await opens(siti, second)).toContain('Untuk melapor')

    const { payload: late } = await invited(app, agencyId, budi, 'Rina')
    app.clock.moveTo(hoursAfter(app, 15 * 24))
    expect(await opens(other, late)).toContain('Masa berlaku')
    expect(await workerOf(app, other.id)).toBeUndefined()
  })

  test('belongs to the account that opened it: another account cannot confirm, and of two only one gets it', async () => {
    const { agencyId, budi } = world
    const { payload, worker } = await invited(app, agencyId, budi, 'Siti Aminah')
    const siti = app.telegram.person({ name: 'Siti' })
    const thief = app.telegram.person({ name: 'Pencuri' })
    siti.starts(payload)
    thief.starts()
    await app.settle()
    thief.presses('wc:1', { message: thief.last().id })
    await app.settle()
    expect(await workerOf(app, thief.id)).toBeUndefined()

    thief.starts(payload)
    await app.settle()
    siti.taps('Benar')
    thief.taps('Benar')
    await app.settle()
    const owners = await app.db.select().from(workers).where(eq(workers.id, worker.id))
    expect([siti.id, thief.id]).toContain(owners[0]?.telegramId)
    const loser = owners[0]?.telegramId === siti.id ? thief : siti
    expect(
      loser
        .screen()
        .map(seen => seen.text)
        .join('\n'),
    ).toContain('sudah dipakai')
  })

  test('with a mistake in it tells the coordinator and stays usable', async () => {
    const { agencyId, budi } = world
    const { payload } = await invited(app, agencyId, budi, 'Siti Aminah')
    const siti = app.telegram.person({ name: 'Siti' })
    siti.starts(payload)
    await app.settle()
    siti.taps('Ada yang keliru')
    await app.settle()
    expect(siti.last().text).toContain('Budi Santoso sudah diberi tahu')
    expect(budi.last().text).toContain('Siti Aminah')
    expect(budi.buttons()).toEqual(['Lihat data'])
    siti.starts(payload)
    await app.settle()
    expect(siti.buttons()).toEqual(['Benar', 'Ada yang keliru'])
  })

  test('takes no identity number as a form of address', async () => {
    const { agencyId, budi } = world
    const { payload } = await invited(app, agencyId, budi, 'Siti Aminah')
    const siti = app.telegram.person({ name: 'Siti' })
    siti.starts(payload)
    await app.settle()
    siti.taps('Benar')
    await app.settle()
    siti.says('3403015203900001')
    await app.settle()
    expect(siti.last().text).toContain('Demi perlindungan data, nomor itu tidak disimpan')
    expect((await workerOf(app, siti.id))?.address).toBeNull()
  })

  test('goes on after a restart at the same question', async () => {
    const { agencyId, budi } = world
    const { payload } = await invited(app, agencyId, budi, 'Siti Aminah')
    const siti = app.telegram.person({ name: 'Siti' })
    siti.starts(payload)
    await app.settle()
    siti.taps('Benar')
    await app.settle()
    await app.db.execute('delete from talk_states')
    siti.says('Bunda Siti')
    await app.settle()
    expect(siti.last().text).toContain('Terima kasih, Bunda Siti')
  })
})

/** Fills in everything that somebody without a link is asked. */
async function registers(app: TestApp, who: ReturnType<TestApp['telegram']['person']>, name: string) {
  who.starts()
  await app.settle()
  for (const answer of ['gunung kidul', name]) {
    who.says(answer)
    await app.settle()
  }
  for (const label of ['Pendamping PKH', 'Semin']) {
    who.taps(label)
    await app.settle()
  }
  who.says('pundungsari')
  await app.settle()
}

describe('without a link', () => {
  test('the nearest coordinator sees the likely match and lets the person join', async () => {
    const { agencyId, budi } = world
    const { worker } = await invited(app, agencyId, budi, 'Hj. Endang Kusumawati, S.Sos.')
    const endang = app.telegram.person({ name: 'Endang' })
    await registers(app, endang, 'endang kusumawati')
    expect(endang.last().text).toBe(
      'Permohonan sudah dikirim kepada koordinator Kapanewon Semin. Bapak/Ibu akan diberi tahu.',
    )
    expect(budi.last().text).toContain('endang kusumawati')
    expect(budi.last().text).toContain('Pendamping PKH, Kalurahan Pundungsari')
    expect(budi.buttons()).toEqual([
      'Ini orangnya: Hj. Endang Kusumawati, S.Sos.',
      'Setujui sebagai petugas baru',
      'Bukan petugas kami',
    ])
    endang.starts()
    await app.settle()
    expect(endang.last().text).toContain('menunggu koordinator')

    budi.taps(/^Ini orangnya/)
    await app.settle()
    expect((await workerOf(app, endang.id))?.id).toBe(worker.id)
    expect(budi.last().text).toContain('Diputuskan Budi Santoso, Sabtu, 21 November 2026 pukul 08.00 WIB')
    expect(endang.last().text).toContain('Permohonan Bapak/Ibu disetujui')
    endang.taps('Mulai')
    await app.settle()
    endang.taps('Bu Endang')
    await app.settle()
    expect(endang.last().text).toContain('Terima kasih, Bu Endang')
  })

  test('approved as somebody new, the person is on the roster', async () => {
    const { budi } = world
    const ujang = app.telegram.person({ name: 'Ujang' })
    await registers(app, ujang, 'Ujang')
    budi.taps('Setujui sebagai petugas baru')
    await app.settle()
    const worker = await workerOf(app, ujang.id)
    const places = await app.db
      .select()
      .from(memberships)
      .where(eq(memberships.workerId, worker?.id ?? 0))
    expect(places).toMatchObject([{ pillar: 'pkh', region: '34.03.12.2009', since: '2026-11-21', until: null }])
  })

  test('of two coordinators one decides, and the other is told who and when', async () => {
    const app = await startApp()
    const { agencyId, budi } = await semin(app)
    const role = { role: 'coordinator', scope: '34.03.12' } as const
    const wati = await joined(app, { agencyId, name: 'Wati', role })
    const ujang = app.telegram.person({ name: 'Ujang' })
    await registers(app, ujang, 'Ujang')
    wati.taps('Bukan petugas kami')
    const pressed = await requestOf(app, ujang.id)
    budi.presses(`wn:${pressed?.id}`, { message: budi.last().id })
    await app.settle()
    const request = await requestOf(app, ujang.id)
    const [winner, loser] = request?.state === 'declined' ? ['Wati', budi] : ['Budi Santoso', wati]
    expect(loser.last().text).toContain(`Diputuskan ${winner}, Sabtu, 21 November 2026`)
    const answers = ujang.screen().filter(seen => /disetujui|belum menemukan/.test(seen.text))
    expect(answers).toHaveLength(1)
  })

  test('a coordinator of elsewhere and a worker cannot decide, whatever they press', async () => {
    const { agencyId, tono } = world
    const role = { role: 'coordinator', scope: '34.03.01' } as const
    const elsewhere = await joined(app, { agencyId, name: 'Wati', role })
    const ujang = app.telegram.person({ name: 'Ujang' })
    await registers(app, ujang, 'Ujang')
    const request = await requestOf(app, ujang.id)
    for (const who of [elsewhere, tono]) {
      who.starts()
      await app.settle()
      who.presses(`wn:${request?.id}`, { message: who.last().id })
      await app.settle()
    }
    expect((await requestOf(app, ujang.id))?.state).toBe('open')
    expect(tono.notices().at(-1)?.text).toContain('hanya dapat dilakukan koordinator Kapanewon Semin')
  })

  test('a kabupaten that does not use Pilar is said so, and another may be typed', async () => {
    const adi = app.telegram.person({ name: 'Adi' })
    adi.starts('daftar')
    await app.settle()
    expect(adi.buttons()).toEqual(['Kabupaten Gunungkidul'])
    adi.says('kutai kartanegara')
    await app.settle()
    expect(adi.last().text).toContain('Dinas Sosial Kabupaten Kutai Kartanegara belum menggunakan Pilar')
    adi.says('xyzzy')
    await app.settle()
    expect(adi.last().text).toContain('“xyzzy” tidak ditemukan')
    adi.taps('Kabupaten Gunungkidul')
    await app.settle()
    expect(adi.last().text).toContain('Siapa nama lengkap')
    adi.taps('⬅️ Kembali')
    await app.settle()
    expect(adi.last().text).toContain('Bapak/Ibu bertugas di kabupaten')
    adi.says('/batal')
    await app.settle()
    expect(adi.last().text).toContain('Pendaftaran dibatalkan')
  })

  test('with nobody to ask, the request waits in /petugas', async () => {
    const app = await startApp()
    const agencyId = await foundAgency(app, gunungkidul)
    const ujang = app.telegram.person({ name: 'Ujang' })
    await registers(app, ujang, 'Ujang')
    expect(ujang.last().text).toContain('disimpan untuk Dinsos P3A')
    const kadis = await joined(app, { agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
    kadis.says('/petugas')
    await app.settle()
    kadis.taps('👤 Permohonan (1)')
    await app.settle()
    kadis.taps('Setujui sebagai petugas baru')
    await app.settle()
    expect(await workerOf(app, ujang.id)).toMatchObject({ name: 'Ujang', agencyId })
  })
})

describe("one's own data", () => {
  test('are shown, and removed on request while figures stay', async () => {
    const { agencyId } = world
    const sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', address: 'Bu Sri', at: '34.03.12' })
    sri.says('/dataku')
    await app.settle()
    expect(sri.last().text).toContain('Sri Wahyuni, S.Sos.')
    expect(sri.last().text).toContain('Pendamping PKH, Kapanewon Semin')
    sri.says('/hapus')
    await app.settle()
    expect(await workerOf(app, sri.id)).toBeDefined()
    sri.taps('Hapus data pribadi saya')
    await app.settle()
    const [row] = await app.db.select().from(workers).where(eq(workers.id, sri.workerId))
    expect(row).toMatchObject({ name: 'Petugas tanpa nama', address: null, phone: null, telegramId: null })
    const open = and(eq(memberships.workerId, sri.workerId), isNull(memberships.until))
    expect(await app.db.$count(memberships, open)).toBe(0)
    sri.says('/dataku')
    await app.settle()
    expect(sri.last().text).toContain('belum mengenal Bapak/Ibu')
  })

  test('once removed, nothing that is kept tells the name or the account', async () => {
    const app = later
    const { agencyId, group } = laterWorld
    const wulan = await joined(app, { agencyId, name: 'Wulan Sari', address: 'Bu Wulan', at: '34.03.12' })
    app.telegram.join(group, wulan)
    wulan.says('lapor kunjungan rumah 3 KK ds Semin hari ini', { in: group })
    await app.settle()
    wulan.taps({ label: '✅ Kirim', in: group })
    wulan.says('Ijin lapor, P2K2 klp Melati ds Semin hadir 20', { in: group })
    wulan.says('/hapus')
    await app.settle()
    wulan.taps('Hapus data pribadi saya')
    await app.settle()
    await app.walkTo(hoursAfter(app, 95).toISOString())
    const tables = [
      'workers',
      'report_drafts',
      'reports',
      'form_drafts',
      'talk_states',
      'talk_focus',
      'join_links',
      'chats',
    ]
    const rows = await Promise.all(tables.map(table => app.db.execute(`select * from ${table}`)))
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Wulan Sari|${wulan.id}`))
    const sentToHer = await app.db.execute(
      `select * from deliveries where chat_id = ${wulan.id} or key like '%${wulan.id}%'`,
    )
    expect((sentToHer as unknown as { rows: unknown[] }).rows).toEqual([])
  })

  test('the language and the form of address can be changed', async () => {
    const { sri } = world
    sri.says('/bahasa')
    await app.settle()
    sri.taps('English')
    await app.settle()
    expect(sri.keyboard()).toEqual([['📝 Report', '📌 My duties', '📅 My agenda']])
    sri.says('/profil')
    await app.settle()
    sri.taps('Change form of address')
    await app.settle()
    sri.taps('Mbak Sri')
    await app.settle()
    expect(sri.last().text).toBe('Very well, Mbak Sri. 🙏')
  })

  test('an account that is moved by a new link tells the former one', async () => {
    const app = later
    const { agencyId, budi } = laterWorld
    const sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', address: 'Bu Sri', at: '34.03.12' })
    await app.walkTo(hoursAfter(app, 1).toISOString())
    const payload = await linkFor(app, agencyId, budi, sri.workerId)
    const phone = app.telegram.person({ name: 'Sri baru' })
    phone.starts(payload)
    await app.settle()
    phone.taps('Benar')
    await app.settle()
    expect((await workerOf(app, phone.id))?.id).toBe(sri.workerId)
    expect(sri.last().text).toContain('dipindahkan ke akun Telegram lain')
  })

  test('a link of somebody above cannot be made by a coordinator', async () => {
    const app = later
    const { agencyId, budi } = laterWorld
    const wati = await joined(app, { agencyId, name: 'Wati', role: { role: 'coordinator', scope: '34.03.12' } })
    await expect(linkFor(app, agencyId, budi, wati.workerId)).rejects.toThrow('not-yours')
    expect(await app.db.$count(joinLinks, eq(joinLinks.workerId, wati.workerId))).toBe(0)
  })
})
