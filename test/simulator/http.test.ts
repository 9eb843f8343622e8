import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Bot, HttpError, InputFile } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import { samplePhoto } from '../../src/simulator/actors/sample.ts'
import { startWorld, TOKEN } from './world.ts'

const closers: (() => void)[] = []

afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** The same world served over HTTP, and a bot that reaches it with grammY's own fetch. */
const served = async () => {
  const world = startWorld()
  const port = await new Promise<number>(resolve => {
    const server = serve({ fetch: world.telegram.app.fetch, port: 0, hostname: '127.0.0.1' }, info =>
      resolve(info.port),
    )
    closers.push(() => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
    server.on('listening', () => resolve((server.address() as AddressInfo).port))
  })
  const root = `http://127.0.0.1:${port}`
  const bot = new Bot(TOKEN, { client: { apiRoot: root } })
  const sri = world.telegram.person({ name: 'Sri' })
  sri.starts()
  return { ...world, root, sri, api: bot.api }
}

test('a bot talks to it over HTTP: text, uploads and downloads', async () => {
  const { root, sri, api } = await served()
  expect((await api.getUpdates({ timeout: 5 }))[0]?.message?.text).toBe('/start')
  await api.sendMessage(sri.id, 'halo')
  const sent = await api.sendPhoto(sri.id, new InputFile(samplePhoto(2), 'foto.png'), { caption: 'giat' })
  expect(sri.last()).toMatchObject({ text: 'giat', media: { kind: 'photo' } })
  const { file_path } = await api.getFile(sent.photo.at(-1)?.file_id ?? '')
  const bytes = await (await fetch(`${root}/file/bot${TOKEN}/${file_path}`)).arrayBuffer()
  expect(new Uint8Array(bytes)).toEqual(samplePhoto(2))
})

test('forms written by other clients work too', async () => {
  const { root, sri } = await served()
  const form = new FormData()
  form.set('chat_id', String(sri.id))
  form.set('document', new Blob(['isi']), 'catatan.txt')
  form.set('disable_notification', 'true')
  expect(await (await fetch(`${root}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form })).json()).toMatchObject({
    ok: true,
    result: { document: { file_name: 'catatan.txt', mime_type: 'text/plain' } },
  })
  const query = await fetch(`${root}/bot${TOKEN}/sendMessage?chat_id=${sri.id}&text=26&protect_content=false`)
  expect(await query.json()).toMatchObject({ ok: true, result: { text: '26' } })
  const wrong = await fetch(`${root}/bot${TOKEN}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  })
  expect(await wrong.json()).toMatchObject({ error_code: 400, description: "Bad Request: can't parse JSON object" })
})

test('a lost answer breaks the connection after the effect', async () => {
  const { telegram, sri, api } = await served()
  telegram.faults.next('sendMessage', 'lost-answer')
  await expect(api.sendMessage(sri.id, 'halo')).rejects.toBeInstanceOf(HttpError)
  expect(sri.last().text).toBe('halo')
})

test('a caller that hangs up ends its long poll', async () => {
  const { telegram, sri, api } = await served()
  telegram.takeUpdates()
  const hangUp = new AbortController()
  const polling = api.getUpdates({ timeout: 50 }, hangUp.signal as never)
  await expect.poll(() => telegram.engine.poller !== undefined).toBe(true)
  hangUp.abort()
  await expect(polling).rejects.toBeInstanceOf(HttpError)
  await expect.poll(() => telegram.engine.poller).toBeUndefined()
  sri.says('masih ada')
  expect((await api.getUpdates({ timeout: 5 }))[0]?.message?.text).toBe('masih ada')
})
