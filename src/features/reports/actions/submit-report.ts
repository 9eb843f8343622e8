import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Day, Zone } from '../../../base/days.ts'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { nameKey } from '../../regions/match.ts'
import { draftById } from '../queries/drafts.ts'
import { reportOfDraft } from '../queries/filed.ts'
import { isComplete } from '../rules/draft.ts'
import { duplicateKey } from '../rules/duplicates.ts'
import { reportNumber } from '../rules/numbers.ts'
import {
  beneficiaryGroups,
  type DraftValues,
  type Report,
  type ReportDraft,
  reportCounters,
  reportDrafts,
  reports,
} from '../table.ts'
import { editCard } from './card-edit.ts'

/**
 * What became of a tap on *Kirim*. `filed` again where it was filed before: the same report. `practised`: a practice is
 * never a report. `similar`: a report of the same activity has been filed, so that its author decides. `parked`: its
 * author has not joined. `foreign`: somebody else's.
 */
export type Filing =
  | { outcome: 'filed'; report: Report; again: boolean }
  | { outcome: 'similar'; draft: ReportDraft; number: string }
  | { outcome: 'practised' | 'incomplete' | 'parked' | 'dropped' | 'foreign'; draft: ReportDraft }
  | { outcome: 'unknown' }

export type Filer = {
  telegramId: number
  updateId: number
  zone: Zone
  /** Files also where a similar report stands already. */
  although?: boolean
  receipt(report: Report): View
  practised(): View
  similar(draft: ReportDraft, number: string): View
}

/**
 * Files a draft: closes it, remembers the group of KPM, gives the number, inserts the report and turns the card into the
 * receipt, all or nothing. Taps that come twice find the same report.
 */
export async function submitReport(deps: Deps, filer: Filer, draftId: number): Promise<Filing> {
  const now = deps.clock.now()
  let stopped: Filing | undefined
  const filed = await deps.db
    .transaction(async tx => {
      const closed = await closeDraft(tx, filer, draftId, now)
      if (!closed) return undefined
      stopped = obstacleTo(closed, filer)
      if (stopped) return tx.rollback()
      return closed.draft.practice ? practised(tx, closed.draft, filer, now) : file(tx, closed.draft, filer, now)
    })
    .catch(error => {
      if (!stopped) throw error
      return stopped
    })
  if (filed?.outcome === 'similar') {
    const { draft, number } = filed
    await deps.db.transaction(tx => editCard(tx, draft, filer.similar(draft, number), now))
  }
  return filed ?? standing(deps, filer.telegramId, draftId)
}

/** A filed report of the same worker, kind, day and village. */
type Near = { number: string; values: DraftValues }

type Closed = { draft: ReportDraft; near: Near[] | null }

function obstacleTo({ draft, near }: Closed, { although = false }: Filer): Filing | undefined {
  if (!isComplete(draft)) return { outcome: 'incomplete', draft }
  if (draft.practice || although) return undefined
  const key = (values: DraftValues) => duplicateKey({ ...sameForAll, values })
  const same = near?.find(report => key(report.values) === key(draft.values))
  return same && { outcome: 'similar', draft: { ...draft, state: 'open' }, number: same.number }
}

/** What the statement has compared already. */
const sameForAll = { worker: '', kind: '', activityDate: '1970-01-01', region: '' } as const

// Tables by name: in `returning` Drizzle leaves a column's table out, and it would be one of `r`.
const near = sql<Near[] | null>`(
  select jsonb_agg(jsonb_build_object('number', r.number, 'values', r.values) order by r.id)
  from ${reports} r where r.worker_id = ${reportDrafts}.worker_id and r.kind = ${reportDrafts}.kind
    and r.activity_date = (${reportDrafts}.values ->> 'activity_date')::date
    and r.region = ${reportDrafts}.values ->> 'region')`

/** The draft, if this person may file it and nobody has: the guarded update settles every race. */
async function closeDraft(tx: Db, { telegramId, updateId }: Filer, draftId: number, now: Date) {
  const [row] = await tx
    .update(reportDrafts)
    .set({ state: 'filed', asking: null, lastUpdateId: updateId, updatedAt: now })
    .where(
      and(
        eq(reportDrafts.id, draftId),
        eq(reportDrafts.telegramId, telegramId),
        eq(reportDrafts.state, 'open'),
        sql`(${reportDrafts.workerId} is not null or ${reportDrafts.practice})`,
      ),
    )
    .returning({ ...getTableColumns(reportDrafts), near })
  if (!row) return undefined
  const { near: found, ...draft } = row
  return { draft, near: found }
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
