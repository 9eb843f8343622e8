import { maskIdentityNumbers } from '../../../base/identity-numbers.ts'
import type { PublicStory } from '../../stories/rules/public.ts'

/** Neither XML nor a database takes control signs and halves of letters. */
const masked = (text: string): string => maskIdentityNumbers(text.replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')).text

/** The story without anything that looks like an identity number: looked for once more before it goes out. */
export const maskedStory = (story: PublicStory): PublicStory => ({
  ...story,
  title: masked(story.title),
  innovationName: story.innovationName && masked(story.innovationName),
  sections: story.sections.map(section => ({ ...section, text: masked(section.text) })),
  metrics: story.metrics.map(metric => ({ ...metric, what: masked(metric.what) })),
  quote: story.quote && { text: masked(story.quote.text), speaker: masked(story.quote.speaker) },
  photos: story.photos.map(photo => ({ ...photo, caption: masked(photo.caption) })),
})
