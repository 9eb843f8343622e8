import { dayAndMonth, weekdayAndDate } from '../../../base/dates-out.ts'
import { number, percent } from '../../../base/numbers-out.ts'
import { type Facts, html, plainText } from '../../../base/translate.ts'
import type { Cell, Column } from '../../../papers/table.ts'
import type { Section } from '../../../papers/text.ts'
import type { DigestLine } from '../../reports/kinds/kind.ts'
import type { Coverage, GroupRow } from '../rules/coverage.ts'
import type { Figure, MonthlyReport } from '../rules/report.ts'
import { activityText, asSentence, goodsText, headOf, type Show } from './activity.ts'

/** Plain text of a sentence: paper has no markup. */
export const plainly =
  ({ words }: Pick<Show, 'words'>) =>
  (id: string, facts?: Facts): string =>
    plainText(words(id, facts))

const counted = ({ locale }: Show, value: number): Cell => ({ text: number(value, locale), value })
const shared = ({ locale }: Show, part: number, whole: number): Cell =>
  whole === 0 ? '–' : { text: percent(part / whole, locale), value: part / whole, share: true }

function lineText(show: Show, { id, figures, goods = [] }: DigestLine): string {
  const numbers = Object.entries(figures).map(([name, value]) => [name, number(value, show.locale)] as const)
  return plainly(show)(id, { ...Object.fromEntries(numbers), goods: html(goodsText(show, goods)) })
}

/** What a kind came to, in the digest's words. */
export const figureText = (show: Show, { kind, lines }: Figure): string =>
  lines.length > 0 ? lines.map(line => lineText(show, line)).join('\n') : plainly(show)(kind.labelId)

function figuresSection(show: Show, { figures, reports }: MonthlyReport): Section {
  const plain = plainly(show)
  return {
    title: plain('monthly-section-figures'),
    table: {
      columns: [
        { header: plain('monthly-column-figure'), width: 8 },
        { header: plain('monthly-column-reports'), width: 2, right: true },
      ],
      rows: figures.map(figure => [figureText(show, figure), counted(show, figure.reports)]),
      total: [plain('monthly-total'), counted(show, reports)],
    },
  }
}

const meetingDays = (show: Show, { meetings }: GroupRow) =>
  meetings.length === 0
    ? plainly(show)('monthly-group-not-met')
    : meetings.map(({ day }) => dayAndMonth(day, show.locale)).join(', ')

const groupCells = (show: Show, group: GroupRow): Cell[] => [
  group.name ?? plainly(show)('monthly-group-unnamed'),
  show.place(group.region),
  meetingDays(show, group),
  counted(show, group.size),
  group.meetings.length === 0 ? '–' : counted(show, group.present),
  shared(show, group.present, group.of),
]

function coverageLead(show: Show, { own, met, members, meetings, present, of }: Coverage): string {
  const { locale } = show
  const said = (part: number, whole: number) => ({
    part: number(part, locale),
    whole: number(whole, locale),
    share: whole === 0 ? '–' : percent(part / whole, locale),
  })
  const groups = plainly(show)('monthly-coverage-groups', { ...said(met, own), members: number(members, locale) })
  const attendance = plainly(show)('monthly-coverage-attendance', { ...said(present, of), meetings })
  return [...(own > 0 ? [groups] : []), ...(of > 0 ? [attendance] : [])].join(' ')
}

function coverageSection(show: Show, coverage: Coverage): Section {
  const plain = plainly(show)
  const columns: Column[] = [
    { header: plain('monthly-column-group'), width: 21 },
    { header: plain('monthly-column-place'), width: 20 },
    { header: plain('monthly-column-meetings'), width: 23 },
    { header: plain('monthly-column-size'), width: 12, right: true },
    { header: plain('monthly-column-present'), width: 10, right: true },
    { header: plain('monthly-column-share'), width: 14, right: true },
  ]
  const rows = coverage.groups.map(group => groupCells(show, group))
  return {
    title: plain('monthly-section-coverage'),
    lead: coverageLead(show, coverage),
    table: { columns, rows },
    sheet: plain('monthly-sheet-coverage'),
  }
}

function activitiesSection(show: Show, { activities, untold }: MonthlyReport): Section {
  const plain = plainly(show)
  const columns: Column[] = [
    { header: plain('monthly-column-day'), width: 19 },
    { header: plain('monthly-column-activity'), width: 45 },
    { header: plain('monthly-column-place'), width: 18 },
    { header: plain('monthly-column-number'), width: 18 },
  ]
  const rows = activities.map(row => [
    weekdayAndDate(row.day, show.locale),
    plainText(activityText(show, row)),
    show.place(row.region),
    row.number,
  ])
  return {
    title: plain('monthly-section-activities'),
    ...(rows.length > 0 && { table: { columns, rows }, sheet: plain('monthly-sheet-activities') }),
    ...(untold > 0 && { note: plain('monthly-untold', { count: untold }) }),
  }
}

function remarksSection(show: Show, { remarks }: MonthlyReport): Section {
  const plain = plainly(show)
  const title = plain('monthly-section-remarks')
  if (remarks.length === 0) return { title, lead: plain('monthly-no-remarks') }
  const columns: Column[] = [
    { header: plain('monthly-column-day'), width: 19 },
    { header: plain('monthly-column-activity'), width: 25 },
    { header: plain('monthly-column-obstacle'), width: 30 },
    { header: plain('monthly-column-follow-up'), width: 26 },
  ]
  const rows = remarks.map(remark => [
    weekdayAndDate(remark.day, show.locale),
    `${plainText(headOf(show, remark))}, ${show.place(remark.region)}`,
    asSentence(remark.obstacle) || '–',
    asSentence(remark.followUp) || '–',
  ])
  return { title, table: { columns, rows } }
}

/** What the month came to, in the order of the paper. */
export const sectionsOf = (show: Show, report: MonthlyReport): Section[] => [
  figuresSection(show, report),
  ...(report.coverage ? [coverageSection(show, report.coverage)] : []),
  activitiesSection(show, report),
  remarksSection(show, report),
]
