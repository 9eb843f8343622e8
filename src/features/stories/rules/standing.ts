import type { StoryValues } from '../parts.ts'
import type { Mend, Story, StoryState } from '../table.ts'

/** While its author writes: nobody else changes it then. */
export const isWriteable = (state: StoryState): boolean => state === 'open' || state === 'returned'

/** While anything may still become of it: what people agreed to can be noted and taken back until then. */
export const isAlive = (state: StoryState): boolean => state !== 'dropped'

/** What an author may take back: whatever somebody else may have seen. */
export const mayWithdraw = ({ state, approvedVersion }: Pick<Story, 'state' | 'approvedVersion'>): boolean =>
  ['submitted', 'returned', 'edited', 'approved'].includes(state) || (state === 'open' && approvedVersion !== null)

/** What can be taken up again by its author: a story that came to an end, and one that the public reads. */
export const mayReopen = (state: StoryState): boolean =>
  state === 'approved' || state === 'declined' || state === 'withdrawn'

/** Where a reviewer may correct the wording. */
export const mayEdit = (state: StoryState): boolean => state === 'submitted' || state === 'approved'

/** What was asked to be mended and still says what it said. */
export const stillToMend = (mends: readonly Mend[], values: StoryValues): Mend[] =>
  mends.filter(({ part, was }) => part !== 'photos' && part !== 'consent' && textOf(values, part) === was)

/** A part as one text, as it is compared and shown. */
export function textOf(values: StoryValues, part: keyof StoryValues): string {
  const value = values[part]
  if (!value) return ''
  return typeof value === 'string'
    ? value
    : value.map(({ what, before, after }) => [what, before, after].filter(Boolean).join(' ')).join('\n')
}

/** An approval counts once for each person; the wording that a reviewer offered is approved by that reviewer. */
export const approvalsAmong = (
  reviews: readonly { reviewerId: number; version: number; verdict: string | null }[],
  version: number,
): number =>
  new Set(
    reviews
      .filter(review => review.version === version && (review.verdict === 'approved' || review.verdict === 'edited'))
      .map(({ reviewerId }) => reviewerId),
  ).size
