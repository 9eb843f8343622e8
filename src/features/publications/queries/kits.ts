import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { files } from '../../../outbox/table.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { nearest } from '../../workers/access.ts'
import { agencyPeople, type Contact, coordinatorsFor } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { type Publication, publications, publishedPhotos, shareKits } from '../table.ts'

/** Who carries a story further: the nearest coordinators of its place, and where there is none, who published it. */
export async function carriersOf(db: Db, publication: Publication): Promise<Contact[]> {
  const { agencyId, region, publishedBy } = publication
  const near = nearest(await coordinatorsFor(db, agencyId, region)).filter(({ role }) => role === 'coordinator')
  if (near.length > 0) return [...new Map(near.map(one => [one.workerId, one])).values()]
  const people = await agencyPeople(db, agencyId, ['agency'])
  return people.filter(({ workerId }) => workerId === publishedBy).slice(0, 1)
}

/** The large pictures of a story, in its order. */
export async function picturesOf(db: Db, { id, photos }: PublicStory) {
  const rows = await db
    .select({
      photoId: publishedPhotos.photoId,
      width: publishedPhotos.width,
      height: publishedPhotos.height,
      bytes: files.bytes,
    })
    .from(publishedPhotos)
    .innerJoin(files, eq(files.id, publishedPhotos.fileId))
    .where(eq(publishedPhotos.storyId, id))
  return photos.flatMap(photo => {
    const row = rows.find(({ photoId, bytes }) => photoId === photo.id && bytes.length > 0)
    return row ? [{ ...row, caption: photo.caption }] : []
  })
}

/** Whether somebody was given the kit of a story. */
export async function hasKit(db: Db, storyId: number, workerId: number): Promise<boolean> {
  const [row] = await db
    .select({ workerId: shareKits.workerId })
    .from(shareKits)
    .where(and(eq(shareKits.storyId, storyId), eq(shareKits.workerId, workerId)))
  return row !== undefined
}

/** Kits given before `since` of which nothing was heard, and nobody was reminded. */
export const unanswered = (db: Db, since: Date) =>
  db
    .select({
      storyId: shareKits.storyId,
      workerId: shareKits.workerId,
      title: publications.title,
      telegramId: workers.telegramId,
      locale: workers.locale,
      address: workers.address,
    })
    .from(shareKits)
    .innerJoin(publications, eq(publications.storyId, shareKits.storyId))
    .innerJoin(workers, eq(workers.id, shareKits.workerId))
    .where(
      and(
        lte(shareKits.sentAt, since),
        isNull(shareKits.remindedAt),
        isNull(shareKits.answeredAt),
        inArray(publications.state, ['published']),
      ),
    )
    .limit(100)
