import { and, desc, eq, or, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'

/** The person's draft whose card, or whose own message, stands at this place; whatever its state. */
export async function draftAtMessage(
  db: Db,
  telegramId: number,
  chatId: number,
  messageId: number,
): Promise<ReportDraft | undefined> {
  const atCard = and(eq(deliveries.chatId, chatId), sql`${deliveries.result} ->> 'message_id' = ${String(messageId)}`)
  const atOrigin = and(eq(reportDrafts.chatId, chatId), eq(reportDrafts.messageId, messageId))
  const [row] = await db
    .select({ draft: reportDrafts })
    .from(reportDrafts)
    .leftJoin(deliveries, eq(deliveries.id, reportDrafts.cardDeliveryId))
    .where(and(eq(reportDrafts.telegramId, telegramId), or(atCard, atOrigin)))
    .orderBy(desc(reportDrafts.id))
    .limit(1)
  return row?.draft
}
