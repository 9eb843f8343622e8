import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A process of the bench, which answers what it is asked, in turn. */
export type Child<Question extends string> = {
  /** The first thing that it said. */
  first: unknown
  ask(question: Question): Promise<unknown>
  /** `kill -9`. */
  kill(): Promise<void>
  ended: Promise<unknown>
}

const loader = ['--import', import.meta.resolve('tsx')]

/** With `BENCH_PROFILE` the process leaves its processor profile in that folder. */
const profiling = () => {
  const folder = process.env.BENCH_PROFILE
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

/** Runs a file of the bench by itself, and waits for its first word. */
export async function launch<Question extends string>(script: URL, args: string[]): Promise<Child<Question>> {
  const child = fork(script.pathname, args, { execArgv: [...profiling(), ...loader], serialization: 'advanced' })
  const ended = once(child, 'exit')
  const broken = ended.then(([code]) => Promise.reject(new Error(`${script.pathname} has ended with ${code}`)))
  broken.catch(() => {})
  const next = async () => {
    const [said] = await Promise.race([once(child, 'message'), broken])
    return (said as { answer: unknown }).answer
  }
  return {
    first: await next(),
    ask(question) {
      child.send(question)
      return next()
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    ended,
  }
}

/** The other side of `launch`: says the first word, and answers until it is told to stop. */
export function answer<Question extends string>(first: unknown, answers: Record<Question | 'stop', () => unknown>) {
  process.on('message', async (question: Question | 'stop') => {
    process.send?.({ answer: await answers[question]() })
    if (question === 'stop') process.disconnect()
  })
  process.send?.({ answer: first })
}
