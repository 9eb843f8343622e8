import { and, eq, sql } from 'drizzle-orm'
import type { Day, Zone } from '../../../base/days.ts'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { nameKey } from '../../regions/match.ts'
import { draftById } from '../queries/drafts.ts'
import { reportOfDraft } from '../queries/filed.ts'
import { isComplete } from '../rules/draft.ts'
import { reportNumber } from '../rules/numbers.ts'
import { beneficiaryGroups, type Report, type ReportDraft, reportCounters, reportDrafts, reports } from '../table.ts'
import { editCard } from './card-edit.ts'

/**
 * What became of a tap on *Kirim*. `filed` again where it was filed before: the same report. `practised`: a practice is
 * never a report. `parked`: its author has not joined. `foreign`: somebody else's.
 */
export type Filing =
  | { outcome: 'filed'; report: Report; again: boolean }
  | { outcome: 'practised' | 'incomplete' | 'parked' | 'dropped' | 'foreign'; draft: ReportDraft }
  | { outcome: 'unknown' }

export type Filer = { telegramId: number; zone: Zone; receipt(report: Report): View; practised(): View }

/**
 * Files a draft: closes it, remembers the group of KPM, gives the number, inserts the report and turns the card into the
 * receipt, all or nothing. Taps that come twice find the same report.
 */
export async function submitReport(deps: Deps, filer: Filer, draftId: number): Promise<Filing> {
  const now = deps.clock.now()
  let incomplete: ReportDraft | undefined
  const filed = await deps.db
    .transaction(async tx => {
      const draft = await closeDraft(tx, filer.telegramId, draftId, now)
      if (!draft) return undefined
      if (!isComplete(draft)) {
        incomplete = draft
        return tx.rollback()
      }
      return draft.practice ? practised(tx, draft, filer, now) : file(tx, draft, filer, now)
    })
    .catch(error => {
      if (!incomplete) throw error
      return { outcome: 'incomplete' as const, draft: incomplete }
    })
  return filed ?? standing(deps, filer.telegramId, draftId)
}

/** The draft, if this person may file it and nobody has: the guarded update settles every race. */
async function closeDraft(tx: Db, telegramId: number, draftId: number, now: Date) {
  const [draft] = await tx
    .update(reportDrafts)
    .set({ state: 'filed', asking: null, updatedAt: now })
    .where(
      and(
        eq(reportDrafts.id, draftId),
        eq(reportDrafts.telegramId, telegramId),
        eq(reportDrafts.state, 'open'),
        sql`(${reportDrafts.workerId} is not null or ${reportDrafts.practice})`,
      ),
    )
    .returning()
  return draft
}

async function practised(tx: Db, draft: ReportDraft, filer: Filer, now: Date): Promise<Filing> {
  await editCard(tx, draft, filer.practised(), now)
  return { outcome: 'practised', draft }
}

async function file(tx: Db, draft: ReportDraft, filer: Filer, now: Date): Promise<Filing> {
  const { id: draftId, workerId, agencyId, pillar, kind, values, photos } = draft
  if (workerId === null || agencyId === null || pillar === null || kind === null)
    throw new Error('a draft without author')
  await rememberGroup(tx, draft, now)
  const [region, activityDate] = [String(values.region), String(values.activity_date)]
  const number = await nextNumber(tx, agencyId, dayOf(now, filer.zone))
  const [report] = await tx
    .insert(reports)
    .values({ draftId, agencyId, workerId, number, pillar, kind, region, activityDate, values, photos, filedAt: now })
    .returning()
  if (!report) throw new Error('an insert returned nothing')
  await editCard(tx, draft, filer.receipt(report), now)
  return { outcome: 'filed', report, again: false }
}

/** The counter row is held from here to the commit, so this comes as late as it can. */
async function nextNumber(tx: Db, agencyId: number, today: Day): Promise<string> {
  const [counter] = await tx
    .insert(reportCounters)
    .values({ agencyId, month: today.slice(0, 7), last: 1 })
    .onConflictDoUpdate({
      target: [reportCounters.agencyId, reportCounters.month],
      set: { last: sql`${reportCounters.last} + 1` },
    })
    .returning({ last: reportCounters.last })
  return reportNumber(today, counter?.last ?? 1)
}

/** A group of KPM is known from its first report on, and corrected by every later one. */
async function rememberGroup(tx: Db, { values, workerId, agencyId }: ReportDraft, now: Date): Promise<void> {
  const { group, region, group_size: size, session } = values
  if (typeof group !== 'string' || typeof size !== 'number' || workerId === null || agencyId === null) return
  const seen = { name: group, size, ...(typeof session === 'string' && { lastSession: session }), updatedAt: now }
  await tx
    .insert(beneficiaryGroups)
    .values({ workerId, agencyId, nameKey: nameKey(group), region: String(region), ...seen })
    .onConflictDoUpdate({
      target: [beneficiaryGroups.workerId, beneficiaryGroups.region, beneficiaryGroups.nameKey],
      set: seen,
    })
}

/** Why a draft could not be closed. */
async function standing(deps: Deps, telegramId: number, draftId: number): Promise<Filing> {
  const draft = await draftById(deps.db, draftId)
  if (!draft) return { outcome: 'unknown' }
  if (draft.telegramId !== telegramId) return { outcome: 'foreign', draft }
  const report = draft.state === 'filed' ? await reportOfDraft(deps.db, draftId) : undefined
  if (report) return { outcome: 'filed', report, again: true }
  if (draft.state === 'filed') return { outcome: 'practised', draft }
  return { outcome: draft.state === 'dropped' ? 'dropped' : 'parked', draft }
}
