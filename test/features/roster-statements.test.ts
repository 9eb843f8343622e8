import { afterAll, expect, test } from 'vitest'
import { openPostgres } from '../../src/db/open.ts'
import { memberships, workers } from '../../src/features/workers/table.ts'
import { startApp } from '../support/app.ts'
import { freshPostgres } from '../support/database.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { stepsIn } from '../support/steps.ts'

const database = await freshPostgres(1)
let statements = 0
const watched = openPostgres(database.url, 4, () => {
  statements++
})
afterAll(() => database.close())

test('what a page of the roster asks of the database does not grow with the roster', async () => {
  const app = await startApp({ on: watched })
  const agencyId = await foundAgency(app, gunungkidul)
  const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
  const { does } = stepsIn(app)
  const enroll = async (count: number) => {
    const createdAt = app.clock.now()
    const rows = Array.from({ length: count }, (_, at) => ({
      agencyId,
      name: `Petugas ${String.fromCharCode(65 + (at % 26))}`,
      createdAt,
    }))
    const added = await app.db.insert(workers).values(rows).returning({ id: workers.id })
    const places = added.map(({ id }, at) => ({
      ...{ workerId: id, pillar: at % 2 ? 'pkh' : 'tksk', since: '2026-01-01' },
      region: `34.03.${String(1 + (at % 18)).padStart(2, '0')}`,
    }))
    await app.db.insert(memberships).values(places)
  }
  const pages: [string, string[]][] = [
    ['summary', ['>/petugas']],
    ['first page', ['📋 Daftar petugas']],
    ['next page', ['▶️']],
    ['narrowed', ['⏳ Belum bergabung']],
    ['a person', ['1']],
    ['search', ['>/petugas', '🔎 Cari nama', '>petugas b']],
    ['links', ['>/petugas', '🔗 Tautan untuk semua']],
  ]
  // Taking an update in costs a statement more or less, as it happens; a page shows ten people.
  const costs = async () => {
    const found: Record<string, number> = {}
    for (const [name, steps] of pages) {
      statements = 0
      await does(rina, ...steps)
      found[name] = statements
    }
    return found
  }
  await enroll(30)
  await costs()
  const small = await costs()
  await enroll(600)
  const large = await costs()
  for (const [name, cost] of Object.entries(small)) expect(Math.abs(cost - (large[name] ?? 0)), name).toBeLessThan(4)
  expect(rina.screen().some(({ text }) => text.includes('631 orang'))).toBe(true)
})
