import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { expectedWorkers } from '../../src/features/workers/queries.ts'
import { memberships, workers } from '../../src/features/workers/table.ts'
import { startApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { readBack, rosterOf } from '../support/sheets.ts'

const app = await startApp()

const kapanewon = [
  ...['Wonosari', 'Nglipar', 'Playen', 'Patuk', 'Paliyan', 'Panggang', 'Tepus', 'Semanu', 'Karangmojo'],
  ...['Ponjong', 'Rongkop', 'Semin', 'Ngawen', 'Gedangsari', 'Saptosari', 'Girisubo', 'Tanjungsari', 'Purwosari'],
]
const letters = 'abcdefghijklmnopqrstuvwxyz'
/** A different name for each: digits are no part of a name. */
const nameOf = (at: number) => `Petugas ${letters[Math.floor(at / 26)]?.toUpperCase()}${letters[at % 26]}na`
const rowOf = (at: number, place = kapanewon[at % 18]) => [nameOf(at), 'PKH', place, '', `0812${10_000_000 + at}`, '']

test('three hundred people of 18 kapanewon come in, 54 join by their links, three move, two are on leave', async () => {
  const agencyId = await foundAgency(app, gunungkidul)
  const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
  const tapped = async (...labels: (string | RegExp)[]) => {
    for (const label of labels) {
      rina.taps(label)
      await app.settle()
    }
    return rina.last().text
  }
  const all = Array.from({ length: 300 }, (_, at) => rowOf(at))
  rina.sendsDocument({ bytes: await rosterOf(...all), name: 'petugas.xlsx' })
  await app.settle()
  expect(rina.last().text).toContain('Baru: 300 · Berubah: 0 · Tetap: 0 · Perlu diperbaiki: 0')
  expect(await tapped('✅ Terapkan')).toContain('300 orang ditambahkan')

  await tapped('🔗 Tautan untuk semua', 'Untuk yang belum punya (300)')
  const media = rina.screen().findLast(one => one.media?.kind === 'document' && one.from.isBot)?.media
  const table = await readBack(app.telegram.file(media?.fileId ?? '')?.bytes ?? new Uint8Array())
  const links = (table.Tautan ?? []).slice(1)
  expect(links).toHaveLength(300)
  const linkOf = (at: number) => links.find(row => row[0] === nameOf(at))?.[3]?.split('start=')[1]
  const people = Array.from({ length: 54 }, (_, at) => app.telegram.person({ name: nameOf(at) }))
  for (const [at, person] of people.entries()) {
    person.starts(linkOf(at))
    await app.settle()
    person.taps('Benar')
    await app.settle()
  }
  const here = eq(workers.agencyId, agencyId)
  expect(await app.db.$count(workers, and(here, isNotNull(workers.telegramId)))).toBe(55)
  rina.says('/petugas')
  await app.settle()
  expect(rina.last().text).toContain('301 orang terdaftar · 55 bergabung · 246 belum bergabung')

  const moved = all.map((row, at) => (at < 3 ? rowOf(at, 'Semin') : row))
  rina.sendsDocument({ bytes: await rosterOf(...moved), name: 'petugas.xlsx' })
  await app.settle()
  expect(rina.last().text).toContain('Baru: 0 · Berubah: 3 · Tetap: 297')
  await tapped('✅ Terapkan')
  expect(await app.db.$count(memberships, isNull(memberships.until))).toBe(300)
  expect(await app.db.$count(memberships)).toBe(303)
  const nextWeek = { from: '2026-11-23', to: '2026-11-29' } as const
  const inSemin = await expectedWorkers(app.db, agencyId, ['34.03.12'], nextWeek)
  expect(inSemin).toHaveLength(Math.ceil((300 - 11) / 18) + 3)

  const budi = await joined(app, { agencyId, name: 'Budi', role: { role: 'coordinator', scope: '34.03.12' } })
  for (const at of [11, 29]) {
    people[at]?.says('/cuti 23-27/11')
    await app.settle()
    people[at]?.taps('✅ Simpan')
    await app.settle()
  }
  await app.walkTo('2026-11-24T03:00:00Z')
  people[0]?.says('/lapor')
  await app.settle()
  for (const label of ['Nihil kegiatan lapangan', 'Libur', '✅ Kirim']) {
    people[0]?.taps(label)
    await app.settle()
  }
  await app.walkTo('2026-11-30T00:10:00Z')
  expect(budi.last().text).toBe(
    [
      'Kapanewon Semin',
      'Belum melapor pekan lalu (23–29 November), 3 dari 18: Petugas Abna, Petugas Acna, Petugas Bvna · Nihil 1 · Cuti/sakit/dinas luar 2 · Belum bergabung 14',
    ].join('\n'),
  )
}, 60_000)
