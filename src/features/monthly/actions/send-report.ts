import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import type { Contact } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { recipientsOf } from '../queries/identity.ts'
import { monthlyById, sentOf } from '../queries/standing.ts'
import type { Month } from '../rules/months.ts'
import { type MonthlyRow, monthlyReports } from '../table.ts'

/** How a sent report is shown to one who reads it; `past` once a later edition has taken its place. */
export type Cards = (row: MonthlyRow, locale: Locale, past?: boolean) => View

export type Sending = {
  id: number
  workerId: number
  /** Of what the reports say now: only what was looked at is sent. */
  fingerprint: string
  card: Cards
}

export type Sent = { outcome: 'sent' | 'sent-before' | 'changed' | 'nobody'; row: MonthlyRow } | { outcome: 'foreign' }

export const captionOf = ({ text, keyboard }: View) => ({
  caption: text,
  parse_mode: 'HTML' as const,
  ...(keyboard && { reply_markup: keyboard }),
})

const documentFor = (row: MonthlyRow, { workerId, telegramId, locale }: Contact, card: Cards) => ({
  key: `monthly:${row.id}:${workerId}`,
  lane: 'notice' as const,
  chatId: telegramId,
  method: 'sendDocument',
  payload: { document: row.fileId, ...captionOf(card(row, locale)) },
})

/** Changes what every reader of this document sees below it. */
export async function showReaders(tx: Db, row: MonthlyRow, card: Cards, now: Date, past = false) {
  const ids = row.cards.map(({ worker }) => worker)
  const readers = await tx
    .select({ id: workers.id, locale: workers.locale })
    .from(workers)
    .where(inArray(workers.id, ids))
  for (const { worker, delivery } of row.cards) {
    const locale = readers.find(({ id }) => id === worker)?.locale ?? 'id'
    await enqueueEdit(tx, delivery, captionOf(card(row, locale, past)), now)
  }
}

/** The document of an edition goes to the nearest coordinators; done twice it goes once. Earlier editions say that they are. */
export function sendReport(deps: Deps, { id, workerId, fingerprint, card }: Sending): Promise<Sent> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const row = await monthlyById(tx, id)
    if (!row || row.workerId !== workerId) return { outcome: 'foreign' }
    if (row.sentAt !== null) return { outcome: 'sent-before', row }
    if (row.fingerprint !== fingerprint) return { outcome: 'changed', row }
    const readers = await recipientsOf(tx, row)
    if (readers.length === 0) return { outcome: 'nobody', row }
    const earlier = await sentOf(tx, workerId, row.month as Month)
    const unsent = and(eq(monthlyReports.id, id), isNull(monthlyReports.sentAt))
    const [sent] = await tx.update(monthlyReports).set({ sentAt: now }).where(unsent).returning()
    if (!sent) return { outcome: 'sent-before', row }
    const documents = readers.map(reader => documentFor(sent, reader, card))
    const deliveries = await enqueue(tx, await quietly(tx, documents, now), now)
    const cards = readers.map((reader, at) => ({ worker: reader.workerId, delivery: deliveries[at] ?? 0 }))
    await tx.update(monthlyReports).set({ cards }).where(eq(monthlyReports.id, id))
    for (const old of earlier) await showReaders(tx, old, card, now, true)
    return { outcome: 'sent', row: { ...sent, cards } }
  })
}
