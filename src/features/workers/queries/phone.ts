import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { agencies } from '../../agencies/table.ts'
import { memberships, roles, type Worker, workers } from '../table.ts'

const stands = sql`(exists (select 1 from ${memberships} where ${memberships.workerId} = ${workers.id}
    and ${isNull(memberships.until)})
  or exists (select 1 from ${roles} where ${roles.workerId} = ${workers.id} and ${isNull(roles.endedAt)}))`

/** Who of the agency's roster has this telephone already, besides `except`; those who were taken off keep no number from others. */
export async function phoneHolder(
  db: Db,
  agencyId: number,
  phone: string,
  except = 0,
): Promise<Pick<Worker, 'id' | 'name'> | undefined> {
  const [holder] = await db
    .select({ id: workers.id, name: workers.name })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(and(eq(workers.agencyId, agencyId), eq(workers.phone, phone), ne(workers.id, except), stands))
    .limit(1)
  return holder
}

/** As `phoneHolder`, for one who is about to write: two who want one number come one after the other. */
export async function phoneTaken(tx: Db, agencyId: number, phone: string, except = 0) {
  await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, agencyId)).for('update')
  return phoneHolder(tx, agencyId, phone, except)
}
