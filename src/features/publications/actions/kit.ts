import { and, eq, isNull } from 'drizzle-orm'
import { reasonOf } from '../../../base/log.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { keepFile } from '../../../outbox/files.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { publishableStory } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { carriersOf, picturesOf, unanswered } from '../queries/kits.ts'
import { publicationOf } from '../queries/publications.ts'
import { placeOf } from '../queries/shown.ts'
import { leadOf } from '../rules/listing.ts'
import { maskedStory } from '../rules/masked.ts'
import { publications, shareKits } from '../table.ts'
import { captionView, kitReminderView, kitView } from '../views/kit.ts'
import { writeKitDocx } from '../views/kit-docx.ts'
import { drawKitPdf } from '../views/kit-pdf.ts'
import { drawKitPicture } from '../views/kit-picture.ts'
import { instagramCaption, manuscriptOf } from '../views/kit-text.ts'
import { quoteText } from '../views/post.ts'
import { onDay, plainly, publicWords } from '../views/words.ts'

/** Everything that a person needs to put a story elsewhere. */
export type Kit = { picture: Uint8Array; caption: string; docx: Uint8Array; pdf: Uint8Array }

/** Makes the kit of a story. Takes seconds of drawing: not inside a transaction. */
export async function makeKit(deps: Deps, found: PublicStory): Promise<Kit> {
  const story = maskedStory(found)
  const words = publicWords(deps.translate)
  const say = plainly(words)
  const place = await placeOf(deps.db, story.region)
  const photos = await picturesOf(deps.db, story)
  const now = deps.clock.now()
  const text = manuscriptOf(
    words,
    { ...story, photos: story.photos.filter(({ id }) => photos.some(one => one.photoId === id)) },
    place,
    onDay(now, story.agency.zone),
  )
  const facts = {
    title: story.title,
    kind: say(`publication-kind-${story.kind}`),
    place,
    agency: story.agency.shortName,
    lead: story.quote ? quoteText(story.quote) : leadOf(story),
  }
  const labels = { photos: say('publication-kit-photos'), missing: '' }
  return {
    picture: await drawKitPicture({ ...facts, photo: photos[0]?.bytes }),
    caption: instagramCaption(words, story, place),
    docx: await writeKitDocx(text, photos),
    pdf: await drawKitPdf(
      text,
      photos.map(({ bytes }) => bytes),
      labels,
      now,
    ),
  }
}

type Addressee = { telegramId: number; locale: 'id' | 'en' }

async function kitFiles(tx: Db, story: PublicStory, kit: Kit, now: Date) {
  const name = (ending: string) => `${story.slug}.${ending}`
  const keep = (bytes: Uint8Array, mime: string, ending: string) =>
    keepFile(tx, { bytes, mime, name: name(ending) }, now)
  return {
    picture: await keep(kit.picture, 'image/jpeg', 'jpg'),
    docx: await keep(kit.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
    pdf: await keep(kit.pdf, 'application/pdf', 'pdf'),
  }
}

/** Picture, caption, texts and what they are for, one after the other; the same key again sends nothing. */
async function sendKit(
  deps: Deps,
  tx: Db,
  { story, kit, key }: { story: PublicStory; kit: Kit; key: string },
  to: Addressee,
) {
  const now = deps.clock.now()
  const words = deps.translate(to.locale)
  const files = await kitFiles(tx, story, kit, now)
  const message = (view: View) => ({ payload: { text: view.text, ...htmlMessage(view) } })
  const calls: Pick<NewDelivery, 'method' | 'payload'>[] = [
    { method: 'sendDocument', payload: { document: { file: files.picture } } },
    message(captionView(words, kit.caption)),
    { method: 'sendDocument', payload: { document: { file: files.docx } } },
    { method: 'sendDocument', payload: { document: { file: files.pdf } } },
    message(kitView(words, story.id, story.title)),
  ]
  let after: number | undefined
  for (const [at, call] of calls.entries()) {
    const row = { key: `${key}:${to.telegramId}:${at}`, lane: 'notice' as const, chatId: to.telegramId, ...call }
    const [quiet] = await quietly(tx, [row], now)
    if (quiet) [after] = await enqueue(tx, [{ ...quiet, ...(after && { after }) }], now)
  }
}

/** What cannot be drawn is not tried for ever; it can be asked for by hand. */
const makeOrSkip = (deps: Deps, story: PublicStory): Promise<Kit | undefined> =>
  makeKit(deps, story).catch(error => {
    deps.log.error({ storyId: story.id, error: reasonOf(error) }, 'publications: the share kit could not be made')
    return undefined
  })

/** Gives the kit of a story that is out to those who carry it further, once. True when somebody was given it. */
export async function sendKits(deps: Deps, storyId: number): Promise<boolean> {
  const { db } = deps
  const publication = await publicationOf(db, storyId)
  if (publication?.state !== 'published' || publication.kitSentAt !== null) return false
  const story = await publishableStory(db, storyId)
  const people = story?.shareable ? await carriersOf(db, publication) : []
  const kit = story && people.length > 0 ? await makeOrSkip(deps, story) : undefined
  return db.transaction(async tx => {
    const now = deps.clock.now()
    const [sent] = await tx
      .update(publications)
      .set({ kitSentAt: now })
      .where(and(eq(publications.storyId, storyId), isNull(publications.kitSentAt)))
      .returning()
    if (!sent || !story || !kit) return false
    for (const person of people) {
      await sendKit(deps, tx, { story, kit, key: `story-kit:${storyId}:${sent.round}` }, person)
      await tx.insert(shareKits).values({ storyId, workerId: person.workerId, sentAt: now }).onConflictDoNothing()
    }
    return people.length > 0
  })
}

/** Gives it to whoever asks, of the people who publish. */
export async function sendKitTo(deps: Deps, story: PublicStory, to: Addressee, cause: number): Promise<void> {
  const kit = await makeKit(deps, story)
  await deps.db.transaction(tx => sendKit(deps, tx, { story, kit, key: `story-kit-asked:${cause}` }, to))
}

const reminderAfterDays = 3
const dayMs = 86_400_000

/** Asks those once who were given a kit three days ago and said nothing. */
export async function remindCarriers(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const silent = await unanswered(deps.db, new Date(now.getTime() - reminderAfterDays * dayMs))
  for (const { storyId, workerId, telegramId, locale, address, title } of silent)
    await deps.db.transaction(async tx => {
      const [reminded] = await tx
        .update(shareKits)
        .set({ remindedAt: now })
        .where(and(eq(shareKits.storyId, storyId), eq(shareKits.workerId, workerId), isNull(shareKits.remindedAt)))
        .returning()
      if (!reminded || telegramId === null) return
      const words = deps.translate(locale)
      const view = kitReminderView(words, storyId, title, address ?? words('publication-address'))
      const row = { key: `story-kit-reminder:${storyId}:${workerId}`, lane: 'reminder' as const, chatId: telegramId }
      await enqueue(tx, await quietly(tx, [{ ...row, payload: { text: view.text, ...htmlMessage(view) } }], now), now)
    })
}
