import type { Speaker } from '../../speaker.ts'
import type { Meeting } from '../meetings/table.ts'
import { asCoordinator } from '../workers/access.ts'

declare const hosts: unique symbol

/** One who takes the attendance of one meeting. */
export type Host = { readonly workerId: number; readonly meeting: Meeting; readonly [hosts]: true }

/** Whoever leads all that the invitation could reach: its inviter, other coordinators of that reach, the agency's people. */
export function asHost(speaker: Speaker, meeting: Meeting, reach: readonly string[]): Host | undefined {
  const leads = reach.length > 0 && reach.every(region => asCoordinator(speaker, meeting.agencyId, region))
  return speaker.worker && leads ? ({ workerId: speaker.worker.id, meeting } as Host) : undefined
}
