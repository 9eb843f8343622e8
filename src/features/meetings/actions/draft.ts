import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { openAudience } from '../../broadcasts/actions/choose.ts'
import { audiences } from '../../broadcasts/table.ts'
import type { Coordinator } from '../../workers/access.ts'
import { type Meeting, meetings } from '../table.ts'

export type Known = Partial<
  Pick<
    Meeting,
    | 'kind'
    | 'title'
    | 'startsAt'
    | 'endsAt'
    | 'venue'
    | 'agenda'
    | 'bring'
    | 'dress'
    | 'letterNo'
    | 'letterDate'
    | 'letterFile'
    | 'nature'
    | 'subject'
    | 'contact'
    | 'answerBy'
    | 'repeats'
    | 'mayDelegate'
    | 'withPoll'
    | 'asking'
    | 'lastUpdateId'
  >
>

/** Begins an invitation with what is known; the same update again finds the one it began. */
export function openMeeting(
  deps: Deps,
  by: Coordinator,
  known: Known & { updateId: number; back(id: number): string },
): Promise<Meeting> {
  const now = deps.clock.now()
  const { back, updateId, ...said } = known
  return deps.db.transaction(async tx => {
    const [begun] = await tx.select().from(meetings).where(eq(meetings.updateId, updateId))
    if (begun) return begun
    const audience = await openAudience(tx, by, { back: '-' }, now)
    const row = { updateId, agencyId: by.agencyId, inviterId: by.workerId, audienceId: audience.id, createdAt: now }
    const [opened] = await tx
      .insert(meetings)
      .values({ ...row, ...said })
      .returning()
    const meeting = opened as Meeting
    await tx
      .update(audiences)
      .set({ back: back(meeting.id) })
      .where(eq(audiences.id, audience.id))
    return meeting
  })
}

/** Changes a draft; nothing once it has gone out or was dropped. */
export async function changeMeeting(db: Db, id: number, change: Known): Promise<Meeting | undefined> {
  const [changed] = await db
    .update(meetings)
    .set(change)
    .where(and(eq(meetings.id, id), eq(meetings.state, 'open')))
    .returning()
  return changed
}

/** Gives up a draft. */
export async function dropMeeting(deps: Deps, id: number): Promise<void> {
  await deps.db
    .update(meetings)
    .set({ state: 'dropped', asking: null, settledAt: deps.clock.now() })
    .where(and(eq(meetings.id, id), eq(meetings.state, 'open')))
}

/** What is asked about a meeting that has gone out: another time or place. */
export const setAsking = (db: Db, id: number, asking: Meeting['asking']) =>
  db.update(meetings).set({ asking }).where(eq(meetings.id, id))
