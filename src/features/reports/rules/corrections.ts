import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../../../base/days.ts'
import { problemsOf } from '../kinds/form.ts'
import type { Problem, Values } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Base, Photo, Report } from '../table.ts'
import { activityDateProblem } from './dates.ts'
import { answersOf, owesReason } from './draft.ts'

const isSame = (a: unknown, b: unknown) => isDeepStrictEqual(a ?? null, b ?? null)

/** The fields that differ, with what they say afterwards; null where they say nothing any more. */
export function changesBetween(before: Values, after: Values): Values {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(ids.filter(id => !isSame(before[id], after[id])).map(id => [id, after[id] ?? null]))
}

/**
 * The answers after the message that they came from was edited: what it says differently now, beside all that was
 * answered otherwise. `before` and `after` are what the message said and says.
 */
export function reread(values: Values, before: Values, after: Values): Values {
  const changes = Object.entries(changesBetween(before, after))
  const kept = changes.filter(([id, value]) => value !== null || isSame(values[id], before[id]))
  return { ...values, ...Object.fromEntries(kept) }
}

export const samePhotos = (a: readonly Photo[], b: readonly Photo[]) =>
  isDeepStrictEqual(
    a.map(photo => photo.uniqueId),
    b.map(photo => photo.uniqueId),
  )

/** Whether somebody has changed the same of a report since it was looked at. Changes of anything else can stand beside. */
export function isOvertaken(
  report: Pick<Report, 'version' | 'values' | 'photos'>,
  seen: Pick<Base, 'version' | 'values' | 'photos'>,
  changes: Values,
  photos?: readonly Photo[],
): boolean {
  if (report.version === seen.version) return false
  const changed = Object.keys(changesBetween(seen.values, report.values))
  return changed.some(id => id in changes) || (photos !== undefined && !samePhotos(seen.photos, report.photos))
}

/** The new day is so long ago that a reason has to be given with it. */
export const reasonWanted = { field: 'late_reason', id: 'late-reason-wanted', args: {} } as const

export type Corrections =
  | { kind: 'unchanged' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'set'; values: Values; changes: Values }

/** Whether a filed report may say this instead: the same rules as before filing, and required answers stay. */
export function correctionsTo(report: Report, said: Values, today: Day): Corrections {
  const kind = kindOf(report.kind)
  const known = Object.entries(said).filter(([id]) => kind?.fields.some(field => field.id === id && id !== 'photos'))
  const after = { ...report.values, ...Object.fromEntries(known) }
  const changes = changesBetween(report.values, after)
  if (!kind || Object.keys(changes).length === 0) return { kind: 'unchanged' }
  const [problem] = [...dateProblems(changes, today), ...problemsOf(kind, answersOf({ ...report, values: after }))]
  if (problem) return { kind: 'refused', problem }
  const gone = kind.fields.find(field => field.required && changes[field.id] === null)
  if (gone) return { kind: 'refused', problem: { field: gone.id, id: 'report-required-gone', args: {} } }
  if (owesReason(after, report.values.activity_date, today)) return { kind: 'refused', problem: reasonWanted }
  return { kind: 'set', values: after, changes }
}

function dateProblems({ activity_date: day }: Values, today: Day): Problem[] {
  const problem = typeof day === 'string' ? activityDateProblem(day as Day, today) : undefined
  return problem ? [{ field: 'activity_date', ...problem }] : []
}
