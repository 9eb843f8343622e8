import type { RoleName, Speaker } from '../../speaker.ts'

declare const handles: unique symbol

/** A part of one agency. */
export type Reach = { agencyId: number; scopes: readonly string[] }

/** One who reads complaints whole and moves them: a coordinator within their scopes, the agency's own people in all of it. */
export type Handler = { readonly workerId: number; readonly reaches: readonly Reach[]; readonly [handles]: true }

const handling: readonly RoleName[] = ['coordinator', 'agency']

/** Where this person holds one of the roles, agency by agency. */
function reachesOf({ roles }: Speaker, wanted: readonly RoleName[]): Reach[] {
  const held = roles.flatMap(({ role, agencyId, scope }) =>
    agencyId !== null && wanted.includes(role) ? [{ agencyId, scope }] : [],
  )
  const agencies = [...new Set(held.map(({ agencyId }) => agencyId))]
  return agencies.map(agencyId => ({
    agencyId,
    scopes: held.filter(role => role.agencyId === agencyId).map(({ scope }) => scope),
  }))
}

/** The authority over complaints, or nothing. Owners run the bot and readers read figures: neither sees a case. */
export function asHandler(speaker: Speaker): Handler | undefined {
  const reaches = reachesOf(speaker, handling)
  if (!speaker.worker || reaches.length === 0) return undefined
  return { workerId: speaker.worker.id, reaches } as unknown as Handler
}

/** What somebody who reads digests may know of complaints: how many there are. */
export const countableReaches = (speaker: Speaker): Reach[] => reachesOf(speaker, ['reader'])
