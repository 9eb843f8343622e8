import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { workerById } from '../../workers/queries.ts'
import { reportDrafts } from '../table.ts'

const unfinished = ['gathering', 'open', 'correcting'] as const

/** What a worker has begun goes with them to their new Telegram account; cards in the chat of the former one are left behind. */
export async function followAccount(deps: Pick<Deps, 'db'>, workerId: number): Promise<void> {
  const telegramId = (await workerById(deps.db, workerId))?.telegramId ?? undefined
  if (telegramId === undefined) return
  const { chatId, cardDeliveryId, messageId } = reportDrafts
  const inPrivate = sql`${chatId} = ${reportDrafts.telegramId}`
  const left = (column: typeof cardDeliveryId | typeof messageId) =>
    sql<number | null>`case when ${inPrivate} then null else ${column} end`
  await deps.db
    .update(reportDrafts)
    .set({
      telegramId,
      chatId: sql`case when ${inPrivate} then ${telegramId}::bigint else ${chatId} end`,
      cardDeliveryId: left(cardDeliveryId),
      messageId: left(messageId),
    })
    .where(
      and(
        eq(reportDrafts.workerId, workerId),
        ne(reportDrafts.telegramId, telegramId),
        inArray(reportDrafts.state, [...unfinished]),
      ),
    )
}
