import type { View } from '../../../telegram/context.ts'
import type { Story } from '../table.ts'
import { reviewPress } from './presses.ts'
import { keyboardOf, nameOf, type Show } from './words.ts'

/** What reviewers read about a story that waits for them: `late` after a week. */
export function reviewerLetter(show: Show, story: Story, author: string, why: 'new' | 'again' | 'late'): View {
  const facts = { title: nameOf(show, story.values), author, kind: show.words(`story-kind-${story.kind}`) }
  const data = reviewPress.data({ story: story.id, version: story.version, act: 'open' })
  return {
    text: show.words(`story-letter-${why}`, facts),
    keyboard: keyboardOf([[{ label: show.words('story-button-review'), data }]]),
  }
}

/** What such a letter becomes once the story no longer waits. */
export const settledLetter = (show: Show, story: Story): View => ({
  text: show.words('story-letter-settled', {
    title: nameOf(show, story.values),
    state: show.words(`story-state-${story.state}-short`),
  }),
})

/** What an author is told; `cause` is the update that made it so. */
export type LetterToAuthor = {
  about: 'approved' | 'returned' | 'declined' | 'edited' | 'waits'
  cause: number
  /** Whose agency speaks. */
  agency: string
  /** How many parts were reworded. */
  parts?: number
}

/** One sentence above the card, friendly also where the answer is no. */
export const authorLetter = (show: Show, { values }: Story, { about, agency, parts = 0 }: LetterToAuthor): string =>
  show.words(`story-told-${about}`, { title: nameOf(show, values), agency, parts })
