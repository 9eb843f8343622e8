import { and, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { type BeneficiaryGroup, beneficiaryGroups, type ReportDraft, reportDrafts } from '../table.ts'

export async function draftById(db: Db, id: number): Promise<ReportDraft | undefined> {
  const [draft] = await db.select().from(reportDrafts).where(eq(reportDrafts.id, id))
  return draft
}

const openOf = (telegramId: number) => and(eq(reportDrafts.telegramId, telegramId), eq(reportDrafts.state, 'open'))

/** What a person has begun and not finished, newest first. */
export const openDraftsOf = (db: Db, telegramId: number): Promise<ReportDraft[]> =>
  db.select().from(reportDrafts).where(openOf(telegramId)).orderBy(desc(reportDrafts.updatedAt), desc(reportDrafts.id))

/** A stranger's reports, which wait until they have joined; oldest first. */
export const parkedDraftsOf = (db: Db, telegramId: number): Promise<ReportDraft[]> =>
  db
    .select()
    .from(reportDrafts)
    .where(and(openOf(telegramId), isNull(reportDrafts.workerId)))
    .orderBy(reportDrafts.id)

/** The draft that parts of this album belong to; its card may stand in the sender's own chat. */
export async function draftOfAlbum(
  db: Db,
  telegramId: number,
  chatId: number,
  mediaGroupId: string,
): Promise<ReportDraft | undefined> {
  const sameAlbum = and(inArray(reportDrafts.chatId, [chatId, telegramId]), eq(reportDrafts.mediaGroupId, mediaGroupId))
  const [draft] = await db
    .select()
    .from(reportDrafts)
    .where(and(sameAlbum, eq(reportDrafts.telegramId, telegramId)))
  return draft
}

/** The groups of KPM that a worker has reported about, the one longest ago first: its next session is likeliest due. */
export const knownGroupsOf = (db: Db, workerId: number): Promise<BeneficiaryGroup[]> =>
  db
    .select()
    .from(beneficiaryGroups)
    .where(eq(beneficiaryGroups.workerId, workerId))
    .orderBy(beneficiaryGroups.updatedAt, beneficiaryGroups.id)

/**
 * Photos that this person sent to the bot without words since then, and that wait for their report; or the report that
 * took them in with this very update, when it comes again.
 */
export async function gatheredSince(
  db: Db,
  telegramId: number,
  since: Date,
  updateId: number,
): Promise<ReportDraft | undefined> {
  const inPrivate = and(eq(reportDrafts.telegramId, telegramId), eq(reportDrafts.chatId, telegramId))
  const waiting = and(eq(reportDrafts.state, 'gathering'), gte(reportDrafts.updatedAt, since))
  const taken = and(eq(reportDrafts.state, 'open'), eq(reportDrafts.lastUpdateId, updateId))
  const [draft] = await db
    .select()
    .from(reportDrafts)
    .where(and(inPrivate, or(waiting, taken)))
    .orderBy(desc(reportDrafts.id))
    .limit(1)
  return draft
}

/** The draft that this update filed, when the update comes again. */
export async function draftSettledBy(db: Db, telegramId: number, updateId: number): Promise<ReportDraft | undefined> {
  const filed = and(eq(reportDrafts.telegramId, telegramId), eq(reportDrafts.state, 'filed'))
  const [draft] = await db
    .select()
    .from(reportDrafts)
    .where(and(filed, eq(reportDrafts.lastUpdateId, updateId)))
  return draft
}
