import { isWithin } from '../regions/rules.ts'
import type { Audience, Broadcast } from './table.ts'

/** How far a broadcast is. `total` are those who could be written to; who had not joined stands apart. */
export type Tally = {
  total: number
  sent: number
  failed: number
  unknown: number
  stopped: number
  waiting: number
  notJoined: number
}

/** Telegram bears an edit now and then; three seconds are the shortest between two of one message. */
const editEveryMs = 3_000

export const progressDue = (shownAt: Date | null, now: Date): boolean =>
  shownAt === null || now.getTime() - shownAt.getTime() >= editEveryMs

/** It waits for the end of quiet hours, and its sender has been told so. */
export const isHeld = ({ state, heldUntil }: Pick<Broadcast, 'state' | 'heldUntil'>, now: Date): boolean =>
  heldUntil !== null && heldUntil > now && (state === 'enqueuing' || state === 'sending')

/** Nothing waits any more, and nothing will be added. */
export const isOver = (state: Broadcast['state'], { waiting }: Pick<Tally, 'waiting'>): boolean =>
  (state === 'sending' || state === 'stopped') && waiting === 0

/** The list with this one in it, or without it where it was in. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter(other => other !== one) : [...list, one]

/** Chosen pillars after a press; all of them again is the same as no choice. */
export function togglePillar(audience: Pick<Audience, 'pillars'>, pillar: string, all: readonly string[]): string[] {
  const chosen = audience.pillars.length === 0 ? [...all] : audience.pillars
  const next = toggled(chosen, pillar)
  return next.length === all.length ? [] : next
}

/** The whole reach is chosen: no region in particular. */
export const isWhole = ({ regions, reach }: Pick<Audience, 'regions' | 'reach'>): boolean =>
  regions.length === reach.length && regions.every(region => reach.includes(region))

/** Chosen regions after a press: the first narrows the whole to itself, and without any it is the whole again. */
export function toggleRegion(audience: Pick<Audience, 'regions' | 'reach'>, region: string): string[] {
  const { regions, reach } = audience
  if (!reach.some(scope => isWithin(region, scope))) return regions
  const next = isWhole(audience) || regions.length === 0 ? [region] : toggled(regions, region)
  return next.length === 0 ? [...reach] : next
}
