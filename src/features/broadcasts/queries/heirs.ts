import { and, desc, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '../../../db/database.ts'
import { roles, type Worker, workers } from '../../workers/table.ts'
import { type Audience, audiences, type Broadcast, broadcasts } from '../table.ts'

const leads = inArray(roles.role, ['coordinator', 'agency'])

/** The scope of a role reaches this region, given as SQL. */
const reaches = (region: SQL) =>
  sql`(${region} = ${roles.scope} or starts_with(${region}, ${roles.scope} || '.') or ${roles.scope} = 'national')`

/** Whether somebody no longer leads all that an audience may reach. To be used where `audiences` is joined. */
export const isAbandonedBy = (worker: PgColumn): SQL => sql`exists (
  select 1 from jsonb_array_elements_text(${audiences.reach}) as reach(region) where not exists (
    select 1 from ${roles} where ${roles.workerId} = ${worker} and ${roles.agencyId} = ${audiences.agencyId}
      and ${roles.endedAt} is null and ${leads} and ${reaches(sql`reach.region`)}))`

/** Who goes on with what somebody began who leads no more: the nearest who lead all of it, of several the first. */
export async function heirOf(db: Db, { agencyId, reach }: Audience, former: number): Promise<Worker | undefined> {
  const all = reach.map(region => reaches(sql`${region}::text`))
  const [heir] = await db
    .select({ worker: workers })
    .from(roles)
    .innerJoin(workers, eq(workers.id, roles.workerId))
    .where(
      and(
        eq(roles.agencyId, agencyId),
        isNull(roles.endedAt),
        leads,
        ne(workers.id, former),
        isNotNull(workers.telegramId),
        ...all,
      ),
    )
    .orderBy(desc(sql`length(${roles.scope})`), workers.id)
    .limit(1)
  return heir?.worker
}

/** Broadcasts that still go out and whose sender leads no more. */
export async function abandonedBroadcasts(db: Db): Promise<{ broadcast: Broadcast; audience: Audience }[]> {
  return db
    .select({ broadcast: broadcasts, audience: audiences })
    .from(broadcasts)
    .innerJoin(audiences, eq(audiences.id, broadcasts.audienceId))
    .where(and(inArray(broadcasts.state, ['enqueuing', 'sending']), isAbandonedBy(audiences.chosenBy)))
    .orderBy(broadcasts.id)
}
