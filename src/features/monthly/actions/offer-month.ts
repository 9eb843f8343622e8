import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Agency } from '../../agencies/table.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { type Reporter, reportersOf, type Touched, touchedSince } from '../queries/due.ts'
import { sourcesOf } from '../queries/source.ts'
import type { Month } from '../rules/months.ts'
import { fingerprintOf, type MonthlyReport, monthlyReport } from '../rules/report.ts'

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
  const now = deps.clock.now()
  await deps.db.transaction(async tx => enqueue(tx, await quietly(tx, rows, now), now))
}

/** Tells authors, once for each edition, that what they sent does not hold any more; `month` and later ones are looked at. */
export async function tellChanged(
  deps: Deps,
  { agency, month, today }: { agency: Agency; month: Month; today: Day },
  view: (touched: Touched, report: MonthlyReport) => View,
): Promise<void> {
  for (const touched of await touchedSince(deps.db, agency.id, month)) {
    const { row, author } = touched
    const report = monthlyReport(
      await sourcesOf(deps.db, { workerId: row.workerId, agency }, row.month as Month, today),
    )
    if (fingerprintOf(report) === row.fingerprint) continue
    const said = view(touched, report)
    const payload = { text: said.text, ...htmlMessage(said) }
    const key = `monthly-changed:${row.id}`
    const now = deps.clock.now()
    const notice = { key, lane: 'reminder' as const, chatId: author.telegramId, payload }
    await enqueue(deps.db, await quietly(deps.db, [notice], now), now)
  }
}
