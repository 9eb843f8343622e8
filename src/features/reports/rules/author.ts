import type { Speaker } from '../../../speaker.ts'
import { isWithin } from '../../regions/rules.ts'

/** Somebody who may report: where they work, for whom, and which pillar the report counts for. */
export type Author = {
  telegramId: number
  workerId: number
  agencyId: number
  pillar: string
  /** The region whose names are read first, at least a regency. */
  scope: string
  name: string
  /** How they wish to be called, *Bu Sri*. */
  address: string | null
}

const isPlace = (scope: string) => scope.length >= 5 && /^\d/.test(scope)

/** The scope from where two regions meet: the narrower of the two, if one holds the other. */
const meets = (a: string, b: string) => isWithin(a, b) || isWithin(b, a)

/**
 * The author that a speaker is; `near` is the scope of the group where they speak, which decides between several
 * memberships. Those without any (a coordinator of the dinas) report under their role's scope. Strangers and owners
 * have no agency and cannot report.
 */
export function authorOf(speaker: Speaker, near?: string | null): Author | undefined {
  const { worker, telegramId } = speaker
  if (!worker || worker.agencyId === null) return undefined
  const { id: workerId, agencyId, name, address } = worker
  const membership = worker.memberships.find(({ region }) => near && meets(region, near)) ?? worker.memberships[0]
  const role = speaker.roles.find(held => held.agencyId === agencyId && isPlace(held.scope))
  const scope = membership?.region ?? role?.scope
  if (scope === undefined) return undefined
  return { telegramId, workerId, agencyId, pillar: membership?.pillar ?? 'staff', scope, name, address }
}

/** The pillar that a report of this region counts for, where a worker holds several places. */
export const pillarIn = (speaker: Speaker, region: string, otherwise: string): string =>
  speaker.worker?.memberships.find(held => isWithin(region, held.region))?.pillar ?? otherwise
