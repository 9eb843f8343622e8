import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { draftById } from '../queries/drafts.ts'
import { reportById, reportFrom, reportOfDraft } from '../queries/filed.ts'
import { isComplete } from '../rules/draft.ts'
import { duplicateKey } from '../rules/duplicates.ts'
import { reportNumber } from '../rules/numbers.ts'
import { type DraftValues, type Report, type ReportDraft, reportCounters, reportDrafts, reports } from '../table.ts'
import { askApprovers, stateFor } from './approval.ts'
import { editCard } from './card-edit.ts'
import type { Reporter } from './change-report.ts'
import { rememberGroup } from './remember-group.ts'
import { voidReminders } from './void-reminders.ts'

/**
 * What became of a tap on *Kirim*. `filed` again where it was filed before: the same report. `practised`: a practice is
 * never a report. `similar`: a report of the same activity has been filed, so that its author decides. `merged`: it was
 * taken over by that report. `parked`: its author has not joined. `foreign`: somebody else's.
 */
export type Filing =
  | { outcome: 'filed'; report: Report; again: boolean }
  | { outcome: 'similar'; draft: ReportDraft; earlier: Report }
  | { outcome: 'merged'; draft: ReportDraft; report: Report }
  | { outcome: 'practised' | 'incomplete' | 'parked' | 'dropped' | 'foreign'; draft: ReportDraft }
  | { outcome: 'unknown' }

export type Filer = Reporter & {
  telegramId: number
  updateId: number
  /** Files also where a similar report stands already. */
  although?: boolean
  practised(): View
  similar(draft: ReportDraft, earlier: Report): View
}

/**
 * Files a draft: closes it, remembers the group of KPM, gives the number, inserts the report and turns the card into the
 * receipt, all or nothing. Taps that come twice find the same report.
 */
export async function submitReport(deps: Deps, filer: Filer, draftId: number): Promise<Filing> {
  const now = deps.clock.now()
  let stopped: Obstacle | undefined
  const filed = await deps.db
    .transaction(async tx => {
      const closed = await closeDraft(tx, filer, draftId, 'filed', now)
      if (!closed) return undefined
      stopped = obstacleTo(closed, filer)
      if (stopped) return tx.rollback()
      return closed.draft.practice ? practised(tx, closed.draft, filer, now) : file(tx, closed.draft, filer, now)
    })
    .catch(error => {
      if (!stopped) throw error
      return undefined
    })
  return filed ?? (stopped ? explain(deps, filer, stopped) : standing(deps, filer.telegramId, draftId))
}

/** A filed report of the same worker, kind, day and village. */
type Near = { id: number; values: DraftValues }

export type Closed = { draft: ReportDraft; near: Near[] | null }

type Obstacle = { outcome: 'incomplete'; draft: ReportDraft } | { outcome: 'similar'; draft: ReportDraft; id: number }

function obstacleTo({ draft, near }: Closed, { although = false }: Filer): Obstacle | undefined {
  if (!isComplete(draft)) return { outcome: 'incomplete', draft }
  if (draft.practice || although) return undefined
  const id = sameActivity({ draft, near })
  return id === undefined ? undefined : { outcome: 'similar', draft: { ...draft, state: 'open' }, id }
}

/** The report of the same activity that stands already, the last of several. */
export function sameActivity({ draft, near }: Closed): number | undefined {
  const key = (values: DraftValues) => duplicateKey({ ...sameForAll, values })
  return near?.findLast(report => key(report.values) === key(draft.values))?.id
}

async function explain(deps: Deps, filer: Filer, stopped: Obstacle): Promise<Filing> {
  if (stopped.outcome === 'incomplete') return stopped
  const { draft, id } = stopped
  const earlier = await reportById(deps.db, id)
  if (!earlier) return { outcome: 'unknown' }
  await deps.db.transaction(tx => editCard(tx, draft, filer.similar(draft, earlier), deps.clock.now()))
  return { outcome: 'similar', draft, earlier }
}

/** What the statement has compared already. */
const sameForAll = { worker: '', kind: '', activityDate: '1970-01-01', region: '' } as const

// Tables by name: in `returning` Drizzle leaves a column's table out, and it would be one of `r`.
const near = sql<Near[] | null>`(
  select jsonb_agg(jsonb_build_object('id', r.id, 'values', r.values) order by r.id)
  from ${reports} r where r.worker_id = ${reportDrafts}.worker_id and r.kind = ${reportDrafts}.kind
    and r.activity_date = (${reportDrafts}.values ->> 'activity_date')::date
    and r.region = ${reportDrafts}.values ->> 'region' and r.state in ('filed', 'waiting'))`

/** The draft, if this person may file it and nobody has: the guarded update settles every race. */
export async function closeDraft(
  tx: Db,
  { telegramId, updateId }: Filer,
  draftId: number,
  state: 'filed' | 'merged',
  now: Date,
): Promise<Closed | undefined> {
  const [row] = await tx
    .update(reportDrafts)
    .set({ state, asking: null, lastUpdateId: updateId, updatedAt: now })
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
  const { id: draftId, workerId, agencyId, pillar, kind, values, photos, photosLeftOut, chatId, cardDeliveryId } = draft
  if (workerId === null || agencyId === null || pillar === null || kind === null)
    throw new Error('a draft without author')
  await rememberGroup(tx, draft, now)
  const [region, activityDate] = [String(values.region), String(values.activity_date)]
  const today = dayOf(now, filer.zone)
  const state = await stateFor(tx, { agencyId, region, workerId }, activityDate as Day, today)
  const number = await nextNumber(tx, agencyId, today)
  const told = {
    draftId,
    agencyId,
    workerId,
    number,
    pillar,
    kind,
    region,
    activityDate,
    values,
    photos,
    photosLeftOut,
  }
  const [report] = await tx
    .insert(reports)
    .values({ ...told, filedAt: now, state, chatId, cardDeliveryId })
    .returning()
  if (!report) throw new Error('an insert returned nothing')
  await voidReminders(tx, report, now)
  await editCard(tx, draft, filer.receipt(report), now)
  if (state === 'waiting') await askApprovers(tx, filer, report, now)
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

/** Why a draft could not be closed. */
export async function standing(deps: Deps, telegramId: number, draftId: number): Promise<Filing> {
  const draft = await draftById(deps.db, draftId)
  if (!draft) return { outcome: 'unknown' }
  if (draft.telegramId !== telegramId) return { outcome: 'foreign', draft }
  const report = draft.state === 'filed' ? await reportOfDraft(deps.db, draftId) : undefined
  if (report) return { outcome: 'filed', report, again: true }
  const merged = draft.state === 'merged' ? await reportFrom(deps.db, draft) : undefined
  if (merged) return { outcome: 'merged', draft, report: merged }
  if (draft.state === 'filed') return { outcome: 'practised', draft }
  return { outcome: draft.state === 'dropped' ? 'dropped' : 'parked', draft }
}
