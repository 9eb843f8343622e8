import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { wallMillis } from '../base/clock.ts'
import { type Log, reasonOf } from '../base/log.ts'
import { type Db, rowsOf } from '../db/database.ts'

export type LeaderOptions = {
  db: Db
  /** Names this process to people; two processes may share it. */
  holder: string
  log: Log
  leaseMs?: number
  /** How often the holder renews. */
  renewMs?: number
  /** How often the others try. */
  tryMs?: number
}

export type Leader = {
  /** Resolves once the first attempt is over, whatever came of it, and its listeners have run. */
  start(): Promise<void>
  /** Gives the lease back, so that another process may take it at once. */
  stop(): Promise<void>
  isLeader(): boolean
  /** Grows with every change of holder; undefined while another process leads. */
  token(): number | undefined
  /** Called with every change, one call after the other. */
  onChange(listener: (leads: boolean) => unknown): void
}

const name = 'bot'

/**
 * Takes part in choosing the one process that polls, ticks and sends: a row that its holder renews in database time.
 * This process counts its lease by its own clock from before the request, so that it stops before another one starts.
 */
export function createLeader(options: LeaderOptions): Leader {
  const { db, log, leaseMs = 15_000, renewMs = 5_000, tryMs = 2_000 } = options
  const ownMs = leaseMs * 0.8
  const holder = `${options.holder}#${randomUUID()}`
  const listeners: ((leads: boolean) => unknown)[] = []
  let lease: { token: number; until: number } | undefined
  let told = false
  let telling = Promise.resolve()
  let started = false
  let current = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let expiry: NodeJS.Timeout | undefined

  const isLeader = () => lease !== undefined && wallMillis() < lease.until

  /** Listeners run in turn, and each hears the state as it then is. */
  function tell(): Promise<void> {
    telling = telling.then(async () => {
      const leads = isLeader()
      if (leads === told) return
      told = leads
      log.info({ holder, token: lease?.token }, leads ? 'leads' : 'leads no more')
      for (const listener of listeners) await listener(leads)
    })
    telling = telling.catch(error => log.error({ error: reasonOf(error) }, 'leader: a listener failed'))
    return telling
  }

  async function attempt() {
    const asked = wallMillis()
    try {
      const token = await takeLease(db, holder, leaseMs)
      lease = token === undefined ? undefined : { token, until: asked + ownMs }
      clearTimeout(expiry)
      if (lease) expiry = setTimeout(tell, ownMs)
    } catch (error) {
      log.warn({ error: reasonOf(error) }, 'leader: the database did not answer')
    }
  }

  async function turn(): Promise<void> {
    current = attempt()
    await current
    if (started) timer = setTimeout(turn, isLeader() ? renewMs : tryMs)
    await tell()
  }

  return {
    isLeader,
    token: () => (isLeader() ? lease?.token : undefined),
    onChange: listener => listeners.push(listener),
    async start() {
      started = true
      await turn()
    },
    async stop() {
      started = false
      await current
      clearTimeout(timer)
      clearTimeout(expiry)
      lease = undefined
      await tell()
      await giveBack(db, holder).catch(error =>
        log.warn({ error: reasonOf(error) }, 'leader: the lease runs out by itself'),
      )
    },
  }
}

async function takeLease(db: Db, holder: string, leaseMs: number): Promise<number | undefined> {
  const until = sql`now() + ${leaseMs} * interval '1 millisecond'`
  const [row] = await rowsOf<{ token: number }>(
    db,
    sql`
      insert into leader as held (name, holder, token, until) values (${name}, ${holder}, 1, ${until})
      on conflict (name) do update set holder = excluded.holder, until = excluded.until,
        token = case when held.holder = excluded.holder then held.token else held.token + 1 end
      where held.holder = excluded.holder or held.until <= now()
      returning token`,
  )
  return row?.token
}

const giveBack = (db: Db, holder: string) => db.execute(sql`update leader set until = now() where holder = ${holder}`)
