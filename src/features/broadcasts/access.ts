import type { Speaker } from '../../speaker.ts'
import { asCoordinator } from '../workers/access.ts'

type Led = { agencyId: number; reach: readonly string[] }

/** Whether somebody leads all that an audience may reach; asked anew at every press and every answer. */
export const leadsAll = (speaker: Speaker, { agencyId, reach }: Led): boolean =>
  reach.length > 0 && reach.every(region => asCoordinator(speaker, agencyId, region) !== undefined)
