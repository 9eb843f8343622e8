import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { agencyById } from '../../agencies/queries.ts'
import { approversOf, publishableStory, storyById } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { asPublisher, type Publisher } from '../access.ts'
import { follow } from '../actions/follow.ts'
import { publishStory, release, unschedule } from '../actions/publish.ts'
import { settlePart } from '../actions/settle-part.ts'
import { channelOf } from '../queries/channel.ts'
import { appearancesOf, publicationOf, publishables } from '../queries/publications.ts'
import { placeOf } from '../queries/shown.ts'
import { timeForm } from '../talk.ts'
import { cardView, deskView } from '../views/desk.ts'
import {
  cardPress,
  confirmPress,
  foundPress,
  listPress,
  previewPress,
  publishPress,
  retryPress,
  schedulePress,
  unschedulePress,
} from '../views/presses.ts'
import { lookAtChannel } from './channel.ts'
import { preview } from './preview.ts'

export type Seat = { by: Publisher; story: PublicStory }

/** Answers the press, and does what belongs to it only for people who publish for the agency of a story that may be shown. */
export async function asItsPublisher(deps: Deps, ctx: Context, storyId: number, act: (seat: Seat) => Promise<unknown>) {
  const story = await publishableStory(deps.db, storyId)
  const by = story && ctx.chat?.type === 'private' ? asPublisher(ctx.speaker, story.agency.id) : undefined
  const refusal = story ? 'not-allowed' : 'publication-not-publishable'
  await notice(ctx, by ? undefined : ctx.words(refusal), !by)
  if (story && by) await act({ story, by })
}

async function desk(deps: Deps, ctx: Context, by: Publisher, page: number): Promise<View> {
  const agency = await agencyById(deps.db, by.agencyId)
  if (!agency) return { text: ctx.words('publication-no-access') }
  const all = await publishables(deps.db, agency.id)
  return deskView(ctx.words, { agency, channel: await channelOf(deps.db, agency.id), all }, page)
}

/** `/terbit`: what is approved, what waits and what is out. */
async function openDesk(deps: Deps, ctx: Context) {
  const by = asPublisher(ctx.speaker)
  if (ctx.callbackQuery) await notice(ctx)
  if (ctx.chat?.type !== 'private') return
  await say(ctx, by ? await desk(deps, ctx, by, 0) : { text: ctx.words('publication-no-access') })
}

async function turnPage(deps: Deps, ctx: Context, page: number) {
  const by = asPublisher(ctx.speaker)
  await notice(ctx, by ? undefined : ctx.words('not-allowed'), !by)
  if (by && ctx.chat?.type === 'private') await showInstead(ctx, await desk(deps, ctx, by, page))
}

/** The card as it stands now. */
export async function cardOf(deps: Deps, ctx: Context, { story, by }: Seat): Promise<View> {
  const { db } = deps
  const row = await storyById(db, story.id)
  const card = {
    story,
    publication: await publicationOf(db, story.id),
    place: await placeOf(db, story.region),
    channel: await channelOf(db, story.agency.id),
    record: await appearancesOf(db, story.id),
    own: row !== undefined && (await approversOf(db, row)).includes(by.workerId),
  }
  return cardView(ctx.words, card, ctx.speaker.locale)
}

const refusals = {
  gone: 'publication-not-publishable',
  own: 'publication-own',
  photos: 'publication-photos-away',
} as const

async function publish(deps: Deps, ctx: Context, seat: Seat, at?: Date) {
  const wanted = { storyId: seat.story.id, cause: ctx.update.update_id, ...(at && { at }) }
  const wanting = await publishStory(deps, seat.by, wanted)
  if (wanting in refusals) await say(ctx, { text: ctx.words(refusals[wanting as keyof typeof refusals]) })
  await showInstead(ctx, await cardOf(deps, ctx, seat))
}

async function publishAt(deps: Deps, ctx: Context, seat: Seat, seconds: number) {
  const at = new Date(seconds * 1000)
  if (at <= deps.clock.now()) return say(ctx, { text: ctx.words('announcement-time-past') })
  return publish(deps, ctx, seat, at)
}

/** Looks at the channel itself, since an update about it can have been missed, and goes on where it may. */
async function retry(deps: Deps, ctx: Context, seat: Seat) {
  await lookAtChannel(deps, ctx, seat.by)
  await release(deps, seat.story.id)
  await showInstead(ctx, await cardOf(deps, ctx, seat))
}

async function tellFound(
  deps: Deps,
  ctx: Context,
  seat: Seat,
  found: { story: number; place: number; found: 'arrived' | 'again' },
) {
  const settled = await settlePart(deps, seat.by, found)
  await showInstead(ctx, { text: ctx.words(settled ? `publication-found-${found.found}` : 'fallback-old-button') })
  await follow(deps, found.story)
}

/** What publishers do: their list, one story, and off it goes. */
export function listenToDesk(deps: Deps, composer: Composer<Context>): void {
  onCommand(composer, 'terbit', ctx => openDesk(deps, ctx))
  onPress(composer, listPress, (ctx, { page }) => turnPage(deps, ctx, page))
  const seated =
    (act: (ctx: Context, seat: Seat) => Promise<unknown>) =>
    (ctx: Context, { story }: { story: number }) =>
      asItsPublisher(deps, ctx, story, seat => act(ctx, seat))
  onPress(
    composer,
    cardPress,
    seated(async (ctx, seat) => showInstead(ctx, await cardOf(deps, ctx, seat))),
  )
  onPress(
    composer,
    previewPress,
    seated((ctx, seat) => preview(deps, ctx, seat.story)),
  )
  onPress(
    composer,
    publishPress,
    seated((ctx, seat) => publish(deps, ctx, seat)),
  )
  onPress(
    composer,
    schedulePress,
    seated((ctx, { story }) => openForm(deps, ctx, timeForm.name, { story: story.id, zone: story.agency.zone })),
  )
  onPress(composer, confirmPress, (ctx, { story, at }) =>
    asItsPublisher(deps, ctx, story, seat => publishAt(deps, ctx, seat, at)),
  )
  onPress(
    composer,
    unschedulePress,
    seated(async (ctx, seat) => {
      await unschedule(deps.db, seat.by, seat.story.id)
      await showInstead(ctx, await cardOf(deps, ctx, seat))
    }),
  )
  onPress(
    composer,
    retryPress,
    seated((ctx, seat) => retry(deps, ctx, seat)),
  )
  onPress(composer, foundPress, (ctx, values) =>
    asItsPublisher(deps, ctx, values.story, seat => tellFound(deps, ctx, seat, values)),
  )
}
