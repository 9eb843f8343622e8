import type { PublicStory } from '../../stories/rules/public.ts'
import { maskedStory } from './masked.ts'
import { cutText } from './post.ts'

const longestLead = 220
const leading = ['body', 'idea', 'background', 'implementation', 'result']

/** The sentence under a title: of the parts that tell most, the first that there is. */
export function leadOf({ sections }: Pick<PublicStory, 'sections'>): string {
  const found = leading.flatMap(part => sections.find(section => section.part === part) ?? [])
  return cutText((found[0]?.text ?? '').replace(/\s+/g, ' ').trim(), longestLead)
}

/** What lists show of a story, and the words by which it is found. */
export function listingOf(found: PublicStory) {
  const story = maskedStory(found)
  const { title, region, kind, innovationName, village, sections, author } = story
  const words = [title, innovationName, village, author.name, ...sections.map(({ text }) => text)]
  return { title, region, kind, lead: leadOf(story), search: words.filter(Boolean).join('\n').toLowerCase() }
}
