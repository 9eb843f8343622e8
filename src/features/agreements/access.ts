import type { Speaker } from '../../speaker.ts'
import { asCoordinator, type Coordinator } from '../workers/access.ts'

declare const moves: unique symbol

/** One who may say how an agreement goes: who leads there, who owns it, who sees to it. */
export type Mover = { readonly workerId: number; readonly leads: boolean; readonly [moves]: true }

type Owned = { agencyId: number; region: string; owner: { id: number | null }; follower: { id: number } }

/** The authority over one agreement, or nothing. */
export function asMover(speaker: Speaker, agreement: Owned): Mover | undefined {
  const { worker } = speaker
  if (!worker) return undefined
  const leads = asCoordinator(speaker, agreement.agencyId, agreement.region) !== undefined
  const isOwn = agreement.owner.id === worker.id || agreement.follower.id === worker.id
  return leads || isOwn ? ({ workerId: worker.id, leads } as unknown as Mover) : undefined
}

/** Whose agreements a list shows: those within what somebody leads, or their own. */
export type Whose = { leader: Coordinator } | { workerId: number }
