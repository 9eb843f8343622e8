import { createTask } from 'node-cron'
import { type Log, reasonOf } from '../base/log.ts'

export type Tick = { start(): Promise<void>; stop(): Promise<void> }

export const everyMinute = '* * * * *'
export const everyThreeSeconds = '*/3 * * * * *'

/** Calls at once, for what was missed, and then again and again. The only use of node-cron: it knows no schedules. */
export function createTick(pattern: string, onTick: () => Promise<unknown>, log: Log): Tick {
  let running = Promise.resolve()
  const run = () => {
    running = onTick().then(
      () => {},
      error => log.error({ error: reasonOf(error) }, 'tick failed'),
    )
    return running
  }
  const task = createTask(pattern, run, { noOverlap: true })
  return {
    async start() {
      void run()
      await task.start()
    },
    async stop() {
      await task.stop()
      await running
    },
  }
}
