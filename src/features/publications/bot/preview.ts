import { InputMediaBuilder } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { placeOf, urlOf } from '../queries/shown.ts'
import { postOf } from '../views/post.ts'
import { publicWords } from '../views/words.ts'

/** Exactly what the channel will get, to the publisher alone. */
export async function preview(deps: Deps, ctx: Context, story: PublicStory): Promise<void> {
  const around = { place: await placeOf(deps.db, story.region), updatedAt: null, url: urlOf(deps, story.slug) }
  const ids = story.photos.map(({ id }) => id)
  const post = postOf(publicWords(deps.translate), story, around, ids)
  const media = post.photos.flatMap(({ photo, caption }) => {
    const known = story.photos.find(({ id }) => id === photo)
    return known ? [InputMediaBuilder.photo(known.fileId, { caption })] : []
  })
  const [first] = media
  if (first && media.length === 1) await ctx.replyWithPhoto(first.media, { caption: first.caption ?? '' })
  else if (first) await ctx.replyWithMediaGroup(media)
  for (const [at, text] of post.texts.entries())
    await say(ctx, { text, ...(at === post.texts.length - 1 && post.keyboard && { keyboard: post.keyboard }) })
}
