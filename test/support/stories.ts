import { and, eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { withdrawConsent } from '../../src/features/stories/actions/consents.ts'
import type { StoryKind, StoryValues } from '../../src/features/stories/parts.ts'
import {
  type StoryConsent,
  stories,
  storyConsents,
  storyPhotos,
  storyReviews,
  storyVersions,
} from '../../src/features/stories/table.ts'
import type { TestApp } from './app.ts'

export const bankSampah: StoryValues = {
  title: 'Bank Sampah Sido Rukun',
  innovationName: 'Bank Sampah Sido Rukun',
  village: 'Kalurahan Pundungsari',
  startedOn: '2024',
  background: 'Sampah rumah tangga dibakar di pekarangan, dan keluarga KPM belum punya kebiasaan menabung sama sekali.',
  idea: 'Sampah yang sudah dipilah ditimbang setiap Jumat dan dicatat sebagai tabungan keluarga.',
  implementation: 'Pengurus kelompok Melati menimbang setiap Jumat pagi; pendamping mencatat tabungan bersama kader.',
  partners: 'Kelompok Melati, Puskesmas Semin',
  result: 'Ibu-ibu rajin menabung dan pekarangan bersih.',
  metrics: [
    { what: 'Anggota', before: '12', after: '45 keluarga' },
    { what: 'Tabungan per bulan', before: null, after: 'Rp1.250.000' },
  ],
  quote: 'Dulu dibakar, sekarang jadi tabungan sekolah anak.',
  speaker: 'Ibu S. (38), KPM di Pundungsari',
}

type Seed = {
  agencyId: number
  authorId: number
  reviewerId?: number
  region?: string
  kind?: StoryKind
  values?: StoryValues
  /** Captions, one photo each. */
  photos?: readonly string[]
  slug?: string
  /** For what the people on the photos agree: the agency's own pages, or everything. */
  use?: 'pages' | 'all'
  /** What is on them, instead of one colour. */
  pictures?: readonly Uint8Array[]
}

let update = 700_000_000

const plainPhoto = (color: string) =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: color } })
    .jpeg()
    .toBuffer()

/** A photo that Telegram keeps, by its id there. */
async function photoIn({ telegram }: TestApp, bytes: Uint8Array) {
  const person = telegram.person({ name: 'Fotografer' })
  person.starts()
  const message = person.sendsPhoto({ bytes })
  telegram.takeUpdates()
  const file = message.photo?.at(-1)
  return { fileId: file?.file_id as string, fileUniqueId: file?.file_unique_id as string }
}

/** A story as reviewing leaves it: approved, in the words given. */
export async function approvedStory(app: TestApp, seed: Seed): Promise<number> {
  const { agencyId, authorId, region = '34.03.12.2009', kind = 'innovation', values = bankSampah } = seed
  const now = app.clock.now()
  update += 1
  const moments = { createdAt: now, updatedAt: now, submittedAt: now, approvedAt: now }
  const [row] = await app.db
    .insert(stories)
    .values({
      ...{ updateId: update, agencyId, authorId, kind, region, values, state: 'approved', ...moments },
      ...{ version: 1, approvedVersion: 1, publicVersion: 1, slug: seed.slug ?? `cerita-${update}` },
    })
    .returning()
  const storyId = row?.id as number
  const shown = []
  for (const [position, caption] of (seed.photos ?? []).entries()) {
    const color = ['#0f5f5c', '#c8742b', '#445566'][position % 3] as string
    const file = await photoIn(app, seed.pictures?.[position] ?? (await plainPhoto(color)))
    const photo = { storyId, ...file, caption, position, people: 'adults' as const, addedAt: now }
    const [added] = await app.db.insert(storyPhotos).values(photo).returning()
    const photoId = added?.id as number
    shown.push({ id: photoId, caption, people: photo.people })
    update += 1
    const consent = {
      updateId: update,
      storyId,
      photoId,
      state: 'agreed_unnamed' as const,
      askedBy: authorId,
      createdAt: now,
    }
    await app.db.insert(storyConsents).values({ ...consent, use: seed.use ?? 'pages' })
  }
  const version = { storyId, version: 1, values, photos: shown, changedBy: authorId, role: 'author' as const }
  await app.db.insert(storyVersions).values({ ...version, cause: update, changedAt: now })
  if (seed.reviewerId !== undefined)
    await app.db.insert(storyReviews).values({
      ...{ storyId, version: 1, reviewerId: seed.reviewerId, verdict: 'approved', createdAt: now, decidedAt: now },
    })
  return storyId
}

/** Other words of an approved story, accepted by everybody. */
export async function correctStory(app: TestApp, storyId: number, values: StoryValues) {
  const [story] = await app.db.select().from(stories).where(eq(stories.id, storyId))
  const [former] = await app.db.select().from(storyVersions).where(eq(storyVersions.storyId, storyId))
  const version = (story?.version ?? 0) + 1
  update += 1
  const now = app.clock.now()
  await app.db.insert(storyVersions).values({
    ...{ storyId, version, values, photos: former?.photos ?? [], changedBy: story?.authorId as number },
    ...{ role: 'author', cause: update, changedAt: now },
  })
  await changePublic(app, storyId, { version, approvedVersion: version, values, revisedAt: now })
}

/** Whatever the public may see changes with a higher `publicVersion`. */
export const changePublic = (app: TestApp, storyId: number, change: Partial<typeof stories.$inferInsert> = {}) =>
  app.db
    .update(stories)
    .set({ ...change, publicVersion: sql`${stories.publicVersion} + 1` })
    .where(eq(stories.id, storyId))

/** Somebody on a photo no longer agrees, as the register writes it down. */
export async function withdrawPhoto(app: TestApp, storyId: number, caption: string) {
  const [found] = await app.db
    .select({ consent: storyConsents })
    .from(storyConsents)
    .innerJoin(storyPhotos, eq(storyPhotos.id, storyConsents.photoId))
    .where(and(eq(storyPhotos.storyId, storyId), eq(storyPhotos.caption, caption)))
  const consent = found?.consent as StoryConsent
  await withdrawConsent(app.deps, consent, consent.askedBy)
}

/** Its author takes it back. */
export const withdrawStory = (app: TestApp, storyId: number) =>
  changePublic(app, storyId, { state: 'withdrawn', approvedVersion: null })
