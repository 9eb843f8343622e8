import type { PageHost } from './host.ts'

export type Walk = { from: Date; to: Date }

/** The walk of the clock: one at a time, with somebody watching. */
export const createMoving = ({ clock, moveClock }: PageHost) => {
  const listeners = new Set<() => void>()
  let walk: Walk | undefined
  let failure: string | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const end = (error?: unknown) => {
    walk = undefined
    failure = error === undefined ? undefined : String(error instanceof Error ? error.message : error)
    tell()
  }
  return {
    /** Begins to walk without waiting for the end. False when it walks already. */
    start(to: Date) {
      if (walk) return false
      walk = { from: clock.now(), to }
      failure = undefined
      tell()
      moveClock(to).then(() => end(), end)
      return true
    },
    state: () => ({ walk, failure }),
    watch: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type Moving = ReturnType<typeof createMoving>
