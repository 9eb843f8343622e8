import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Coordinator } from '../../workers/access.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { monthlyById, sentOf } from '../queries/standing.ts'
import type { Month } from '../rules/months.ts'
import { type MonthlyRow, monthlyReports } from '../table.ts'
import { type Cards, showReaders } from './send-report.ts'

/** The author of a report, and how they are told what a reader did. Without a chat they are told nothing. */
export type Author = { telegramId: number | null; told(row: MonthlyRow): View; card: Cards }

export type Read = { outcome: 'done' | 'done-before' | 'superseded'; row: MonthlyRow } | { outcome: 'foreign' }

/** A sent report that this coordinator leads; nobody reads their own. */
async function readable(tx: Deps['db'], coordinator: Coordinator, id: number): Promise<MonthlyRow | undefined> {
  const row = await monthlyById(tx, id)
  const isTheirs = row?.sentAt && row.agencyId === coordinator.agencyId && row.workerId !== coordinator.workerId
  return isTheirs ? row : undefined
}

async function tell(tx: Deps['db'], key: string, { telegramId, told }: Author, row: MonthlyRow, now: Date) {
  if (telegramId === null) return
  const view = told(row)
  const payload = { text: view.text, ...htmlMessage(view) }
  const notice = { key, lane: 'notice' as const, chatId: telegramId, payload }
  await enqueue(tx, await quietly(tx, [notice], now), now)
}

/** Says that a report was read: once, by whoever comes first; its author and the other readers see it. */
export function markRead(deps: Deps, coordinator: Coordinator, id: number, author: Author): Promise<Read> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const row = await readable(tx, coordinator, id)
    if (!row) return { outcome: 'foreign' }
    const [newest] = await sentOf(tx, row.workerId, row.month as Month)
    if (newest && newest.id !== row.id) return { outcome: 'superseded', row }
    const unread = and(eq(monthlyReports.id, id), isNull(monthlyReports.reviewedAt))
    const review = { reviewedBy: coordinator.workerId, reviewedAt: now }
    const [read] = await tx.update(monthlyReports).set(review).where(unread).returning()
    if (!read) return { outcome: 'done-before', row }
    await showReaders(tx, read, author.card, now)
    await tell(tx, `monthly-read:${id}`, author, read, now)
    return { outcome: 'done', row: read }
  })
}

/** Hands a note to the author of a report. `form` is the form that it was written in: it arrives once. */
export function addNote(
  deps: Deps,
  coordinator: Coordinator,
  { id, form, text }: { id: number; form: number; text: string },
  author: Author,
): Promise<Read> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    if (!(await readable(tx, coordinator, id))) return { outcome: 'foreign' }
    const note = { note: text, notedBy: coordinator.workerId, notedAt: now }
    const [row] = await tx.update(monthlyReports).set(note).where(eq(monthlyReports.id, id)).returning()
    if (!row) return { outcome: 'foreign' }
    await tell(tx, `monthly-note:${form}`, author, row, now)
    return { outcome: 'done', row }
  })
}
