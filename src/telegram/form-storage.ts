import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { formDrafts } from './table.ts'

export type FormValues = Record<string, unknown>

/** The row of a small form. `open` until an action settles it. */
export type FormDraft = typeof formDrafts.$inferSelect

type Opening = { form: string; telegramId: number; updateId: number; values: FormValues }

/** Begins a draft and drops the person's others of this form; the same update again finds the one it began. */
export async function openDraft(db: Db, opening: Opening, now: Date): Promise<FormDraft> {
  const { form, telegramId, updateId, values } = opening
  const mine = and(eq(formDrafts.form, form), eq(formDrafts.telegramId, telegramId), eq(formDrafts.state, 'open'))
  const [begun] = await db
    .select()
    .from(formDrafts)
    .where(and(mine, eq(formDrafts.lastUpdateId, updateId)))
  if (begun) return begun
  await db.update(formDrafts).set({ state: 'dropped', updatedAt: now }).where(mine)
  const row = { form, telegramId, values, lastUpdateId: updateId, createdAt: now, updatedAt: now }
  const [draft] = await db.insert(formDrafts).values(row).returning()
  return draft as FormDraft
}

/** The draft if it is this person's and not dropped. */
export async function draftOf(db: Db, id: number, telegramId: number): Promise<FormDraft | undefined> {
  const own = and(eq(formDrafts.id, id), eq(formDrafts.telegramId, telegramId), ne(formDrafts.state, 'dropped'))
  const [draft] = await db.select().from(formDrafts).where(own)
  return draft
}

/** Keeps what is known after an answer, and which update gave it. */
export async function keepAnswer(
  db: Db,
  id: number,
  answered: { values: FormValues; asking: string | null; updateId: number },
  now: Date,
): Promise<void> {
  const { values, asking, updateId } = answered
  await db
    .update(formDrafts)
    .set({ values, asking, lastUpdateId: updateId, updatedAt: now })
    .where(and(eq(formDrafts.id, id), eq(formDrafts.state, 'open')))
}

/** Ends an open draft; true for the one call that did. In the transaction of what the draft was for. */
export async function settleDraft(tx: Db, id: number, state: 'done' | 'dropped', now: Date): Promise<boolean> {
  const settled = await tx
    .update(formDrafts)
    .set({ state, updatedAt: now })
    .where(and(eq(formDrafts.id, id), eq(formDrafts.state, 'open')))
    .returning({ id: formDrafts.id })
  return settled.length > 0
}

/** Adds to what a draft knows, also after it was settled: what came of it. */
export const noteInDraft = (tx: Db, draft: Pick<FormDraft, 'id' | 'values'>, more: FormValues) =>
  tx
    .update(formDrafts)
    .set({ values: { ...draft.values, ...more } })
    .where(eq(formDrafts.id, draft.id))
