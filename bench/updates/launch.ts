import { launch } from '../child.ts'
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

/** Starts the bot on the server or in the folder `where`, with so many connections. */
export async function launchBot(where: string, apiRoot: string, connections: number): Promise<BotProcess> {
  const script = new URL('./bot-process.ts', import.meta.url)
  const { first, ask, ended } = await launch<Question>(script, [where, apiRoot, String(connections)])
  return {
    address: first as string,
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
