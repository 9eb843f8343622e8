import type { Clock } from '../../base/clock.ts'
import type { Telegram } from '../telegram.ts'

/** A tour that plays in the world. `look` names whose chat is worth a look now. */
export type TourState = { running: boolean; step: string; look?: { person: number; chat?: number } }

export type Tour = {
  state(): TourState
  /** Calls back when the state changed; gives a function that ends it. */
  watch(listener: () => void): () => void
}

/** What the page is given by whoever serves it. */
export type PageHost = {
  telegram: Telegram
  clock: Clock
  /** Walks the clock forward to an instant; resolves when everything due on the way has happened. */
  moveClock(to: Date): Promise<void>
  /** IANA name of the zone whose date and hour are shown; Asia/Jakarta unless given. */
  zone?: string
  tour?: Tour
  /** A line about each of some people, such as their role; read before every page. */
  describe?(people: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** Ends the live connections, so that the server can stop. */
  signal?: AbortSignal
}
