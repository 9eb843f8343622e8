import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type Reporter, reportersOf } from '../queries/due.ts'
import type { Month } from '../rules/months.ts'

const dayMs = 86_400_000
const usefulDays = 7

/** Tells everybody who reported in a month that their report of it is ready: once, in private. */
export async function offerMonth(
  deps: Deps,
  { agencyId, month, slot }: { agencyId: number; month: Month; slot: Date },
  view: (reporter: Reporter) => View,
): Promise<void> {
  const reporters = await reportersOf(deps.db, agencyId, month)
  if (reporters.length === 0) return
  const expiresAt = new Date(slot.getTime() + usefulDays * dayMs)
  const rows = reporters.map(reporter => {
    const said = view(reporter)
    const payload = { text: said.text, ...htmlMessage(said) }
    const key = `monthly-offer:${month}:${reporter.workerId}`
    return { key, lane: 'reminder' as const, chatId: reporter.telegramId, payload, dueAt: slot, expiresAt }
  })
  await deps.db.transaction(tx => enqueue(tx, rows, deps.clock.now()))
}
