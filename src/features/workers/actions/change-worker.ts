import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { type Day, dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import { regionByCode } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import type { Enroller } from '../access.ts'
import { personBelow, personIn } from '../queries/roster.ts'
import { agencyPeople } from '../queries.ts'
import { mobileNumber, personName } from '../rules.ts'
import { memberships, roles, type Worker, workers } from '../table.ts'

export type Changed = { outcome: 'changed'; worker: Worker } | { outcome: 'not-yours' | 'done-before' }

type Acting = { tx: Db; enroller: Enroller; worker: Worker; today: Day; now: Date }

const heldNow = (workerId: number) => and(eq(memberships.workerId, workerId), isNull(memberships.until))

const todayOf = async (tx: Db, { agencyId }: Enroller, now: Date) =>
  dayOf(now, (await agencyById(tx, agencyId))?.zone ?? 'Asia/Jakarta')

async function open({ tx, worker, today }: Acting, places: { pillar: string; region: string }[]) {
  if (places.length === 0) return
  const again = [memberships.workerId, memberships.pillar, memberships.region, memberships.since]
  const rows = places.map(place => ({ ...place, workerId: worker.id, since: today }))
  await tx
    .insert(memberships)
    .values(rows)
    .onConflictDoUpdate({ target: again, set: { until: null } })
}

/** Leaves the former places from today and opens the same pillars at the new one: what was reported there stays there. */
async function move(acting: Acting, region: string) {
  const { tx, worker, today } = acting
  const held = await tx.select().from(memberships).where(heldNow(worker.id))
  const kept = held.filter(place => place.region === region).map(({ pillar }) => pillar)
  const left = and(heldNow(worker.id), ne(memberships.region, region))
  await tx.update(memberships).set({ until: today }).where(left)
  const pillars = [...new Set(held.map(({ pillar }) => pillar))].filter(pillar => !kept.includes(pillar))
  await open(
    acting,
    pillars.map(pillar => ({ pillar, region })),
  )
}

/** One coordinator's reach at a time: the former one ends, and stays in the history. */
async function coordinate({ tx, enroller, worker, now }: Acting, scope: string) {
  const held = and(eq(roles.workerId, worker.id), eq(roles.role, 'coordinator'), isNull(roles.endedAt))
  await tx.update(roles).set({ endedAt: now, endedBy: enroller.workerId }).where(held)
  const { agencyId, workerId: givenBy } = enroller
  await tx.insert(roles).values({ workerId: worker.id, agencyId, role: 'coordinator', scope, givenBy, givenAt: now })
}

async function write(acting: Acting, values: FormDraft['values']): Promise<boolean> {
  const { tx, enroller, worker } = acting
  const set = (change: { name: string } | { phone: string | null }) =>
    tx.update(workers).set(change).where(eq(workers.id, worker.id))
  const region = String(values.village ?? values.place ?? '')
  const reached = enroller.scopes.some(scope => isWithin(region, scope)) && (await regionByCode(tx, region))
  const name = personName(String(values.name ?? ''))
  if (values.what === 'name' && name) await set({ name })
  else if (values.what === 'phone') await set({ phone: mobileNumber(String(values.phone ?? '')) ?? null })
  else if (values.what === 'place' && reached) await move(acting, region)
  else if (values.what === 'coordinator' && reached && enroller.gives.includes('coordinator'))
    await coordinate(acting, region)
  else return false
  return true
}

/** Changes one thing about somebody on the roster, once for each draft. */
export function changeWorker(deps: Pick<Deps, 'db' | 'clock'>, enroller: Enroller, draft: FormDraft): Promise<Changed> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const worker = await personBelow(tx, enroller, Number(draft.values.worker))
    if (!worker) return { outcome: 'not-yours' }
    if (!(await settleDraft(tx, draft.id, 'done', now))) return { outcome: 'done-before' }
    const acting = { tx, enroller, worker, today: await todayOf(tx, enroller, now), now }
    return (await write(acting, draft.values)) ? { outcome: 'changed', worker } : { outcome: 'not-yours' }
  })
}

/** Gives or ends one pillar of somebody, where they work already; the last one stays. */
export function setPillar(
  deps: Pick<Deps, 'db' | 'clock'>,
  enroller: Enroller,
  workerId: number,
  { pillar, on }: { pillar: string; on: boolean },
): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const worker = await personBelow(tx, enroller, workerId)
    const known = (await pillarsOf(tx, enroller.agencyId)).some(({ code }) => code === pillar)
    if (!worker || !known) return false
    const held = await tx.select().from(memberships).where(heldNow(worker.id)).orderBy(memberships.id)
    const mine = held.filter(place => place.pillar === pillar).map(({ id }) => id)
    if (on === mine.length > 0 || held.length === 0) return true
    const acting = { tx, enroller, worker, today: await todayOf(tx, enroller, now), now }
    if (on) await open(acting, [{ pillar, region: held[0]?.region ?? '' }])
    else if (held.length === mine.length) return false
    else await tx.update(memberships).set({ until: acting.today }).where(inArray(memberships.id, mine))
    return true
  })
}

export type Ended = { outcome: 'ended' | 'not-yours' | 'last' }

/** Who is told: the person, or the agency where somebody lays down a role of their own. */
async function tellEnded(tx: Db, deps: Deps, enroller: Enroller, worker: Worker, id: number, now: Date) {
  const own = worker.id === enroller.workerId
  const agency = (await agencyById(tx, enroller.agencyId))?.shortName ?? ''
  const others = own ? await agencyPeople(tx, enroller.agencyId, ['agency']) : [worker]
  const told = others.filter(one => one.telegramId !== null && one.telegramId !== (own ? worker.telegramId : null))
  const rows = told.map(({ telegramId, locale }) => {
    const text = deps.translate(locale)(own ? 'role-laid-down' : 'role-ended-told', { name: worker.name, agency })
    const to = Number(telegramId)
    return { key: `role-ended:${id}:${to}`, lane: 'notice' as const, chatId: to, payload: { text, parse_mode: 'HTML' } }
  })
  await enqueue(tx, rows, now)
}

/** Ends a role: by those who give it, or one's own. The agency keeps at least one of its people. */
export function endRole(deps: Deps, enroller: Enroller, workerId: number, roleId: number): Promise<Ended> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const active = and(eq(roles.agencyId, enroller.agencyId), isNull(roles.endedAt))
    const [held] = await tx
      .select()
      .from(roles)
      .where(and(eq(roles.id, roleId), eq(roles.workerId, workerId), active))
      .for('update')
    const worker = await personIn(tx, enroller, workerId)
    const may = worker?.id === enroller.workerId || enroller.gives.some(role => role === held?.role)
    if (!held || !worker || !may) return { outcome: 'not-yours' }
    const agencyRoles = await tx
      .select({ id: roles.id })
      .from(roles)
      .where(and(active, eq(roles.role, 'agency')))
      .for('update')
    if (held.role === 'agency' && agencyRoles.length < 2) return { outcome: 'last' }
    await tx.update(roles).set({ endedAt: now, endedBy: enroller.workerId }).where(eq(roles.id, roleId))
    await tellEnded(tx, deps, enroller, worker, roleId, now)
    return { outcome: 'ended' }
  })
}
