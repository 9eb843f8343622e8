import type { HeldRole, RoleName, Speaker } from '../../speaker.ts'
import { isWithin } from '../regions/rules.ts'
import type { Contact } from './queries.ts'

declare const coordinates: unique symbol
declare const enrolls: unique symbol

/** One who leads part of an agency's work: a coordinator within their scopes, the agency's own people everywhere in it. */
export type Coordinator = {
  readonly workerId: number
  readonly agencyId: number
  /** All regions that this person leads in the agency, also beside the one that was asked about. */
  readonly scopes: readonly string[]
  readonly [coordinates]: true
}

/** One who may put people on an agency's roster within `scopes`, and give them these roles. */
export type Enroller = {
  readonly workerId: number
  readonly agencyId: number
  readonly scopes: readonly string[]
  readonly gives: readonly GivenRole[]
  readonly [enrolls]: true
}

export type GivenRole = Exclude<RoleName, 'owner'>

/** A part of one agency that somebody may read. */
export type Readable = { agencyId: number; scope: string }

const leading: readonly RoleName[] = ['coordinator', 'agency']
const reading: readonly RoleName[] = ['coordinator', 'agency', 'reader']

const heldIn = (speaker: Speaker, agencyId: number, roles: readonly RoleName[]): HeldRole[] =>
  speaker.roles.filter(held => held.agencyId === agencyId && roles.includes(held.role))

/** The authority over `region` in this agency, or nothing. Owners run the bot; they lead no agency's work. */
export function asCoordinator(speaker: Speaker, agencyId: number, region: string): Coordinator | undefined {
  const scopes = heldIn(speaker, agencyId, leading).map(held => held.scope)
  if (!speaker.worker || !scopes.some(scope => isWithin(region, scope))) return undefined
  return { workerId: speaker.worker.id, agencyId, scopes } as unknown as Coordinator
}

/** The authority over all that somebody leads: of several agencies the first one they lead in. */
export function asLeader(speaker: Speaker): Coordinator | undefined {
  const [held] = speaker.roles.filter(({ role, agencyId }) => agencyId !== null && leading.includes(role))
  return held?.agencyId == null ? undefined : asCoordinator(speaker, held.agencyId, held.scope)
}

/**
 * Agency people (and an owner, who founds it) enroll everybody; coordinators only workers in their own scope.
 * `agencyRegion` is the scope of those who reach the whole agency.
 */
export function asEnroller(speaker: Speaker, agencyId: number, agencyRegion: string): Enroller | undefined {
  if (!speaker.worker) return undefined
  const whole = speaker.roles.some(held => held.role === 'owner') || heldIn(speaker, agencyId, ['agency']).length > 0
  const scopes = whole ? [agencyRegion] : heldIn(speaker, agencyId, ['coordinator']).map(held => held.scope)
  if (scopes.length === 0) return undefined
  const gives: GivenRole[] = whole ? ['agency', 'coordinator', 'reader'] : []
  return { workerId: speaker.worker.id, agencyId, scopes, gives } as unknown as Enroller
}

/** Whether this person may see the details of this part of the agency. */
export const mayRead = (speaker: Speaker, agencyId: number, scope: string): boolean =>
  heldIn(speaker, agencyId, reading).some(held => isWithin(scope, held.scope))

/** What this person may read, widest first. */
export const readableScopes = (speaker: Speaker): Readable[] =>
  speaker.roles
    .flatMap(({ role, agencyId, scope }) => (agencyId !== null && reading.includes(role) ? [{ agencyId, scope }] : []))
    .sort((a, b) => a.scope.length - b.scope.length)

/** Those of the nearest scope: of `coordinatorsFor`, the ones who are asked first. */
export const nearest = (contacts: readonly Contact[]): Contact[] =>
  contacts.filter(({ scope }) => scope === contacts[0]?.scope)
