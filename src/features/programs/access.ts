import type { Speaker } from '../../speaker.ts'
import { asCoordinator, asLeader, type Coordinator } from '../workers/access.ts'
import type { Application } from './queries/programs.ts'

declare const prepares: unique symbol

/** One who prepares an application: its owner, or who leads its region. */
export type Preparer = { readonly workerId: number; readonly candidateId: number; readonly [prepares]: true }

/** The authority over one application, or nothing. */
export function asPreparer(speaker: Speaker, { candidate, program }: Application): Preparer | undefined {
  const { worker } = speaker
  const leads = asCoordinator(speaker, program.agencyId, candidate.region) !== undefined
  if (!worker || !(leads || candidate.ownerId === worker.id)) return undefined
  return { workerId: worker.id, candidateId: candidate.id } as unknown as Preparer
}

/** One who leads the whole agency keeps its list of programmes. */
export const asKeeper = (speaker: Speaker, agencyId: number, agencyRegion: string): Coordinator | undefined =>
  asCoordinator(speaker, agencyId, agencyRegion)

/** One who may put a region forward. */
export const asNominator = (speaker: Speaker, agencyId: number): Coordinator | undefined => {
  const leader = asLeader(speaker)
  return leader?.agencyId === agencyId ? leader : undefined
}
