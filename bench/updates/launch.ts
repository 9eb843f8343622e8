import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Counts, Identity, Question } from './bot-process.ts'
import type { Statement } from './statements.ts'

/** The bot in a process of its own. */
export type BotProcess = {
  /** Where its webhook is. */
  address: string
  counts(): Promise<Counts>
  identities(): Promise<Identity[]>
  /** All statements that it sends while `work` runs. */
  record(work: () => Promise<unknown>): Promise<Statement[]>
  stop(): Promise<void>
}

const script = new URL('./bot-process.ts', import.meta.url).pathname
const loader = ['--import', import.meta.resolve('tsx')]

/** With `BENCH_PROFILE` the process leaves its processor profile in that folder. */
const profiling = () => {
  const folder = process.env.BENCH_PROFILE
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

/** Starts the bot on the server or in the folder `where`, with so many connections. */
export async function launchBot(where: string, apiRoot: string, connections: number): Promise<BotProcess> {
  const child = fork(script, [where, apiRoot, String(connections)], {
    execArgv: [...profiling(), ...loader],
    serialization: 'advanced',
  })
  const ended = once(child, 'exit')
  const broken = ended.then(([code]) => Promise.reject(new Error(`the bot has ended with ${code}`)))
  broken.catch(() => {})
  const next = async () => {
    const [said] = await Promise.race([once(child, 'message'), broken])
    return (said as { answer: unknown }).answer
  }
  const ask = (question: Question) => {
    child.send(question)
    return next()
  }
  const address = (await next()) as string
  return {
    address,
    counts: async () => (await ask('counts')) as Counts,
    identities: async () => [...((await ask('identities')) as Identity[])],
    async record(work) {
      await ask('record')
      await work()
      return (await ask('recorded')) as Statement[]
    },
    async stop() {
      await ask('stop')
      await ended
    },
  }
}
