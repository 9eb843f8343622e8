import { missingFields, nextField, problemsOf } from '../kinds/form.ts'
import type { Field, Kind, Problem, Values } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import type { DraftProblem, Photo, ReportDraft } from '../table.ts'

/** How many photos a report keeps. */
export const keptPhotos = 5

export type Answers = Pick<ReportDraft, 'kind' | 'values' | 'problems' | 'photos'>

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
  return { kind, missing: missingFields(kind, answersOf(draft)).filter(field => !said.has(field.id)), problems }
}

const isNotIn = (known: readonly DraftProblem[]) => (problem: Problem) =>
  !known.some(other => other.field === problem.field)

export function isComplete(draft: Answers): boolean {
  const standing = standingOf(draft)
  return standing !== undefined && standing.missing.length + standing.problems.length === 0
}

/** The next question of a draft whose kind is known: what is wrong, else what is unknown; nothing when all is said. */
export function nextQuestion(draft: Answers): Field | undefined {
  const standing = standingOf(draft)
  if (!standing) return undefined
  const wrong = standing.problems[0]?.field
  const unknown = nextField(standing.kind, answersOf(draft))
  const first = wrong === undefined ? undefined : fieldOf(standing.kind, wrong)
  return first ?? unknown
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
