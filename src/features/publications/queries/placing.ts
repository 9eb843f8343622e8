import type { Db } from '../../../db/database.ts'
import type { Speaker } from '../../../speaker.ts'
import { publishableStory } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { asPublisher } from '../access.ts'
import { hasKit } from './kits.ts'
import { publicationOf } from './publications.ts'

/** A story that is out, for somebody who may say where they put it: who publishes, or was given its kit. */
export async function placedBy(db: Db, speaker: Speaker, storyId: number): Promise<PublicStory | undefined> {
  const story = await publishableStory(db, storyId)
  const publication = story && (await publicationOf(db, storyId))
  if (!story || publication?.state !== 'published' || !speaker.worker) return undefined
  const may = asPublisher(speaker, story.agency.id) !== undefined || (await hasKit(db, storyId, speaker.worker.id))
  return may ? story : undefined
}
