import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { sql } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { type Child, startChild, startProcess, startSources } from './child.ts'
import { freshPostgres, type PostgresDatabase } from './database.ts'
import { startTelegram, type TelegramServer } from './telegram-server.ts'
import { token } from './token.ts'

/** A process of the whole bot, as `npm start` runs it. */
export type Bot = Child & { name: string; health(): Promise<{ status: number; body: Record<string, unknown> }> }

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Only what a process needs to be found and to run; nothing of the configuration of whoever runs the tests. */
const plainEnvironment = () => ({ PATH: process.env.PATH, HOME: process.env.HOME })

/** Runs `src/main.ts` with this configuration and nothing else. */
export const startMain = (configuration: Record<string, string>): Child =>
  startProcess('src/main.ts', [], { ...plainEnvironment(), ...configuration })

/** The same exactly as `npm start` does it, which takes longer. */
export const startShipped = (configuration: Record<string, string>): Child =>
  startSources('src/main.ts', { ...plainEnvironment(), ...configuration })

type Surroundings = { server: TelegramServer; database: PostgresDatabase }

/** The bot with a token, on this database and this Telegram. */
export async function startBot(
  name: string,
  { server, database }: Surroundings,
  more: Record<string, string> = {},
): Promise<Bot> {
  const port = await freePort()
  const child = startMain({
    BOT_TOKEN: token,
    BOT_API_ROOT: server.rootFor(name),
    DATABASE_URL: database.url,
    PGAPPNAME: name,
    PORT: String(port),
    OWNER_IDS: '1',
    ...more,
  })
  return {
    ...child,
    name,
    async health() {
      const response = await fetch(`http://127.0.0.1:${port}/health`)
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    },
  }
}

/** The same without what `npm start` does around it, on a clock that begins at `now`. */
export function startBotAt(
  name: string,
  now: string,
  { server, database }: Surroundings,
  ...manner: 'hurried'[]
): Pick<Bot, keyof Child | 'name'> {
  const url = new URL(database.url)
  url.searchParams.set('application_name', name)
  return { ...startChild('bot', url.toString(), server.rootFor(name), now, ...manner), name }
}

/** The line with which a process says that it leads. */
export const leads = /"msg":"leads"/
/** The line with which a process says that it is up. */
export const isUp = 'Pilar berjalan'

/** A database of two regencies, a Telegram, and people who move in as in a test with an app. */
export async function startTown() {
  const server = await startTelegram()
  const database = await freshPostgres()
  onTestFinished(() => database.close())
  await neverSeedAll(database)
  await noteHolders(database)
  return { server, database, telegram: server.telegram, db: database.db, clock: systemClock }
}

export type ProcessTown = Awaited<ReturnType<typeof startTown>>

/** Two regencies are enough here: to the processes it looks as if all were there. */
const neverSeedAll = ({ db }: PostgresDatabase) =>
  db.execute(sql`insert into region_data (selection, version) select 'all', min(version) from region_data`)

/** Lets the database write down which process took a claim or a lease: processes name their connections. */
async function noteHolders({ db }: PostgresDatabase) {
  await db.execute(sql`alter table inbox_people add column held_by text`)
  await db.execute(sql`alter table deliveries add column held_by text`)
  await db.execute(sql`alter table leader add column held_by text`)
  await db.execute(sql`
    create function note_holder() returns trigger language plpgsql as
    $$ begin new.held_by := current_setting('application_name'); return new; end $$`)
  const changes = { inbox_people: 'token', deliveries: 'attempts', leader: 'until' }
  for (const [table, column] of Object.entries(changes)) {
    const on = (event: string, when: string) =>
      sql.raw(
        `create trigger note_${event} before ${event} on ${table} for each row ${when} execute function note_holder()`,
      )
    await db.execute(on('insert', ''))
    await db.execute(on('update', `when (new.${column} is distinct from old.${column})`))
  }
}

/** What a killed process held is free at once, as it would be after its leases ran out. */
export async function leasesRunOut({ db }: ProcessTown, dead: Pick<Bot, 'name'>): Promise<void> {
  await db.execute(sql`update deliveries set lease_until = now() where state = 'sending' and held_by = ${dead.name}`)
  await db.execute(
    sql`update inbox_people set claimed_until = now() where token is not null and held_by = ${dead.name}`,
  )
  await db.execute(sql`update leader set until = now() where held_by = ${dead.name}`)
}

/** What the Telegram shows at last; looked at again whenever anything changes there. */
export function seen<T>({ telegram }: Pick<ProcessTown, 'telegram'>, look: () => T | undefined | false): Promise<T> {
  return new Promise(resolve => {
    const end = telegram.watch(() => lookAgain())
    const lookAgain = () => {
      const found = look()
      if (found === undefined || found === false) return
      end()
      resolve(found)
    }
    lookAgain()
  })
}
