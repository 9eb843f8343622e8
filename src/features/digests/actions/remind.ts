import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { type Day, dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { noticeDueAt } from '../../agencies/queries/policy.ts'
import type { Agency } from '../../agencies/table.ts'
import { reportReminders } from '../../reports/table.ts'
import { leavesIn } from '../../workers/queries/leave.ts'
import { workers } from '../../workers/table.ts'
import { type Attending, attendanceIn } from '../queries.ts'
import { inState, type WeekState } from '../rules/week.ts'
import type { Span } from '../rules.ts'

export type Reminding = {
  agency: Agency
  scope: string
  week: Span
  /** In which of these somebody is reminded. */
  states: readonly WeekState[]
  /** The press that caused it and who pressed; absent where the clock did. */
  asked?: { updateId: number; by: number }
  expiresAt(dueAt: Date): Date
  view(person: Attending, dueAt: Date): View
}

export type Reminded = {
  /** How many are reminded now, and when. */
  sent: number
  dueAt: Date
  /** How many had been reminded that day. */
  before: number
  /** How many are left in peace, for they are on leave that day. */
  resting: number
  /** To whom nothing comes. */
  unreachable: string[]
}

const hourMs = 3_600_000
/** A reminder of the morning says nothing any more at night. */
export const usefulForHours = 12

export const usefulUntil = (dueAt: Date) => new Date(dueAt.getTime() + usefulForHours * hourMs)

/**
 * Whoever files at this moment holds their own row, and is waited for here; whoever files after it finds the reminder
 * and takes it back. So nobody is reminded of what has come.
 */
async function lockPeople(tx: Db, people: readonly Attending[]): Promise<number[]> {
  if (people.length === 0) return []
  const ids = people.map(({ id }) => id)
  const reachable = and(inArray(workers.id, ids), isNotNull(workers.telegramId))
  const rows = await tx.select({ id: workers.id }).from(workers).where(reachable).orderBy(asc(workers.id)).for('update')
  return rows.map(({ id }) => id)
}

async function remindedOn(tx: Db, people: readonly Attending[], day: Day): Promise<Map<number, number | null>> {
  const ids = people.map(({ id }) => id)
  const rows = await tx
    .select({ workerId: reportReminders.workerId, cause: reportReminders.cause })
    .from(reportReminders)
    .where(and(inArray(reportReminders.workerId, ids), eq(reportReminders.day, day)))
  return new Map(rows.map(({ workerId, cause }) => [workerId, cause]))
}

/** One private reminder to each, at most one a day whoever asks for it, after the quiet hours. */
export function remind(deps: Deps, reminding: Reminding): Promise<Reminded> {
  const now = deps.clock.now()
  const { agency, scope, week, states, asked } = reminding
  return deps.db.transaction(async tx => {
    const dueAt = await noticeDueAt(tx, agency.id, now)
    const reading = { agency, scope, span: week }
    const locked = new Set(await lockPeople(tx, inState(await attendanceIn(tx, reading), ...states)))
    const people = await attendanceIn(tx, reading)
    const day = dayOf(dueAt, agency.zone)
    const away = await leavesIn(tx, agency.id, [scope], { from: day, to: day })
    const resting = new Set(away.map(({ workerId }) => workerId))
    const all = inState(people, ...states).filter(({ id }) => locked.has(id))
    const owing = all.filter(({ id }) => !resting.has(id))
    const known = owing.length > 0 ? await remindedOn(tx, owing, day) : new Map<number, number | null>()
    const fresh = owing.filter(({ id }) => !known.has(id))
    await send(tx, reminding, fresh, { day, dueAt, now })
    // The same press again tells the same.
    const again = asked ? [...known.values()].filter(cause => cause === asked.updateId).length : 0
    const unreachable = inState(people, 'unreachable').map(({ name }) => name)
    const told = { sent: fresh.length + again, before: known.size - again, resting: all.length - owing.length }
    return { ...told, dueAt, unreachable }
  })
}

type When = { day: Day; dueAt: Date; now: Date }

async function send(tx: Db, reminding: Reminding, people: readonly Attending[], { day, dueAt, now }: When) {
  if (people.length === 0) return
  const { agency, week, asked, view, expiresAt } = reminding
  const rows = people.map((person): NewDelivery => {
    const shown = view(person, dueAt)
    const payload = { text: shown.text, ...htmlMessage(shown) }
    const key = `report-reminder:${person.id}:${day}`
    return { key, lane: 'reminder', chatId: Number(person.telegramId), payload, dueAt, expiresAt: expiresAt(dueAt) }
  })
  const deliveries = await enqueue(tx, rows, now)
  await tx.insert(reportReminders).values(
    people.map(({ id: workerId }, at) => ({
      ...{ workerId, day, agencyId: agency.id, week: week.from, deliveryId: Number(deliveries[at]) },
      ...{ askedBy: asked?.by ?? null, cause: asked?.updateId ?? null, createdAt: now },
    })),
  )
}
