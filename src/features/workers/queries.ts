import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '../../base/dates-out.ts'
import type { Day } from '../../base/days.ts'
import type { Db } from '../../db/database.ts'
import { within } from '../../db/within.ts'
import type { HeldRole, Membership, RoleName, Speaker } from '../../speaker.ts'
import { agencies, pillars } from '../agencies/table.ts'
import { scopesOver } from '../regions/rules.ts'
import { memberships, roles, type Worker, workers } from './table.ts'

/** A joined person who can be written to. `scope` is the reach of the role they were found by. */
export type Contact = {
  workerId: number
  telegramId: number
  locale: Locale
  name: string
  address: string | null
  role: RoleName
  scope: string
}

/** One person of the roster with the places they hold now (or in the period that was asked for). */
export type RosterEntry = {
  id: number
  agencyId: number | null
  name: string
  address: string | null
  phone: string | null
  telegramId: number | null
  locale: Locale
  joinedAt: Date | null
  memberships: Membership[]
}

type Who = { telegramId: number; languageCode?: string | undefined; ownerIds: readonly number[] }

const places = sql<
  Membership[]
>`jsonb_agg(jsonb_build_object('pillar', ${memberships.pillar}, 'region', ${memberships.region}) order by ${memberships.id})`

const membershipsOf = (condition: SQL | undefined) =>
  sql<Membership[]>`coalesce((
    select ${places} from ${memberships} where ${memberships.workerId} = ${workers.id} and ${condition}), '[]'::jsonb)`

const heldNow = isNull(memberships.until)

const rolesHeld = sql<HeldRole[]>`coalesce((
  select jsonb_agg(jsonb_build_object('role', ${roles.role}, 'scope', ${roles.scope}, 'agencyId', ${roles.agencyId}) order by ${roles.id})
  from ${roles} where ${roles.workerId} = ${workers.id} and ${roles.endedAt} is null), '[]'::jsonb)`

const ownerByConfiguration: HeldRole = { role: 'owner', scope: 'national', agencyId: null }

/** Who speaks, in one statement. Those named in `ownerIds` are owners for as long as they are named there. */
export async function identify(db: Db, { telegramId, languageCode, ownerIds }: Who): Promise<Speaker> {
  const [row] = await db
    .select({
      id: workers.id,
      agencyId: workers.agencyId,
      name: workers.name,
      address: workers.address,
      locale: workers.locale,
      zone: agencies.zone,
      memberships: membershipsOf(heldNow),
      roles: rolesHeld,
    })
    .from(workers)
    .leftJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(eq(workers.telegramId, telegramId))
  const roles = [...(row?.roles ?? []), ...(ownerIds.includes(telegramId) ? [ownerByConfiguration] : [])]
  const stranger: Locale = languageCode?.startsWith('en') ? 'en' : 'id'
  if (!row) return { telegramId, locale: stranger, zone: 'Asia/Jakarta', roles }
  const { locale, zone, roles: _, ...worker } = row
  return { telegramId, locale, zone: zone ?? 'Asia/Jakarta', worker, roles }
}

/** The person behind a Telegram account; nobody who has left the roster. */
export async function workerByAccount(db: Db, telegramId: number): Promise<Worker | undefined> {
  const [row] = await db.select().from(workers).where(eq(workers.telegramId, telegramId))
  return row
}

export async function workerById(db: Db, id: number): Promise<Worker | undefined> {
  const [row] = await db.select().from(workers).where(eq(workers.id, id))
  return row
}

const entry = {
  id: workers.id,
  agencyId: workers.agencyId,
  name: workers.name,
  address: workers.address,
  phone: workers.phone,
  telegramId: workers.telegramId,
  locale: workers.locale,
  joinedAt: workers.joinedAt,
  memberships: places,
}

/** In one pass over the places that count: with a subquery for each person the server reads the region anew for each. */
const roster = (db: Db, agencyId: number, condition: SQL | undefined): Promise<RosterEntry[]> =>
  db
    .select(entry)
    .from(workers)
    .innerJoin(memberships, eq(memberships.workerId, workers.id))
    .where(and(eq(workers.agencyId, agencyId), condition))
    .groupBy(workers.id)
    .orderBy(asc(workers.name), asc(workers.id))

/** The roster of one agency within the scopes, joined or not, by name; each with the places they hold there. */
export const workersIn = (db: Db, agencyId: number, scopes: readonly string[]): Promise<RosterEntry[]> =>
  roster(db, agencyId, and(heldNow, within(memberships.region, scopes)))

/**
 * Who owes a report for a week: everybody on the roster in a pillar that is expected to report, also those who have not
 * joined; each once, with those places that count: the ones still held on its last day, so that who moved in the middle
 * counts where they went. `expecting` are the pillars that owed reports then; where absent, those that do now.
 */
export function expectedWorkers(
  db: Db,
  agencyId: number,
  scopes: readonly string[],
  week: { from: Day; to: Day },
  expecting?: readonly string[],
): Promise<RosterEntry[]> {
  const expectedPillar = expecting
    ? inArray(memberships.pillar, [...expecting])
    : sql`exists (select 1 from ${pillars} where ${pillars.agencyId} = ${agencyId}
    and ${pillars.code} = ${memberships.pillar} and ${pillars.expected})`
  const during = and(lte(memberships.since, week.to), or(isNull(memberships.until), gt(memberships.until, week.to)))
  return roster(db, agencyId, and(during, within(memberships.region, scopes), expectedPillar))
}

const contacts = (db: Db, agencyId: number, condition: SQL | undefined): Promise<Contact[]> =>
  db
    .select({
      workerId: workers.id,
      telegramId: sql<number>`${workers.telegramId}`.mapWith(workers.telegramId),
      locale: workers.locale,
      name: workers.name,
      address: workers.address,
      role: roles.role,
      scope: roles.scope,
    })
    .from(roles)
    .innerJoin(workers, eq(workers.id, roles.workerId))
    .where(and(eq(roles.agencyId, agencyId), isNull(roles.endedAt), isNotNull(workers.telegramId), condition))
    .orderBy(sql`length(${roles.scope}) desc`, asc(workers.id))

/** The agency's joined people who hold one of these roles now, each role a row, narrowest scope first. */
export const agencyPeople = (db: Db, agencyId: number, wanted: readonly RoleName[]): Promise<Contact[]> =>
  contacts(db, agencyId, inArray(roles.role, [...wanted]))

/** The joined coordinators whose scope holds the region, nearest first; where there is none, the agency's own people. */
export async function coordinatorsFor(db: Db, agencyId: number, region: string): Promise<Contact[]> {
  const covering = and(eq(roles.role, 'coordinator'), inArray(roles.scope, scopesOver(region)))
  const coordinators = await contacts(db, agencyId, covering)
  return coordinators.length > 0 ? coordinators : agencyPeople(db, agencyId, ['agency'])
}
