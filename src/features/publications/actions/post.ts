import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { Sent } from '../../../outbox/result.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { type KnownPhoto, type PostedPart, partsOf, photosOf } from '../queries/publications.ts'
import { placeOf, urlOf } from '../queries/shown.ts'
import { type Channel, channelParts, type PostedPhoto, type Publication } from '../table.ts'
import { type Post, postOf } from '../views/post.ts'
import { publicWords } from '../views/words.ts'

/** The post as it should stand now. */
export async function currentPost(deps: Deps, tx: Db, story: PublicStory, updatedAt: Date | null): Promise<Post> {
  const drawn = (await photosOf(tx, story.id)).filter(({ fileId }) => fileId !== null)
  const around = { place: await placeOf(tx, story.region), updatedAt, url: urlOf(deps, story.slug) }
  return postOf(
    publicWords(deps.translate),
    story,
    around,
    drawn.map(({ photoId }) => photoId),
  )
}

const mediaOf = (photos: readonly PostedPhoto[], drawn: readonly KnownPhoto[]) =>
  photos.map(({ photo, caption }) => ({
    type: 'photo' as const,
    media: { file: drawn.find(({ photoId }) => photoId === photo)?.fileId ?? 0 },
    ...(caption && { caption }),
  }))

/** The photos as one message: two to ten are an album. */
function photoCall(
  photos: readonly PostedPhoto[],
  drawn: readonly KnownPhoto[],
): Pick<NewDelivery, 'method' | 'payload'> {
  const media = mediaOf(photos, drawn)
  const [first] = media
  if (media.length > 1 || !first) return { method: 'sendMediaGroup', payload: { media } }
  return { method: 'sendPhoto', payload: { photo: first.media, ...(first.caption && { caption: first.caption }) } }
}

const textPayload = (post: Post, at: number) => {
  const text = post.texts[at] ?? ''
  const keyboard = at === post.texts.length - 1 ? post.keyboard : undefined
  return { text, ...htmlMessage({ text, ...(keyboard && { keyboard }) }) }
}

type Sending = { publication: Publication; story: PublicStory; channel: Channel; post: Post }

/** What stands already, by place; of an earlier round only what did arrive, or may have. */
const standing = (parts: readonly PostedPart[]) =>
  new Map(parts.filter(({ state }) => state !== 'failed').map(({ part }) => [part.place, part]))

/** Enqueues what does not stand in the channel yet: the photos first, each message only after the one before it. */
export async function sendPost(tx: Db, { publication, story, channel, post }: Sending, now: Date): Promise<void> {
  const known = standing(await partsOf(tx, story.id))
  const drawn = await photosOf(tx, story.id)
  let after: number | undefined
  const wanted = [
    ...(post.photos.length > 0 ? [{ place: 0, ...photoCall(post.photos, drawn), photos: post.photos, html: '' }] : []),
    ...post.texts.map((html, at) => ({ place: at + 1, payload: textPayload(post, at), photos: [], html })),
  ]
  for (const { place, photos, html, ...call } of wanted) {
    const there = known.get(place)
    const key = `story-post:${story.id}:${publication.round}:${place}`
    const row = { key, lane: 'notice' as const, chatId: channel.chatId, repeat: 'never' as const, ...call }
    const [id] = there ? [there.deliveryId] : await enqueue(tx, [{ ...row, ...(after && { after }) }], now)
    after = id
    if (!there && id !== undefined)
      await keepPart(tx, { storyId: story.id, place, chatId: channel.chatId, deliveryId: id, photos, html })
  }
}

async function keepPart(tx: Db, part: typeof channelParts.$inferInsert) {
  const { deliveryId, photos, html, chatId } = part
  await tx
    .insert(channelParts)
    .values(part)
    .onConflictDoUpdate({
      target: [channelParts.storyId, channelParts.place],
      set: { deliveryId, photos, html, chatId, askedAt: null },
    })
}

const forgetPart = (tx: Db, { storyId, place }: { storyId: number; place: number }) =>
  tx.delete(channelParts).where(and(eq(channelParts.storyId, storyId), eq(channelParts.place, place)))

/** The ids of the messages of a part, in the order of its photos. */
export const messagesOf = ({ result }: Pick<PostedPart, 'result'>): number[] => {
  const sent = (result ?? {}) as Sent
  return (sent.album ?? [sent]).flatMap(({ message_id }) => (message_id === undefined ? [] : [message_id]))
}

/** Removes one message of the channel, once for each version. */
const deletion = (chatId: number, messageId: number): NewDelivery => ({
  key: `story-post-delete:${chatId}:${messageId}`,
  lane: 'urgent',
  chatId,
  method: 'deleteMessage',
  payload: { message_id: messageId },
})

/** Brings the photos of an album to what may be shown: others are removed, captions are corrected. None are added. */
async function correctPhotos(tx: Db, posted: PostedPart, post: Post, version: number, now: Date): Promise<void> {
  const ids = messagesOf(posted)
  const { part } = posted
  const rows = part.photos.flatMap(({ photo, caption }, at): NewDelivery[] => {
    const messageId = ids[at]
    const wanted = post.photos.find(one => one.photo === photo)
    if (messageId === undefined || photo < 0) return []
    if (!wanted) return [deletion(part.chatId, messageId)]
    if (wanted.caption === caption) return []
    const payload = { message_id: messageId, caption: wanted.caption }
    const key = `story-post-caption:${part.chatId}:${messageId}:${version}`
    return [{ key, lane: 'urgent', chatId: part.chatId, method: 'editMessageCaption', payload }]
  })
  await enqueue(tx, rows, now)
  // What is gone keeps its place among the messages, so that the others keep theirs.
  const photos = part.photos.map(
    one => post.photos.find(({ photo }) => photo === one.photo) ?? { photo: -1, caption: '' },
  )
  await tx
    .update(channelParts)
    .set({ photos })
    .where(and(eq(channelParts.storyId, part.storyId), eq(channelParts.place, 0)))
}

async function correctText(tx: Db, { part }: PostedPart, post: Post, now: Date): Promise<void> {
  const at = part.place - 1
  const html = post.texts[at]
  if (html === undefined || html === part.html) return
  const { text, ...rest } = textPayload(post, at)
  await enqueueEdit(tx, part.deliveryId, { text, ...rest }, now)
  await tx
    .update(channelParts)
    .set({ html })
    .where(and(eq(channelParts.storyId, part.storyId), eq(channelParts.place, part.place)))
}

/** Corrects what stands in the channel, removes what is too much and adds what does not fit any more. */
export async function correctPost(tx: Db, sending: Sending, now: Date): Promise<void> {
  const { post, story } = sending
  const posts = await partsOf(tx, story.id)
  for (const posted of posts.filter(({ state }) => state !== 'failed')) {
    const { place, chatId } = posted.part
    if (place === 0) await correctPhotos(tx, posted, post, story.publicVersion, now)
    else if (place <= post.texts.length) await correctText(tx, posted, post, now)
    else {
      await enqueue(
        tx,
        messagesOf(posted).map(id => deletion(chatId, id)),
        now,
      )
      await forgetPart(tx, posted.part)
    }
  }
  // Photos that did not go out with the post are not added afterwards: they would stand below other posts.
  const begun = posts.some(({ state }) => state !== 'failed')
  const lost = posts.some(({ part, state }) => part.place === 0 && state === 'failed')
  const photos = lost || !begun ? post.photos : []
  await sendPost(tx, { ...sending, post: { ...post, photos } }, now)
}

/** Takes a post down: photos and further messages go, the first words give way to the note that it was withdrawn. */
export async function removePart(tx: Db, posted: PostedPart, note: string, now: Date): Promise<void> {
  const { part } = posted
  const edit = { text: note, ...htmlMessage({ text: note }), reply_markup: undefined }
  if (part.place === 1) await enqueueEdit(tx, part.deliveryId, edit, now)
  else
    await enqueue(
      tx,
      messagesOf(posted).map(id => deletion(part.chatId, id)),
      now,
    )
  await forgetPart(tx, part)
}
