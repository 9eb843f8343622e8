import { createHash } from 'node:crypto'
import { and, eq, isNotNull, notInArray } from 'drizzle-orm'
import { reasonOf } from '../../../base/log.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { forgetFiles, keepFile } from '../../../outbox/files.ts'
import { cleanPhoto } from '../../../papers/photo.ts'
import type { PublicPhoto, PublicStory } from '../../stories/rules/public.ts'
import { photosOf } from '../queries/publications.ts'
import { publishedPhotos } from '../table.ts'

/** A picture drawn for the public, or why there is none; `away` when Telegram did not hand it out. */
type Drawn = Awaited<ReturnType<typeof cleanPhoto>> | 'away'

async function draw({ download, log }: Deps, { id, fileId }: PublicPhoto): Promise<Drawn> {
  try {
    const bytes = (await download?.(fileId)) ?? 'away'
    return typeof bytes === 'string' ? bytes : await cleanPhoto(bytes)
  } catch (error) {
    log.warn({ photo: id, error: reasonOf(error) }, 'publications: a photo could not be fetched')
    return 'away'
  }
}

async function keep(tx: Db, storyId: number, photoId: number, drawn: Exclude<Drawn, 'away'>, now: Date) {
  const row = typeof drawn === 'string' ? { refused: drawn } : await shownRow(tx, storyId, photoId, drawn, now)
  await tx
    .insert(publishedPhotos)
    .values({ storyId, photoId, madeAt: now, ...row })
    .onConflictDoUpdate({ target: [publishedPhotos.storyId, publishedPhotos.photoId], set: { ...row, madeAt: now } })
}

async function shownRow(tx: Db, storyId: number, photoId: number, drawn: Exclude<Drawn, string>, now: Date) {
  const { large, small, width, height } = drawn
  const address = createHash('sha256').update(`${storyId}:${photoId}:`).update(large).digest('hex').slice(0, 32)
  const fileId = await keepFile(tx, { bytes: large, mime: 'image/jpeg', name: `cerita-${storyId}-${photoId}.jpg` }, now)
  return { address, fileId, small, width, height, refused: null }
}

/** Draws the photos of a story that have not been drawn yet. False when one of them could not be fetched now. */
export async function preparePhotos(deps: Deps, { id, photos }: PublicStory): Promise<boolean> {
  const known = (await photosOf(deps.db, id)).filter(({ fileId, refused }) => fileId !== null || refused !== null)
  const lacking = photos.filter(photo => !known.some(({ photoId }) => photoId === photo.id))
  let whole = true
  for (const photo of lacking) {
    const drawn = await draw(deps, photo)
    if (drawn === 'away') whole = false
    else await deps.db.transaction(tx => keep(tx, id, photo.id, drawn, deps.clock.now()))
  }
  return whole
}

/** Empties the pictures that may not be shown (any more); their addresses stay, so that they are known to be gone. */
export async function forgetPhotos(tx: Db, storyId: number, but: readonly number[]): Promise<void> {
  const others = but.length > 0 ? notInArray(publishedPhotos.photoId, [...but]) : undefined
  const rows = await tx
    .select({ photoId: publishedPhotos.photoId, fileId: publishedPhotos.fileId })
    .from(publishedPhotos)
    .where(and(eq(publishedPhotos.storyId, storyId), isNotNull(publishedPhotos.fileId), others))
  const files = rows.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]))
  if (files.length === 0) return
  await forgetFiles(tx, files)
  await tx
    .update(publishedPhotos)
    .set({ fileId: null, small: null })
    .where(and(eq(publishedPhotos.storyId, storyId), others))
}
