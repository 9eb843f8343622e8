import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
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

type Naming = { workerId: number; by: number; draft: FormDraft; told(taker: Worker): View }

/** Somebody else takes the minutes from now on, and is told unless it is the one who names. */
export function nameTaker(deps: Deps, { id }: Minutes, { workerId, by, draft, told }: Naming): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [changed] = await tx
      .update(minutes)
      .set({ takerId: workerId, asking: null, version: sql`${minutes.version} + 1` })
      .where(and(eq(minutes.id, id), eq(minutes.state, 'open')))
      .returning({ id: minutes.id })
    await settleDraft(tx, draft.id, 'done', now)
    const taker = await workerById(tx, workerId)
    if (!changed || !taker?.telegramId || workerId === by) return
    const view = told(taker)
    const payload = { text: view.text, ...htmlMessage(view) }
    const key = `minutes-taker:${id}:${draft.id}`
    const notice: NewDelivery = { key, lane: 'notice', chatId: taker.telegramId, payload }
    await enqueue(tx, await quietly(tx, [notice], now), now)
  })
}
