import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { chats } from '../../../outbox/table.ts'
import { groups } from '../../groups/table.ts'
import { memberships, workers } from '../../workers/table.ts'
import { type Audience, audiences } from '../table.ts'

type Meant = Pick<Audience, 'agencyId' | 'pillars' | 'regions' | 'people'>

const heldBy = ({ pillars, regions }: Meant): SQL | undefined =>
  and(
    eq(memberships.workerId, workers.id),
    isNull(memberships.until),
    pillars.length > 0 ? inArray(memberships.pillar, pillars) : undefined,
    within(memberships.region, regions),
  )

/** Those of the roster who are meant, each once. To be used where `workers` is joined to something. */
export const isMeant = (audience: Meant): SQL | undefined =>
  and(
    eq(workers.agencyId, audience.agencyId),
    or(
      sql`exists (select 1 from ${memberships} where ${heldBy(audience)})`,
      audience.people.length > 0 ? inArray(workers.id, audience.people) : undefined,
    ),
  )

/** Of people and groups, how many are meant and how many of them can be written to. */
export type Heads = {
  people: number
  reachable: number
  notJoined: number
  unreachable: number
  groups: number
  pillars: { pillar: string; count: number }[]
}

const isLost = sql`exists (select 1 from ${chats} where ${chats.chatId} = ${workers.telegramId} and not ${chats.reachable})`

/** The head count before anything is sent. Who holds two pillars counts once, and under each pillar. */
export async function headsOf(db: Db, audience: Audience): Promise<Heads> {
  const count = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)
  const [row] = await db
    .select({
      people: sql<number>`count(*)`.mapWith(Number),
      notJoined: count(sql`${workers.telegramId} is null`),
      unreachable: count(isLost),
    })
    .from(workers)
    .where(isMeant(audience))
  const pillars = await db
    .select({ pillar: memberships.pillar, count: sql<number>`count(distinct ${workers.id})`.mapWith(Number) })
    .from(memberships)
    .innerJoin(workers, eq(workers.id, memberships.workerId))
    .where(and(isNull(memberships.until), isMeant({ ...audience, people: [] }), heldBy(audience)))
    .groupBy(memberships.pillar)
    .orderBy(asc(memberships.pillar))
  const { people = 0, notJoined = 0, unreachable = 0 } = row ?? {}
  const chosen = (await groupsAmong(db, audience)).filter(group => group.chosen).length
  return { people, reachable: people - notJoined - unreachable, notJoined, unreachable, groups: chosen, pillars }
}

/** Somebody who is meant and cannot be written to: has not joined, or blocked the bot or lost the account. */
export type Unreachable = { name: string; why: 'not-joined' | 'blocked' }

/** Those by name, for the eyes of the one who chooses. */
export async function unreachableOf(db: Db, audience: Audience, most: number): Promise<Unreachable[]> {
  const rows = await db
    .select({ name: workers.name, telegramId: workers.telegramId })
    .from(workers)
    .where(and(isMeant(audience), or(isNull(workers.telegramId), isLost)))
    .orderBy(asc(workers.name), asc(workers.id))
    .limit(most)
  return rows.map(({ name, telegramId }) => ({ name, why: telegramId === null ? 'not-joined' : 'blocked' }))
}

export type GroupChoice = { id: number; title: string; chatId: number; topicId: number; chosen: boolean }

/** The work groups within reach, and which of them were chosen. */
export async function groupsAmong(db: Db, { agencyId, reach, groups: chosen }: Audience): Promise<GroupChoice[]> {
  const rows = await db
    .select({ id: groups.id, title: groups.title, chatId: groups.chatId, topicId: groups.topicId })
    .from(groups)
    .where(
      and(
        eq(groups.agencyId, agencyId),
        inArray(groups.purpose, ['work', 'coordinators']),
        groups.present,
        within(groups.scope, reach),
      ),
    )
    .orderBy(asc(groups.title), asc(groups.id))
  return rows.map(row => ({ ...row, chosen: chosen.includes(row.id) }))
}

export async function audienceById(db: Db, id: number): Promise<Audience | undefined> {
  const [audience] = await db.select().from(audiences).where(eq(audiences.id, id))
  return audience
}

/** Names of people who were chosen one by one. */
export const namedPeople = (db: Db, { agencyId, people }: Audience) =>
  people.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: workers.id, name: workers.name })
        .from(workers)
        .where(and(eq(workers.agencyId, agencyId), inArray(workers.id, people)))
        .orderBy(asc(workers.name))
