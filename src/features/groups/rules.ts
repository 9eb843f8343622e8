import { isWithin } from '../regions/rules.ts'

/** What the bot can do in a group: be there, hear ordinary messages, delete those of others. */
export type Standing = { present: boolean; hears: boolean; mayDelete: boolean }

/** The bot's own membership, as Telegram tells it. */
export type BotMember = { status: string; is_member?: boolean; can_delete_messages?: boolean }

const absent: Standing = { present: false, hears: false, mayDelete: false }

/** Admins hear everything; without that right the bot hears ordinary messages only if its privacy mode is off. */
export function standingOf(member: BotMember, readsAll: boolean): Standing {
  const { status } = member
  if (status === 'left' || status === 'kicked' || (status === 'restricted' && !member.is_member)) return absent
  if (status === 'creator') return { present: true, hears: true, mayDelete: true }
  const admin = status === 'administrator'
  return { present: true, hears: admin || readsAll, mayDelete: admin && member.can_delete_messages === true }
}

/** What a change of standing calls for: an introduction, a word about what it can do now, or the news that it is out. */
export type Turn = 'arrived' | 'changed' | 'removed' | 'same'

export function turnOf(before: Standing | undefined, now: Standing): Turn {
  if (!now.present) return before?.present ? 'removed' : 'same'
  if (!before?.present) return 'arrived'
  return before.hears === now.hears && before.mayDelete === now.mayDelete ? 'same' : 'changed'
}

/** A region that somebody may bind groups to, and the agency for which they may. */
export type Reach = { agencyId: number; region: string }

const lies = (inner: Reach, outer: Reach) =>
  inner.agencyId === outer.agencyId && inner.region !== outer.region && isWithin(inner.region, outer.region)

/** The widest of what somebody may bind to: a region within another of the same agency is left out, as is a second same. */
export const widest = (reaches: readonly Reach[]): Reach[] =>
  reaches.filter(
    (reach, at) =>
      !reaches.some(other => lies(reach, other)) &&
      reaches.findIndex(other => other.agencyId === reach.agencyId && other.region === reach.region) === at,
  )

/** A role's scope as far as its agency goes: a province's or the ministry's reach ends at the agency's regency. */
export const reachIn = (scope: string, agencyRegion: string): string =>
  isWithin(agencyRegion, scope) ? agencyRegion : scope
