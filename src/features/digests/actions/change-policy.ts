import { isDeepStrictEqual } from 'node:util'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { Manager } from '../../agencies/authority.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { type Decision, policyOf, policyProblem } from '../../agencies/rules/policy.ts'
import { type Agency, agencies, pillars, policyChanges } from '../../agencies/table.ts'

export type PolicyChanged =
  | { outcome: 'changed' | 'unchanged' }
  | { outcome: 'impossible'; why: 'reminder-late' | 'quiet-always' }

type Acting = Pick<Deps, 'db' | 'clock'>

/** Decides about a part of an agency's policy and writes down who did so, once for each update. */
export function changePolicy(
  deps: Acting,
  manager: Manager,
  decision: Decision,
  updateId: number,
): Promise<PolicyChanged> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    // Two who decide at once wait for each other here, so that each sees what the other left.
    const [agency] = await tx.select().from(agencies).where(eq(agencies.id, manager.agencyId)).for('update')
    if (!agency) throw new Error(`no agency ${manager.agencyId}`)
    if ((await tx.$count(policyChanges, eq(policyChanges.cause, updateId))) > 0) return { outcome: 'changed' }
    const before = await standingOf(tx, agency, decision)
    if (isDeepStrictEqual(before, decision.to)) return { outcome: 'unchanged' }
    const why = policyProblem({
      ...policyOf(agency),
      ...(decision.what !== 'expected' && { [decision.what]: decision.to }),
    })
    if (why) return { outcome: 'impossible', why }
    await apply(tx, agency, decision)
    const { what, to } = decision
    const change = {
      agencyId: agency.id,
      what,
      before,
      after: to,
      changedBy: manager.id,
      changedAt: now,
      cause: updateId,
    }
    await tx.insert(policyChanges).values(change)
    return { outcome: 'changed' }
  })
}

async function standingOf(tx: Db, agency: Agency, { what }: Decision): Promise<Decision['to']> {
  if (what !== 'expected') return policyOf(agency)[what]
  return (await pillarsOf(tx, agency.id)).filter(({ expected }) => expected).map(({ code }) => code)
}

async function apply(tx: Db, agency: Agency, { what, to }: Decision): Promise<void> {
  if (what !== 'expected') {
    const policy = { ...agency.policy, [what]: to }
    await tx.update(agencies).set({ policy }).where(eq(agencies.id, agency.id))
    return
  }
  const expected = to.length > 0 ? inArray(pillars.code, to) : sql`false`
  await tx.update(pillars).set({ expected }).where(eq(pillars.agencyId, agency.id))
}
