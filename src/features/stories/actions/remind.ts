import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import { answerWithinDays } from '../queries/figures.ts'
import { lockStory } from './hand-in.ts'
import { askReviewers, tellAuthor } from './letters.ts'

const dayMs = 86_400_000

/** Whoever is to act is reminded of a story that has waited for a week: its reviewers, or its author. */
export function remindWaiting(deps: Deps, storyId: number): Promise<void> {
  const since = deps.clock.now().getTime() - answerWithinDays * dayMs
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (!story?.waitingSince || story.waitingSince.getTime() > since) return
    if (story.state === 'submitted') return askReviewers(deps, tx, story, 'late')
    if (story.state !== 'returned' && story.state !== 'edited') return
    const agency = (await agencyById(tx, story.agencyId))?.shortName ?? ''
    const cause = story.waitingSince.getTime()
    await tellAuthor(deps, tx, story, { about: 'waits', cause, agency })
  })
}
