import { expect, test } from 'vitest'
import { createPage } from '../../src/simulator/page/page.tsx'
import { stepFrom } from '../../src/simulator/page/when.ts'
import { at, openPage } from './page-world.ts'
import { startWorld } from './world.ts'

test.each([
  // Saturday, 21 November 2026, 08.00 WIB
  ['hour', '2026-11-21T01:00:00Z', '2026-11-21T02:00:00Z', 'Asia/Jakarta'],
  ['tomorrow', '2026-11-21T01:00:00Z', '2026-11-22T00:00:00Z', 'Asia/Jakarta'],
  ['monday', '2026-11-21T01:00:00Z', '2026-11-23T00:00:00Z', 'Asia/Jakarta'],
  // after midnight here, still the day before in UTC; at Monday 05.00 the next Monday is a week away
  ['tomorrow', '2026-11-21T18:00:00Z', '2026-11-23T00:00:00Z', 'Asia/Jakarta'],
  ['monday', '2026-11-22T22:00:00Z', '2026-11-30T00:00:00Z', 'Asia/Jakarta'],
  ['monday', '2026-11-21T01:00:00Z', '2026-11-22T22:00:00Z', 'Asia/Jayapura'],
] as const)('%s after %s leads to %s in %s', (step, from, to, zone) => {
  expect(stepFrom(new Date(from), step, zone).toISOString()).toBe(new Date(to).toISOString())
})

test('the clock walks once at a time and tells when it could not', async () => {
  const { post, get, walks, sri } = openPage()
  const fields = { person: `${sri.id}`, step: 'monday' }
  expect((await post('/page/clock', fields)).status).toBe(204)
  expect(walks.map(walk => walk.to.toISOString())).toEqual(['2026-11-23T00:00:00.000Z'])
  expect(await get(at(sri))).toMatch(/<button[^>]*data-step[^>]*disabled/)
  const again = await post('/page/clock', fields)
  expect([again.status, await again.text()]).toEqual([
    422,
    'Tidak dapat dilakukan: Waktu sedang berjalan, mohon tunggu.',
  ])
  walks[0]?.arrive()
  await Promise.resolve()
  expect((await post('/page/clock', { ...fields, step: 'hour' })).status).toBe(204)
  expect(walks).toHaveLength(2)
  expect((await post('/page/clock', { ...fields, step: 'yesterday' })).status).toBe(422)
})

type Event = { event: string; id: number | undefined; data: Record<string, unknown> }

const parseEvent = (block: string): Event[] => {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  const [event, id, data] = [field('event'), field('id'), field('data')]
  return event ? [{ event, id: id === undefined ? undefined : Number(id), data: JSON.parse(data ?? '{}') }] : []
}

/** Reads the live line until it has given a number of events. */
const listen = async (response: Response, count: number) => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const events = () => text.split('\n\n').slice(0, -1).flatMap(parseEvent)
  while (reader && events().length < count) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
  }
  return { events: events(), ended: async () => (await reader?.read())?.done }
}

test('changes come live, numbered, and only those a person can notice in full', async () => {
  const { page, sri, ani, group, end } = openPage()
  const [forSri, forAni] = [sri, ani].map(one => page.request(`/events?person=${one.id}`))
  const [sriLine, aniLine] = [await forSri, await forAni]
  const said = sri.says('Ijin lapor', { in: group })
  const [first, second] = (await listen(sriLine as Response, 2)).events
  expect(first).toMatchObject({ event: 'clock', data: { at: Date.UTC(2026, 10, 21, 1), moving: false } })
  expect(second).toMatchObject({ event: 'change', data: { kind: 'message', chat: group.id } })
  expect(second?.id).toBeGreaterThan(0)
  expect(said.text).toBe('Ijin lapor')
  expect((await listen(aniLine as Response, 2)).events[1]?.data).toEqual({ kind: 'elsewhere' })
  end()
})

test('who was away is told what was missed, or to look at everything anew', async () => {
  const { page, api, telegram, sri, group, end } = openPage()
  sri.says('Satu', { in: group })
  const first = telegram.engine.world.counters.event - 1
  sri.says('Dua', { in: group })
  await api.sendMessage(group.id, 'Tercatat')
  const away = (last: number) =>
    page.request(`/events?person=${sri.id}&since=${first + 2}`, { headers: { 'last-event-id': `${last}` } })
  const missed = await listen(await away(first), 2)
  expect(missed.events.map(one => [one.id, one.data.kind])).toEqual([
    [first + 1, 'message'],
    [first + 2, 'message'],
  ])
  const lost = await listen(await away(first + 900), 1)
  expect(lost.events[0]).toMatchObject({ event: 'reset', id: first + 2 })
  end()
})

test('a notice comes with its words to the one who pressed, and the line ends with the host', async () => {
  const { page, api, sri, group, budi, end } = openPage()
  const reply_markup = { inline_keyboard: [[{ text: 'Kirim', callback_data: 'a' }]] }
  const sent = await api.sendMessage(group.id, 'Kirim?', { reply_markup })
  const [mine, others] = [
    await page.request(`/events?person=${sri.id}`),
    await page.request(`/events?person=${budi.id}`),
  ]
  const id = sri.presses('a', { message: sent, in: group })
  await api.answerCallbackQuery(id, { text: 'Tercatat.', show_alert: true })
  const seen = await listen(mine, 2)
  expect(seen.events[1]?.data).toMatchObject({ kind: 'notice', notice: { text: 'Tercatat.', alert: true } })
  expect((await listen(others, 2)).events[1]?.data).toEqual({ kind: 'elsewhere' })
  end()
  expect(await seen.ended()).toBe(true)
})

test('a tour is told in a slim banner while it plays', async () => {
  const { telegram, time } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  const state = { running: true, step: 'Bu Sri melapor', look: { person: sri.id } }
  const clock = { now: () => new Date(time.business) }
  const tour = { state: () => state, watch: () => () => {} }
  const page = createPage({ telegram, clock, moveClock: async () => {}, tour })
  const banner = async () => (await page.request('/page/live?parts=tour')).text()
  expect(await banner()).toMatch(/Bu Sri melapor[\s\S]*href="\/\?person=\d+"/)
  state.running = false
  expect(await banner()).toMatch(/^<div id="tour"[^>]* hidden=""><\/div>$/)
})
