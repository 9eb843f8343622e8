import { eq } from 'drizzle-orm'
import { maskSign } from '../../../base/identity-numbers.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { StoryValues } from '../parts.ts'
import { type Held, heldWith } from '../queries/held.ts'
import { isWriteable, mayReopen, mayWithdraw, textOf } from '../rules/standing.ts'
import { type Story, type StoryVersion, stories, storyVersions } from '../table.ts'
import { askReviewers, settleLetters } from './letters.ts'

type Snapshot = Pick<StoryVersion, 'values' | 'changedBy' | 'role' | 'cause'>

/** Keeps what a story says now as its next version. */
export async function keepVersion(tx: Db, { story, photos }: Held, snapshot: Snapshot, now: Date): Promise<number> {
  const version = story.version + 1
  const kept = photos.map(({ id, caption, people }) => ({ id, caption: caption ?? '', people }))
  await tx.insert(storyVersions).values({ ...snapshot, storyId: story.id, version, photos: kept, changedAt: now })
  return version
}

export async function lockStory(tx: Db, id: number): Promise<Story | undefined> {
  const [story] = await tx.select().from(stories).where(eq(stories.id, id)).for('update')
  return story
}

export async function setStory(tx: Db, story: Story, set: Partial<Story>, now: Date): Promise<Story> {
  const changed = { ...set, updatedAt: now }
  await tx.update(stories).set(changed).where(eq(stories.id, story.id))
  return { ...story, ...changed }
}

/** Whether this update made a version, when it comes again. */
export const madeBy = async (tx: Db, cause: number) =>
  (await tx.select().from(storyVersions).where(eq(storyVersions.cause, cause))).length > 0

/** Parts that hold a hidden identity number: they alone keep a story from being handed in. */
export const maskedParts = (values: StoryValues): string[] =>
  Object.keys(values).filter(part => textOf(values, part as keyof StoryValues).includes(maskSign))

export type HandedIn =
  | { outcome: 'submitted' | 'closed' | 'empty'; story: Story }
  | { outcome: 'masked'; story: Story; parts: string[] }

const isEmpty = ({ title, body, background, result }: StoryValues) => !title || !(body || background || result)

function hindrance({ story, photos }: Held): HandedIn | undefined {
  const parts = maskedParts(story.values)
  const captions = photos.some(({ caption }) => caption?.includes(maskSign)) ? ['photos'] : []
  if (!isWriteable(story.state)) return { outcome: 'closed', story }
  if (isEmpty(story.values)) return { outcome: 'empty', story }
  const masked = [...parts, ...captions]
  return masked.length > 0 ? { outcome: 'masked', story, parts: masked } : undefined
}

/** An author hands a story in: it is kept as it is, and its reviewers are told. Once per update. */
export function submitStory(deps: Deps, storyId: number, cause: number): Promise<HandedIn | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (!story) return undefined
    if (await madeBy(tx, cause)) return { outcome: 'submitted', story }
    const held = await heldWith(tx, story)
    const hindered = hindrance(held)
    if (hindered) return hindered
    const snapshot = { values: story.values, changedBy: story.authorId, role: 'author' as const, cause }
    const version = await keepVersion(tx, held, snapshot, now)
    const submittedAt = story.submittedAt ?? now
    const set = { version, state: 'submitted' as const, asking: null, mends: [], reason: null, submittedAt }
    const submitted = await setStory(tx, story, { ...set, waitingSince: now }, now)
    await askReviewers(deps, tx, submitted, version > 1 ? 'again' : 'new')
    return { outcome: 'submitted', story: submitted }
  })
}

/** The public no longer sees it, from this moment on. */
export const hidden = ({ approvedVersion, publicVersion }: Story, now: Date) =>
  approvedVersion === null ? {} : { approvedVersion: null, publicVersion: publicVersion + 1, revisedAt: now }

/** An author takes a story back, also one that the public reads. True for the one call that did. */
export function withdrawStory(deps: Deps, storyId: number): Promise<Story | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (!story || !mayWithdraw(story)) return undefined
    const set = { state: 'withdrawn' as const, asking: null, waitingSince: null, mends: [], ...hidden(story, now) }
    const withdrawn = await setStory(tx, story, set, now)
    await settleLetters(deps, tx, withdrawn)
    return withdrawn
  })
}

/** An author takes a story up again: to correct what the public reads, or to try once more. */
export function reopenStory(deps: Deps, storyId: number): Promise<Story | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (!story || !mayReopen(story.state)) return undefined
    return setStory(tx, story, { state: 'open', reason: null, waitingSince: null }, now)
  })
}
