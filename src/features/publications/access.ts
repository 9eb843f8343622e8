import type { Speaker } from '../../speaker.ts'

declare const publishes: unique symbol

/** One of an agency's own people, who may publish what others have approved. */
export type Publisher = { readonly workerId: number; readonly agencyId: number; readonly [publishes]: true }

/** The authority to publish for this agency, or nothing; for the first one where none is asked about. */
export function asPublisher(speaker: Speaker, agencyId?: number): Publisher | undefined {
  const held = speaker.roles.find(
    one => one.role === 'agency' && one.agencyId !== null && (agencyId === undefined || one.agencyId === agencyId),
  )
  if (!speaker.worker || held?.agencyId == null) return undefined
  return { workerId: speaker.worker.id, agencyId: held.agencyId } as unknown as Publisher
}
