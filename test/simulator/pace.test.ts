import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const pacedWorld = () => startWorld({ rateLimits: true })

test('thirty proactive messages a second, then 429 with the time to wait', async () => {
  const { telegram, call, time } = pacedWorld()
  const people = Array.from({ length: 32 }, (_, n) => telegram.person({ name: `Orang ${n}` }))
  for (const one of people) one.starts()
  time.real += 60_001
  const write = (n: number) => call('sendMessage', { chat_id: people[n]?.id, text: 'undangan' })
  for (let n = 0; n < 30; n += 1) expect(await write(n)).toMatchObject({ ok: true })
  expect(await write(30)).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  })
  people[31]?.says('saya baru menulis')
  expect(await write(31)).toMatchObject({ ok: true })
  time.real += 1000
  expect(await write(30)).toMatchObject({ ok: true })
})

test('answers to people who have just written are not counted as proactive', async () => {
  const { telegram, call } = pacedWorld()
  const people = Array.from({ length: 40 }, (_, n) => telegram.person({ name: `Orang ${n}` }))
  for (const one of people) {
    one.starts()
    expect(await call('sendMessage', { chat_id: one.id, text: 'halo' })).toMatchObject({ ok: true })
  }
})

test('a short burst into one chat passes, then one message a second', async () => {
  const { telegram, call, time } = pacedWorld()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  const write = () => call('sendMessage', { chat_id: sri.id, text: 'halo' })
  for (let n = 0; n < 20; n += 1) expect(await write()).toMatchObject({ ok: true })
  expect(await write()).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } })
  time.real += 999
  expect(await write()).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } })
  time.real += 1
  expect(await write()).toMatchObject({ ok: true })
  expect(await write()).toMatchObject({ error_code: 429 })
})

test('twenty messages a minute into a group', async () => {
  const { telegram, call, time } = pacedWorld()
  const sri = telegram.person({ name: 'Sri' })
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: true })
  const write = () => call('sendMessage', { chat_id: group.id, text: 'halo' })
  for (let n = 0; n < 20; n += 1) {
    time.real += 1000
    expect(await write()).toMatchObject({ ok: true })
  }
  expect(await write()).toMatchObject({ error_code: 429, parameters: { retry_after: 41 } })
  time.real += 41_000
  expect(await write()).toMatchObject({ ok: true })
  expect(await write()).toMatchObject({ error_code: 429 })
})

test('a refused message is not shown and not counted', async () => {
  const { telegram, call, time } = pacedWorld()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  for (let n = 0; n < 40; n += 1) await call('sendMessage', { chat_id: sri.id, text: 'halo' })
  expect(sri.screen().filter(one => one.from.isBot)).toHaveLength(20)
  time.real += 20_000
  for (let n = 0; n < 20; n += 1)
    expect(await call('sendMessage', { chat_id: sri.id, text: 'halo' })).toMatchObject({ ok: true })
})
