import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { broadcasts } from '../../broadcasts/table.ts'
import { workerById } from '../../workers/queries.ts'
import { subjectOf } from '../queries/announcements.ts'
import { type Announcement, announcements } from '../table.ts'
import { lettersOf } from './letters.ts'

/**
 * Puts other words into all that was sent: what waits is rewritten, what has gone is edited. Undefined where the same
 * update corrected it before. Photo and document stay.
 */
export async function correctAnnouncement(
  deps: Deps,
  announcement: Announcement,
  text: string,
  updateId: number,
): Promise<Announcement | undefined> {
  const now = deps.clock.now()
  const author = await workerById(deps.db, announcement.authorId)
  if (!author) return undefined
  return deps.db.transaction(async tx => {
    const [corrected] = await tx
      .update(announcements)
      .set({ text, asking: null, lastUpdateId: updateId, corrections: sql`${announcements.corrections} + 1` })
      .where(
        and(
          eq(announcements.id, announcement.id),
          eq(announcements.state, 'sent'),
          sql`${announcements.lastUpdateId} is distinct from ${updateId}`,
        ),
      )
      .returning()
    if (!corrected) return undefined
    const letters = await lettersOf(deps, tx, corrected, author)
    const [broadcast] = await tx
      .update(broadcasts)
      .set({ letters })
      .where(eq(broadcasts.subject, subjectOf(corrected)))
      .returning({ id: broadcasts.id })
    if (broadcast) await editAll(tx, { broadcastId: broadcast.id, letters, number: corrected.corrections }, now)
    return corrected
  })
}

type Edition = { broadcastId: number; letters: Awaited<ReturnType<typeof lettersOf>>; number: number }

const json = (value: unknown) => sql`cast(${JSON.stringify(value)} as text)::jsonb`

const letterFor = (id: unknown, en: unknown) => sql`case w.locale when 'en' then ${json(en)} else ${json(id)} end`

/** In two statements, however many there are. */
async function editAll(tx: Db, { broadcastId, letters, number }: Edition, now: Date) {
  const { id, en } = letters
  await tx.execute(sql`
    update deliveries d set payload = d.payload || ${letterFor(id.payload, en.payload)}
    from recipients r left join workers w on w.id = r.worker_id
    where r.broadcast_id = ${broadcastId} and d.id = r.delivery_id and d.state = 'ready'`)
  const method = id.method === 'sendMessage' ? 'editMessageText' : 'editMessageCaption'
  const { photo: _, document: __, ...changed } = id.payload
  const { photo: ___, document: ____, ...changedEn } = en.payload
  await tx.execute(sql`
    insert into deliveries (key, lane, chat_id, method, payload, due_at, edits, repeat, created_at)
    select 'edit:' || d.id || ':correction:' || ${String(number)}::text, 'broadcast', d.chat_id, ${method}::text,
      ${letterFor(changed, changedEn)}, ${now.toISOString()}::timestamptz, d.id, 'always', ${now.toISOString()}::timestamptz
    from recipients r join deliveries d on d.id = r.delivery_id left join workers w on w.id = r.worker_id
    where r.broadcast_id = ${broadcastId} and d.state in ('sent', 'sending')
    on conflict (key) do nothing`)
}
