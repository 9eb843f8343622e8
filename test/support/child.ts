import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFailed, onTestFinished } from 'vitest'
import { root } from './cache.ts'
import { gatherPrograms } from './programs.ts'

/** Another process of the bot, as a test needs it: it prints what it has come to, and can be ended there. */
export type Child = {
  /** Resolves at the first line that begins so, or that fits, with the whole line. */
  says(what: string | RegExp): Promise<string>
  /** Everything it has printed so far, errors apart. */
  lines(): { out: string[]; errors: string[] }
  /** `kill -9`: it gets no chance to tidy up. */
  kill(): Promise<void>
  /** Asks it to stop. Resolves with its exit code. */
  stop(): Promise<number | null>
  /** Its exit code, once it has ended by itself or otherwise. */
  ended: Promise<number | null>
}

const programs = await gatherPrograms()

/** Runs `test/support/children/<name>.ts` with these arguments. */
export const startChild = (name: string, ...args: string[]): Child =>
  startProcess(`test/support/children/${name}.ts`, args)

/**
 * Runs a file of the repository in a process of its own, by default with this one's environment, until the test is over.
 * It stands in another folder, so that nobody's `.env` is read.
 */
export const startProcess = (file: string, args: readonly string[] = [], env = process.env): Child =>
  watchProcess(file, spawnNode([join(programs, file.replace(/\.ts$/, '.mjs')), ...args], env))

/** The same from its sources, as `npm start` does it. */
export const startSources = (file: string, env: NodeJS.ProcessEnv): Child =>
  watchProcess(file, spawnNode(['--import', import.meta.resolve('tsx'), join(root, file)], env))

const spawnNode = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir(), env })

function watchProcess(file: string, child: ReturnType<typeof spawnNode>): Child {
  const [out, errors]: string[][] = [[], []]
  const lines = createInterface(child.stdout).on('line', line => out?.push(line))
  createInterface(child.stderr).on('line', line => errors?.push(line))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const find = (what: string | RegExp) =>
    out?.find(line => (typeof what === 'string' ? line.startsWith(what) : what.test(line)))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  onTestFailed(() => console.error([`${file} said:`, ...(out ?? []), ...(errors ?? [])].slice(-40).join('\n')))
  return {
    kill,
    async says(what) {
      for (;;) {
        const line = find(what)
        if (line !== undefined) return line
        const gone = await Promise.race([once(lines, 'line').then(() => false), ended.then(() => true)])
        if (gone && find(what) === undefined)
          throw new Error(`${file} ended without saying ${what}: ${errors?.join('\n')}`)
      }
    },
    lines: () => ({ out: out ?? [], errors: errors ?? [] }),
    stop() {
      child.kill('SIGTERM')
      return ended
    },
    ended,
  }
}
