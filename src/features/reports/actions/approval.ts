import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { deliveries } from '../../../outbox/table.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { nearest } from '../../workers/access.ts'
import { agencyPeople, coordinatorsFor } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
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

/** Puts a report before those who decide, privately. */
export async function askApprovers(tx: Db, author: Reporter, report: Report, now: Date): Promise<void> {
  const contacts = await approversFor(tx, report)
  const rows = contacts.map(({ workerId, telegramId, locale }) => {
    const view = author.approval(report, locale)
    const payload = { text: view.text, ...htmlMessage(view) }
    return { key: `${keyOf(report)}${workerId}`, lane: 'notice' as const, chatId: telegramId, payload }
  })
  const people = new Map(rows.map(row => [row.key, row]))
  if (people.size > 0) await enqueue(tx, [...people.values()], now)
}

/** Shows a report as it stands now to everybody who was asked about it. */
export async function showApprovers(
  tx: Db,
  { approval }: Pick<Reporter, 'approval'>,
  report: Report,
  now: Date,
): Promise<void> {
  const asked = await tx
    .select({ delivery: deliveries.id, locale: workers.locale })
    .from(deliveries)
    .innerJoin(workers, eq(workers.telegramId, deliveries.chatId))
    .where(sql`starts_with(${deliveries.key}, ${keyOf(report)})`)
  for (const { delivery, locale } of asked) {
    const view = approval(report, locale)
    await enqueueEdit(tx, delivery, { text: view.text, ...htmlMessage(view) }, now)
  }
}
