/** What a reviewer looks at before a story is published; the words are `story-check-<item>`. */
export const checklist = [
  'problem',
  'novelty',
  'done',
  'result',
  'private',
  'consent',
  'dignity',
  'honest',
  'credit',
  'party',
  'language',
] as const
export type CheckItem = (typeof checklist)[number]

/**
 * Points of the national competition for innovation in public service (KIPP 2023), a hundred in all; the summary, at most
 * 200 words, carries none.
 */
export const criteria = {
  background: 10,
  novelty: 15,
  implementation: 5,
  significance: 30,
  adaptability: 20,
  resources: 5,
  sustainability: 15,
} as const
export type Criterion = keyof typeof criteria
export const criterionNames = [
  'background',
  'novelty',
  'implementation',
  'significance',
  'adaptability',
  'resources',
  'sustainability',
] as const satisfies readonly Criterion[]

/** What can be given for a criterion: none, a part or all of its points. */
export const pointsFor = (criterion: Criterion): number[] => [
  ...new Set([0, 0.25, 0.5, 0.75, 1].map(share => Math.round(criteria[criterion] * share))),
]

/** The sum of what was given, and how many criteria that is. */
export function totalOf(score: Readonly<Record<string, number>>): { points: number; given: number; of: number } {
  const given = criterionNames.filter(name => score[name] !== undefined)
  return {
    points: given.reduce((sum, name) => sum + (score[name] ?? 0), 0),
    given: given.length,
    of: criterionNames.length,
  }
}
