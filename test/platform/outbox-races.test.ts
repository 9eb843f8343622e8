import { asc, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { rowsOf } from '../../src/db/database.ts'
import { openPostgres } from '../../src/db/open.ts'
import { createCourier, type DeliveryAlarm } from '../../src/outbox/courier.ts'
import { enqueue, enqueueEdit, type NewDelivery } from '../../src/outbox/enqueue.ts'
import { createPace, noLimits } from '../../src/outbox/pace.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { takeDue } from '../../src/outbox/take.ts'
import { botApi, message } from '../support/bot-api.ts'
import { startChild } from '../support/child.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'
import { silent } from '../support/log.ts'
import { jumpingWall } from '../support/wall.ts'

let database: PostgresDatabase
beforeAll(async () => {
  database = await freshPostgres()
})
afterEach(() => database.db.execute(sql`truncate deliveries`))
afterAll(() => database.close())

const now = new Date('2026-11-21T01:00:00Z')
const text = (key: string, chatId: number, more: Partial<NewDelivery> = {}): NewDelivery => ({
  key,
  lane: 'notice',
  chatId,
  payload: { text: key },
  repeat: 'never',
  ...more,
})
const states = async () =>
  (await database.db.select().from(deliveries).orderBy(asc(deliveries.id))).map(({ state }) => state)

it('sends each row once with three couriers at work', async () => {
  const rows = Array.from({ length: 240 }, (_, place) => text(`m${place}`, (place % 80) + 1))
  await enqueue(database.db, rows, now)
  const { api, calls } = botApi((_, place) => message(place))
  const courier = () =>
    createCourier({
      db: database.open(4).db,
      api,
      clock: systemClock,
      log: silent,
      wall: jumpingWall(),
      pace: createPace(noLimits),
    })
  const sent = await Promise.all([courier(), courier(), courier()].map(each => each.deliverDue()))
  expect(sent.every(count => count > 0)).toBe(true)
  expect(calls.map(({ args }) => args.text).toSorted()).toEqual(rows.map(({ key }) => key).toSorted())
  expect(new Set(await states())).toEqual(new Set(['sent']))
})

it('takes by the index of what is due, planned when nothing was', async () => {
  await database.db.execute(sql`
    insert into deliveries (key, lane, chat_id, method, payload, due_at, repeat, state, created_at)
    select 'k' || n, 'notice', n, 'sendMessage', '{}', now(), 'once', 'sent', now() from generate_series(1, 20000) n`)
  await database.db.execute(sql.raw('analyze deliveries'))
  const said: string[] = []
  const { db, close } = openPostgres(database.url, 1, (_, text) => said.push(text))
  await takeDue(db, { now, excluded: [1, 2], most: 1 }, 1_000)
  const plan = await rowsOf<{ 'QUERY PLAN': string }>(db, sql.raw(`explain (generic_plan) ${said[0]}`))
  await close()
  const scans = plan.map(row => row['QUERY PLAN']).filter(line => / on deliveries d_2\b/.test(line))
  expect(scans).toEqual([expect.stringMatching(/Index Scan using deliveries_due/)])
})

it('calls what a killed courier had in flight unknown, and never sends that again by itself', async () => {
  await enqueue(
    database.db,
    [1, 2, 3, 4, 5].map(chat => text(`m${chat}`, chat)),
    now,
  )
  await enqueue(database.db, [text('personal', 6, { repeat: 'once', lane: 'urgent' })], now)
  const child = startChild('courier', database.url)
  await Promise.all(['sends personal', 'sends m1', 'sends m2'].map(child.says))
  await child.kill()
  expect((await states()).filter(state => state === 'sending')).toHaveLength(3)
  await database.db.execute(sql`update deliveries set lease_until = now() where state = 'sending'`)
  const { api, calls } = botApi((_, place) => message(place))
  const alarms: DeliveryAlarm[] = []
  const alarm = (raised: DeliveryAlarm) => alarms.push(raised)
  const courier = createCourier({ db: database.db, api, clock: systemClock, log: silent, wall: jumpingWall(), alarm })
  await courier.deliverDue()
  expect(calls.map(({ args }) => args.text).toSorted()).toEqual(['m3', 'm4', 'm5', 'personal'])
  expect(await states()).toEqual(['unknown', 'unknown', 'sent', 'sent', 'sent', 'sent'])
  expect(alarms.map(({ kind, key }) => [kind, key]).toSorted()).toEqual([
    ['unknown', 'm1'],
    ['unknown', 'm2'],
  ])
})

it('ends with the newest words, however edits and the courier meet', async () => {
  const [id = 0] = await enqueue(database.db, [text('card', 1)], now)
  const { api, calls } = botApi((_, place) => message(place))
  const wall = jumpingWall()
  const courier = createCourier({ db: database.open(4).db, api, clock: systemClock, log: silent, wall })
  const edit = (n: number) => database.db.transaction(async tx => enqueueEdit(tx, id, { text: `words ${n}` }, now))
  for (let n = 1; n <= 20; n += 1) await Promise.all([edit(n), courier.deliverDue()])
  await courier.deliverDue()
  expect(calls.at(-1)?.args.text).toBe('words 20')
  expect(calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1)
  expect(new Set(await states())).toEqual(new Set(['sent']))
})
