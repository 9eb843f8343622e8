import { and, eq, inArray, isNull } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { publishableStory } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { agencyPeople, type Contact, workerById } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { channelOf, refusedChanges } from '../queries/channel.ts'
import { appearancesOf, type PostedPart, partsOf, publishersOf, readyOnes, wasTold } from '../queries/publications.ts'
import { urlOf } from '../queries/shown.ts'
import { messageUrl } from '../rules/channel.ts'
import { type Appearance, appearances, type Channel, type Publication, shareKits } from '../table.ts'
import {
  changedView,
  doubtView,
  heldView,
  outView,
  publishedView,
  readyView,
  refusedView,
  withdrawnView,
} from '../views/notices.ts'
import { messagesOf } from './post.ts'

type Addressee = Pick<Contact, 'telegramId' | 'locale'>

/** A notice to some people, each in their language, after their quiet hours. */
async function tell(deps: Deps, tx: Db, key: string, people: readonly Addressee[], view: (words: Words) => View) {
  const now = deps.clock.now()
  const rows = people.map(({ telegramId, locale }): NewDelivery => {
    const shown = view(deps.translate(locale))
    const payload = { text: shown.text, ...htmlMessage(shown) }
    return { key: `${key}:${telegramId}`, lane: 'notice', chatId: telegramId, payload }
  })
  if (rows.length > 0) await enqueue(tx, await quietly(tx, rows, now), now)
}

/** What brought it to this round, so that each is told once. */
const keyOf = (what: string, { storyId, round, version }: Publication) => `${what}:${storyId}:${round}:${version}`

async function recordOf(
  deps: Deps,
  tx: Db,
  publication: Publication,
  channel: Channel | undefined,
  story: PublicStory,
) {
  const [first] = channel ? (await partsOf(tx, story.id)).flatMap(messagesOf) : []
  const channelUrl = channel && first !== undefined ? messageUrl(channel.chatId, channel.username, first) : undefined
  return {
    pageUrl: urlOf(deps, story.slug),
    channelUrl,
    hasChannel: channel !== undefined && publication.publishedAt !== null,
  }
}

/** Writes down where it appeared. A place that it appears in again is there again. */
export async function recordAppearance(tx: Db, row: typeof appearances.$inferInsert): Promise<void> {
  const { url, appearedOn, recordedBy, recordedAt } = row
  await tx
    .insert(appearances)
    .values(row)
    .onConflictDoUpdate({
      target: [appearances.storyId, appearances.place],
      set: { url, appearedOn, recordedBy, recordedAt, endedAt: null },
    })
}

/** It is out: the record has it, and its author is told where. */
export async function tellPublished(deps: Deps, tx: Db, publication: Publication, story: PublicStory): Promise<void> {
  const now = deps.clock.now()
  const channel = await channelOf(tx, story.agency.id)
  const { pageUrl, channelUrl, hasChannel } = await recordOf(deps, tx, publication, channel, story)
  const row = {
    storyId: story.id,
    appearedOn: dayOf(now, story.agency.zone),
    recordedBy: publication.publishedBy,
    recordedAt: now,
  }
  await recordAppearance(tx, { ...row, place: 'page', url: pageUrl ?? null })
  if (hasChannel) await recordAppearance(tx, { ...row, place: 'channel', url: channelUrl ?? null })
  const out = { storyId: story.id, title: story.title, agency: story.agency.shortName, pageUrl, channelUrl }
  const publisher = (await publishersOf(tx, publication)).filter(({ workerId }) => workerId === publication.publishedBy)
  await tell(deps, tx, keyOf('story-out', publication), publisher.slice(0, 1), words => outView(words, out))
  const author = await workerById(tx, story.author.id)
  if (!author?.telegramId) return
  const people = [{ telegramId: author.telegramId, locale: author.locale }]
  await tell(deps, tx, keyOf('story-published', publication), people, words =>
    publishedView(words, author.address ?? words('publication-address'), out),
  )
}

export async function tellHeld(deps: Deps, tx: Db, publication: Publication, channel: Channel, title: string) {
  const view = (words: Words) => heldView(words, { storyId: publication.storyId, title, channel: channel.title })
  await tell(deps, tx, keyOf('story-held', publication), await publishersOf(tx, publication), view)
}

export async function askAboutPart(deps: Deps, tx: Db, publication: Publication, posted: PostedPart, title: string) {
  const { place, deliveryId } = posted.part
  const channel = (await channelOf(tx, publication.agencyId))?.title ?? ''
  const view = (words: Words) => doubtView(words, { storyId: publication.storyId, place, title, channel })
  const key = `story-doubt:${deliveryId}:${deps.clock.now().getTime()}`
  await tell(deps, tx, key, await publishersOf(tx, publication), view)
}

/** Whoever put it somewhere: those who were given the kit, and the publishers. */
async function carriers(tx: Db, publication: Publication): Promise<Addressee[]> {
  const given = await tx
    .select({ workerId: workers.id, telegramId: workers.telegramId, locale: workers.locale })
    .from(shareKits)
    .innerJoin(workers, eq(workers.id, shareKits.workerId))
    .where(eq(shareKits.storyId, publication.storyId))
  const people = [...given, ...(await publishersOf(tx, publication))]
  return [
    ...new Map(
      people.flatMap(one =>
        one.telegramId === null ? [] : [[one.telegramId, { ...one, telegramId: one.telegramId }] as const],
      ),
    ).values(),
  ]
}

const elsewhere = ({ place, endedAt }: Appearance) => endedAt === null && place !== 'channel' && place !== 'page'

const namedPlaces = (words: Words, record: readonly Appearance[]) =>
  record.filter(elsewhere).map(({ place, url }) => ({ name: words(`publication-place-${place}`), url }))

/** It was changed: those who put it elsewhere are asked to change it there too. */
export async function tellChanged(deps: Deps, tx: Db, publication: Publication, title: string, byHand: boolean) {
  const record = await appearancesOf(tx, publication.storyId)
  if (!byHand && !record.some(elsewhere)) return
  const view = (words: Words) =>
    changedView(words, { storyId: publication.storyId, title, places: namedPlaces(words, record), byHand })
  await tell(deps, tx, keyOf('story-changed', publication), await carriers(tx, publication), view)
}

/** It was withdrawn: the record ends, and everybody who put it somewhere is asked to take it down. */
export async function tellWithdrawn(deps: Deps, tx: Db, publication: Publication, byHand: boolean) {
  const { storyId, title } = publication
  const record = await appearancesOf(tx, storyId)
  const view = (words: Words) => withdrawnView(words, { storyId, title, places: namedPlaces(words, record), byHand })
  await tell(deps, tx, `${keyOf('story-withdrawn', publication)}`, await carriers(tx, publication), view)
  await tx
    .update(appearances)
    .set({ endedAt: deps.clock.now() })
    .where(
      and(
        eq(appearances.storyId, storyId),
        inArray(
          appearances.place,
          record.map(({ place }) => place),
        ),
        isNull(appearances.endedAt),
      ),
    )
}

const lately = 600_000

/** What Telegram would not change or remove in a channel is told to the agency, once, with where it stands. */
export async function tellRefused(deps: Deps): Promise<void> {
  const refused = await refusedChanges(deps.db, new Date(deps.clock.now().getTime() - lately))
  for (const { id, agencyId, title, url } of refused)
    await deps.db.transaction(async tx => {
      const people = await agencyPeople(tx, agencyId, ['agency'])
      await tell(deps, tx, `story-refused:${id}`, people, words => refusedView(words, title, url))
    })
}

const dayMs = 86_400_000

/** What was approved is shown to those who publish, so that it does not wait unseen; each story once. */
export async function tellReady(deps: Deps): Promise<boolean> {
  let told = false
  for (const { storyId, agencyId } of await readyOnes(deps.db, new Date(deps.clock.now().getTime() - dayMs))) {
    const people = await agencyPeople(deps.db, agencyId, ['agency'])
    const key = `story-ready:${storyId}`
    const story = await publishableStory(deps.db, storyId)
    if (!story || !people[0] || (await wasTold(deps.db, `${key}:${people[0].telegramId}`))) continue
    await deps.db.transaction(tx => tell(deps, tx, key, people, words => readyView(words, storyId, story)))
    told = true
  }
  return told
}

/** It did not go out at its hour, because it may not be shown any more. */
export async function tellCancelled(deps: Deps, tx: Db, publication: Publication) {
  const view = (words: Words) => ({ text: words('publication-cancelled', { title: publication.title }) })
  await tell(deps, tx, keyOf('story-cancelled', publication), await publishersOf(tx, publication), view)
}
