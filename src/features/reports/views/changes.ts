import { dateAndTime } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Values } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { changesBetween } from '../rules/corrections.ts'
import { answersOf, standingOf } from '../rules/draft.ts'
import type { Photo, Report, ReportDraft, ReportVersion } from '../table.ts'
import { cardText } from './card.ts'
import { keyboardOf } from './cards.ts'
import { correctionPress, reportPress } from './presses.ts'
import { problemText } from './problems.ts'
import { type Show, valueText } from './values.ts'

type Said = { values: Values; photos: Photo[] }

/** *Jumlah KPM yang hadir: 26 KPM → 27 KPM*: one line for each field that differs. */
export function changeLines(show: Show, kindId: string, before: Said, after: Said): string[] {
  const fields = kindOf(kindId)?.fields ?? []
  const [old, now] = [answersOf(before), answersOf(after)]
  const changed = changesBetween(old, now)
  return fields
    .filter(field => field.id in changed)
    .map(field =>
      show.words('report-change-line', {
        label: html(show.words(field.labelId)),
        old: html(valueText(show, field, old[field.id])),
        now: html(valueText(show, field, now[field.id])),
      }),
    )
}

type Row = { label: string; data: string }[]

/** What can be done with changes that are not made yet. */
export function correctionRows({ words }: Show, draft: ReportDraft): Row[] {
  const press = (act: 'apply' | 'edit' | 'leave') => correctionPress.data({ draft: draft.id, act })
  const standing = standingOf(draft)
  const fits = standing !== undefined && standing.missing.length + standing.problems.length === 0
  const apply = { label: words('report-button-correct'), data: press('apply') }
  const others = [
    { label: words('report-button-edit'), data: press('edit') },
    { label: words('report-button-leave'), data: press('leave') },
  ]
  return fits && isChanged(draft) ? [[apply], others] : [others]
}

const isChanged = ({ base, ...draft }: ReportDraft) =>
  base !== null && Object.keys(changesBetween(answersOf(base), answersOf(draft))).length > 0

/** Changes to a filed report before they are made: old → new, and what does not fit. */
export function correctionText(show: Show, draft: ReportDraft, lead = 'report-correction-lead'): string {
  const { words } = show
  const { base } = draft
  const standing = standingOf(draft)
  if (!base || !standing) return cardText(show, draft)
  const lines = changeLines(show, draft.kind ?? '', base, draft)
  const problems = standing.problems.map(problem => problemText(show, standing.kind, problem))
  return [
    words(lead, { number: base.number }),
    ...(lines.length > 0 ? lines : [words('report-correction-none')]),
    ...problems.map(problem => words('report-card-problem', { problem: html(problem) })),
  ].join('\n')
}

export const correctionView = (show: Show, draft: ReportDraft, lead?: string): View => ({
  text: correctionText(show, draft, lead),
  keyboard: keyboardOf(correctionRows(show, draft)),
})

/** What a correction did, for its author. */
export const correctedView = (show: Show, report: Report, former: Said): View => ({
  text: [
    show.words('report-corrected', { number: report.number }),
    ...changeLines(show, report.kind, former, report),
  ].join('\n'),
})

/** Every change of a report: when, who, and old → new. */
export function historyView(
  show: Show,
  report: Report,
  versions: readonly { version: ReportVersion; by: string }[],
  zone: Zone,
): View {
  const { words, locale } = show
  const filed = words('report-history-filed', { at: dateAndTime(report.filedAt, zone, locale) })
  const steps = versions.map(({ version, by }, at) => {
    const after = versions[at + 1]?.version ?? report
    const head = words(`report-history-${version.note}`, { at: dateAndTime(version.changedAt, zone, locale), by })
    const reason = version.reason === null ? [] : [words('report-history-reason', { reason: version.reason })]
    return [head, ...changeLines(show, report.kind, version, after), ...reason].join('\n')
  })
  const back = reportPress.data({ report: report.id, version: report.version, act: 'view' })
  return {
    text: [words('report-history-title', { number: report.number }), filed, ...steps].join('\n\n'),
    keyboard: keyboardOf([[{ label: words('button-back'), data: back }]]),
  }
}
