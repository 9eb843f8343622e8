import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { joinLinks, memberships, roles, rosterImports, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { readBack, rosterOf, sheetOf } from '../support/sheets.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
let rina: Person

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  const role = { role: 'agency', scope: '34.03' } as const
  rina = await joined(app, { agencyId: world.agencyId, name: 'Rina Wulandari', role })
})

/** A document sent by this person, and what they see then. */
async function sends(who: Person, bytes: Uint8Array, name = 'petugas.xlsx') {
  who.sendsDocument({ bytes, name })
  await app.settle()
  return who.last().text
}

async function taps(who: Person, ...labels: (string | RegExp)[]) {
  for (const label of labels) {
    who.taps(label)
    await app.settle()
  }
  return who.last().text
}

async function asks(who: Person, ...labels: string[]) {
  who.says('/petugas')
  await app.settle()
  return taps(who, ...labels)
}

/** The bytes of the newest document that this person got. */
function received(who: Person): Uint8Array {
  const media = who.screen().findLast(one => one.media?.kind === 'document' && one.from.isBot)?.media
  return app.telegram.file(media?.fileId ?? '')?.bytes ?? new Uint8Array()
}

const csv = (...lines: string[]) => new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
const people = () => app.db.$count(workers)
const byName = async (name: string) => (await app.db.select().from(workers).where(eq(workers.name, name)))[0]
const placesOf = async (name: string) =>
  (
    await app.db
      .select({ pillar: memberships.pillar, region: memberships.region, until: memberships.until })
      .from(memberships)
      .innerJoin(workers, eq(workers.id, memberships.workerId))
      .where(eq(workers.name, name))
      .orderBy(memberships.id)
  ).map(({ pillar, region, until }) => [pillar, region, until])

describe('a roster from a spreadsheet', () => {
  test('the template comes back as it was sent; filled in, it is shown before anything is written', async () => {
    expect(await asks(rina, '📥 Impor dari Excel')).toContain('Mohon kirim daftar petugas')
    await taps(rina, '📄 Unduh templat')
    const template = await readBack(received(rina))
    expect(Object.keys(template)).toEqual(['Petugas', 'Contoh', 'Wilayah', 'Pilihan'])
    expect(template.Petugas).toHaveLength(1)
    expect(template.Wilayah).toContainEqual(['Semin', 'Pundungsari'])

    const before = await people()
    const example = template.Contoh ?? []
    expect(await sends(rina, await sheetOf(example))).toContain('Baru: 2')
    expect(await people()).toBe(before)
    expect(await sends(rina, await sheetOf(template.Petugas ?? []))).toContain('tidak berisi petugas')
  })

  test('is applied once, whole; the same document again changes nothing', async () => {
    const roster = await rosterOf(
      ['Dwi Lestari, S.Sos.', 'PKH', 'Semin', '', 81234567890, ''],
      ['Eko Prasetyo', 'TKSK / PSM', 'KAPANEWON PLAYEN', 'Ngawu', '0812-3333-4444', ''],
      ['Joko Susilo', '', 'Wonosari', '', '', 'Koordinator'],
      ['Wulan', 'PKH', '', '', '', 'Korkab'],
    )
    expect(await sends(rina, roster)).toContain('Baru: 4 · Berubah: 0 · Tetap: 0 · Perlu diperbaiki: 0')
    const preview = rina.last()
    expect(await byName('Eko Prasetyo')).toBeUndefined()
    const press = preview.rows.flat().find(one => one.label === '✅ Terapkan')?.data ?? ''
    rina.presses(press, { message: preview.id })
    rina.presses(press, { message: preview.id })
    await app.settle()
    expect(await byName('Dwi Lestari, S.Sos.')).toMatchObject({ phone: '+6281234567890', telegramId: null })
    expect(await app.db.$count(workers, eq(workers.name, 'Eko Prasetyo'))).toBe(1)
    expect(await placesOf('Eko Prasetyo')).toEqual([
      ['tksk', '34.03.03.2008', null],
      ['psm', '34.03.03.2008', null],
    ])
    const given = await app.db.select().from(roles).where(eq(roles.givenBy, rina.workerId)).orderBy(roles.id)
    expect(given).toMatchObject([
      { role: 'coordinator', scope: '34.03.01', label: null },
      { role: 'coordinator', scope: '34.03', label: 'Koordinator Kabupaten' },
    ])
    expect(JSON.stringify(await app.db.select().from(rosterImports))).not.toContain('Eko')

    expect(await sends(rina, roster)).toContain('Baru: 0 · Berubah: 0 · Tetap: 4')
    expect(rina.last().text).toContain('Tidak ada yang perlu diubah')
    expect(rina.buttons()).not.toContain('✅ Terapkan')
  })

  test('what changes is shown as old → new, and a move leaves the history where it was', async () => {
    const roster = await rosterOf(
      ['Dwi Lestari, S.Sos., M.Si.', 'PKH', 'Playen', '', '081234567890', ''],
      ['Eko Prasetyo', 'TKSK', 'Playen', 'Ngawu', '081233334444', ''],
    )
    const text = await sends(rina, roster)
    expect(text).toContain('Baru: 0 · Berubah: 2')
    expect(text).toContain('Nama (dengan gelar): Dwi Lestari, S.Sos. → Dwi Lestari, S.Sos., M.Si.')
    expect(text).toContain('Kapanewon Semin → Kapanewon Playen')
    expect(text).toContain('Pilar: PSM, TKSK → TKSK')
    await taps(rina, '✅ Terapkan')
    expect(await placesOf('Dwi Lestari, S.Sos., M.Si.')).toEqual([
      ['pkh', '34.03.12', '2026-11-21'],
      ['pkh', '34.03.03', null],
    ])
    expect((await placesOf('Eko Prasetyo')).map(([pillar, , until]) => [pillar, until])).toEqual([
      ['tksk', null],
      ['psm', '2026-11-21'],
    ])
  })

  test('every bad row is named, with column, value and what is expected; nothing can be applied', async () => {
    const before = await people()
    const text = await sends(
      rina,
      await rosterOf(
        ['Sari', 'PKH', 'Smeinx', '', '', ''],
        ['45000', 'PKH', 'Semin', '', '', ''],
        ['Tuti', 'Polisi', 'Semin', '', '', ''],
        ['Yanti', 'PKH', 'Semin', 'Ngawu', '', ''],
        ['Rudi', 'PKH', 'Semin', 'Atlantis', '', ''],
        ['Beni', 'PKH', 'Semin', '', '12345', ''],
        ['Cici', 'PKH', 'Semin', '', '081200001111', 'Raja'],
        ['Dedi', 'PKH', 'Semin', '', '0812-5555-0000', ''],
        ['Didi', 'PKH', 'Semin', '', '+6281255550000', ''],
        ['Sri Wahyuni', 'PKH', 'Ponjong', '', '', ''],
        ['sri wahyuni', 'TKSK', 'Ponjong', '', '', ''],
        [new Date('1990-05-01'), 'PKH', 'Semin', '', '', ''],
        [{ formula: '1/0', result: { error: '#DIV/0!' } }, 'PKH', 'Semin', '', '', ''],
        ['Budi Luhur', 'PKH', 'Semin', '', '081234567890', ''],
      ),
    )
    const lines = text.split('\n').filter(line => line.startsWith('• Baris'))
    const expected = [
      [2, 'Kecamatan/Kapanewon: “?Smeinx', 'tidak ada wilayah ini'],
      [3, '45000', 'tulis nama dengan huruf'],
      [4, 'Polisi', 'pilih pilar: Pendamping PKH, TKSK'],
      [5, 'Ngawu', 'berada di Playen'],
      [6, 'Atlantis', 'tidak ada desa/kalurahan ini'],
      [7, '12345', 'nomor HP diawali 08'],
      [8, 'Raja', 'tulis petugas, koordinator'],
      [10, '+6281255550000', 'juga ada di baris 9'],
      [12, 'sri wahyuni', 'juga ada di baris 11'],
      [13, '1990-05-01', 'sebagai tanggal'],
      [14, '#DIV/0!', 'berisi rumus'],
      [15, '+6281234567890', 'milik Dwi Lestari'],
    ] as const
    expect(lines).toHaveLength(expected.length)
    for (const [at, [row, value, says]] of expected.entries()) {
      expect(lines[at]).toContain(`Baris ${row}, kolom`)
      expect(lines[at]).toContain(value.replace(/^.*\?/, ''))
      expect(lines[at]).toContain(says)
    }
    expect(text).toContain('Belum ada yang ditulis')
    expect(rina.buttons()).not.toContain('✅ Terapkan')
    expect(await people()).toBe(before)
  })

  test('more bad rows than fit come as a table, in which nothing is a formula', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ['=HYPERLINK("http://x")', 'PKH', `Nirwana${at}`, '', '', ''])
    await sends(rina, await rosterOf(...rows))
    const seen = rina.screen().at(-2)?.text ?? ''
    expect(seen).toContain('Perlu diperbaiki: 40')
    expect(seen).toContain('dan 65 lagi')
    const table = (await readBack(received(rina)))['Perlu diperbaiki'] ?? []
    expect(table).toHaveLength(81)
    expect(table[1]).toEqual(['2', 'Nama (dengan gelar)', `'=HYPERLINK("http://x")`, expect.stringContaining('huruf')])
  })

  test('merged cells, formulas with results and a title above the headers are read as people see them', async () => {
    const bytes = await sheetOf(
      [
        ['DAFTAR PETUGAS KECAMATAN PATUK'],
        [],
        ['No', 'No. HP', 'Nama Lengkap', 'Kecamatan', 'Pilar', 'NIK'],
        [1, '081277770001', 'Ani Rahayu', 'Patuk', 'Karang Taruna', '3403121212900001'],
        [2, '081277770002', { formula: 'A1&"x"', result: 'Bagus Hartono' }, '', 'Pendamping PKH', ''],
      ],
      sheet => {
        sheet.mergeCells('A1:F1')
        sheet.mergeCells('D4:D5')
      },
    )
    expect(await sends(rina, bytes)).toContain('Baru: 2 · Berubah: 0')
    expect(JSON.stringify(await app.db.select().from(rosterImports))).not.toContain('340312121290')
    await taps(rina, '✅ Terapkan')
    expect(await placesOf('Bagus Hartono')).toEqual([['pkh', '34.03.04', null]])
  })

  test('CSV with semicolons or commas, with a mark at its start', async () => {
    const semicolons = csv(
      'Pilar;Nama;Kapanewon;HP',
      'PSM;"Citra; S.Sos.";Patuk;',
      'PKH;Dani, S.ST.;Patuk;081299990001',
    )
    const text = await sends(rina, semicolons, 'petugas.csv')
    expect(text).toContain('Baris 2, kolom Nama (dengan gelar): “Citra; S.Sos.”')
    expect(await sends(rina, csv('nama,pilar,kecamatan', '"Dani, S.ST.",PKH,Patuk'), 'petugas.csv')).toContain(
      'Baru: 1',
    )
  })

  test('a preview is not applied to a roster that changed meanwhile, nor by another person', async () => {
    const { budi } = world
    const text = await sends(rina, await rosterOf(['Galih', 'PKH', 'Semin', '', '', '']))
    expect(text).toContain('Baru: 1')
    const preview = rina.last()
    const data = preview.rows.flat().find(one => one.label === '✅ Terapkan')?.data ?? ''
    await asks(budi)
    budi.presses(data, { message: budi.last().id })
    await app.settle()
    expect(await byName('Galih')).toBeUndefined()
    const row = { agencyId: world.agencyId, name: 'Galih', createdAt: app.clock.now() }
    const [galih] = await app.db.insert(workers).values(row).returning()
    await app.db
      .insert(memberships)
      .values({ workerId: galih?.id ?? 0, pillar: 'pkh', region: '34.03.12', since: '2026-01-01' })
    expect(await taps(rina, '✅ Terapkan')).toContain('berubah sejak pemeriksaan')
    expect(await app.db.$count(workers, eq(workers.name, 'Galih'))).toBe(1)
  })

  test('a coordinator imports only into their own kapanewon, and gives no roles; workers import nothing', async () => {
    const { budi, sri } = world
    const text = await sends(
      budi,
      await rosterOf(
        ['Hana', 'PKH', 'Playen', '', '', ''],
        ['Indra', 'PKH', 'Semin', '', '', 'Koordinator'],
        ['Dwi Lestari', 'PKH', 'Semin', '', '081234567890', ''],
      ),
    )
    expect(text).toContain('Playen di luar wilayah Bapak/Ibu')
    expect(text).toContain('hanya dapat diberikan petugas dinas')
    expect(text).toContain('terdaftar di wilayah lain')
    await sends(sri, await rosterOf(['Hana', 'PKH', 'Semin', '', '', '']))
    expect(sri.last().text).not.toContain('Pemeriksaan')
  })
})

describe('links for all', () => {
  test('come as a table to hand out; renewing ends the former ones, and one can be revoked', async () => {
    expect(await asks(rina, '🔗 Tautan untuk semua')).toContain('Belum bergabung')
    await taps(rina, /^Untuk yang belum punya/)
    const [head, ...rows] = (await readBack(received(rina))).Tautan ?? []
    expect(head).toEqual(['Nama', 'Wilayah', 'No. HP', 'Tautan pribadi', 'Pesan WhatsApp', 'Buka WhatsApp'])
    const waiting = await app.db.$count(workers, and(isNull(workers.telegramId), eq(workers.agencyId, world.agencyId)))
    expect(rows).toHaveLength(waiting)
    const dwi = rows.find(([name]) => name?.startsWith('Dwi')) ?? []
    expect(dwi.slice(1, 3)).toEqual(['Kapanewon Playen', '081234567890'])
    expect(dwi[4]).toContain('Yth. Bapak/Ibu Dwi Lestari, S.Sos., M.Si.')
    expect(dwi[5]).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=Yth/)
    expect(JSON.stringify(await app.db.select().from(joinLinks))).not.toContain(dwi[3]?.split('j-')[1])

    await asks(rina, '🔗 Tautan untuk semua')
    expect(rina.buttons()).not.toContainEqual(expect.stringMatching(/^Untuk yang belum punya/))
    await taps(rina, /^Untuk semua/)
    const fresh = ((await readBack(received(rina))).Tautan ?? []).find(([name]) => name?.startsWith('Dwi')) ?? []
    const stranger = app.telegram.person({ name: 'Dwi' })
    stranger.starts(dwi[3]?.split('start=')[1])
    await app.settle()
    expect(stranger.last().text).toContain('sudah diganti')
    stranger.starts(fresh[3]?.split('start=')[1])
    await app.settle()
    expect(stranger.last().text).toContain('Dwi Lestari')
  })
})

describe('the roster on the screen', () => {
  test('is narrowed by state, kapanewon and pillar, and searched by name', async () => {
    world.tono.blocks()
    await app.settle()
    expect(await asks(rina)).toContain('1 tidak terjangkau')
    expect(await taps(rina, '📋 Daftar petugas', '🚫 Tidak terjangkau')).toContain('1. Tono – tidak terjangkau')
    expect(rina.last().text).toContain('1 orang')
    await taps(rina, '🗺 Menurut kecamatan', 'Kapanewon Patuk')
    expect(rina.last().text).toContain('2 orang')
    await taps(rina, '👥 Menurut pilar', 'Karang Taruna')
    expect(rina.last().text).toContain('1. Ani Rahayu')
    await taps(rina, '🔎 Cari nama')
    rina.says('lestari')
    await app.settle()
    expect(rina.buttons()[0]).toBe('Dwi Lestari, S.Sos., M.Si. · Kapanewon Playen')
    expect(await taps(rina, /^Dwi Lestari/)).toContain('Kapanewon Playen')
  })
})
