import { and, eq, gt } from 'drizzle-orm'
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

/** The same after a correction, unless a later report about the group has said more since. */
export async function refreshGroup(tx: Db, report: Report, now: Date): Promise<void> {
  const { id, workerId, region, kind, values } = report
  if (typeof values.group !== 'string') return
  const sameVillage = and(eq(reports.workerId, workerId), eq(reports.kind, kind), eq(reports.region, region))
  const later = await tx
    .select({ values: reports.values })
    .from(reports)
    .where(and(sameVillage, gt(reports.id, id)))
  const key = nameKey(values.group)
  if (later.some(({ values: { group } }) => typeof group === 'string' && nameKey(group) === key)) return
  await rememberGroup(tx, report, now)
}
