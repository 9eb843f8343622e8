import type { Day } from '../../../base/days.ts'
import { missingFields, nextField, problemsOf, warningsOf } from '../kinds/form.ts'
import type { Field, Kind, Problem, Values } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import type { DraftProblem, Photo, ReportDraft } from '../table.ts'
import { isLate } from './dates.ts'

/** How many photos a report keeps. */
export const keptPhotos = 5

export type Answers = Pick<ReportDraft, 'kind' | 'values' | 'problems' | 'photos'> &
  Partial<Pick<ReportDraft, 'begunOn' | 'base'>>

/** The answers of a draft, its photos among them. */
export const answersOf = ({ values, photos }: Pick<Answers, 'values' | 'photos'>): Values =>
  photos.length > 0 ? { ...values, photos: photos.map(photo => photo.fileId) } : values

/** What still stands between a draft and its filing. `problems` of a field say more than that it is missing. */
export type Standing = { kind: Kind; missing: readonly Field[]; problems: readonly Problem[] }

export function standingOf(draft: Answers): Standing | undefined {
  const kind = kindOf(draft.kind ?? '')
  if (!kind) return undefined
  const problems = [...draft.problems, ...problemsOf(kind, answersOf(draft)).filter(isNotIn(draft.problems))]
  const said = new Set(problems.map(problem => problem.field))
  const missing = [...missingFields(kind, answersOf(draft)), ...reasonOwed(kind, draft)]
  return { kind, missing: missing.filter(field => !said.has(field.id)), problems }
}

/** The reason that a report of an old activity owes, while it has none; a correction owes it for another day only. */
function reasonOwed(kind: Kind, { values, begunOn, base }: Answers): Field[] {
  const isOwed = begunOn !== undefined && owesReason(values, base?.values.activity_date, begunOn as Day)
  const field = isOwed ? fieldOf(kind, 'late_reason') : undefined
  return field ? [field] : []
}

/** Whether these answers are of a day so long ago that they have to say why; `former` is the day that stood before. */
export function owesReason({ activity_date: day, late_reason: reason }: Values, former: unknown, today: Day): boolean {
  if (typeof day !== 'string' || day === former || typeof reason === 'string') return false
  return isLate(day as Day, today)
}

const isNotIn = (known: readonly DraftProblem[]) => (problem: Problem) =>
  !known.some(other => other.field === problem.field)

/** Whether its questions can be answered: a report in the making, or changes to one that stands. */
export const isAnswered = ({ state }: Pick<ReportDraft, 'state'>): boolean => state === 'open' || state === 'correcting'

export function isComplete(draft: Answers): boolean {
  const standing = standingOf(draft)
  return standing !== undefined && standing.missing.length + standing.problems.length === 0
}

/** What of a report that could be sent deserves a second look first. */
export function doubtsOf(draft: Answers): readonly Problem[] {
  const kind = isComplete(draft) ? kindOf(draft.kind ?? '') : undefined
  return kind ? warningsOf(kind, answersOf(draft)) : []
}

type Said = Pick<Answers, 'kind' | 'values' | 'photos'>

/** What a change makes doubtful that was not before. */
export function newDoubts(before: Pick<Said, 'values' | 'photos'>, after: Said): readonly Problem[] {
  const kind = kindOf(after.kind ?? '')
  if (!kind) return []
  const known = warningsOf(kind, answersOf(before)).map(({ id, args }) => JSON.stringify([id, args]))
  return warningsOf(kind, answersOf(after)).filter(({ id, args }) => !known.includes(JSON.stringify([id, args])))
}

/** The next question of a draft whose kind is known: what is wrong, else what is unknown; nothing when all is said. */
export function nextQuestion(draft: Answers): Field | undefined {
  const standing = standingOf(draft)
  if (!standing) return undefined
  const wrong = standing.problems[0]?.field
  const unknown = nextField(standing.kind, answersOf(draft))
  const first = wrong === undefined ? undefined : fieldOf(standing.kind, wrong)
  return first ?? unknown ?? standing.missing[0]
}

/** What is asked of a report that came in one message: only what it cannot be filed without. */
export function nextGap(draft: Answers): Field | undefined {
  const standing = standingOf(draft)
  if (!standing) return undefined
  const wrong = standing.problems[0]?.field
  return (wrong === undefined ? undefined : fieldOf(standing.kind, wrong)) ?? standing.missing[0]
}

/** The photos with new ones added, each once, at most five; and how many found no room. */
export function withPhotos(photos: readonly Photo[], added: readonly Photo[]): { photos: Photo[]; leftOut: number } {
  const known = new Set(photos.map(photo => photo.uniqueId))
  const all = [...photos, ...added.filter(photo => !known.has(photo.uniqueId))]
  return { photos: all.slice(0, keptPhotos), leftOut: Math.max(0, all.length - keptPhotos) }
}

/** The words have come: the photos that waited for them belong to this report, which takes their place. */
export function withGathered(draft: ReportDraft, gathered: ReportDraft | undefined): ReportDraft {
  if (!gathered) return draft
  const { photos, leftOut } = withPhotos(gathered.photos, draft.photos)
  return { ...draft, id: gathered.id, photos, photosLeftOut: gathered.photosLeftOut + leftOut }
}
