import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { readAreas } from '../../src/features/regions/source.ts'
import { emptyPostgres } from '../support/database.ts'
import { isUp, leads, startBot } from '../support/processes.ts'
import { type ApiCall, startTelegram } from '../support/telegram-server.ts'

const namesOf = (count: number) => ['first', 'second', 'third'].slice(0, count)

describe('three processes that start at once on an empty database', () => {
  it('all come up, prepare it once, and one of them leads', async () => {
    const server = await startTelegram()
    const database = await emptyPostgres()
    onTestFinished(() => database.close())
    const bots = await Promise.all(namesOf(3).map(name => startBot(name, { server, database }, { OWNER_IDS: '' })))
    await Promise.all(bots.map(bot => bot.says(isUp)))
    await Promise.race(bots.map(bot => bot.says(leads)))
    const isPoll = ({ method }: ApiCall) => method === 'getUpdates'
    await server.called(isPoll, 2)

    const { entries } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as { entries: unknown[] }
    const count = async (table: string) =>
      Number((await rowsOf<{ n: string }>(database.db, sql.raw(`select count(*) as n from ${table}`)))[0]?.n)
    expect(await count('drizzle.__drizzle_migrations')).toBe(entries.length)
    expect(await count('regions')).toBe((await readAreas()).length)
    const said = (beginning: string) => bots.filter(bot => bot.lines().out.some(line => line.startsWith(beginning)))
    expect(said('Menyiapkan wilayah')).toHaveLength(1)
    expect(await count('join_links where used_at is null and revoked_at is null')).toBe(1)

    const health = await Promise.all(bots.map(bot => bot.health()))
    expect(health.map(({ status, body }) => [status, body.ok, body.database])).toEqual(
      bots.map(() => [200, true, 'ok']),
    )
    const polls = server.calls.filter(isPoll)
    expect(new Set(polls.map(({ by }) => by)).size).toBe(1)
    expect(polls.filter(({ status }) => status === 409)).toEqual([])
    await Promise.all(bots.map(bot => bot.stop()))
    expect(await Promise.all(bots.map(bot => bot.ended))).toEqual([0, 0, 0])
  })
})
