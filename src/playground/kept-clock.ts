import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type MovableClock, movableClock } from '../base/clock.ts'

/** A movable clock that remembers in a file how far it was moved, so that a restart does not go back in time. */
export async function keptClock(path: string): Promise<{ clock: MovableClock; keep(): Promise<void> }> {
  const text = await readFile(path, 'utf8').catch(() => '{"offsetMs":0}')
  const clock = movableClock((JSON.parse(text) as { offsetMs: number }).offsetMs)
  const keep = async () => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, JSON.stringify({ offsetMs: clock.offsetMs() }))
    await rename(`${path}.part`, path)
  }
  return { clock, keep }
}
