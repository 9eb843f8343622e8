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

test('three hundred people of 18 kapanewon come in, 54 join by their links, three move', async () => {
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
  for (const row of links.slice(0, 54)) {
    const person = app.telegram.person({ name: row[0] ?? '' })
    person.starts(row[3]?.split('start=')[1])
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
}, 60_000)
