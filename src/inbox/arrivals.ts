import { randomUUID } from 'node:crypto'
import type { Db } from '../db/database.ts'
import type { Claim } from './claim.ts'
import { type AnyUpdate, type Batch, receiveMany } from './receive.ts'

type Options = {
  db: Db
  leaseMs: number
  /** For how many people more there is room at this moment. */
  room(): number
  take(claims: readonly Claim[]): void
}

/** Receives for a process that works on what comes: people who were idle are its own at once, if it has room for them. */
export function createArrivals({ db, leaseMs, room, take }: Options) {
  const arriving = new Map<Promise<unknown>, number>()
  const reserved = () => [...arriving.values()].reduce((sum, people) => sum + people, 0)
  return {
    async receive(updates: readonly AnyUpdate[]): Promise<Batch> {
      const people = updates.length
      const hold = room() - reserved() >= people ? { token: randomUUID(), leaseMs } : undefined
      const arrival = receiveMany(db, updates, hold)
      arriving.set(arrival, hold ? people : 0)
      try {
        const received = await arrival
        take(received.claims)
        return received
      } finally {
        arriving.delete(arrival)
      }
    },
    /** Once everything that is being received now has been taken. */
    settled: () => Promise.allSettled(arriving.keys()),
  }
}
