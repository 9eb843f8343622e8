import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { WatchStatement } from '../../src/db/open.ts'
import { withPrepared } from '../../src/db/prepared.ts'

export type Statement = { text: string; parameters: unknown[] }

/** Keeps every statement of one connection, `begin` and `commit` among them, while `work` runs. */
export function createRecorder() {
  let kept: Statement[] | undefined
  const watch: WatchStatement = (_, text, parameters) => void kept?.push({ text, parameters: [...parameters] })
  return {
    watch,
    async record(work: () => Promise<unknown>): Promise<Statement[]> {
      const own: Statement[] = []
      kept = own
      await work()
      kept = undefined
      return own
    },
  }
}

/** Seconds for the same statements, said again by the same driver over one connection, with nothing around them. */
export async function replayBare(url: string, statements: readonly Statement[]): Promise<number> {
  const client = withPrepared(postgres(url, { max: 1, onnotice: () => {} }))
  // So that drizzle tells the driver how to write its parameters.
  drizzle(client)
  await client`select 1`
  const startedAt = performance.now()
  for (const { text, parameters } of statements) await client.unsafe(text, parameters as never[])
  const seconds = (performance.now() - startedAt) / 1000
  await client.end()
  return seconds
}
