import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { leaves, roles, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { stepsIn } from '../support/steps.ts'

// It is Saturday, 21 November 2026, in Semin.
let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
let rina: Awaited<ReturnType<typeof joined>>
let steps: ReturnType<typeof stepsIn>

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  const role = { role: 'agency', scope: '34.03' } as const
  rina = await joined(app, { agencyId: world.agencyId, name: 'Rina Wulandari', role })
  steps = stepsIn(app)
})
beforeEach(() => app.db.delete(leaves))

const kept = () => app.db.select().from(leaves).orderBy(leaves.id)
const heard = (who: typeof rina) => who.screen().filter(message => message.from.isBot).length

describe('one’s own leave', () => {
  test('is asked step by step, looked at, kept once, and the coordinator hears the kind and the days', async () => {
    const { sri, budi } = world
    const before = heard(budi)
    const home = await steps.does(sri, '>/cuti')
    expect(home).toContain('alasannya tidak ditanyakan')
    await steps.does(sri, 'Sakit', 'Hari ini', 's.d. Senin, 23 November')
    expect(sri.last().text).toBe('📅 Sakit\nSabtu–Senin, 21–23 November 2026 (3 hari)\nApakah sudah benar?')
    expect(await kept()).toEqual([])
    await steps.delivered(() => sri.taps('✅ Simpan'), 2)
    sri.presses(`ls:${(await draftOfKept()) ?? 0}`, { message: sri.last().id })
    await app.settle()
    expect(sri.last().text).toBe(
      '✅ Tercatat: sakit, Sabtu–Senin, 21–23 November 2026 (3 hari).\n' +
        'Sudah diberi tahu: Budi Santoso\nSemoga lekas sembuh, Bu Sri. 🙏',
    )
    expect(await kept()).toMatchObject([
      { kind: 'sick', fromDay: '2026-11-21', toDay: '2026-11-23', statedBy: sri.workerId, cancelledAt: null },
    ])
    expect(heard(budi)).toBe(before + 1)
    expect(budi.last().text).toBe(
      '📅 Sri Wahyuni, S.Sos. (Pendamping PKH, Kapanewon Semin): sakit, Sabtu–Senin, 21–23 November 2026 (3 hari).',
    )
  })

  test.each([
    ['/cuti sakit 23-25/11', 'Sakit\nSenin–Rabu, 23–25 November 2026 (3 hari)'],
    ['/cuti dinas luar besok sampai Jumat', 'Dinas luar\nMinggu–Jumat, 22–27 November 2026 (6 hari)'],
    ['/cuti minggu depan', 'Cuti\nSenin–Jumat, 23–27 November 2026 (5 hari)'],
    ['/cuti melahirkan 3 bulan mulai 1/12', 'Cuti\nSelasa–Minggu, 1 Desember 2026 – 28 Februari 2027 (90 hari)'],
  ])('%s is understood in one message', async (message, card) => {
    expect(await steps.does(world.sri, `>${message}`)).toContain(card)
  })

  test('what one message leaves open is asked', async () => {
    const { sri } = world
    expect(await steps.does(sri, '>/cuti sakit')).toContain('Sakit sejak hari apa?')
    expect(await steps.does(sri, '>/cuti dinas luar besok')).toContain('Mulai Minggu, 22 November. Sampai hari apa?')
    expect(await steps.does(sri, '>Jumat')).toContain('Minggu–Jumat, 22–27 November 2026 (6 hari)')
    expect(await steps.does(sri, '>/cuti sakit Senin 24/11 sampai 26/11')).toContain('tidak cocok')
    expect(await steps.does(sri, 'Selasa, 24 November', '>2 hari')).toContain('Selasa–Rabu, 24–25 November 2026')
  })

  test('what cannot be is said with its values and asked again', async () => {
    const { sri } = world
    await steps.does(sri, '>/cuti cuti 24-26/11', '✅ Simpan')
    expect(await steps.does(sri, '>/cuti 25-23/11')).toBe(
      'Hari terakhir (Senin, 23 November 2026) mendahului hari pertama (Rabu, 25 November 2026). ' +
        'Mohon ketik lagi hari pertama dan terakhirnya.',
    )
    expect(await steps.does(sri, '>31/11')).toContain('“31/11” tidak ada di kalender')
    expect(await steps.does(sri, '>1/12/2026 - 5/1/2028')).toContain('401 hari; paling lama satu tahun')
    expect(await steps.does(sri, '>1/10/2026 - 5/10/2026')).toContain('sudah lebih dari 31 hari yang lalu')
    expect(await steps.does(sri, '>keperluan keluarga')).toContain('Mohon ketik hari pertama dan terakhirnya')
    expect(await steps.does(sri, '>besok sampai Selasa')).toContain(
      'sudah tercatat cuti, Selasa–Kamis, 24–26 November 2026 (3 hari)',
    )
    expect(await steps.does(sri, '>27/11', 'Hari itu saja')).toContain('Jumat, 27 November 2026 (1 hari)')
    expect(await kept()).toHaveLength(1)
  })

  test('is taken back once; one that has begun ends, and its days stay', async () => {
    const { sri, budi } = world
    await steps.does(sri, '>/cuti sakit kemarin sampai Senin', '✅ Simpan', '>/cuti 25-27/11', '✅ Simpan')
    const [sick, leave] = await kept()
    const before = heard(budi)
    await steps.does(sri, '>/cuti')
    expect(sri.last().text).toMatch(/📅 Sakit, Jumat–Senin[\s\S]*📅 Cuti, Rabu–Jumat, 25–27 November 2026 \(3 hari\)/)
    await steps.delivered(() => sri.taps('Batalkan: cuti, 25–27 November 2026'), 2)
    expect(sri.last().text).toBe('Dibatalkan: cuti, Rabu–Jumat, 25–27 November 2026 (3 hari).')
    await steps.does(sri, '📅 Cuti, sakit, dinas luar', 'Akhiri: sakit, 20–23 November 2026')
    expect(sri.last().text).toContain('Yang tetap tercatat: sakit, Jumat, 20 November 2026 (1 hari)')
    await steps.forges(sri, `lc:${leave?.id}`, `lc:${sick?.id}`)
    expect(sri.last().text).toContain('Sudah lewat dan tetap tercatat')
    expect(await kept()).toMatchObject([
      { toDay: '2026-11-20', cancelledAt: null },
      { toDay: '2026-11-27', cancelledBy: sri.workerId },
    ])
    expect(heard(budi)).toBe(before + 2)
    expect(budi.last().text).toContain('bertugas kembali; yang tetap tercatat: sakit, Jumat, 20 November 2026')
    expect(await steps.does(sri, '>/cuti 25-27/11', '✅ Simpan')).toContain('Tercatat: cuti')
  })

  test('the card of a leave that was stated elsewhere meanwhile says so, and adds nothing', async () => {
    const { sri } = world
    await steps.does(sri, '>/cuti 25-27/11')
    const fromDay = '2026-11-26'
    const by = { key: 'elsewhere', workerId: sri.workerId, statedBy: rina.workerId, statedAt: app.clock.now() }
    await app.db.insert(leaves).values({ ...by, kind: 'leave', fromDay, toDay: fromDay })
    expect(await steps.does(sri, '✅ Simpan')).toContain('sudah tercatat cuti, Kamis, 26 November 2026')
    expect(await kept()).toHaveLength(1)
  })

  test('a coordinator’s own goes to those beside or above them', async () => {
    const { budi } = world
    expect(await steps.does(budi, '>/cuti besok sampai Senin', '✅ Simpan')).toContain(
      'Sudah diberi tahu: Rina Wulandari',
    )
    expect(rina.last().text).toContain('Budi Santoso (Koordinator, Kapanewon Semin): cuti')
  })
})

describe('in a group', () => {
  test('nothing of it is said; a button leads to the private chat', async () => {
    const { sri, group } = world
    sri.says('/cuti sakit hari ini', { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe('Cuti, sakit, dan dinas luar dicatat di chat pribadi, tidak di grup.')
    sri.taps({ label: 'Catat di chat pribadi', in: group })
    await app.settle()
    expect(sri.last().text).toContain('Ketuk jenisnya')
    expect(await kept()).toEqual([])
  })
})

describe('somebody else’s leave', () => {
  test('is stated and taken back from their card by those above, and they are told', async () => {
    const { budi, sri } = world
    await steps.does(budi, '>/petugas', '🔎 Cari nama', '>wahyuni', /^Sri Wahyuni/, '📅 Catat cuti/sakit/dinas luar')
    expect(budi.last().text).toContain('– Sri Wahyuni, S.Sos.')
    await steps.does(budi, 'Dinas luar', '>23-24/11')
    expect(budi.last().text).toContain('Untuk: Sri Wahyuni, S.Sos.')
    expect(await steps.does(budi, '✅ Simpan')).toContain('Tercatat untuk Sri Wahyuni, S.Sos.: dinas luar')
    await steps.does(budi, '📅 Cuti, sakit, dinas luar', 'Lihat data')
    expect(budi.last().text).toContain('📅 Dinas luar, Senin–Selasa, 23–24 November 2026 (2 hari)')
    expect(sri.last().text).toContain('Budi Santoso mencatat untuk Bapak/Ibu: dinas luar, Senin–Selasa')
    expect(await kept()).toMatchObject([{ workerId: sri.workerId, statedBy: budi.workerId }])
    await steps.does(budi, '📅 Catat cuti/sakit/dinas luar', 'Batalkan: dinas luar, 23–24 November 2026')
    expect(sri.last().text).toContain('Budi Santoso membatalkan dinas luar')
  })

  test('is nothing for others, nor for one whose role has ended', async () => {
    const { budi, sri, tono } = world
    await steps.does(sri, '>/cuti 25-27/11', '✅ Simpan')
    await steps.does(
      budi,
      '>/petugas',
      '🔎 Cari nama',
      '>tono',
      /^Tono/,
      '📅 Catat cuti/sakit/dinas luar',
      'Cuti',
      '>30/11',
    )
    await steps.does(budi, 'Hari itu saja')
    const card = budi.last()
    const [leave] = await kept()
    const before = await kept()
    await steps.forges(
      tono,
      `lh:${sri.workerId}`,
      `ln:${sri.workerId}:sick`,
      `lc:${leave?.id}`,
      'ls:1',
      'lc:999',
      'lh:999',
    )
    const ended = { endedAt: app.clock.now() }
    await app.db.update(roles).set(ended)
    budi.taps({ label: '✅ Simpan', message: card.id })
    await steps.forges(budi, `lh:${sri.workerId}`, `ln:${sri.workerId}:sick`, `lc:${leave?.id}`)
    expect(await kept()).toEqual(before)
    expect(tono.last().text).not.toContain('cuti')
    await app.db.update(roles).set({ endedAt: null })
  })

  test('strangers are told how to join', async () => {
    const stranger = app.telegram.person({ name: 'Orang Lain' })
    stranger.starts()
    await app.settle()
    stranger.says('/cuti')
    await app.settle()
    expect(stranger.last().text).toContain('belum mengenal')
  })
})

/** The draft behind the newest leave. */
async function draftOfKept(): Promise<string | undefined> {
  const all = await kept()
  return all.at(-1)?.key.split(':')[1]
}

test('those who have not joined are told nothing, and nothing fails', async () => {
  const now = app.clock.now()
  const [eka] = await app.db
    .insert(workers)
    .values({ agencyId: world.agencyId, name: 'Eka Putri', createdAt: now })
    .returning()
  await app.db.execute(
    `insert into memberships (worker_id, pillar, region, since) values (${eka?.id}, 'pkh', '34.03.12', '2026-01-01')`,
  )
  await steps.does(
    rina,
    '>/petugas',
    '🔎 Cari nama',
    '>eka',
    /^Eka/,
    '📅 Catat cuti/sakit/dinas luar',
    'Sakit',
    'Hari ini',
  )
  expect(await steps.does(rina, 'Hari itu saja', '✅ Simpan')).toBe(
    '✅ Tercatat untuk Eka Putri: sakit, Sabtu, 21 November 2026 (1 hari).',
  )
})
