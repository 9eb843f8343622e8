import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Coordinator } from '../../workers/access.ts'
import { type Audience, audiences } from '../table.ts'

type Choice = Pick<Audience, 'pillars' | 'regions' | 'people' | 'groups'>

/** A new audience: everybody within reach, until something else is chosen. `back` leads to the screen it is for. */
export async function openAudience(
  tx: Db,
  by: Coordinator,
  { back, ...chosen }: Partial<Choice> & { back: string },
  now: Date,
): Promise<Audience> {
  const reach = [...by.scopes]
  const usual = { pillars: [], regions: reach, people: [], groups: [] }
  const row = { agencyId: by.agencyId, chosenBy: by.workerId, reach, ...usual, ...chosen, back, createdAt: now }
  const [audience] = await tx.insert(audiences).values(row).returning()
  return audience as Audience
}

/** Changes who is meant, until it goes out. */
export async function chooseAudience(db: Db, { id }: Pick<Audience, 'id'>, choice: Partial<Choice>): Promise<void> {
  if (Object.keys(choice).length === 0) return
  await db
    .update(audiences)
    .set(choice)
    .where(
      and(eq(audiences.id, id), sql`not exists (select 1 from broadcasts b where b.audience_id = ${audiences.id})`),
    )
}
