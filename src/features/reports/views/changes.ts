import { dateAndTime } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import { escapeHtml, html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { type GoodChange, goodsChanges, goodsIn } from '../kinds/goods-lines.ts'
import type { Field, Values } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { changesBetween } from '../rules/corrections.ts'
import { answersOf, newDoubts, standingOf } from '../rules/draft.ts'
import type { Photo, Report, ReportDraft, ReportVersion } from '../table.ts'
import { cardText, doubtLines, missingLine } from './card.ts'
import { keyboardOf } from './cards.ts'
import { reasonText } from './own-report.ts'
import { correctionPress, reportPress } from './presses.ts'
import { problemText } from './problems.ts'
import { amountText, inItsUnit, type Show, valueText } from './values.ts'

type Said = { values: Values; photos: Photo[] }

/** *Jumlah KPM yang hadir: 26 KPM → 27 KPM*: one line for each field, and of a list for each thing, that differs. */
export function changeLines(show: Show, kindId: string, before: Said, after: Said): string[] {
  const fields = kindOf(kindId)?.fields ?? []
  const [old, now] = [answersOf(before), answersOf(after)]
  const changed = changesBetween(old, now)
  return fields
    .filter(field => field.id in changed)
    .flatMap(field =>
      field.input === 'goods'
        ? goodsChanges(goodsIn(old[field.id]), goodsIn(now[field.id])).map(change => goodLine(show, change))
        : changeLine(
            show,
            show.words(field.labelId),
            [old, now].map(values => saidBy(show, field, values)),
          ),
    )
}

/** A value in the unit that was chosen for it. */
const saidBy = (show: Show, field: Field, values: Values) => valueText(show, inItsUnit(field, values), values[field.id])

const changeLine = ({ words }: Show, label: string, [old = '', now = '']: readonly string[]) =>
  words('report-change-line', { label: html(label), old: html(old), now: html(now) })

/** *sembako: 26 → 27 paket*; with both units where they differ. */
function goodLine(show: Show, { item, old, now }: GoodChange): string {
  const isSameUnit = old !== undefined && old.unit === now?.unit
  const amounts = [old, now].map((good, at) => (good ? amountText(show, good, isSameUnit && at === 0) : undefined))
  const none = show.words('report-none')
  return changeLine(
    show,
    escapeHtml(item),
    amounts.map(amount => amount ?? none),
  )
}

type Row = { label: string; data: string }[]

/** What can be done with changes that are not made yet. */
export function correctionRows({ words }: Show, draft: ReportDraft): Row[] {
  const press = (act: 'apply' | 'gap' | 'edit' | 'leave') => correctionPress.data({ draft: draft.id, act })
  const first = firstButton(draft)
  const others = [
    { label: words('report-button-edit'), data: press('edit') },
    { label: words('report-button-leave'), data: press('leave') },
  ]
  return first ? [[{ label: words(first.label), data: press(first.act) }], others] : [others]
}

/** Changes that fit can be made; those that only lack something can be completed. */
function firstButton(draft: ReportDraft): { label: string; act: 'apply' | 'gap' } | undefined {
  const standing = standingOf(draft)
  if (!standing || standing.problems.length > 0 || !isChanged(draft)) return undefined
  return standing.missing.length > 0
    ? { label: 'report-button-complete', act: 'gap' }
    : { label: isDoubtful(draft) ? 'report-button-correct-sure' : 'report-button-correct', act: 'apply' }
}

const isDoubtful = ({ base, ...draft }: ReportDraft) => base !== null && newDoubts(base, draft).length > 0

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
    ...missingLine(show, standing.missing),
    ...doubtLines(show, standing.kind, newDoubts(base, draft)),
  ].join('\n')
}

export const correctionView = (show: Show, draft: ReportDraft, lead?: string): View => ({
  text: correctionText(show, draft, lead),
  keyboard: keyboardOf(correctionRows(show, draft)),
})

/** What a correction did, for its author: also where the report has to wait because of it, or looks odd. */
export function correctedView(show: Show, report: Report, former: Said): View {
  const kind = kindOf(report.kind)
  const lines = [
    show.words('report-corrected', { number: report.number }),
    ...changeLines(show, report.kind, former, report),
    ...(report.state === 'waiting' ? [show.words('report-corrected-waiting')] : []),
    ...(kind ? doubtLines(show, kind, newDoubts(former, report)) : []),
  ]
  return { text: lines.join('\n') }
}

type Step = { version: ReportVersion; by: string }

/** Photos that one person added one after the other are one step. */
const isSameStep = (one: Step, next: Step | undefined) =>
  one.version.note === 'photos' && next?.version.note === 'photos' && one.by === next.by

/** Every change of a report: when, who, and old → new. */
export function historyView(show: Show, report: Report, versions: readonly Step[], zone: Zone): View {
  const { words, locale } = show
  const filed = words('report-history-filed', { at: dateAndTime(report.filedAt, zone, locale) })
  const begun = versions.filter((step, at) => at === 0 || !isSameStep(step, versions[at - 1]))
  const steps = begun.map(({ version, by }, at) => {
    const after = begun[at + 1]?.version ?? report
    const head = words(`report-history-${version.note}`, { at: dateAndTime(version.changedAt, zone, locale), by })
    const said = version.reason === null ? undefined : html(reasonText(words, version.reason))
    const reason = said === undefined ? [] : [words('report-state-reason', { reason: said })]
    return [head, ...changeLines(show, report.kind, version, after), ...reason].join('\n')
  })
  const back = reportPress.data({ report: report.id, version: report.version, act: 'view' })
  return {
    text: [words('report-history-title', { number: report.number }), filed, ...steps].join('\n\n'),
    keyboard: keyboardOf([[{ label: words('button-back'), data: back }]]),
  }
}
