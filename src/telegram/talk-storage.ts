import type { ConversationStorage } from '@grammyjs/conversations'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import type { Context } from './context.ts'
import { talkFocus, talkStates } from './table.ts'

/** The form a person is in. */
export type Focus = { telegramId: number; form: string; draftId: number }

/** Raise when the shape of a talk changes: running ones are then dropped and resume from their draft row. */
const version = 1

/** Where the conversation engine keeps its state: a row for each person. */
export function talkStorage<State>(db: Db): ConversationStorage<Context, State> {
  return {
    type: 'key',
    version,
    getStorageKey: ctx => String(ctx.from?.id),
    adapter: {
      async read(key) {
        const [row] = await db.select().from(talkStates).where(eq(talkStates.key, key))
        return row?.state as never
      },
      async write(key, state) {
        await db
          .insert(talkStates)
          .values({ key, state })
          .onConflictDoUpdate({ target: talkStates.key, set: { state } })
      },
      async delete(key) {
        await db.delete(talkStates).where(eq(talkStates.key, key))
      },
    },
  }
}

export async function currentFocus(db: Db, telegramId: number): Promise<Focus | undefined> {
  const [row] = await db.select().from(talkFocus).where(eq(talkFocus.telegramId, telegramId))
  return row && { telegramId, form: row.form, draftId: row.draftId }
}

export async function setFocus(db: Db, focus: Focus, now: Date): Promise<void> {
  const set = { form: focus.form, draftId: focus.draftId, updatedAt: now }
  await db
    .insert(talkFocus)
    .values({ telegramId: focus.telegramId, ...set })
    .onConflictDoUpdate({ target: talkFocus.telegramId, set })
}

/** Forgets this form, unless the person is in another one by now. */
export async function clearFocus(db: Db, focus: Focus): Promise<void> {
  await db
    .delete(talkFocus)
    .where(
      and(
        eq(talkFocus.telegramId, focus.telegramId),
        eq(talkFocus.form, focus.form),
        eq(talkFocus.draftId, focus.draftId),
      ),
    )
}
