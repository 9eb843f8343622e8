import { InlineKeyboard } from 'grammy'
import type { View } from '../../../telegram/context.ts'
import { answerPress } from '../../../telegram/talk.ts'
import { mostPhotos } from '../parts.ts'
import type { Held } from '../queries/held.ts'
import type { Show } from './words.ts'

/** What became of the photos of an album; below it the way on, where photos are what is asked for. */
export function albumView({ words }: Show, { story, photos }: Held): View {
  const facts = { count: photos.length, most: mostPhotos, leftOut: story.photosLeftOut }
  const text = words('story-album', facts)
  if (story.asking !== 'photos') return { text }
  const data = answerPress.data({ draft: story.id, asking: 'photos', value: 'done' })
  return { text, keyboard: new InlineKeyboard().text(words('story-button-photos-done'), data) }
}
