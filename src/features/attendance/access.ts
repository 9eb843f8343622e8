import type { Speaker } from '../../speaker.ts'
import { leadsAll } from '../broadcasts/access.ts'
import type { Meeting } from '../meetings/table.ts'

declare const hosts: unique symbol

/** One who takes the attendance of one meeting. */
export type Host = { readonly workerId: number; readonly meeting: Meeting; readonly [hosts]: true }

/** Whoever leads all that the invitation could reach: its inviter, other coordinators of that reach, the agency's people. */
export function asHost(speaker: Speaker, meeting: Meeting, reach: readonly string[]): Host | undefined {
  const leads = leadsAll(speaker, { agencyId: meeting.agencyId, reach })
  return speaker.worker && leads ? ({ workerId: speaker.worker.id, meeting } as Host) : undefined
}
