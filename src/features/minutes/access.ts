import type { Speaker } from '../../speaker.ts'
import { leadsAll } from '../broadcasts/access.ts'

declare const takes: unique symbol

/** One who works on the minutes of a meeting: who leads all that it reached, or the note-taker that was named. */
export type Taker = {
  readonly workerId: number
  readonly agencyId: number
  /** How far the meeting reached, and so what is agreed on in it. */
  readonly scopes: readonly string[]
  readonly leads: boolean
  readonly [takes]: true
}

type Held = { agencyId: number; reach: readonly string[]; takerId: number | null }

/** The authority over the minutes of one meeting, or nothing. */
export function asTaker(speaker: Speaker, { agencyId, reach, takerId }: Held): Taker | undefined {
  const { worker } = speaker
  if (!worker) return undefined
  const leads = leadsAll(speaker, { agencyId, reach })
  if (!leads && takerId !== worker.id) return undefined
  return { workerId: worker.id, agencyId, scopes: reach, leads } as unknown as Taker
}
