import { createHash } from 'node:crypto'
import type { Day } from '../../../base/days.ts'
import type { ComplaintFigures } from '../../complaints/queries/figures.ts'
import type { DigestLine, Kind, Values } from '../../reports/kinds/kind.ts'
import { kinds } from '../../reports/kinds/registry.ts'
import type { Photo } from '../../reports/table.ts'
import { type Coverage, coverageOf, type Meeting } from './coverage.ts'
import { type Month, runningUntil, spanOf } from './months.ts'
import { chosenPhotos, type Shown } from './photos.ts'

/** A filed report of the month. */
export type FiledRow = { number: string; kind: string; day: Day; region: string; values: Values; photos: Photo[] }

/** What a kind comes to: how many reports, and the sentences that the digest has for them. */
export type Figure = { kind: Kind; reports: number; lines: readonly DigestLine[] }

/** What stood in the way that day, and what follows from it. */
export type Remark = Pick<FiledRow, 'kind' | 'day' | 'region' | 'values'> & { obstacle: string; followUp: string }

/** The month of one worker, made of their own filed reports and of nothing else. */
export type MonthlyReport = {
  month: Month
  /** The last day that counts while the month still runs. */
  until: Day | null
  reports: number
  /** Days on which there was field work. */
  days: number
  figures: readonly Figure[]
  /** Nothing where the worker leads no group of KPM. */
  coverage: Coverage | null
  /** By date. Kinds that are spoken of in private are counted, but not told. */
  activities: readonly FiledRow[]
  untold: number
  remarks: readonly Remark[]
  photos: readonly Shown[]
}

export type Sources = {
  month: Month
  today: Day
  /** By date, then in the order in which they were filed. */
  rows: readonly FiledRow[]
  /** P2K2 meetings up to the end of the month, of a year, oldest first. */
  meetings: readonly Meeting[]
  /** The worker's complaints by where they stand, which their reports do not know. */
  complaints: ComplaintFigures
}

const complaintKind = 'complaint'
const nihilKind = 'nihil'

const isTold = ({ kind }: Pick<FiledRow, 'kind'>) => kinds.find(({ id }) => id === kind)?.privateOnly === false

function linesOf({ id, digest }: Kind, rows: readonly Values[], { received, closed, open }: ComplaintFigures) {
  if (digest.line === null) return []
  if (id === complaintKind) return [{ id: digest.line, figures: { received, done: closed, open } }]
  return digest.lines?.(rows) ?? [{ id: digest.line, figures: digest.figures(rows) }]
}

/** A kind that was reported; complaints also while some of them stand open, or were closed. */
function figureOf(kind: Kind, { rows, complaints }: Sources): Figure[] {
  const own = rows.filter(row => row.kind === kind.id).map(row => row.values)
  const standing = kind.id === complaintKind ? complaints.received + complaints.closed + complaints.open : 0
  if (own.length + standing === 0) return []
  return [{ kind, reports: own.length, lines: linesOf(kind, own, complaints) }]
}

const textIn = (values: Values, field: string): string => {
  const value = values[field]
  return typeof value === 'string' ? value : ''
}

const remarkOf = ({ kind, day, region, values }: FiledRow): Remark[] => {
  const [obstacle, followUp] = [textIn(values, 'obstacle'), textIn(values, 'follow_up')]
  return obstacle === '' && followUp === '' ? [] : [{ kind, day, region, values, obstacle, followUp }]
}

/** The month as data, by the digest's own definition of each figure. */
export function monthlyReport(sources: Sources): MonthlyReport {
  const { month, today, rows, meetings } = sources
  const told = rows.filter(isTold)
  return {
    month,
    until: runningUntil(month, today),
    reports: rows.length,
    days: new Set(rows.filter(({ kind }) => kind !== nihilKind).map(({ day }) => day)).size,
    figures: kinds.flatMap(kind => figureOf(kind, sources)),
    coverage: coverageOf(spanOf(month), meetings),
    activities: told,
    untold: rows.length - told.length,
    remarks: told.flatMap(remarkOf),
    photos: chosenPhotos(told),
  }
}

/**
 * The same for reports that say the same, whenever they are made: what was sent still holds, or it does not. While the
 * month runs what is said is provisional, on whichever day.
 */
export function fingerprintOf({ until, figures, ...report }: MonthlyReport): string {
  const said = {
    ...report,
    isRunning: until !== null,
    figures: figures.map(({ kind, ...figure }) => ({ ...figure, kind: kind.id })),
  }
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)
}
