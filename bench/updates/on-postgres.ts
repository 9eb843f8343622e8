import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { openPostgres } from '../../src/db/open.ts'
import { withPrepared } from '../../src/db/prepared.ts'
import type { Server } from '../server.ts'
import { createRows, insertRow, type Leg, type Part, perSecond, type Replayed, rowContent, timed } from './leg.ts'
import { type Statement, type Unit, unitsOf } from './statements.ts'

const connections = 10

/** The bot on a server, ten connections wide, against ten connections that say the same bare. */
export const onPostgres = (server: Server): Leg => ({
  name: server.version,
  connections,
  parts: connections,
  reportsEach: 10,
  warming: 400,
  rounds: 5,
  reportsPerRound: 100,
  async seed(fill) {
    const { db, close } = openPostgres(await server.create('seeded'), 1)
    const result = await fill(db)
    await close()
    return result
  },
  place: () => server.create('bot', 'seeded'),
  writes: server.writes,
  replay: parts => replayBare(server, parts),
  insertRows: () => insertRows(server, 2_000),
})

/** The same driver, told by drizzle how to write its parameters. */
function connect(url: string, max: number): Sql {
  const client = withPrepared(postgres(url, { max, onnotice: () => {} }))
  drizzle(client)
  return client
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

/**
 * Says the recorded statements again: each part on a connection of its own, all at once. Every part has its own copy of
 * the database, because a part that met another one's rows would do less than was recorded. The first fifth is not
 * counted: there the connections prepare their statements, as those of the bot did long before.
 */
async function replayBare(server: Server, parts: readonly Part[]): Promise<Replayed> {
  const clients: Sql[] = []
  for (const [place, part] of parts.entries()) clients.push(await openCopy(server, place, part))
  const units = parts.map(part => unitsOf(part.statements))
  const warmed = units.map(all => Math.ceil(all.length / 5))
  await Promise.all(clients.map((client, at) => replay(client, (units[at] ?? []).slice(0, warmed[at]))))
  const counted = units.map((all, at) => all.slice(warmed[at]))
  const writesBefore = await server.writes()
  const used = await timed(() => Promise.all(clients.map((client, at) => replay(client, counted[at] ?? []))))
  const writes = (await server.writes()) - writesBefore
  await Promise.all(clients.map(client => client.end()))
  return { ...used, writes, statements: saidIn(counted.flat()) }
}

/** With the beginning and the end of each transaction. */
const saidIn = (units: readonly Unit[]) =>
  units.reduce((total, { statements, transaction }) => total + statements.length + (transaction ? 2 : 0), 0)

async function insertRows(server: Server, count: number): Promise<number> {
  const client = connect(await server.create('rows', 'seeded'), connections)
  await client.unsafe(createRows)
  await Promise.all(Array.from({ length: connections }, () => client`select pg_sleep(0.05)`))
  const rate = await perSecond(count, connections, async () => client.unsafe(insertRow, rowContent))
  await client.end()
  return rate
}
