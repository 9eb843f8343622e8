import { shortDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { plainText } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import { kindOf } from '../../reports/kinds/registry.ts'
import { placesFor } from '../../reports/queries/places.ts'
import type { Report } from '../../reports/table.ts'
import type { StoryKind, StoryValues } from '../parts.ts'
import { placeTitle } from '../talk/seat.ts'
import type { Show } from '../views/words.ts'

const said = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** *P2K2, Pundungsari, 21 Nov 2026*: a report as a button, as plain text. */
export async function reportSummary(deps: Deps, { words, locale }: Show, report: Report): Promise<string> {
  const kind = kindOf(report.kind)
  const places = await placesFor(deps.db, report.region)
  const label = kind ? plainText(words(kind.labelId)) : report.kind
  return [label, places.name(report.region), shortDate(report.activityDate as Day, locale)].join(', ')
}

/** *26 dari 30 KPM hadir.*: the numbers of a report, by the names of its fields. */
function numbersOf({ words }: Show, report: Report): string | undefined {
  const fields = kindOf(report.kind)?.fields ?? []
  const lines = fields.flatMap(field => {
    const value = report.values[field.id]
    return field.input === 'count' && typeof value === 'number' ? `${plainText(words(field.labelId))}: ${value}` : []
  })
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** What a report tells already, in the parts of a story; the author goes on from there. */
export async function carriedOver(deps: Deps, show: Show, report: Report, kind: StoryKind): Promise<StoryValues> {
  const places = await placesFor(deps.db, report.region)
  const { values } = report
  const result = [said(values.result), numbersOf(show, report)].filter(part => part).join('\n')
  const challenge = said(values.obstacle)
  return {
    village: placeTitle(places, report.region),
    ...(kind === 'event_news' && { startedOn: report.activityDate }),
    ...(result !== '' && { result }),
    ...(challenge && kind !== 'event_news' && { challenge }),
  }
}
