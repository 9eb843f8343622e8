import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot, InputFile } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { samplePhoto } from '../../src/simulator/actors/sample.ts'
import { fileStore } from '../../src/simulator/store.ts'
import { openTelegram, type Telegram } from '../../src/simulator/telegram.ts'
import { TOKEN } from './world.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'))
})

const opened: Telegram[] = []

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
  await rm(folder, { recursive: true })
})

const open = async () => {
  const telegram = await openTelegram({
    token: TOKEN,
    username: 'PilarBot',
    clock: { now: () => new Date(Date.UTC(2026, 10, 21)) },
    wall: () => 1,
    store: fileStore(join(folder, 'telegram.json')),
  })
  opened.push(telegram)
  return telegram
}

test('after a restart chats, files, waiting updates and numbers are as they were', async () => {
  const before = await open()
  const sri = before.person({ name: 'Sri', username: 'sri' })
  const group = before.group({ title: 'Semin', members: [sri], botAdmin: true, forum: true })
  sri.says('satu', { in: group })
  sri.sendsPhoto({ bytes: samplePhoto(5), in: group })
  await before.close()

  const after = await open()
  const again = after.person({ name: 'Sri', username: 'sri' })
  expect(again.id).toBe(sri.id)
  expect(after.groups().map(one => [one.id, one.title])).toEqual([[group.id, 'Semin']])
  expect(again.screen({ in: group }).map(one => one.id)).toEqual([2, 3])
  const waiting = after.takeUpdates()
  expect(waiting.map(one => one.message?.message_id)).toEqual([2, 3])

  const api = new Bot(TOKEN, { client: { fetch: after.fetch } }).api
  const { file_path } = await api.getFile(waiting[1]?.message?.photo?.at(-1)?.file_id ?? '')
  const file = await after.fetch(`https://api.telegram.org/file/bot${TOKEN}/${file_path}`)
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(samplePhoto(5))
  const [next] = [again.says('lagi', { in: group }), after.takeUpdates()]
  expect(next.message_id).toBe(4)
  await after.close()
})

test('what was answered or handed out is saved before: a killed process never gives an id twice', async () => {
  const before = await open()
  const sri = before.person({ name: 'Sri', username: 'sri' })
  const api = new Bot(TOKEN, { client: { fetch: before.fetch } }).api
  sri.starts()
  const [update] = await api.getUpdates()
  const sent = await api.sendMessage(sri.id, 'halo')

  const after = await open()
  const again = after.person({ name: 'Sri', username: 'sri' })
  expect(again.screen().map(one => one.text)).toEqual(['/start', 'halo'])
  expect(after.takeUpdates().map(one => one.update_id)).toEqual([update?.update_id])
  expect(again.says('lagi').message_id).toBe(sent.message_id + 1)
  expect(after.takeUpdates()[0]?.update_id).toBe((update?.update_id ?? 0) + 1)
})

test('a crash in the middle of writing leaves the last whole state', async () => {
  const before = await open()
  before.person({ name: 'Sri', username: 'sri' })
  await before.close()
  await writeFile(join(folder, 'telegram.json.part'), '{"half')
  expect((await open()).people().map(one => one.name)).toEqual(['Sri'])
})

test('a file is written once, however often the world is saved', async () => {
  const telegram = await open()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  const api = new Bot(TOKEN, { client: { fetch: telegram.fetch } }).api
  for (let n = 0; n < 3; n += 1) await api.sendPhoto(sri.id, new InputFile(samplePhoto(1)))
  await telegram.close()
  const names = await readdir(join(folder, 'telegram.json.files'))
  expect(names).toHaveLength(1)
  expect(new Uint8Array(await readFile(join(folder, 'telegram.json.files', names[0] ?? '')))).toEqual(samplePhoto(1))
})

test('a store that cannot be written is an error for the caller, not silence', async () => {
  const telegram = await openTelegram({
    token: TOKEN,
    username: 'PilarBot',
    clock: { now: () => new Date(0) },
    store: { load: async () => undefined, save: () => Promise.reject(new Error('disk full')) },
  })
  telegram.person({ name: 'Sri' })
  await expect(telegram.close()).rejects.toThrow('disk full')
})

test('watchers hear every change in order, with numbers that go on after a restart', async () => {
  const before = await open()
  const numbers: number[] = []
  const stop = before.watch(change => numbers.push(change.number))
  const sri = before.person({ name: 'Sri', username: 'sri' })
  sri.starts()
  stop()
  sri.says('tidak didengar')
  await before.close()
  const after = await open()
  after.watch(change => numbers.push(change.number))
  after.person({ name: 'Sri', username: 'sri' }).says('lagi')
  expect(numbers).toEqual([1, 2, 4])
})

test('a world of another bot is not continued', async () => {
  const before = await open()
  before.person({ name: 'Sri' })
  await before.saved()
  const other = { token: '8:other', username: 'LainBot', clock: { now: () => new Date(0) } }
  const store = fileStore(join(folder, 'telegram.json'))
  await expect(openTelegram({ ...other, store })).rejects.toThrow('belongs to bot 7000000001, not 8')
})
