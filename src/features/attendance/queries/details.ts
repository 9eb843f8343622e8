import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { titlesWithin } from '../../workers/queries/titles.ts'
import { memberships, roles, workers } from '../../workers/table.ts'

/** What stands beside a name on paper: what they are, and where; for those without a place what they are to the agency. */
export type Details = { office: string; region: string; phone: string | null }

type Held = { pillar: string; region: string }
type Role = { role: string; label: string | null; scope: string }

// In a select from one table columns lose their table's name: `id` would be the inner one's.
const placesNow = sql<
  Held[]
>`coalesce((select jsonb_agg(jsonb_build_object('pillar', ${memberships.pillar}, 'region', ${memberships.region}) order by ${memberships.id})
  from ${memberships} where ${memberships.workerId} = ${workers}.id and ${isNull(memberships.until)}), '[]'::jsonb)`

const rolesNow = sql<
  Role[]
>`coalesce((select jsonb_agg(jsonb_build_object('role', ${roles.role}, 'label', ${roles.label}, 'scope', ${roles.scope}) order by ${roles.id})
  from ${roles} where ${roles.workerId} = ${workers}.id and ${isNull(roles.endedAt)}), '[]'::jsonb)`

const joined = (texts: readonly string[]) => [...new Set(texts)].join(', ')

/** Details of people of the agency by id; `roleLabel` says what a role is called that the agency has no word for. */
export async function detailsOf(
  db: Db,
  agency: Agency,
  ids: readonly number[],
  roleLabel: (role: string) => string,
): Promise<Map<number, Details>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: workers.id, phone: workers.phone, places: placesNow, roles: rolesNow })
    .from(workers)
    .where(and(eq(workers.agencyId, agency.id), inArray(workers.id, [...ids])))
  const labels = new Map((await pillarsOf(db, agency.id)).map(({ code, label }) => [code, label]))
  const titleOf = await titlesWithin(db, agency.region)
  return new Map(
    rows.map(({ id, phone, places, roles: held }) => {
      const offices = places.map(({ pillar }) => labels.get(pillar) ?? pillar)
      const titles = held.map(({ role, label }) => label ?? roleLabel(role))
      const regions = [...places.map(({ region }) => region), ...held.map(({ scope }) => scope)]
      const office = joined(offices.length > 0 ? offices : titles)
      return [id, { office, region: joined(regions.slice(0, Math.max(1, places.length)).map(titleOf)), phone }]
    }),
  )
}
