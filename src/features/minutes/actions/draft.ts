import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import type { Taker } from '../access.ts'
import type { Held } from '../queries/minutes.ts'
import { emptyBody } from '../rules/body.ts'
import { type Minutes, minutes } from '../table.ts'

/** Begins the minutes of a meeting, or finds those that somebody has begun. */
export async function openMinutes(deps: Deps, taker: Taker, { meeting }: Held): Promise<void> {
  const row = { meetingId: meeting.id, agencyId: meeting.agencyId, takerId: taker.workerId, body: emptyBody }
  await deps.db
    .insert(minutes)
    .values({ ...row, openedAt: deps.clock.now() })
    .onConflictDoNothing()
}

export type Change = Partial<Pick<Minutes, 'chair' | 'body' | 'parts' | 'asking'>>

/** Changes a draft as it was seen; nothing where it has gone out or somebody else has changed it meanwhile. */
export async function changeMinutes(
  db: Db,
  { id, version }: Pick<Minutes, 'id' | 'version'>,
  change: Change,
  updateId?: number,
): Promise<Minutes | undefined> {
  const [changed] = await db
    .update(minutes)
    .set({ ...change, version: sql`${minutes.version} + 1`, ...(updateId !== undefined && { lastUpdateId: updateId }) })
    .where(and(eq(minutes.id, id), eq(minutes.state, 'open'), eq(minutes.version, version)))
    .returning()
  return changed
}

/** Somebody else takes the minutes from now on, and is told. */
export function nameTaker(
  deps: Deps,
  { id, version }: Minutes,
  workerId: number,
  told: (taker: Worker) => View,
  updateId: number,
): Promise<Minutes | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [changed] = await tx
      .update(minutes)
      .set({ takerId: workerId, asking: null, lastUpdateId: updateId, version: sql`${minutes.version} + 1` })
      .where(and(eq(minutes.id, id), eq(minutes.state, 'open'), eq(minutes.version, version)))
      .returning()
    const taker = await workerById(tx, workerId)
    if (!changed || !taker?.telegramId) return changed
    const view = told(taker)
    const payload = { text: view.text, ...htmlMessage(view) }
    const notice: NewDelivery = {
      key: `minutes-taker:${id}:${updateId}`,
      lane: 'notice',
      chatId: taker.telegramId,
      payload,
    }
    await enqueue(tx, await quietly(tx, [notice], now), now)
    return changed
  })
}
