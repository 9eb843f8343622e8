import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Another process of the bot, as a test needs it: it prints what it has come to, and can be killed there. */
export type Child = {
  /** Resolves at the first line that begins so, with the whole line. */
  says(beginning: string): Promise<string>
  /** `kill -9`: it gets no chance to tidy up. */
  kill(): Promise<void>
}

/** Runs `test/support/children/<name>.ts` with these arguments. */
export function startChild(name: string, ...args: string[]): Child {
  const file = new URL(`children/${name}.ts`, import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  const lines = createInterface(child.stdout)
  lines.on('line', line => said.push(line))
  const gone = once(child, 'exit')
  const find = (beginning: string) => said.find(line => line.startsWith(beginning))
  return {
    async says(beginning) {
      for (;;) {
        const line = find(beginning)
        if (line !== undefined) return line
        const ended = await Promise.race([once(lines, 'line').then(() => false), gone.then(() => true)])
        if (ended && find(beginning) === undefined) throw new Error(`${name} ended without saying ${beginning}`)
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
