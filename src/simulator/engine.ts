import type { Clock } from '../base/clock.ts'
import type { Faults } from './faults.ts'
import type { Pace } from './pace.ts'
import { draw, type World } from './world.ts'

/** Something a person could have noticed. Numbers rise by one and survive a restart. */
export type Change = {
  number: number
  kind: 'message' | 'edit' | 'delete' | 'notice' | 'chat' | 'menu' | 'typing' | 'reaction'
  chat?: number
  person?: number
  message?: number
}

export type Engine = {
  world: World
  blobs: Map<string, Uint8Array>
  token: string
  clock: Clock
  wall: () => number
  faults: Faults
  pace: Pace
  watchers: Set<(change: Change) => void>
  /** Woken whenever an update was queued or the way of delivery changed. */
  wakers: Set<() => void>
  poller: AbortController | undefined
  /** Marks the world as changed since it was last saved. */
  touch: () => void
}

/** Tells all watchers that something visible changed. */
export const announce = (engine: Engine, change: Omit<Change, 'number'>) => {
  const numbered = { ...change, number: draw(engine.world, 'event') }
  engine.touch()
  for (const watcher of engine.watchers) watcher(numbered)
}

/** Business time in seconds, as in every `date` of the Bot API. */
export const unixNow = (engine: Engine) => Math.floor(engine.clock.now().getTime() / 1000)

export const wake = (engine: Engine) => {
  for (const waker of [...engine.wakers]) waker()
}
