import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type Day, dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import { regionByCode, regionTitleOf } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import type { Enroller } from '../access.ts'
import { phoneTaken } from '../queries/phone.ts'
import { quietly } from '../queries/quiet.ts'
import { personBelow, personIn } from '../queries/roster.ts'
import { agencyPeople, coordinatorsFor, workerById } from '../queries.ts'
import { mobileNumber, personName, roleLabel } from '../rules.ts'
import { roles, type Worker, workers } from '../table.ts'
import { moveTo, setPillarOf } from './places.ts'

export type Changed =
  | { outcome: 'changed'; worker: Worker }
  /** Somebody of this name has the telephone already. */
  | { outcome: 'phone-taken'; holder: string }
  | { outcome: 'not-yours' | 'done-before' }

type Acting = { tx: Db; enroller: Enroller; worker: Worker; today: Day; now: Date }

const todayOf = async (tx: Db, { agencyId }: Enroller, now: Date) =>
  dayOf(now, (await agencyById(tx, agencyId))?.zone ?? 'Asia/Jakarta')

/** One coordinator's reach at a time: the former one ends, and stays in the history. What the role is called goes along. */
async function coordinate({ tx, enroller, worker, now }: Acting, scope: string) {
  const held = and(eq(roles.workerId, worker.id), eq(roles.role, 'coordinator'), isNull(roles.endedAt))
  const ended = { endedAt: now, endedBy: enroller.workerId }
  const [former] = await tx.update(roles).set(ended).where(held).returning({ label: roles.label })
  const { agencyId, workerId: givenBy } = enroller
  const given = { role: 'coordinator' as const, scope, givenBy, givenAt: now, label: former?.label ?? null }
  await tx.insert(roles).values({ workerId: worker.id, agencyId, ...given })
}

/** What the agency calls a role that it gives; `null` is the usual word. */
async function callRole({ tx, enroller, worker }: Acting, roleId: number, label: string | null): Promise<boolean> {
  const held = and(eq(roles.id, roleId), eq(roles.workerId, worker.id), isNull(roles.endedAt))
  const given = and(eq(roles.agencyId, enroller.agencyId), inArray(roles.role, [...enroller.gives]))
  const named = await tx.update(roles).set({ label }).where(and(held, given)).returning({ id: roles.id })
  return named.length > 0
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
  else if (values.what === 'place' && reached) await moveTo(acting, region)
  else if (values.what === 'coordinator' && reached && enroller.gives.includes('coordinator'))
    await coordinate(acting, region)
  else if (values.what === 'label')
    return callRole(acting, Number(values.role), roleLabel(String(values.label ?? '')) ?? null)
  else return false
  return true
}

/** What somebody else changed about a person who has joined; telephones and titles of roles speak for themselves. */
async function tellChanged({ tx, enroller, worker, now }: Acting, translate: Deps['translate'], draft: FormDraft) {
  const { what, name, village, place } = draft.values
  const isTold = what === 'name' || what === 'place' || what === 'coordinator'
  if (!isTold || worker.telegramId === null || worker.id === enroller.workerId) return
  const value = what === 'name' ? String(name) : await regionTitleOf(tx, String(village ?? place))
  const author = (await workerById(tx, enroller.workerId))?.name ?? ''
  const payload = { text: translate(worker.locale)(`change-told-${what}`, { author, value }), parse_mode: 'HTML' }
  const row = { key: `changed:${draft.id}`, lane: 'notice' as const, chatId: worker.telegramId, payload }
  await enqueue(tx, await quietly(tx, [row], now), now)
}

type Telling = Pick<Deps, 'db' | 'clock' | 'translate'>

/** Changes one thing about somebody on the roster, once for each draft; of what concerns their work they are told. */
export function changeWorker(deps: Telling, enroller: Enroller, draft: FormDraft): Promise<Changed> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const worker = await personBelow(tx, enroller, Number(draft.values.worker))
    if (!worker) return { outcome: 'not-yours' }
    const phone = draft.values.what === 'phone' && mobileNumber(String(draft.values.phone ?? ''))
    const holder = phone ? await phoneTaken(tx, enroller.agencyId, phone, worker.id) : undefined
    if (holder) return { outcome: 'phone-taken', holder: holder.name }
    if (!(await settleDraft(tx, draft.id, 'done', now))) return { outcome: 'done-before' }
    const acting = { tx, enroller, worker, today: await todayOf(tx, enroller, now), now }
    if (!(await write(acting, draft.values))) return { outcome: 'not-yours' }
    await tellChanged(acting, deps.translate, draft)
    return { outcome: 'changed', worker }
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
    return setPillarOf({ tx, worker, today: await todayOf(tx, enroller, now) }, pillar, on)
  })
}

/** `last` of the agency's own people, or the `only` coordinator of `region`, who may not leave it without one. */
export type Ended = { outcome: 'ended' | 'not-yours' | 'last' } | { outcome: 'only'; region: string }

/** Whether somebody else who has joined coordinates all of this scope. */
async function isCovered(tx: Db, agencyId: number, workerId: number, scope: string): Promise<boolean> {
  const over = await coordinatorsFor(tx, agencyId, scope)
  return over.some(one => one.role === 'coordinator' && one.workerId !== workerId)
}

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
  await enqueue(tx, await quietly(tx, rows, now), now)
}

/**
 * Ends a role: by those who give it, or one's own. The agency keeps at least one of its people, and nobody lays down what
 * nobody else coordinates: the agency itself may end that.
 */
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
    const leaves = worker.id === enroller.workerId && held.role === 'coordinator'
    if (leaves && !(await isCovered(tx, enroller.agencyId, worker.id, held.scope)))
      return { outcome: 'only', region: held.scope }
    await tx.update(roles).set({ endedAt: now, endedBy: enroller.workerId }).where(eq(roles.id, roleId))
    await tellEnded(tx, deps, enroller, worker, roleId, now)
    return { outcome: 'ended' }
  })
}
