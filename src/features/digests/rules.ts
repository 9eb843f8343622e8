import { addDays, type Day, dayOf, monthOf, weekOf, type Zone } from '../../base/days.ts'
import type { ComplaintFigures } from '../complaints/queries/figures.ts'
import { isWithin } from '../regions/rules.ts'
import type { DigestLine, Figures, Kind, Values } from '../reports/kinds/kind.ts'
import { counted, countStates, nihilKind, reported, type StateCounts, type StatedPerson } from './rules/week.ts'

/** First and last day, both counted. */
export type Span = { from: Day; to: Day }

export const periods = ['week', 'last-week', 'month'] as const
export type Period = (typeof periods)[number]

export type FiledRow = { workerId: number; kind: string; region: string; values: Values }
/** One who is expected to report, with a sub-district or wider region they were placed in. */
export type ExpectedRow = {
  id: number
  name: string
  joined: boolean
  /** Nothing that is sent reaches them: they blocked the bot, or never started it. */
  unreachable?: boolean
  region: string
}

export type Summary = {
  reports: number
  /** Reports of the span before, for the comparison. */
  before: number
  /** How many owed a report: those on leave are counted out. */
  expected: number
  /** How many of the expected reported; `nihil` counts, for it is a report. */
  reporting: number
  /** How many of the expected stand where. */
  states: StateCounts
  /** How many reported without being expected to: volunteers, who are thanked and never counted as silent. */
  volunteers: number
  /** How many said that there was no field work and nothing else. */
  nihil: number
  /** Figures of each kind that was filed, in the order of the registry. */
  kinds: { kind: Kind; figures: Figures; lines: readonly DigestLine[] }[]
  /** Complaints that have waited for an answer for more than fourteen days. */
  lateComplaints: number
}

const complaintKind = 'complaint'
/** With fewer people than this a comparison of regions names a person. */
export const fewestCompared = 3

/** The days of a period around `today`; a week is Monday to Sunday. */
export function spanOf(period: Period, today: Day): Span {
  if (period === 'month') return monthOf(today)
  const { from, to } = weekOf(period === 'week' ? today : addDays(today, -7))
  return { from, to }
}

/** The span of the same kind before this one. */
export function spanBefore(period: Period, { from }: Span): Span {
  return spanOf(period === 'month' ? 'month' : 'week', addDays(from, -1))
}

/** The week that ended before an instant: what the digest of a Monday is about. */
export const weekBefore = (slot: Date, zone: Zone): Span => spanOf('last-week', dayOf(slot, zone))

const workersOf = (rows: readonly FiledRow[]) => new Set(rows.map(row => row.workerId))

const inScope = (rows: readonly FiledRow[], scope: string) => rows.filter(row => isWithin(row.region, scope))

/** Workers of whom nothing but `nihil` was heard. */
function idleOf(rows: readonly FiledRow[]): Set<number> {
  const active = workersOf(rows.filter(row => row.kind !== nihilKind))
  return new Set([...workersOf(rows)].filter(id => !active.has(id)))
}

/** What a kind's reports come to, and the sentences that say it. */
function figuresOf({ digest }: Kind, rows: readonly Values[]): { figures: Figures; lines: readonly DigestLine[] } {
  const figures = digest.figures(rows)
  const whole = digest.line === null ? [] : [{ id: digest.line, figures }]
  return { figures, lines: digest.lines?.(rows) ?? whole }
}

/** What complaints come to: those that are open came in at any time before the end of the span. */
function complaintsIn({ digest }: Kind, { received, closed, open }: ComplaintFigures) {
  const figures = { received, done: closed, open }
  return {
    figures,
    lines: digest.line === null || received + closed + open === 0 ? [] : [{ id: digest.line, figures }],
  }
}

type Counted = {
  kinds: readonly Kind[]
  scope: string
  /** Reports of the whole agency: whoever reports from a neighbouring region has reported. */
  rows: readonly FiledRow[]
  /** Reports of the scope in the span before. */
  before: number
  expected: readonly StatedPerson[]
  /** Everybody of the agency who owes a report: who helps out in another sub-district is no volunteer there. */
  owing?: ReadonlySet<number>
  complaints?: ComplaintFigures
}

/** The figures of one scope: reports by where the activity was, people by where they are expected. */
export function summarize({ kinds, scope, rows, before, expected, owing, complaints }: Counted): Summary {
  const here = inScope(rows, scope)
  const owed = owing ?? new Set(expected.map(person => person.id))
  const idle = idleOf(rows)
  return {
    reports: here.length,
    before,
    expected: counted(expected).length,
    reporting: reported(expected).length,
    states: countStates(expected),
    volunteers: [...workersOf(here)].filter(id => !owed.has(id)).length,
    nihil: [...workersOf(here)].filter(id => idle.has(id)).length,
    kinds: kinds.flatMap(kind => {
      const own = here.filter(row => row.kind === kind.id).map(row => row.values)
      const isStanding = complaints !== undefined && kind.id === complaintKind
      const found = isStanding ? complaintsIn(kind, complaints) : figuresOf(kind, own)
      return own.length === 0 && (!isStanding || found.lines.length === 0) ? [] : [{ kind, ...found }]
    }),
    lateComplaints: complaints?.late ?? 0,
  }
}

const subdistrictOf = (region: string) => region.slice(0, 8)

export type SubdistrictRow = { region: string; reports: number; expected: number; reporting: number }

/** Sub-districts side by side, but only those where enough people are expected that none of them is pointed at. */
export function compareSubdistricts(rows: readonly FiledRow[], expected: readonly StatedPerson[]): SubdistrictRow[] {
  const owing = counted(expected)
  const regions = [...new Set(owing.map(person => subdistrictOf(person.region)))].filter(code => code.length === 8)
  return regions.sort().flatMap(region => {
    const people = owing.filter(person => subdistrictOf(person.region) === region)
    if (people.length < fewestCompared) return []
    const reports = rows.filter(row => subdistrictOf(row.region) === region).length
    return [{ region, reports, expected: people.length, reporting: reported(people).length }]
  })
}
