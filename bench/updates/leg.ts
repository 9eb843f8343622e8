import type { Db } from '../../src/db/database.ts'
import type { Identity } from './bot-process.ts'
import type { Statement } from './statements.ts'

/** Some reports as the bot's database heard them, and where its identities began. */
export type Part = { statements: Statement[]; identities: Identity[] }

/** What was said again, with nothing around it. `writes`: commits that wrote, where the database counts them. */
export type Replayed = { seconds: number; statements: number; writes: number; cpuMs: number }

/** A kind of database under the bot. */
export type Leg = {
  name: string
  connections: number
  /** How many parts are recorded, and how many reports each has. */
  parts: number
  reportsEach: number
  /** Reports before the first round, until the runtime has compiled what is called often. */
  warming: number
  rounds: number
  reportsPerRound: number
  /** Fills the database from which the others are copied. */
  seed<T>(fill: (db: Db) => Promise<T>): Promise<T>
  /** A copy for the bot: an address or a folder. */
  place(): Promise<string>
  writes(): Promise<number>
  replay(parts: readonly Part[]): Promise<Replayed>
  /** Rows of the width of a report, each its own transaction: how many a second. */
  insertRows(): Promise<number>
}

export const createRows =
  'create table single_rows (id bigint generated always as identity primary key, at timestamptz, content jsonb)'
export const insertRow = 'insert into single_rows (at, content) values ($1, $2)'
export const rowContent = [new Date(0).toISOString(), JSON.stringify({ text: 'x'.repeat(400) })]

/** So many times, `parallel` at once. Returns how many a second. */
export async function perSecond(count: number, parallel: number, work: () => Promise<unknown>): Promise<number> {
  const numbers = Array.from({ length: count }).keys()
  const startedAt = performance.now()
  const lane = async () => {
    for (const _ of numbers) await work()
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  return (count * 1000) / (performance.now() - startedAt)
}

/** Seconds and processor time of this process. */
export async function timed(work: () => Promise<unknown>): Promise<{ seconds: number; cpuMs: number }> {
  const [cpu, startedAt] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - startedAt) / 1000, cpuMs: (user + system) / 1000 }
}
