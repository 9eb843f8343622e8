import { eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { Report } from '../../reports/table.ts'
import { mostPhotos, type StoryKind, type StoryValues } from '../parts.ts'
import { storyBegunBy } from '../queries/held.ts'
import { openQuestions, tokenOf } from '../rules/form.ts'
import { type Story, stories, storyConsents, storyPhotos } from '../table.ts'

export type Author = { workerId: number; agencyId: number; region: string }

type Beginning = {
  updateId: number
  kind: StoryKind
  /** What is carried over from a report. */
  from?: { report: Pick<Report, 'id' | 'region' | 'photos'>; values: StoryValues }
}

const photoRow = (storyId: number, now: Date) => (photo: Report['photos'][number], position: number) => ({
  storyId,
  fileId: photo.fileId,
  fileUniqueId: photo.uniqueId,
  position,
  addedAt: now,
})

/** Begins a story; the same update again finds the one it began. */
export function beginStory(deps: Deps, author: Author, { updateId, kind, from }: Beginning): Promise<Story> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const begun = await storyBegunBy(tx, updateId)
    if (begun) return begun
    const values = from?.values ?? {}
    const photos = (from?.report.photos ?? []).slice(0, mostPhotos)
    const draft = { kind, values, photosAsked: false, photos: [], consents: [] }
    const [first] = openQuestions(draft)
    const row = {
      ...{ updateId, kind, values, createdAt: now, updatedAt: now },
      ...{ agencyId: author.agencyId, authorId: author.workerId, region: from?.report.region ?? author.region },
      asking: first ? tokenOf(first) : null,
      reportId: from?.report.id ?? null,
    }
    const [inserted] = await tx.insert(stories).values(row).returning()
    const story = inserted as Story
    if (photos.length > 0) await tx.insert(storyPhotos).values(photos.map(photoRow(story.id, now)))
    // A story of a family tells of people from its first word on.
    if (kind === 'graduation_story')
      await tx.insert(storyConsents).values({ updateId, storyId: story.id, askedBy: author.workerId, createdAt: now })
    return story
  })
}

/** Gives up a story that nobody else has seen. */
export async function dropStory(deps: Deps, story: Story): Promise<boolean> {
  const now = deps.clock.now()
  const dropped = await deps.db.transaction(async tx => {
    const [held] = await tx.select().from(stories).where(eq(stories.id, story.id)).for('update')
    if (held?.state !== 'open' || held.approvedVersion !== null) return false
    await tx.update(stories).set({ state: 'dropped', asking: null, updatedAt: now }).where(eq(stories.id, story.id))
    return true
  })
  return dropped
}
