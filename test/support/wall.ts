import type { Wall } from '../../src/outbox/courier.ts'

/** Real time that passes only by waiting, at once. */
export function jumpingWall(): Wall & { waited: number[] } {
  let now = 1_000_000
  const waited: number[] = []
  return {
    waited,
    now: () => now,
    async wait(ms) {
      waited.push(ms)
      now += ms
      await new Promise(setImmediate)
    },
  }
}
