import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { openPostgres } from '../../src/db/open.ts'
import { loadNow, machineLine } from '../machine.ts'
import { type Server, startServer } from '../server.ts'
import { digits, printTable, quantile, type Row } from '../table.ts'
import { seedStories, storiesSeeded } from './seed.ts'

const connections = 8
const rounds = 3
const perRound = { empty: 4_000, story: 1_000, list: 400, search: 150, picture: 1_000 } as const
type Kind = keyof typeof perRound

/** A story or page that differs each time, so that nothing is the same page again. */
const addresses: Record<Kind, (number: number) => string> = {
  empty: () => '/empty',
  story: number => `/cerita/cerita-${1 + ((number * 37) % storiesSeeded)}`,
  list: number => `/cerita?halaman=${1 + (number % 400)}`,
  search: number => `/cerita?wilayah=34.03.${String(1 + (number % 18)).padStart(2, '0')}&cari=dipilah+jumat`,
  picture: () => '',
}

type Round = { perSecond: number; times: number[]; bytes: number }

/** One request over a connection that is kept, read to its end. Returns its milliseconds and bytes. */
const request = (agent: Agent, url: string) =>
  new Promise<{ ms: number; bytes: number; text: string }>((resolve, reject) => {
    const startedAt = performance.now()
    const sent = get(url, { agent }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts)
        if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode}`))
        resolve({ ms: performance.now() - startedAt, bytes: body.length, text: body.toString() })
      })
    })
    sent.on('error', reject)
  })

/** So many requests over all connections, each taking the next one as soon as it is answered. */
async function run(agent: Agent, origin: string, kind: Kind, pathOf: (number: number) => string): Promise<Round> {
  const times: number[] = []
  let [next, bytes] = [0, 0]
  const one = async () => {
    while (next < perRound[kind]) {
      next += 1
      const answer = await request(agent, origin + pathOf(next))
      times.push(answer.ms)
      bytes = Math.max(bytes, answer.bytes)
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  return { perSecond: (perRound[kind] * 1000) / (performance.now() - startedAt), times, bytes }
}

const kinds = Object.keys(perRound) as Kind[]

async function measure(origin: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { text } = await request(agent, `${origin}/cerita/cerita-1`)
  const picture = /<img src="([^"]+)"/.exec(text)?.[1]
  if (picture === undefined) throw new Error('the story shows no picture')
  const pathOf = (kind: Kind) => (kind === 'picture' ? () => picture : addresses[kind])
  const measured = Object.fromEntries(kinds.map(kind => [kind, [] as Round[]])) as Record<Kind, Round[]>
  // A server has been running for long.
  for (const kind of kinds) await run(agent, origin, kind, pathOf(kind))
  for (let round = 0; round < rounds; round += 1)
    for (const kind of kinds) measured[kind].push(await run(agent, origin, kind, pathOf(kind)))
  agent.destroy()
  return measured
}

const script = new URL('./pages-process.ts', import.meta.url).pathname

/** The pages in a process of their own, over the prepared database. */
async function measureAll(server: Server) {
  const url = await server.create('pages')
  const database = openPostgres(url, 1)
  await seedStories(database.db)
  await database.close()
  const child = fork(script, [url], { execArgv: ['--import', import.meta.resolve('tsx')] })
  const [{ address }] = (await once(child, 'message')) as [{ address: string }]
  const measured = await measure(address)
  child.send('stop')
  const [{ rss }] = (await once(child, 'message')) as [{ rss: number }]
  return { measured, rss }
}

const median = (values: readonly number[]) => quantile(values, 0.5)
const names: Record<Kind, string> = {
  empty: 'an empty route',
  story: 'a story',
  list: 'a page of the list',
  search: 'a search in one subdistrict',
  picture: 'a picture',
}

function rowsOf(kind: Kind, measured: Record<Kind, Round[]>): Row[] {
  const own = measured[kind]
  const times = own.flatMap(({ times }) => times)
  const ratios = own.map(({ perSecond }, at) => perSecond / (measured.empty[at]?.perSecond ?? Number.NaN))
  const ratio = kind === 'empty' ? [] : [{ what: '  ratio to the empty route', value: digits(median(ratios), 3) }]
  return [
    { what: `${names[kind]}, a second`, value: digits(median(own.map(({ perSecond }) => perSecond)), 0) },
    ...ratio,
    { what: '  p50, ms', value: digits(quantile(times, 0.5)) },
    { what: '  p99, ms', value: digits(quantile(times, 0.99)) },
    { what: '  bytes', value: String(Math.max(...own.map(({ bytes }) => bytes))) },
  ]
}

/** The pages of five thousand stories, as many readers at once want them. */
export async function benchPages(): Promise<void> {
  const server = await startServer()
  try {
    console.log(machineLine([server.version]))
    const { measured, rss } = await measureAll(server)
    const rows = kinds.flatMap(kind => rowsOf(kind, measured))
    const memory = { what: 'memory of the process afterwards, MB', value: digits(rss / 2 ** 20, 0) }
    const load = { what: 'load when it ended', value: loadNow() }
    printTable(`pages: ${storiesSeeded} stories, ${connections} connections, ${rounds} rounds`, [...rows, memory, load])
  } finally {
    await server.stop()
  }
}
