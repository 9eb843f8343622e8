import { wallMillis } from '../base/clock.ts'
import { type Log, reasonOf } from '../base/log.ts'
import type { Db } from '../db/database.ts'
import { type Claim, type ClaimedRow, postpone, releaseEmpty, renew, type Settled, setAside, settle } from './claim.ts'
import type { Received } from './table.ts'

/** `masked` counts the identity numbers taken out; `ageMs` is real time since it arrived; `attempt` counts from 1. */
export type UpdateMeta = { masked: number; ageMs(): number; attempt: number }

/** An update that was given up after all its attempts; it stays in the inbox with payload and error. */
export type SetAside = { updateId: number; personKey: string; update: Received['update']; error: string }

export type WorkOptions = {
  db: Db
  log: Log
  handle(update: Received['update'], meta: UpdateMeta): Promise<void>
  alarm?(setAside: SetAside): void
  /** Real waits before the second and the third attempt. */
  retryMs?: readonly number[]
  leaseMs: number
}

/**
 * Handles one claimed person's rows in order, holding the claim while it works. When it is `stopping`, it gives the
 * person back after the row at hand.
 */
export function createWork(options: WorkOptions): (claim: Claim, stopping: () => boolean) => Promise<Settled> {
  const { db, leaseMs } = options
  return async (claim, stopping) => {
    if (claim.rows.length === 0) return releaseEmpty(db, claim)
    const holding = setInterval(() => renew(db, claim, leaseMs).catch(() => {}), leaseMs / 3)
    try {
      for (const [place, row] of claim.rows.entries()) {
        const error = await failureOf(options, row)
        const last = stopping() || place === claim.rows.length - 1
        const settled = await finish(options, claim, row, last, error)
        if (last || settled === 'lost') return settled
      }
      return 'done'
    } finally {
      clearInterval(holding)
    }
  }
}

const defaultRetryMs = [1_000, 5_000]

async function failureOf(
  { handle, retryMs = defaultRetryMs }: WorkOptions,
  row: ClaimedRow,
): Promise<string | undefined> {
  // More claims than attempts: whoever held it died each time before it could say so.
  if (row.attempt > retryMs.length + 1) return 'its handling never ended'
  const claimedAt = wallMillis()
  const ageMs = () => row.ageMs + wallMillis() - claimedAt
  try {
    await handle(row.received.update, { masked: row.received.masked, ageMs, attempt: row.attempt })
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** `lost` also when the row has to wait: the person was given back with it. */
async function finish(options: WorkOptions, claim: Claim, row: ClaimedRow, last: boolean, error: string | undefined) {
  const { db, log, alarm, leaseMs, retryMs = defaultRetryMs } = options
  const { updateId, attempt } = row
  if (error === undefined) return settle(db, claim, row, last, leaseMs)
  const inMs = retryMs[attempt - 1]
  if (inMs !== undefined) {
    log.warn({ updateId, attempt, error }, 'update failed, will be tried again')
    await postpone(db, claim, row, inMs, error)
    return 'lost' as const
  }
  log.error({ updateId, personKey: claim.personKey, error }, 'update set aside')
  const settled = await setAside(db, claim, row, last, leaseMs, error)
  alarm?.({ updateId, personKey: claim.personKey, update: row.received.update, error })
  return settled
}
