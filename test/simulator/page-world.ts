import { createPage } from '../../src/simulator/page/page.tsx'
import { startWorld } from './world.ts'

export const ORIGIN = 'http://localhost'

/** A page over a small world: Sri and Budi in a group with the bot, Ani alone. */
export const openPage = () => {
  const world = startWorld()
  const { telegram, time } = world
  const sri = telegram.person({ name: 'Sri Wahyuni', username: 'sriw' })
  const budi = telegram.person({ name: 'Budi Santoso' })
  const ani = telegram.person({ name: 'Ani Lestari' })
  const group = telegram.group({ title: 'Kapanewon Semin', members: [budi, sri], botAdmin: true })
  const ending = new AbortController()
  const walks: { to: Date; arrive: () => void; fail: (error: Error) => void }[] = []
  const page = createPage({
    telegram,
    clock: { now: () => new Date(time.business) },
    moveClock: to => new Promise((arrive, fail) => walks.push({ to, arrive, fail })),
    describe: async () => new Map([[sri.id, 'Pendamping PKH, Semin']]),
    signal: ending.signal,
  })
  const get = async (path: string) => (await page.request(path)).text()
  const post = (path: string, fields: Record<string, string | File | (string | File)[]>, headers = {}) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return page.request(path, { method: 'POST', body, headers: { origin: ORIGIN, 'x-live': '1', ...headers } })
  }
  return { ...world, page, get, post, sri, budi, ani, group, walks, end: () => ending.abort() }
}

export const at = (person: { id: number }, chat?: { id: number }) =>
  `/?person=${person.id}${chat ? `&chat=${chat.id}` : ''}`

export const where = (person: { id: number }, chat: { id: number } = person) => ({
  person: `${person.id}`,
  chat: `${chat.id}`,
})

export const listOf = (html: string) => /<ul id="list"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
