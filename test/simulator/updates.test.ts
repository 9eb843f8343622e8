import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const chatty = (count: number) => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  for (let n = 1; n <= count; n += 1) sri.says(`pesan ${n}`)
  return { ...world, sri }
}

const texts = (updates: { message?: { text?: string } }[]) => updates.map(one => one.message?.text)

test('updates stay until a higher offset confirms them', async () => {
  const { api } = chatty(3)
  const first = await api.getUpdates()
  expect(texts(await api.getUpdates())).toEqual(['pesan 1', 'pesan 2', 'pesan 3'])
  const ids = first.map(one => one.update_id)
  expect(texts(await api.getUpdates({ offset: ids[1] ?? 0 }))).toEqual(['pesan 2', 'pesan 3'])
  expect(await api.getUpdates({ offset: (ids[2] ?? 0) + 1 })).toEqual([])
  expect(await api.getUpdates()).toEqual([])
})

test('at most a hundred come at once, and fewer on request', async () => {
  const { api } = chatty(120)
  expect(await api.getUpdates()).toHaveLength(100)
  expect(await api.getUpdates({ limit: 7 })).toHaveLength(7)
})

test('a negative offset forgets the older ones', async () => {
  const { api } = chatty(5)
  expect(texts(await api.getUpdates({ offset: -2 }))).toEqual(['pesan 4', 'pesan 5'])
  expect(texts(await api.getUpdates())).toEqual(['pesan 4', 'pesan 5'])
})

test('a long poll answers as soon as something happens', async () => {
  const { telegram, api } = startWorld()
  const polling = api.getUpdates({ timeout: 30 })
  await api.getMe()
  telegram.person({ name: 'Sri' }).says('halo')
  expect(texts(await polling)).toEqual(['halo'])
})

test('a long poll with nothing to say ends after its time with nothing', async () => {
  const { api } = startWorld()
  expect(await api.getUpdates({ timeout: 1 })).toEqual([])
})

test('hanging up ends a long poll, and the next one hears everything', async () => {
  const { telegram, api } = startWorld()
  const hangUp = new AbortController()
  const polling = api.getUpdates({ timeout: 30 }, hangUp.signal as never)
  await api.getMe()
  hangUp.abort()
  await expect(polling).rejects.toThrow('Network request')
  telegram.person({ name: 'Sri' }).says('halo')
  expect(texts(await api.getUpdates({ timeout: 30 }))).toEqual(['halo'])
})

test('a second poller ends the first with 409', async () => {
  const { telegram, api } = startWorld()
  const first = api.getUpdates({ timeout: 30 })
  const ended = expect(first).rejects.toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  })
  await api.getMe()
  const second = api.getUpdates({ timeout: 30 })
  await ended
  telegram.person({ name: 'Sri' }).says('halo')
  expect(texts(await second)).toEqual(['halo'])
})

test('polling and a webhook exclude each other', async () => {
  const { api } = startWorld({ deliver: async () => new Response() })
  const polling = api.getUpdates({ timeout: 30 })
  const ended = expect(polling).rejects.toMatchObject({ description: 'Conflict: terminated by setWebhook request' })
  await api.getMe()
  await api.setWebhook('https://pilar.example/telegram')
  await ended
  await expect(api.getUpdates()).rejects.toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  })
  await api.deleteWebhook()
  expect(await api.getUpdates()).toEqual([])
})

test('a press lives 150 seconds in the queue, a message a day, in real time', async () => {
  const { telegram, api, time } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  const said = sri.says('halo')
  sri.presses('x', { message: said })
  time.business += 7 * 86_400_000
  time.real += 149_000
  expect((await api.getUpdates()).map(one => Object.keys(one)[1])).toEqual(['message', 'callback_query'])
  time.real += 1_000
  expect((await api.getUpdates()).map(one => Object.keys(one)[1])).toEqual(['message'])
  time.real += 86_400_000
  expect(await api.getUpdates()).toEqual([])
})

test('allowed updates: the default leaves out memberships and reactions, absent keeps the setting, empty resets', async () => {
  const { telegram, api, call } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: true })
  const kinds = () => telegram.takeUpdates().map(one => Object.keys(one)[1])
  const act = () => {
    const said = sri.says('halo', { in: group })
    sri.reacts('👍', said, { in: group })
    telegram.rename(group, 'Semin')
  }
  act()
  expect(kinds()).toEqual(['message', 'message'])

  await api.getUpdates({ allowed_updates: ['message_reaction'] })
  act()
  expect(kinds()).toEqual(['message_reaction'])

  await api.getUpdates()
  act()
  expect(kinds()).toEqual(['message_reaction'])
  expect(await call('getWebhookInfo')).toMatchObject({ result: { allowed_updates: ['message_reaction'] } })

  await api.getUpdates({ allowed_updates: [] })
  act()
  expect(kinds()).toEqual(['message', 'message'])
})

test('takeUpdates gives what waits and confirms it', () => {
  const { telegram } = chatty(2)
  expect(texts(telegram.takeUpdates())).toEqual(['pesan 1', 'pesan 2'])
  expect(telegram.takeUpdates()).toEqual([])
})

test('update numbers rise by one and are never given twice', async () => {
  const { telegram, sri } = chatty(2)
  const first = telegram.takeUpdates().map(one => one.update_id)
  sri.says('lagi')
  const next = telegram.takeUpdates().map(one => one.update_id)
  expect([...first, ...next]).toEqual([first[0], (first[0] ?? 0) + 1, (first[0] ?? 0) + 2])
})
