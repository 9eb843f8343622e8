import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { withPrepared } from '../../src/db/prepared.ts'
import type { Server } from '../server.ts'
import { type Statement, type Unit, unitsOf } from './statements.ts'

/** What one connection of the bot's database is to say: the statements of some reports, and where its identities begin. */
export type Part = { statements: Statement[]; reports: number; identities: Identity[] }
export type Identity = { name: string; last: string | null }

/** The same driver, told by drizzle how to write its parameters. */
function connect(url: string, max: number): Sql {
  const client = withPrepared(postgres(url, { max, onnotice: () => {} }))
  drizzle(client)
  return client
}

export const identitiesIn = async (url: string): Promise<Identity[]> => {
  const client = connect(url, 1)
  const found = await client<Identity[]>`
    select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as last from pg_sequences`
  await client.end()
  return [...found]
}

/** A copy of the database as it was, whose identities go on where they stood, so that recorded ids are met again. */
async function openCopy(server: Server, place: number, { identities }: Part): Promise<Sql> {
  const client = connect(await server.create(`replay_${place}`, 'seeded'), 1)
  for (const { name, last } of identities) if (last !== null) await client`select setval(${name}, ${last}::bigint)`
  return client
}

const send = (scope: Pick<Sql, 'unsafe'>, { text, parameters }: Statement) => scope.unsafe(text, parameters as never[])

async function replay(client: Sql, units: readonly Unit[]) {
  for (const { statements, transaction } of units) {
    if (!transaction) for (const statement of statements) await send(client, statement)
    else await client.begin(async tx => void (await sendAll(tx as unknown as Sql, statements)))
  }
}

async function sendAll(scope: Sql, statements: readonly Statement[]) {
  for (const statement of statements) await send(scope, statement)
}

export type Replayed = { seconds: number; statements: number; reports: number; writes: number; cpuMs: number }

/**
 * Says the recorded statements again, with nothing around them: each part on a connection of its own, all at once. Every
 * part has its own copy of the database, because a part that met another one's rows would do less than was recorded.
 */
export async function replayBare(server: Server, parts: readonly Part[]): Promise<Replayed> {
  const clients: Sql[] = []
  for (const [place, part] of parts.entries()) clients.push(await openCopy(server, place, part))
  const units = parts.map(part => unitsOf(part.statements))
  const [writesBefore, cpu, startedAt] = [await server.writes(), process.cpuUsage(), performance.now()]
  await Promise.all(clients.map((client, at) => replay(client, units[at] ?? [])))
  const seconds = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const writes = (await server.writes()) - writesBefore
  await Promise.all(clients.map(client => client.end()))
  const sum = (pick: (part: Part) => number) => parts.reduce((total, part) => total + pick(part), 0)
  const [statements, reports] = [sum(part => part.statements.length), sum(part => part.reports)]
  return { seconds, statements, reports, writes, cpuMs: (user + system) / 1000 }
}

/** Rows of the width of a report, one by one, each its own transaction, `parallel` at a time. Returns rows a second. */
export async function insertRows(url: string, count: number, parallel: number): Promise<number> {
  const client = connect(url, parallel)
  await client`create table single_rows (id bigint generated always as identity primary key, at timestamptz, content jsonb)`
  await Promise.all(Array.from({ length: parallel }, () => client`select pg_sleep(0.05)`))
  const content = JSON.stringify({ text: 'x'.repeat(400) })
  const numbers = Array.from({ length: count }).keys()
  const startedAt = performance.now()
  const lane = async () => {
    for (const _ of numbers)
      await client.unsafe('insert into single_rows (at, content) values ($1, $2)', [new Date(0).toISOString(), content])
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  const seconds = (performance.now() - startedAt) / 1000
  await client.end()
  return count / seconds
}
