import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { FormDraft } from '../../../telegram/form-storage.ts'
import { formDrafts } from '../../../telegram/table.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { agencies } from '../../agencies/table.ts'
import { regionNamesOf } from '../../regions/queries.ts'
import type { Enroller } from '../access.ts'
import type { Known } from '../sheet/plan.ts'
import type { Book } from '../sheet/rows.ts'
import { memberships, type RosterImport, roles, rosterImports, workers } from '../table.ts'

/** What the rows of a spreadsheet are read against. */
export async function bookOf(db: Db, enroller: Enroller, agencyRegion: string): Promise<Book> {
  const pillars = (await pillarsOf(db, enroller.agencyId)).map(({ code, label }) => ({ code, label }))
  const places = await regionNamesOf(db, agencyRegion)
  return { pillars, places, agencyRegion, scopes: enroller.scopes, gives: enroller.gives }
}

const places = sql<Known['places']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', ${memberships.id}, 'pillar', ${memberships.pillar}, 'region', ${memberships.region}) order by ${memberships.id})
  from ${memberships} where ${memberships.workerId} = ${workers.id} and ${isNull(memberships.until)}), '[]'::jsonb)`

const held = sql<Known['roles']>`coalesce((
  select jsonb_agg(jsonb_build_object('role', ${roles.role}, 'scope', ${roles.scope}, 'label', ${roles.label}) order by ${roles.id})
  from ${roles} where ${roles.workerId} = ${workers.id} and ${isNull(roles.endedAt)}), '[]'::jsonb)`

/** Everybody of the agency, in one statement; also those who were taken off the roster and may come back by telephone. */
export const knownPeople = (db: Db, agencyId: number): Promise<Known[]> =>
  db
    .select({ id: workers.id, name: workers.name, phone: workers.phone, places, roles: held })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(eq(workers.agencyId, agencyId))
    .orderBy(workers.id)

export async function importByUpdate(db: Db, updateId: number): Promise<RosterImport | undefined> {
  const [found] = await db.select().from(rosterImports).where(eq(rosterImports.updateId, updateId))
  return found
}

/** The form with which this person waits for a document, if they asked for it lately. */
export async function waitingDraft(
  db: Db,
  form: string,
  telegramId: number,
  since: Date,
): Promise<FormDraft | undefined> {
  const mine = and(eq(formDrafts.form, form), eq(formDrafts.telegramId, telegramId), eq(formDrafts.state, 'open'))
  const [draft] = await db
    .select()
    .from(formDrafts)
    .where(and(mine, gt(formDrafts.createdAt, since)))
  return draft
}
