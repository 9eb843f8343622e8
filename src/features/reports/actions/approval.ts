import { eq, sql } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { deliveries } from '../../../outbox/table.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { nearest } from '../../workers/access.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { agencyPeople, coordinatorsFor } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { needsApproval } from '../rules/dates.ts'
import type { Report } from '../table.ts'
import type { Reporter } from './change-report.ts'

const keyOf = ({ id }: Pick<Report, 'id'>) => `report-approval:${id}:`

type Place = Pick<Report, 'agencyId' | 'region' | 'workerId'>

/** Who decides about an old report of this place: the nearest coordinators, else the agency's people; never its author. */
export async function approversFor(tx: Db, { agencyId, region, workerId }: Place) {
  const others = (people: Awaited<ReturnType<typeof agencyPeople>>) =>
    people.filter(person => person.workerId !== workerId)
  const near = nearest(others(await coordinatorsFor(tx, agencyId, region)))
  return near.length > 0 ? near : others(await agencyPeople(tx, agencyId, ['agency']))
}

/** An old activity waits for a coordinator, unless there is nobody but the author to decide. */
export async function stateFor(tx: Db, place: Place, day: Day, today: Day): Promise<'filed' | 'waiting'> {
  if (!needsApproval(day, today)) return 'filed'
  return (await approversFor(tx, place)).length > 0 ? 'waiting' : 'filed'
}

/** Puts a report before those who decide, privately: all of them, or those who have not been asked yet. */
export async function askApprovers(
  tx: Db,
  author: Reporter,
  report: Report,
  now: Date,
  whom: 'all' | 'new' = 'all',
): Promise<void> {
  const known = whom === 'new' ? new Set((await askedAbout(tx, report)).map(({ workerId }) => workerId)) : new Set()
  const contacts = (await approversFor(tx, report)).filter(({ workerId }) => !known.has(workerId))
  const rows = contacts.map(({ workerId, telegramId, locale }) => {
    const view = author.approval(report, locale)
    const payload = { text: view.text, ...htmlMessage(view) }
    const key = `${keyOf(report)}${workerId}:${report.version}`
    return { key, lane: 'notice' as const, chatId: telegramId, payload }
  })
  const people = new Map(rows.map(row => [row.key, row]))
  if (people.size > 0) await enqueue(tx, await quietly(tx, [...people.values()], now), now)
}

const askedAbout = (tx: Db, report: Report) =>
  tx
    .select({ delivery: deliveries.id, workerId: workers.id, locale: workers.locale })
    .from(deliveries)
    .innerJoin(workers, eq(workers.telegramId, deliveries.chatId))
    .where(sql`starts_with(${deliveries.key}, ${keyOf(report)})`)

/** Shows a report as it stands now to everybody who was asked about it; who no longer decides reads so. */
export async function showApprovers(
  tx: Db,
  { approval }: Pick<Reporter, 'approval'>,
  report: Report,
  now: Date,
): Promise<void> {
  const asked = await askedAbout(tx, report)
  if (asked.length === 0) return
  const deciding = new Set((await approversFor(tx, report)).map(({ workerId }) => workerId))
  for (const { delivery, workerId, locale } of asked) {
    const view = approval(report, locale, report.state !== 'waiting' || deciding.has(workerId))
    await enqueueEdit(tx, delivery, { text: view.text, ...htmlMessage(view) }, now)
  }
}
