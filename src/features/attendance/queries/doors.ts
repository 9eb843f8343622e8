import { and, eq, lt, or } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { stepOf } from '../rules/codes.ts'
import { attendanceDoors, type Door } from '../table.ts'

const older = (kind: Door['kind'], now: Date) =>
  and(eq(attendanceDoors.kind, kind), lt(attendanceDoors.step, stepOf(kind, now)))

/** Messages that show what does not hold any more. */
export const staleDoors = (db: Db, now: Date): Promise<Door[]> =>
  db
    .select()
    .from(attendanceDoors)
    .where(or(older('code', now), older('picture', now)))
