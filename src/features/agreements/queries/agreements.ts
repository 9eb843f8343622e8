import { aliasedTable, and, asc, desc, eq, getTableColumns, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Day, Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencies } from '../../agencies/table.ts'
import { type Meeting, meetings } from '../../meetings/table.ts'
import { workers } from '../../workers/table.ts'
import type { Whose } from '../access.ts'
import { type Filter, type OwnerKind, openStates, type State } from '../rules/agreement.ts'
import { type AgreementStep, agreementSteps, agreements } from '../table.ts'

export type Person = { id: number; name: string; telegramId: number | null; locale: Locale }

/** An agreement as it stands; `seq` is its last step. The owner has an id only where it is somebody of the roster. */
export type Agreement = {
  id: number
  agencyId: number
  zone: Zone
  region: string
  meetingId: number | null
  meeting: Pick<Meeting, 'kind' | 'title' | 'startsAt'> | null
  topic: string | null
  text: string
  owner: { kind: OwnerKind; name: string; id: number | null; telegramId: number | null; locale: Locale | null }
  follower: Person
  madeAt: Date
  state: State
  dueOn: Day
  continuing: boolean
  seq: number
  since: Date
}

/** A step, and by whom; `newOwner` where somebody else answers for it since. */
export type Step = AgreementStep & { name: string; newOwner: string | null }

const owners = aliasedTable(workers, 'owners')
const followers = aliasedTable(workers, 'followers')

/** The step that holds, or that held before an instant. */
export const lastStep = (db: Db, before?: Date) =>
  db
    .select({
      seq: agreementSteps.seq,
      state: agreementSteps.state,
      dueOn: agreementSteps.dueOn,
      continuing: agreementSteps.continuing,
      at: agreementSteps.at,
    })
    .from(agreementSteps)
    .where(
      and(
        eq(agreementSteps.agreementId, agreements.id),
        before === undefined ? undefined : lt(agreementSteps.at, before),
      ),
    )
    .orderBy(desc(agreementSteps.seq))
    .limit(1)
    .as('last')

type Last = ReturnType<typeof lastStep>

const columnsOf = (last: Last) => ({
  id: agreements.id,
  agencyId: agreements.agencyId,
  zone: agencies.zone,
  region: agreements.region,
  meetingId: agreements.meetingId,
  meeting: { kind: meetings.kind, title: meetings.title, startsAt: meetings.startsAt },
  topic: agreements.topic,
  text: agreements.text,
  owner: {
    kind: agreements.ownerKind,
    name: sql<string>`coalesce(${owners.name}, ${agreements.ownerName})`,
    id: agreements.ownerId,
    telegramId: sql<number | null>`${owners.telegramId}`.mapWith(workers.telegramId),
    locale: sql<Locale | null>`${owners.locale}`,
  },
  follower: {
    id: followers.id,
    name: followers.name,
    telegramId: followers.telegramId,
    locale: followers.locale,
  },
  madeAt: agreements.madeAt,
  state: last.state,
  dueOn: sql<Day>`to_char(${last.dueOn}, 'YYYY-MM-DD')`,
  continuing: last.continuing,
  seq: last.seq,
  since: last.at,
})

const select = (db: Db, last: Last, condition: SQL | undefined) =>
  db
    .select(columnsOf(last))
    .from(agreements)
    .innerJoin(agencies, eq(agencies.id, agreements.agencyId))
    .innerJoin(followers, eq(followers.id, agreements.followerId))
    .leftJoin(owners, eq(owners.id, agreements.ownerId))
    .leftJoin(meetings, eq(meetings.id, agreements.meetingId))
    .innerJoinLateral(last, sql`true`)
    .where(condition)

/** Their own: what they answer for, and what they see to for an owner whom no message reaches. */
const ownOf = (workerId: number) =>
  or(
    eq(agreements.ownerId, workerId),
    and(eq(agreements.followerId, workerId), or(isNull(agreements.ownerId), isNull(owners.telegramId))),
  )

const those = (whose: Whose): SQL | undefined =>
  'leader' in whose
    ? and(eq(agreements.agencyId, whose.leader.agencyId), within(agreements.region, whose.leader.scopes))
    : ownOf(whose.workerId)

const isOpen = (last: Last) => inArray(last.state, [...openStates])

function filtered(last: Last, filter: Filter, today: Day): SQL | undefined {
  if (filter === 'all') return undefined
  if (filter === 'closed') return sql`not ${isOpen(last)}`
  return filter === 'open' ? isOpen(last) : and(isOpen(last), lt(last.dueOn, today))
}

/** What a list is narrowed to: a region, or the same owner as this agreement has. */
export type Narrowing = { region?: string; sameOwnerAs?: number }

function narrowed({ region, sameOwnerAs }: Narrowing): SQL | undefined {
  if (region !== undefined) return within(agreements.region, [region])
  if (sameOwnerAs === undefined) return undefined
  const other = aliasedTable(agreements, 'other')
  return sql`exists (select 1 from ${agreements} as ${sql.identifier('other')} where ${other.id} = ${sameOwnerAs}
    and ${other.agencyId} = ${agreements.agencyId}
    and (${other.ownerId} = ${agreements.ownerId}
      or (${other.ownerId} is null and ${agreements.ownerId} is null and lower(${other.ownerName}) = lower(${agreements.ownerName}))))`
}

export type Asked = { filter: Filter; today: Day; narrowing?: Narrowing }

const conditionOf = (last: Last, whose: Whose, { filter, today, narrowing = {} }: Asked) =>
  and(those(whose), filtered(last, filter, today), narrowed(narrowing))

/** One page, what is due first at the top; what is closed from the newest on. */
export function pageOfAgreements(
  db: Db,
  whose: Whose,
  asked: Asked & { limit: number; offset: number },
): Promise<Agreement[]> {
  const last = lastStep(db)
  const order = asked.filter === 'closed' ? [desc(last.at)] : [sql`${isOpen(last)} desc`, asc(last.dueOn)]
  return select(db, last, conditionOf(last, whose, asked))
    .orderBy(...order, asc(agreements.id))
    .limit(asked.limit)
    .offset(asked.offset)
}

export type Tally = Readonly<Record<Filter, number>>

/** How many there are under each filter. */
export async function tallyOf(db: Db, whose: Whose, today: Day, narrowing: Narrowing = {}): Promise<Tally> {
  const last = lastStep(db)
  const counted = (filter: Filter) =>
    sql<number>`count(*) filter (where ${filtered(last, filter, today) ?? sql`true`})`.mapWith(Number)
  const [row] = await db
    .select({ open: counted('open'), late: counted('late'), closed: counted('closed'), all: counted('all') })
    .from(agreements)
    .leftJoin(owners, eq(owners.id, agreements.ownerId))
    .innerJoinLateral(last, sql`true`)
    .where(and(those(whose), narrowed(narrowing)))
  return row ?? { open: 0, late: 0, closed: 0, all: 0 }
}

/** One agreement. Who may see it is asked by its gate. */
export async function agreementById(db: Db, id: number): Promise<Agreement | undefined> {
  const [found] = await select(db, lastStep(db), eq(agreements.id, id))
  return found
}

export async function agreementByCause(db: Db, cause: string): Promise<Agreement | undefined> {
  const [found] = await select(db, lastStep(db), eq(agreements.cause, cause))
  return found
}

/** What somebody answers for and is not done, what is due first at the top. */
export const ownOpenAgreements = (db: Db, workerId: number, today: Day): Promise<Agreement[]> =>
  pageOfAgreements(db, { workerId }, { filter: 'open', today, limit: 50, offset: 0 })

/** All of an agency that are not closed. */
export function openAgreementsIn(db: Db, agencyId: number): Promise<Agreement[]> {
  const last = lastStep(db)
  return select(db, last, and(eq(agreements.agencyId, agencyId), isOpen(last))).orderBy(
    asc(last.dueOn),
    asc(agreements.id),
  )
}

/** What these meetings agreed on and is not closed, what is due first at the top. */
export async function openAgreementsOf(db: Db, meetingIds: readonly number[]): Promise<Agreement[]> {
  if (meetingIds.length === 0) return []
  const last = lastStep(db)
  return select(db, last, and(inArray(agreements.meetingId, [...meetingIds]), isOpen(last))).orderBy(
    asc(last.dueOn),
    asc(agreements.id),
  )
}

/** All that a meeting agreed on, in the order of its minutes. */
export const agreementsOf = (db: Db, meetingId: number): Promise<Agreement[]> =>
  select(db, lastStep(db), eq(agreements.meetingId, meetingId)).orderBy(asc(agreements.id))

/** What happened with an agreement, in its order. */
export const stepsOf = (db: Db, agreementId: number): Promise<Step[]> =>
  db
    .select({
      ...getTableColumns(agreementSteps),
      name: workers.name,
      newOwner: sql<string | null>`coalesce(${owners.name}, ${agreementSteps.ownerName})`,
    })
    .from(agreementSteps)
    .innerJoin(workers, eq(workers.id, agreementSteps.by))
    .leftJoin(owners, eq(owners.id, agreementSteps.ownerId))
    .where(eq(agreementSteps.agreementId, agreementId))
    .orderBy(agreementSteps.seq)

/** The subdistricts in which a leader has agreements, by code. */
export async function regionsWithAgreements(db: Db, whose: Whose): Promise<string[]> {
  const code = sql<string>`substr(${agreements.region}, 1, 8)`
  const rows = await db
    .selectDistinct({ code })
    .from(agreements)
    .leftJoin(owners, eq(owners.id, agreements.ownerId))
    .where(and(those(whose), sql`length(${agreements.region}) >= 8`))
    .orderBy(code)
  return rows.map(row => row.code)
}

/** Those who answer for what is open, each by one of their agreements; those with the most first. */
export function ownersWithOpen(db: Db, whose: Whose): Promise<{ name: string; agreement: number; count: number }[]> {
  const last = lastStep(db)
  const name = sql<string>`coalesce(${owners.name}, min(${agreements.ownerName}))`
  return db
    .select({
      name,
      agreement: sql<number>`min(${agreements.id})`.mapWith(Number),
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(agreements)
    .leftJoin(owners, eq(owners.id, agreements.ownerId))
    .innerJoinLateral(last, sql`true`)
    .where(and(those(whose), isOpen(last)))
    .groupBy(owners.id, sql`case when ${owners.id} is null then lower(${agreements.ownerName}) end`)
    .orderBy(sql`count(*) desc`, name)
}
