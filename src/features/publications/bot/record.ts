import { type Composer, InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { sendKitTo } from '../actions/kit.ts'
import { recordPlace } from '../actions/record.ts'
import { placedBy } from '../queries/placing.ts'
import { byPeople, needsUrl, type Place } from '../rules/places.ts'
import { linkForm } from '../talk.ts'
import { kitPress, placedPress, placePress } from '../views/presses.ts'
import { capital } from '../views/words.ts'
import { asItsPublisher } from './desk.ts'

const perRow = 2

/** Where was it put? */
async function askPlace(ctx: Context, story: PublicStory) {
  const keyboard = new InlineKeyboard()
  for (const [at, place] of byPeople.entries()) {
    keyboard.text(capital(ctx.words(`publication-place-${place}`)), placePress.data({ story: story.id, place }))
    if (at % perRow === perRow - 1) keyboard.row()
  }
  await say(ctx, { text: ctx.words('publication-ask-place', { title: story.title }), keyboard })
}

/** The address is asked for, where a place has one. */
async function askUrl(deps: Deps, ctx: Context, story: PublicStory, place: Place) {
  if (needsUrl(place)) return openForm(deps, ctx, linkForm.name, { story: story.id, place })
  await recordPlace(deps, story, { place, url: null, by: ctx.speaker.worker?.id ?? 0 })
  const name = ctx.words(`publication-place-${place}`)
  return say(ctx, { text: ctx.words('publication-recorded', { place: name, title: story.title }) })
}

/** Answers the press, and does what belongs to it only for those who may put this story somewhere. */
async function asCarrier(deps: Deps, ctx: Context, storyId: number, act: (story: PublicStory) => Promise<unknown>) {
  const story = ctx.chat?.type === 'private' ? await placedBy(deps.db, ctx.speaker, storyId) : undefined
  await notice(ctx, story ? undefined : ctx.words('publication-not-placeable'), !story)
  if (story) await act(story)
}

async function giveKit(deps: Deps, ctx: Context, story: PublicStory) {
  if (!story.shareable) return say(ctx, { text: ctx.words('publication-kit-refused') })
  await say(ctx, { text: ctx.words('publication-kit-making') })
  const { telegramId, locale } = ctx.speaker
  await sendKitTo(deps, story, { telegramId, locale }, ctx.update.update_id)
}

/** The kit, and where those who were given it put the story. */
export function listenToRecord(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, kitPress, (ctx, { story }) =>
    asItsPublisher(deps, ctx, story, seat => giveKit(deps, ctx, seat.story)),
  )
  onPress(composer, placedPress, (ctx, { story }) => asCarrier(deps, ctx, story, found => askPlace(ctx, found)))
  onPress(composer, placePress, (ctx, { story, place }) =>
    asCarrier(deps, ctx, story, found => askUrl(deps, ctx, found, place)),
  )
}
