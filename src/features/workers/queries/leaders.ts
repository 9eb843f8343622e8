import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { agencyById } from '../../agencies/queries.ts'
import { nearest } from '../access.ts'
import { agencyPeople, type Contact, coordinatorsFor } from '../queries.ts'
import { commonRegion } from '../rules.ts'
import { memberships, roles, type Worker } from '../table.ts'

type Person = Pick<Worker, 'id' | 'agencyId'>

/** Where somebody works; of those who work nowhere, what they lead. */
async function regionsOf(db: Db, { id, agencyId }: Person): Promise<string[]> {
  const places = await db
    .select({ region: memberships.region })
    .from(memberships)
    .where(and(eq(memberships.workerId, id), isNull(memberships.until)))
    .orderBy(memberships.id)
  if (places.length > 0) return [...new Set(places.map(({ region }) => region))]
  const held = await db
    .select({ scope: roles.scope })
    .from(roles)
    .where(and(eq(roles.workerId, id), eq(roles.role, 'coordinator'), isNull(roles.endedAt)))
  const whole = agencyId === null ? undefined : (await agencyById(db, agencyId))?.region
  return held.length > 0 ? held.map(({ scope }) => scope) : whole ? [whole] : []
}

async function leadersAt(db: Db, { id, agencyId }: Person, region: string): Promise<Contact[]> {
  if (agencyId === null) return []
  const others = (contacts: Contact[]) => contacts.filter(({ workerId }) => workerId !== id)
  const near = nearest(others(await coordinatorsFor(db, agencyId, region)))
  return near.length > 0 ? near : others(await agencyPeople(db, agencyId, ['agency']))
}

/**
 * Who is told what somebody states about themselves: the nearest coordinators of each place where they work, and where
 * there is none besides them, the agency's own people; each once.
 */
export async function leadersOf(db: Db, person: Person): Promise<Contact[]> {
  const found: Contact[] = []
  for (const region of await regionsOf(db, person)) found.push(...(await leadersAt(db, person, region)))
  return [...new Map(found.map(contact => [contact.workerId, contact])).values()]
}

/** Who can move somebody's account: their leaders, and of those who hold a role, the agency, which gives it. */
export async function moversOf(db: Db, person: Person): Promise<Contact[]> {
  if (person.agencyId === null) return []
  const held = await db.$count(roles, and(eq(roles.workerId, person.id), isNull(roles.endedAt)))
  if (held === 0) return leadersOf(db, person)
  return (await agencyPeople(db, person.agencyId, ['agency'])).filter(({ workerId }) => workerId !== person.id)
}

/**
 * Who decides whether somebody may go to another region: the nearest who reach both where the person is and where they
 * want to be, but never the person.
 */
export async function leadersOver(db: Db, person: Person, region: string): Promise<Contact[]> {
  const common = commonRegion([...(await regionsOf(db, person)), region])
  return common === undefined ? [] : leadersAt(db, person, common)
}
