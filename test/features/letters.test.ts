import { asc } from 'drizzle-orm'
import { InlineKeyboard } from 'grammy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/db/open.ts'
import { enqueueLetters } from '../../src/features/digests/actions.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { freshPglite } from '../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await freshPglite()
})
afterAll(() => database.close())

const now = new Date('2026-11-23T00:00:00Z')
const lines = (count: number) => Array.from({ length: count }, (_, at) => `Baris ${at} ${'x'.repeat(90)}`).join('\n')

test('a letter that is too long for one message goes in parts, each after the one before, with the buttons at its end', async () => {
  const keyboard = new InlineKeyboard().text('Rincian', 'x')
  const letter = { lane: 'notice', topicId: 0, dueAt: now } as const
  const letters = [
    { ...letter, key: 'short', chatId: 1, view: { text: 'Rekap', keyboard } },
    { ...letter, key: 'long', chatId: 2, view: { text: lines(90), keyboard } },
    { ...letter, key: 'other', chatId: 3, view: { text: lines(50), keyboard } },
  ]
  await enqueueLetters(database.db, letters, now)
  await enqueueLetters(database.db, letters, now)
  const rows = await database.db.select().from(deliveries).orderBy(asc(deliveries.chatId), asc(deliveries.key))
  expect(rows.map(({ key }) => key)).toEqual(['short', 'long', 'long:2', 'long:3', 'other', 'other:2'])
  const idOf = (key: string) => rows.find(row => row.key === key)?.id
  expect(rows.map(({ after }) => after)).toEqual([null, null, idOf('long'), idOf('long:2'), null, idOf('other')])
  expect(rows.map(({ payload }) => payload.reply_markup !== undefined)).toEqual([true, false, false, true, false, true])
  const texts = rows.filter(({ chatId }) => chatId === 2).map(({ payload }) => payload.text)
  expect(texts.join('\n')).toBe(lines(90))
})
