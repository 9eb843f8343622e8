import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { Host } from '../access.ts'
import { attendanceGuests } from '../table.ts'

export type NewGuest = { name: string; office: string; form: number }

/** Adds somebody from outside who is there; the form that it was written in counts once. */
export async function addGuest(deps: Deps, { meeting, workerId }: Host, guest: NewGuest): Promise<void> {
  const row = { meetingId: meeting.id, ...guest, addedBy: workerId, addedAt: deps.clock.now() }
  await deps.db.insert(attendanceGuests).values(row).onConflictDoNothing()
}

/** Takes a guest off the list; the row says who did. */
export async function removeGuest(deps: Deps, { meeting, workerId }: Host, id: number): Promise<void> {
  const listed = and(eq(attendanceGuests.id, id), isNull(attendanceGuests.removedAt))
  await deps.db
    .update(attendanceGuests)
    .set({ removedBy: workerId, removedAt: deps.clock.now() })
    .where(and(listed, eq(attendanceGuests.meetingId, meeting.id)))
}
