import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { afterQuiet, policyOf } from '../../agencies/rules/policy.ts'
import { agencies } from '../../agencies/table.ts'
import { workers } from '../table.ts'

/**
 * Notices to persons, due after the quiet hours of the agency of whom they are for: to be enqueued instead of those
 * given. What answers the speaker, what is urgent and what somebody set an hour for stays as it is.
 */
export async function quietly<Notice extends { chatId?: number; dueAt?: Date }>(
  db: Db,
  notices: readonly Notice[],
  now: Date,
): Promise<(Notice & { dueAt: Date })[]> {
  const chats = notices.flatMap(({ chatId }) => (chatId === undefined ? [] : [chatId]))
  const rows = await db
    .select({ telegramId: workers.telegramId, zone: agencies.zone, policy: agencies.policy })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(inArray(workers.telegramId, chats))
  const homes = new Map(rows.map(row => [row.telegramId, row]))
  return notices.map(notice => {
    const due = notice.dueAt && notice.dueAt > now ? notice.dueAt : now
    const home = homes.get(notice.chatId ?? null)
    return { ...notice, dueAt: home ? afterQuiet(policyOf(home).quiet, home.zone, due) : due }
  })
}
