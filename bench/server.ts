import postgres from 'postgres'
import { preparedKey } from '../test/support/cache.ts'
import { createTemplate, startPostgres, template, urlOf } from '../test/support/postgres.ts'

/** What a database has done since it was made: rows it wrote, and the statistics' own count of its transactions. */
export type Server = {
  version: string
  /** A database with tables and the regions of two regencies; or a copy of the one named. */
  create(name: string, from?: string): Promise<string>
  /** An empty one. */
  createEmpty(name: string): Promise<string>
  /** How many transactions have written, in the whole server: each takes a number. */
  writes(): Promise<number>
  stop(): Promise<void>
}

const prefix = `pilar_bench_${process.pid}`

/** The server of `BENCH_DATABASE_URL`, else an embedded one; both write to the disk as in earnest. */
export async function startServer(): Promise<Server> {
  const given = process.env.BENCH_DATABASE_URL
  const own = given ? undefined : await startPostgres(preparedKey(), { durable: true })
  const url = given ?? own?.url ?? ''
  const prepared = given ? `${prefix}_template` : template
  if (given) await createTemplate(url, prepared)
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  const named = (name: string) => `${prefix}_${name}`
  const make = async (name: string, from: string) => {
    await admin.unsafe(`drop database if exists ${named(name)} with (force)`)
    await admin.unsafe(`create database ${named(name)} template ${from}`)
    return urlOf(url, named(name))
  }
  const [{ version } = { version: '' }] = await admin<{ version: string }[]>`
    select split_part(current_setting('server_version'), ' ', 1) as version`
  return {
    version: `Postgres ${version}`,
    create: (name, from) => make(name, from === undefined ? prepared : named(from)),
    createEmpty: name => make(name, 'template0'),
    async writes() {
      const [{ number } = { number: '0' }] = await admin<{ number: string }[]>`
        select pg_snapshot_xmax(pg_current_snapshot())::text as number`
      return Number(number)
    },
    async stop() {
      const mine = await admin<{ datname: string }[]>`
        select datname from pg_database where starts_with(datname, ${prefix})`
      for (const { datname } of mine) await admin.unsafe(`drop database ${datname} with (force)`)
      await admin.end()
      await own?.stop()
    },
  }
}
