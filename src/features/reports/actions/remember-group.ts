import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { nameKey } from '../../regions/match.ts'
import { beneficiaryGroups, type Report, type ReportDraft, reports } from '../table.ts'

/** A group of KPM is known from its first report on, and corrected by every later one. */
export async function rememberGroup(
  tx: Db,
  { values, workerId, agencyId }: Pick<ReportDraft, 'values' | 'workerId' | 'agencyId'>,
  now: Date,
): Promise<void> {
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

const groupKey = ({ values: { group } }: Pick<Report, 'values'>) =>
  typeof group === 'string' ? nameKey(group) : undefined

/** The ids of a worker's other reports about the group of this one. */
async function othersAbout(tx: Db, report: Report): Promise<number[]> {
  const { id, workerId, region, kind } = report
  const sameVillage = and(eq(reports.workerId, workerId), eq(reports.kind, kind), eq(reports.region, region))
  const rows = await tx
    .select({ id: reports.id, values: reports.values })
    .from(reports)
    .where(and(sameVillage, ne(reports.id, id), inArray(reports.state, ['filed', 'waiting'])))
  return rows.filter(row => groupKey(row) === groupKey(report)).map(row => row.id)
}

/**
 * The same after a correction, unless a later report about the group has said more since. A group that was only a slip
 * of the pen is forgotten.
 */
export async function refreshGroup(tx: Db, former: Report, report: Report, now: Date): Promise<void> {
  const [before, after] = [groupKey(former), groupKey(report)]
  const isOther = before !== after || former.region !== report.region
  if (before !== undefined && isOther && (await othersAbout(tx, former)).length === 0)
    await forgetGroup(tx, former, before)
  if (after === undefined || (await othersAbout(tx, report)).some(id => id > report.id)) return
  await rememberGroup(tx, report, now)
}

async function forgetGroup(tx: Db, { workerId, region }: Report, key: string): Promise<void> {
  const { workerId: whose, region: where, nameKey: name } = beneficiaryGroups
  await tx.delete(beneficiaryGroups).where(and(eq(whose, workerId), eq(where, region), eq(name, key)))
}
