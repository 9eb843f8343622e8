import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

type Sent = { id: number; text: string | undefined; secret: string | null }

/** A webhook receiver that answers what it is told, and a way to wait for the n-th delivery. */
const receiver = (answers: (sent: Sent, nth: number) => Response | Promise<Response> = () => new Response()) => {
  const sent: Sent[] = []
  const waiters: { count: number; resolve: () => void }[] = []
  const deliver = async (_url: string, init: RequestInit) => {
    const update = JSON.parse(String(init.body))
    const one = {
      id: update.update_id,
      text: update.message?.text ?? update.callback_query?.data,
      secret: new Headers(init.headers).get('x-telegram-bot-api-secret-token'),
    }
    sent.push(one)
    for (const waiter of waiters) if (sent.length >= waiter.count) waiter.resolve()
    return answers(one, sent.length)
  }
  const received = (count: number) =>
    sent.length >= count ? Promise.resolve() : new Promise<void>(resolve => waiters.push({ count, resolve }))
  return { sent, deliver, received }
}

test('updates go to the webhook with its secret, also those that waited', async () => {
  const { sent, deliver, received } = receiver()
  const { telegram, api } = startWorld({ deliver })
  const sri = telegram.person({ name: 'Sri' })
  sri.says('sebelum')
  await api.setWebhook('https://pilar.example/telegram', { secret_token: 'Rahasia-1' })
  await received(1)
  sri.says('sesudah')
  await received(2)
  expect(sent).toMatchObject([
    { text: 'sebelum', secret: 'Rahasia-1' },
    { text: 'sesudah', secret: 'Rahasia-1' },
  ])
  await telegram.close()
})

test('a failed delivery is repeated, and what comes later in that chat waits for it', async () => {
  const { sent, deliver, received } = receiver((_, nth) => new Response(null, { status: nth === 1 ? 500 : 200 }))
  const { telegram, api, call } = startWorld({ deliver })
  const sri = telegram.person({ name: 'Sri' })
  await api.setWebhook('https://pilar.example/telegram')
  sri.says('satu')
  sri.says('dua')
  await received(3)
  expect(sent.map(one => one.text)).toEqual(['satu', 'satu', 'dua'])
  expect(await call('getWebhookInfo')).toMatchObject({
    result: { url: 'https://pilar.example/telegram', last_error_message: 'Wrong response from the webhook: 500' },
  })
  await telegram.close()
})

test("a press does not wait for the same person's message", async () => {
  let release = () => {}
  const held = new Promise<Response>(resolve => {
    release = () => resolve(new Response())
  })
  const { sent, deliver, received } = receiver(one => (one.text === 'lambat' ? held : new Response()))
  const { telegram, api } = startWorld({ deliver })
  const sri = telegram.person({ name: 'Sri' })
  await api.setWebhook('https://pilar.example/telegram')
  const said = sri.says('lambat')
  sri.says('tertahan')
  sri.presses('tekan', { message: said })
  await received(2)
  expect(sent.map(one => one.text)).toEqual(['lambat', 'tekan'])
  release()
  await received(3)
  expect(sent.at(-1)?.text).toBe('tertahan')
  await telegram.close()
})

test('a webhook needs HTTPS except on this machine, and a clean secret', async () => {
  const { call } = startWorld({ deliver: async () => new Response() })
  const refused = await call('setWebhook', { url: 'http://pilar.example/x' })
  expect(refused.description).toBe('Bad Request: bad webhook: An HTTPS URL must be provided for webhook')
  expect(await call('setWebhook', { url: 'http://127.0.0.1:8080/x' })).toMatchObject({ ok: true })
  const secret = await call('setWebhook', { url: 'https://pilar.example/x', secret_token: 'a b' })
  expect(secret.description).toBe('Bad Request: secret token contains unallowed characters')
})
