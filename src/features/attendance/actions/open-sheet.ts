import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { Host } from '../access.ts'
import { sheetOf } from '../queries/sheets.ts'
import { secretBytes } from '../rules/codes.ts'
import type { Point } from '../rules/distance.ts'
import { attendanceSheets, type Sheet } from '../table.ts'

/** The sheet of a meeting, made at the first look at it; of two first looks one makes it. */
export async function openSheet(deps: Deps, { meeting }: Host): Promise<Sheet> {
  const known = await sheetOf(deps.db, meeting.id)
  if (known) return known
  const secret = randomBytes(secretBytes).toString('hex')
  const row = { meetingId: meeting.id, secret, openedAt: deps.clock.now() }
  await deps.db.insert(attendanceSheets).values(row).onConflictDoNothing()
  return (await sheetOf(deps.db, meeting.id)) as Sheet
}

/** The next position of this host is where the meeting takes place. */
export async function askPlace(deps: Deps, host: Host): Promise<void> {
  await openSheet(deps, host)
  await deps.db
    .update(attendanceSheets)
    .set({ placingBy: host.workerId, placingAt: deps.clock.now() })
    .where(eq(attendanceSheets.meetingId, host.meeting.id))
}

/** Sets where the meeting takes place; without a point positions are not asked for any more. */
export async function setPlace(deps: Deps, { workerId, meeting }: Host, point: Point | undefined): Promise<void> {
  const { latitude = null, longitude = null } = point ?? {}
  await deps.db
    .update(attendanceSheets)
    .set({ latitude, longitude, placingBy: null, placingAt: null })
    .where(and(eq(attendanceSheets.meetingId, meeting.id), point && eq(attendanceSheets.placingBy, workerId)))
}

export type Training = { hours: number; topics: string[] }

/** What a training taught, and how many lessons it took. */
export async function keepTraining(deps: Deps, host: Host, training: Training): Promise<void> {
  await openSheet(deps, host)
  await deps.db.update(attendanceSheets).set(training).where(eq(attendanceSheets.meetingId, host.meeting.id))
}
