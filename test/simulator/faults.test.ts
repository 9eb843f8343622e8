import { HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const faultyWorld = () => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  sri.starts()
  const received = () => sri.screen().filter(one => one.from.isBot).length
  return { ...world, sri, received, send: () => world.api.sendMessage(sri.id, 'halo') }
}

test('a lost answer: the message is there, the caller learns nothing', async () => {
  const { telegram, send, received } = faultyWorld()
  telegram.faults.next('sendMessage', 'lost-answer')
  await expect(send()).rejects.toBeInstanceOf(HttpError)
  expect(received()).toBe(1)
  await send()
  expect(received()).toBe(2)
})

test('a refused connection: nothing happens, and the error says so', async () => {
  const { telegram, send, received } = faultyWorld()
  telegram.faults.next('*', 'refuse', 2)
  await expect(send()).rejects.toMatchObject({ error: { code: 'ECONNREFUSED' } })
  await expect(send()).rejects.toBeInstanceOf(HttpError)
  expect(received()).toBe(0)
  await send()
  expect(received()).toBe(1)
})

test('a hanging call ends when the caller gives up', async () => {
  const { telegram, api, sri, received } = faultyWorld()
  telegram.faults.next('sendMessage', 'hang')
  const giveUp = new AbortController()
  const call = api.sendMessage(sri.id, 'halo', {}, giveUp.signal as never)
  await api.getMe()
  giveUp.abort()
  await expect(call).rejects.toBeInstanceOf(HttpError)
  expect(received()).toBe(0)
})

test.each([
  [500, 'before' as const, 0],
  [502, 'after' as const, 1],
  [504, undefined, 0],
])('a %i page as HTML, %s the effect', async (status, effect, messages) => {
  const { telegram, send, received } = faultyWorld()
  telegram.faults.next('sendMessage', { status: status as 500, html: true, ...(effect && { effect }) })
  await expect(send()).rejects.toBeInstanceOf(HttpError)
  expect(received()).toBe(messages)
})

test('a 500 in JSON, a 429 and a 403 on request', async () => {
  const { telegram, send, received } = faultyWorld()
  telegram.faults.next('sendMessage', { status: 500 })
  telegram.faults.next('sendMessage', { error_code: 429, retry_after: 35 })
  telegram.faults.next('sendMessage', { error_code: 403, description: 'Forbidden: bot was blocked by the user' })
  await expect(send()).rejects.toMatchObject({ error_code: 500, description: 'Internal Server Error: restart' })
  await expect(send()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 35 } })
  await expect(send()).rejects.toMatchObject({ description: 'Forbidden: bot was blocked by the user' })
  expect(received()).toBe(0)
})

test('faults wait for their own method and can be taken back', async () => {
  const { telegram, api, send } = faultyWorld()
  telegram.faults.next('getMe', 'refuse')
  await send()
  telegram.faults.clear()
  expect((await api.getMe()).username).toBe('PilarBot')
})
