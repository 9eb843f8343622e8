import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { keepFile } from '../../../outbox/files.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workers } from '../../workers/table.ts'
import type { Host } from '../access.ts'
import { invitedTo, uninvitedAt } from '../queries/people.ts'
import { attended } from '../rules/status.ts'
import { attendanceSheets, certificates } from '../table.ts'

/** One who is given a certificate. */
export type Holder = { workerId: number; name: string; telegramId: number | null; number: string }

/** *SERT-2026-0012-03*: the year, the meeting, and which one of it. */
const numberOf = (year: number, meetingId: number, at: number) =>
  `SERT-${year}-${String(meetingId).padStart(4, '0')}-${String(at).padStart(2, '0')}`

/** Gives everybody who attended a number; who has one keeps it. Returns those whose certificate has not been sent yet. */
function numberAll(deps: Deps, { meeting, workerId }: Host, year: number): Promise<Holder[]> {
  return deps.db.transaction(async tx => {
    const mine = eq(attendanceSheets.meetingId, meeting.id)
    await tx.select({ id: attendanceSheets.meetingId }).from(attendanceSheets).where(mine).for('update')
    const people = [...(await invitedTo(tx, meeting)), ...(await uninvitedAt(tx, meeting))]
    const here = [...new Set(people.flatMap(one => attended(one) ?? []))]
    const known = await tx.select().from(certificates).where(eq(certificates.meetingId, meeting.id))
    const fresh = here.filter(id => !known.some(one => one.workerId === id))
    const rows = fresh.map((id, at) => ({
      meetingId: meeting.id,
      workerId: id,
      number: numberOf(year, meeting.id, known.length + at + 1),
      issuedBy: workerId,
      issuedAt: deps.clock.now(),
    }))
    if (rows.length > 0) await tx.insert(certificates).values(rows)
    return unsent(tx, meeting.id)
  })
}

const unsent = (db: Db, meetingId: number): Promise<Holder[]> =>
  db
    .select({
      workerId: workers.id,
      name: workers.name,
      telegramId: workers.telegramId,
      number: certificates.number,
    })
    .from(certificates)
    .innerJoin(workers, eq(workers.id, certificates.workerId))
    .where(and(eq(certificates.meetingId, meetingId), isNull(certificates.deliveryId)))
    .orderBy(asc(certificates.number))

export type Drawn = { bytes: Uint8Array; name: string; caption: string }

/** Keeps the paper and enqueues it, once. */
function handOver(deps: Deps, meetingId: number, { workerId, telegramId }: Holder, drawn: Drawn): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    if (telegramId === null) return false
    const file = await keepFile(tx, { bytes: drawn.bytes, mime: 'application/pdf', name: drawn.name }, now)
    const key = `certificate:${meetingId}:${workerId}`
    const payload = { document: { file }, caption: drawn.caption, parse_mode: 'HTML' as const }
    const letter = { key, lane: 'notice' as const, chatId: telegramId, method: 'sendDocument', payload }
    const [deliveryId] = await enqueue(tx, await quietly(tx, [letter], now), now)
    const own = and(eq(certificates.meetingId, meetingId), eq(certificates.workerId, workerId))
    const sent = await tx
      .update(certificates)
      .set({ deliveryId })
      .where(and(own, isNull(certificates.deliveryId)))
      .returning({ id: certificates.workerId })
    return sent.length > 0
  })
}

/**
 * Sends everybody who attended a training their certificate, each once however often it is asked for; whoever comes to be
 * on the list later gets theirs the next time. Returns how many were sent, and how many cannot be reached.
 */
export async function issueCertificates(
  deps: Deps,
  host: Host,
  year: number,
  draw: (holder: Holder) => Promise<Drawn>,
): Promise<{ sent: number; unreachable: number }> {
  const holders = await numberAll(deps, host, year)
  let sent = 0
  for (const holder of holders)
    if (holder.telegramId !== null && (await handOver(deps, host.meeting.id, holder, await draw(holder)))) sent += 1
  return { sent, unreachable: holders.filter(({ telegramId }) => telegramId === null).length }
}
