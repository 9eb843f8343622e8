import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import { chats } from '../../outbox/table.ts'
import type { Speaker } from '../../speaker.ts'
import { agencyById } from '../agencies/queries.ts'
import { childrenOf, regionByCode, regionTitleOf } from '../regions/queries.ts'
import { isWithin, type Region } from '../regions/rules.ts'
import { asCoordinator, type Coordinator } from '../workers/access.ts'
import { type Reach, reachIn, widest } from './rules.ts'
import { type Group, type GroupPurpose, groups, wholeGroup } from './table.ts'

/** A message from before a group became a supergroup may be handled after that: it then stands in the new one. */
const standsIn = (chatId: number) =>
  sql`${groups.chatId} in (${chatId}, (select ${chats.migratedTo} from ${chats} where ${chats.chatId} = ${chatId}))`

/**
 * What holds where somebody speaks: the topic's own binding if it has one, else the row of the whole group, bound or not.
 * `topicId` only of messages that are in a topic (`is_topic_message`).
 */
export async function groupFor(db: Db, chatId: number, topicId: number = wholeGroup): Promise<Group | undefined> {
  const [group] = await db
    .select()
    .from(groups)
    .where(and(standsIn(chatId), inArray(groups.topicId, [wholeGroup, topicId])))
    .orderBy(sql`${groups.agencyId} is null`, desc(groups.topicId))
    .limit(1)
  return group
}

/** Groups and topics of an agency with this purpose, those that the bot was removed from left out; oldest first. */
export async function groupsOf(db: Db, agencyId: number, purpose: GroupPurpose): Promise<Group[]> {
  return db
    .select()
    .from(groups)
    .where(and(eq(groups.agencyId, agencyId), eq(groups.purpose, purpose), groups.present))
    .orderBy(asc(groups.id))
}

export async function groupById(db: Db, id: number): Promise<Group | undefined> {
  const [group] = await db.select().from(groups).where(eq(groups.id, id))
  return group
}

/** All rows of one Telegram group: the whole of it first, then its topics. Locked when read in a transaction that changes them. */
export async function rowsOfChat(db: Db, chatId: number, lock = false): Promise<Group[]> {
  const rows = db.select().from(groups).where(eq(groups.chatId, chatId)).orderBy(asc(groups.topicId))
  return lock ? rows.for('update') : rows
}

/** What a group is bound to, in words. */
export type Binding = { purpose: GroupPurpose; region: string; agency: string }

export async function bindingOf(db: Db, group: Group): Promise<Binding | undefined> {
  if (group.agencyId === null || group.scope === null || group.purpose === null) return undefined
  const agency = await agencyById(db, group.agencyId)
  if (!agency) return undefined
  return { purpose: group.purpose, region: await regionTitleOf(db, group.scope), agency: agency.shortName }
}

/** A region that a group could be bound to, with its title: *Kapanewon Semin*. */
export type Place = Reach & { title: string }

/** The widest regions to which this person may bind groups: what they lead, as far as its agency goes. */
export async function placesOf(db: Db, speaker: Speaker): Promise<Place[]> {
  const reaches: Reach[] = []
  for (const { agencyId, scope } of speaker.roles) {
    const agency = agencyId === null ? undefined : await agencyById(db, agencyId)
    const region = agency && reachIn(scope, agency.region)
    if (agency && region && asCoordinator(speaker, agency.id, region)) reaches.push({ agencyId: agency.id, region })
  }
  return Promise.all(widest(reaches).map(async reach => ({ ...reach, title: await regionTitleOf(db, reach.region) })))
}

/** The authority to bind a group to a region that exists, or nothing. */
export async function binderOf(
  db: Db,
  speaker: Speaker,
  { agencyId, region }: Reach,
): Promise<Coordinator | undefined> {
  const places = await placesOf(db, speaker)
  const reached = places.some(place => place.agencyId === agencyId && isWithin(region, place.region))
  return reached && (await regionByCode(db, region)) ? asCoordinator(speaker, agencyId, region) : undefined
}

/** A place and what lies one level below it, by code. */
export type PlaceBelow = { place: Place; below: Region[] }

export const placeBelow = async (db: Db, reach: Reach): Promise<PlaceBelow> => ({
  place: { ...reach, title: await regionTitleOf(db, reach.region) },
  below: await childrenOf(db, reach.region),
})
