import type { Clock } from '../base/clock.ts'
import type { Db } from '../db/database.ts'
import { type Landed, settleSent } from './settle.ts'

/** Calls that Telegram executed and that are not settled yet. */
export type LandedCalls = {
  add(landed: Landed): void
  /** Settles them by `statement`; where it fails they are kept for the next one. */
  settleBy<T>(statement: (landed: readonly Landed[]) => Promise<T>): Promise<T>
  settle(): Promise<void>
}

export function createLanded(db: Db, clock: Clock): LandedCalls {
  let waiting: Landed[] = []
  async function settleBy<T>(statement: (landed: readonly Landed[]) => Promise<T>): Promise<T> {
    const landed = waiting
    waiting = []
    return statement(landed).catch(error => {
      waiting = [...landed, ...waiting]
      throw error
    })
  }
  return {
    add: landed => waiting.push(landed),
    settleBy,
    settle: () => settleBy(landed => settleSent(db, landed, clock.now())),
  }
}
