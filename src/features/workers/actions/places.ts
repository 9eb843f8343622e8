import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { memberships, roles } from '../table.ts'

type Placing = { tx: Db; worker: { id: number }; today: Day }

const heldNow = ({ id }: { id: number }) => and(eq(memberships.workerId, id), isNull(memberships.until))

/** The places that somebody holds now, in the order in which they came to them. */
export const placesHeld = (tx: Db, worker: { id: number }) =>
  tx.select().from(memberships).where(heldNow(worker)).orderBy(memberships.id)

async function open({ tx, worker, today }: Placing, places: { pillar: string; region: string }[]) {
  if (places.length === 0) return
  const again = [memberships.workerId, memberships.pillar, memberships.region, memberships.since]
  const rows = places.map(place => ({ ...place, workerId: worker.id, since: today }))
  await tx
    .insert(memberships)
    .values(rows)
    .onConflictDoUpdate({ target: again, set: { until: null } })
}

/** Leaves the former places from today and opens the same pillars at the new one: what was reported there stays there. */
export async function moveTo(placing: Placing, region: string): Promise<void> {
  const { tx, worker, today } = placing
  const held = await placesHeld(tx, worker)
  const kept = held.filter(place => place.region === region).map(({ pillar }) => pillar)
  const left = and(heldNow(worker), ne(memberships.region, region))
  await tx.update(memberships).set({ until: today }).where(left)
  const pillars = [...new Set(held.map(({ pillar }) => pillar))].filter(pillar => !kept.includes(pillar))
  await open(
    placing,
    pillars.map(pillar => ({ pillar, region })),
  )
}

/** Who only leads so far begins to work where they lead. */
async function scopeLed({ tx, worker }: Placing): Promise<string | undefined> {
  const leading = and(eq(roles.workerId, worker.id), eq(roles.role, 'coordinator'), isNull(roles.endedAt))
  const [led] = await tx.select({ scope: roles.scope }).from(roles).where(leading).orderBy(roles.id)
  return led?.scope
}

/** Gives or ends one pillar from today, where somebody works or leads; false where it is their last, or they do neither. */
export async function setPillarOf(placing: Placing, pillar: string, on: boolean): Promise<boolean> {
  const { tx, worker, today } = placing
  const held = await placesHeld(tx, worker)
  const mine = held.filter(place => place.pillar === pillar).map(({ id }) => id)
  if (on === mine.length > 0) return true
  const region = held[0]?.region ?? (await scopeLed(placing))
  if (region === undefined) return false
  if (on) await open(placing, [{ pillar, region }])
  else if (held.length === mine.length) return false
  else await tx.update(memberships).set({ until: today }).where(inArray(memberships.id, mine))
  return true
}
