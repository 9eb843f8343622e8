import { monitorEventLoopDelay } from 'node:perf_hooks'
import { eq } from 'drizzle-orm'
import type { Db } from '../../src/db/database.ts'
import { openPostgres } from '../../src/db/open.ts'
import { regionNamesOf } from '../../src/features/regions/queries.ts'
import { memberships, workers } from '../../src/features/workers/table.ts'
import type { Telegram } from '../../src/simulator/telegram.ts'
import { foundAgency, gunungkidul, joined } from '../../test/support/kapanewon.ts'
import { machineLine } from '../machine.ts'
import { type Server, startServer } from '../server.ts'
import { atMost, digits, printTable, type Row } from '../table.ts'
import { clock, createLocalTelegram, startBot } from '../updates/bot.ts'
import { asCsv, asWorkbook, changedRows, rosterRows } from './sheet.ts'

const people = 2_000
const patienceMs = 60_000

type Officer = Awaited<ReturnType<typeof joined>>

/** Resolves once a message to this person, new or changed, says so. */
function said(telegram: Telegram, officer: Officer, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not said: ${pattern}; but: ${officer.last().text}`)), patienceMs)
    const end = telegram.watch(({ message }) => {
      if (!officer.screen().some(({ id, text, from }) => id === message && from.isBot && pattern.test(text))) return
      clearTimeout(timer)
      end()
      resolve()
    })
  })
}

/** Seconds from what somebody does to the words that answer it. */
async function step(telegram: Telegram, officer: Officer, act: () => unknown, pattern: RegExp): Promise<number> {
  const startedAt = performance.now()
  const answered = said(telegram, officer, pattern)
  act()
  await answered
  return (performance.now() - startedAt) / 1000
}

const previewed = /^📥 Pemeriksaan/
const applied = /^✅ Selesai/

async function imported(telegram: Telegram, officer: Officer, bytes: Uint8Array, name: string) {
  const preview = await step(telegram, officer, () => officer.sendsDocument({ bytes, name }), previewed)
  if (!officer.buttons().includes('✅ Terapkan')) return { preview, written: Number.NaN }
  return { preview, written: await step(telegram, officer, () => officer.taps('✅ Terapkan'), applied) }
}

/** The same rows written bare: what the database itself takes for them. */
async function bareSeconds(server: Server, rows: { name: string; region: string }[]): Promise<number> {
  const { db, close } = openPostgres(await server.create('bare'), 1)
  const agencyId = await foundAgency({ db, clock } as never, gunungkidul)
  const startedAt = performance.now()
  await db.transaction(async tx => {
    const values = rows.map(({ name }) => ({ agencyId, name, createdAt: clock.now() }))
    const added = await tx.insert(workers).values(values).returning({ id: workers.id })
    await tx.insert(memberships).values(
      added.map(({ id }, at) => ({
        workerId: id,
        pillar: 'pkh',
        region: rows[at]?.region ?? '',
        since: '2026-11-21',
      })),
    )
  })
  const seconds = (performance.now() - startedAt) / 1000
  await close()
  return seconds
}

const written = async (db: Db, agencyId: number) => (await db.$count(workers, eq(workers.agencyId, agencyId))) - 1

async function measure(server: Server) {
  const telegram = createLocalTelegram((url, init) => Promise.resolve(app.web.fetch(new Request(url, init))))
  const database = openPostgres(await server.create('roster'), 10)
  const { db } = database
  const agencyId = await foundAgency({ db, telegram, clock }, gunungkidul)
  const role = { role: 'agency', scope: gunungkidul.region } as const
  const officer = await joined({ db, telegram, clock }, { agencyId, name: 'Rina Hartati', role })
  const app = await startBot(database, telegram)
  await app.start()
  const rows = rosterRows(await regionNamesOf(db, gunungkidul.region), people)
  const [workbook, changed] = [await asWorkbook(rows), await asWorkbook(changedRows(rows))]
  const pauses = monitorEventLoopDelay({ resolution: 5 })
  pauses.enable()
  const fresh = await imported(telegram, officer, workbook, 'petugas.xlsx')
  const again = await imported(telegram, officer, workbook, 'petugas.xlsx')
  const later = await imported(telegram, officer, changed, 'petugas.xlsx')
  const csv = await imported(telegram, officer, asCsv(changedRows(rows)), 'petugas.csv')
  pauses.disable()
  const stands = await written(db, agencyId)
  await app.stop()
  await database.close()
  const bare = await bareSeconds(
    server,
    rows.map(([name]) => ({ name, region: '34.03.12' })),
  )
  return { fresh, again, later, csv, stands, bare, longestPauseMs: pauses.max / 1e6 }
}

function rowsOf({
  fresh,
  again,
  later,
  csv,
  stands,
  bare,
  longestPauseMs,
}: Awaited<ReturnType<typeof measure>>): Row[] {
  const whole = fresh.preview + fresh.written
  return [
    { what: 'people written', value: digits(stands, 0), aim: String(people), met: stands === people },
    { what: 'XLSX previewed, s', value: digits(fresh.preview, 2) },
    { what: 'and written, s', value: digits(fresh.written, 2) },
    { what: '  both, s', ...atMost(whole, 10, 2) },
    { what: '  the same rows written bare, s', value: digits(bare, 2) },
    { what: 'the same file again: nothing changes, s', value: digits(again.preview, 2) },
    { what: 'one person in five changed: previewed with a table, s', value: digits(later.preview, 2) },
    { what: 'and written, s', value: digits(later.written, 2) },
    { what: 'the same as CSV: nothing changes, s', value: digits(csv.preview, 2) },
    { what: 'longest pause of the process meanwhile, ms', value: digits(longestPauseMs, 0) },
  ]
}

/** A roster as a spreadsheet, from the document to the words that it is written, on Postgres. */
export async function benchRoster(): Promise<void> {
  const server = await startServer()
  console.log(machineLine([server.version]))
  printTable(`roster: ${people} people from a spreadsheet, ${server.version}`, rowsOf(await measure(server)))
  await server.stop()
}
