import { eq, inArray, sql } from 'drizzle-orm'
import { type Day, dayOf } from '../../../base/days.ts'
import { type Db, rowsOf } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import { agencies } from '../../agencies/table.ts'
import type { Enroller } from '../access.ts'
import { knownPeople } from '../queries/imports.ts'
import { type Entry, fingerprintOf, type Plan, planImport } from '../sheet/plan.ts'
import { memberships, type RosterImport, roles, rosterImports, workers } from '../table.ts'

export type Applied =
  | { outcome: 'applied'; added: number; changed: number }
  | { outcome: 'applied-before' | 'dropped' | 'roster-changed' | 'not-yours' }

type Writing = { tx: Db; enroller: Enroller; today: Day; now: Date }
type Numbered = Entry & { worker: number }

const rowsPerStatement = 1_000

async function inChunks<Row>(rows: readonly Row[], write: (some: Row[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += rowsPerStatement)
    await write(rows.slice(from, from + rowsPerStatement))
}

/** Ids are drawn first: no order is promised of the rows that an insert gives back. */
async function addPeople({ tx, enroller, now }: Writing, added: readonly Entry[]): Promise<Numbered[]> {
  const sequence = sql`pg_get_serial_sequence('workers', 'id')`
  const drawn = await rowsOf<{ id: number }>(
    tx,
    sql`select nextval(${sequence})::int as id from generate_series(1, ${added.length}::int)`,
  )
  const people = added.map((entry, at) => ({ ...entry, worker: Number(drawn[at]?.id) }))
  await inChunks(people, some =>
    tx
      .insert(workers)
      .overridingSystemValue()
      .values(
        some.map(({ worker, name, phone }) => ({
          ...{ id: worker, agencyId: enroller.agencyId, name, phone, createdAt: now },
        })),
      ),
  )
  return people
}

async function changePeople({ tx, today }: Writing, changed: readonly Numbered[]) {
  const renamed = changed.filter(({ changes }) => changes.some(({ field }) => field === 'name' || field === 'phone'))
  await inChunks(renamed, some => {
    const given = JSON.stringify(some.map(({ worker, name, phone }) => ({ id: worker, name, phone })))
    return tx.execute(sql`update ${workers} set name = given.name, phone = given.phone
      from jsonb_to_recordset(${given}::jsonb) as given(id bigint, name text, phone text) where ${workers.id} = given.id`)
  })
  const closed = changed.flatMap(({ closes }) => closes)
  await inChunks(closed, some => tx.update(memberships).set({ until: today }).where(inArray(memberships.id, some)))
}

async function openPlaces({ tx, today }: Writing, people: readonly Numbered[]) {
  const rows = people.flatMap(({ worker, opens }) =>
    opens.map(({ pillar, region }) => ({ workerId: worker, pillar, region, since: today })),
  )
  const again = [memberships.workerId, memberships.pillar, memberships.region, memberships.since]
  await inChunks(rows, some =>
    tx
      .insert(memberships)
      .values(some)
      .onConflictDoUpdate({ target: again, set: { until: null } }),
  )
}

async function giveRoles({ tx, enroller, now }: Writing, people: readonly Numbered[]) {
  const { agencyId, workerId: givenBy } = enroller
  const rows = people.flatMap(({ worker, role }) =>
    role ? [{ workerId: worker, agencyId, ...role, givenBy, givenAt: now }] : [],
  )
  await inChunks(rows, some => tx.insert(roles).values(some))
}

async function write(writing: Writing, { added, changed }: Plan) {
  const people = added.length > 0 ? await addPeople(writing, added) : []
  const known = changed as Numbered[]
  await changePeople(writing, known)
  await openPlaces(writing, [...people, ...known])
  await giveRoles(writing, [...people, ...known])
}

/** Imports of one agency take turns, so that each sees the roster which the former left. */
async function lock(tx: Db, id: number): Promise<RosterImport | undefined> {
  const [found] = await tx.select().from(rosterImports).where(eq(rosterImports.id, id)).for('update')
  if (found) await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, found.agencyId)).for('update')
  return found
}

/**
 * Writes what a preview showed: all of it or, when the roster has changed since or something fails, nothing. Pressed
 * again it changes nothing.
 */
export function applyImport(deps: Pick<Deps, 'db' | 'clock'>, enroller: Enroller, id: number): Promise<Applied> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const found = await lock(tx, id)
    if (found?.agencyId !== enroller.agencyId || found.uploadedBy !== enroller.workerId) return { outcome: 'not-yours' }
    if (found.state !== 'preview') return { outcome: found.state === 'applied' ? 'applied-before' : 'dropped' }
    const agency = await agencyById(tx, enroller.agencyId)
    if (!agency) return { outcome: 'not-yours' }
    const people = await knownPeople(tx, enroller.agencyId)
    const plan = planImport(found.rows, people, { ...enroller, agencyRegion: agency.region })
    if (plan.problems.length > 0 || fingerprintOf(plan) !== found.fingerprint) return { outcome: 'roster-changed' }
    await write({ tx, enroller, today: dayOf(now, agency.zone), now }, plan)
    await tx.update(rosterImports).set({ state: 'applied', rows: [], settledAt: now }).where(eq(rosterImports.id, id))
    return { outcome: 'applied', added: plan.added.length, changed: plan.changed.length }
  })
}

/** Lets go of a preview that is not wanted. */
export async function dropImport(deps: Pick<Deps, 'db' | 'clock'>, enroller: Enroller, id: number): Promise<void> {
  const mine = sql`${rosterImports.id} = ${id} and ${rosterImports.uploadedBy} = ${enroller.workerId} and ${rosterImports.state} = 'preview'`
  await deps.db.update(rosterImports).set({ state: 'dropped', rows: [], settledAt: deps.clock.now() }).where(mine)
}
