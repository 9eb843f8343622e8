import type { Day } from '../../../base/days.ts'
import { nameKey } from '../../regions/match.ts'
import type { Span } from './months.ts'

/** One P2K2 meeting; `group` is what the report calls it. */
export type Meeting = {
  day: Day
  region: string
  group: string | null
  session: unknown
  sessionTitle: unknown
  size: number
  present: number
}

/** A group of KPM (`kelompok`) and its meetings of the month; sums are over the meetings. Size in KPM. */
export type GroupRow = {
  name: string | null
  region: string
  size: number
  meetings: readonly Meeting[]
  present: number
  of: number
}

/** How many of the worker's groups met, and who came. */
export type Coverage = {
  groups: readonly GroupRow[]
  /** Named groups known by the end of the month, those of them that met, and their KPM. */
  own: number
  met: number
  members: number
  meetings: number
  present: number
  of: number
}

/** `Melati 2` and `melati2` of one village are one group; meetings without a name stand together. */
const keyOf = ({ region, group }: Meeting) => `${region}|${group === null ? '' : nameKey(group)}`

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** Name and size as the last meeting up to the end of the month has them. */
function groupRow(all: readonly Meeting[], { from, to }: Span): GroupRow[] {
  const last = all.at(-1)
  if (last === undefined) return []
  const meetings = all.filter(({ day }) => day >= from && day <= to)
  const present = sum(meetings.map(meeting => meeting.present))
  const of = sum(meetings.map(meeting => meeting.size))
  return [{ name: last.group, region: last.region, size: last.size, meetings, present, of }]
}

const order = (a: GroupRow, b: GroupRow) =>
  Number(a.meetings.length === 0) - Number(b.meetings.length === 0) ||
  (a.meetings[0]?.day ?? '').localeCompare(b.meetings[0]?.day ?? '') ||
  (a.name ?? '').localeCompare(b.name ?? '')

/** The groups of a worker in a month: those that met first, by date, then those that did not. `meetings` are oldest first. */
export function coverageOf(span: Span, meetings: readonly Meeting[]): Coverage | null {
  const known = meetings.filter(({ day }) => day <= span.to)
  const keys = [...new Set(known.map(keyOf))]
  const rows = keys
    .flatMap(key =>
      groupRow(
        known.filter(meeting => keyOf(meeting) === key),
        span,
      ),
    )
    .filter(({ name, meetings: held }) => name !== null || held.length > 0)
  if (rows.length === 0) return null
  const own = rows.filter(({ name }) => name !== null)
  return {
    groups: rows.toSorted(order),
    own: own.length,
    met: own.filter(({ meetings: held }) => held.length > 0).length,
    members: sum(own.map(({ size }) => size)),
    meetings: sum(rows.map(({ meetings: held }) => held.length)),
    present: sum(rows.map(({ present }) => present)),
    of: sum(rows.map(({ of }) => of)),
  }
}
