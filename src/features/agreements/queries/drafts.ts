import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { FormDraft } from '../../../telegram/form-storage.ts'
import { formDrafts } from '../../../telegram/table.ts'

/** The draft of a move whose evidence began with this album, while nothing came of it yet. */
export async function moveDraftWith(db: Db, telegramId: number, album: string): Promise<FormDraft | undefined> {
  const open = and(eq(formDrafts.telegramId, telegramId), eq(formDrafts.state, 'open'))
  const [draft] = await db
    .select()
    .from(formDrafts)
    .where(and(open, sql`${formDrafts.values} -> 'shown' ->> 'album' = ${album}`))
    .orderBy(desc(formDrafts.id))
    .limit(1)
  return draft
}
