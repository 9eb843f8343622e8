import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { splitLines } from '../../../telegram/split.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { beginStory, dropStory } from '../actions/begin.ts'
import { reopenStory, submitStory, withdrawStory } from '../actions/hand-in.ts'
import { sendAlbum } from '../actions/photo-note.ts'
import { agreeToEdit } from '../actions/reword.ts'
import { askFor } from '../actions/write.ts'
import type { StoryKind } from '../parts.ts'
import { draftIn, type Held, heldStory, storiesOf, storyOfReport, versionOf } from '../queries/held.ts'
import { ownReportById, ownReportNumbered, storyOffers, type TellingReport } from '../queries/offers.ts'
import { changesBetween } from '../rules/changes.ts'
import { openAboutPeople, openQuestions, tokenOf } from '../rules/form.ts'
import { isWriteable } from '../rules/standing.ts'
import { openObjection } from '../talk/objection.ts'
import { formName } from '../talk/story-form.ts'
import { cardView, kindsView, listView, partsView, sureView } from '../views/card.ts'
import { changesView } from '../views/changes.ts'
import { lookLines } from '../views/look.ts'
import { askPress, kindPress, storyPress } from '../views/presses.ts'
import { registerView } from '../views/register.ts'
import { atStory, authorIn, lookOf, showOf } from './author.ts'
import { carriedOver, reportSummary } from './carry-over.ts'

const listed = 12

/** /inovasi: alone the list; with *baru* the kinds; with the number of a report a story of it. */
async function inovasi(deps: Deps, ctx: Context, typed: string): Promise<unknown> {
  if (ctx.callbackQuery) await notice(ctx)
  const author = authorIn(ctx)
  const show = showOf(ctx)
  if (!author) return say(ctx, { text: ctx.words('story-join-first') })
  const word = typed.trim()
  if (word === 'baru') return say(ctx, kindsView(show))
  const report = word ? await ownReportNumbered(deps.db, author.workerId, word) : undefined
  if (report) return fromReport(deps, ctx, report)
  const mine = await storiesOf(deps.db, author.workerId, listed)
  const offers = await storyOffers(deps.db, author.workerId)
  const named = await Promise.all(
    offers.map(async one => ({ number: one.number, summary: await reportSummary(deps, show, one) })),
  )
  return say(ctx, listView(show, mine, named))
}

/** A report becomes one story: pressed again, the story that was made of it is shown. */
async function fromReport(deps: Deps, ctx: Context, report: TellingReport) {
  const show = showOf(ctx)
  const made = await storyOfReport(deps.db, report.id)
  const held = made && (await heldStory(deps.db, made.id))
  if (held) return say(ctx, cardView(show, held))
  return say(ctx, kindsView(show, { id: report.id, summary: await reportSummary(deps, show, report) }))
}

async function begin(deps: Deps, ctx: Context, kind: StoryKind, reportId: number) {
  const author = authorIn(ctx)
  const report = author && reportId > 0 ? await ownReportById(deps.db, author.workerId, reportId) : undefined
  const isKnown = author !== undefined && (reportId === 0 || report !== undefined) && ctx.chat?.type === 'private'
  await notice(ctx, isKnown ? undefined : ctx.words('fallback-old-button'), !isKnown)
  if (!isKnown) return
  const from = report && { report, values: await carriedOver(deps, showOf(ctx), report, kind) }
  const story = await beginStory(deps, author, { updateId: ctx.update.update_id, kind, ...(from && { from }) })
  if (from) await say(ctx, { text: ctx.words('story-carried-over', { photos: report.photos.length }) })
  await enterForm(deps, ctx, formName, story.id)
}

async function showCard(deps: Deps, ctx: Context, { story }: Pick<Held, 'story'>, said?: string) {
  const held = await heldStory(deps.db, story.id)
  if (held) await showInstead(ctx, cardView(showOf(ctx), held, said))
}

/** The story as its readers will see it, in as many messages as it needs, and the way back. */
async function preview(deps: Deps, ctx: Context, held: Held) {
  const lines = lookLines(showOf(ctx), await lookOf(deps, held))
  for (const text of splitLines(lines.join('\n'))) await say(ctx, { text })
  await say(ctx, cardView(showOf(ctx), held, ctx.words('story-look-said')))
}

/** On with the questions that are open. */
async function goOn(deps: Deps, ctx: Context, held: Held) {
  const draft = draftIn(held)
  const [next] = isWriteable(held.story.state) ? openQuestions(draft) : openAboutPeople(draft)
  if (!next) return showCard(deps, ctx, held)
  await askFor(deps.db, held.story.id, tokenOf(next))
  await enterForm(deps, ctx, formName, held.story.id)
}

/** One question anew; of a story that others are reading only about people. */
async function ask(deps: Deps, ctx: Context, held: Held, token: string) {
  const isAboutPeople = token.includes('_')
  if (!isAboutPeople && !isWriteable(held.story.state)) return showCard(deps, ctx, held, ctx.words('story-closed'))
  await askFor(deps.db, held.story.id, token)
  await enterForm(deps, ctx, formName, held.story.id)
}

async function submit(deps: Deps, ctx: Context, held: Held) {
  const handed = await submitStory(deps, held.story.id, ctx.update.update_id)
  if (!handed) return
  const parts = 'parts' in handed ? handed.parts.map(part => ctx.words(`story-part-${part}`)).join(', ') : ''
  await showCard(deps, ctx, handed, ctx.words(`story-handed-${handed.outcome}`, { parts }))
}

async function withdraw(deps: Deps, ctx: Context, held: Held) {
  const withdrawn = await withdrawStory(deps, held.story.id)
  await showCard(deps, ctx, held, withdrawn ? undefined : ctx.words('story-changed-since'))
}

async function drop(deps: Deps, ctx: Context, held: Held) {
  const dropped = await dropStory(deps, held.story)
  if (dropped) return showInstead(ctx, { text: ctx.words('story-dropped') })
  return showCard(deps, ctx, held, ctx.words('story-changed-since'))
}

async function showChanges(deps: Deps, ctx: Context, { story }: Held) {
  const [before, after] = [story.version - 1, story.version].map(version => versionOf(deps.db, story.id, version))
  const [was, is] = [await before, await after]
  if (!was || !is) return
  const { texts, keyboard } = changesView(showOf(ctx), story, changesBetween(story.kind, was.values, is.values))
  for (const text of texts.slice(0, -1)) await say(ctx, { text })
  await say(ctx, { text: texts.at(-1) ?? '', ...(story.state === 'edited' && { keyboard }) })
}

async function agree(deps: Deps, ctx: Context, held: Held) {
  const agreed = await agreeToEdit(deps, held.story.id, held.story.version)
  await showCard(deps, ctx, held, ctx.words(agreed ? `story-agreed-${agreed.state}` : 'story-changed-since'))
}

async function object(deps: Deps, ctx: Context, held: Held) {
  if (held.story.state !== 'edited') return showCard(deps, ctx, held, ctx.words('story-changed-since'))
  await openObjection(deps, ctx, held.story)
}

async function reopen(deps: Deps, ctx: Context, held: Held) {
  const reopened = await reopenStory(deps, held.story.id)
  await showCard(deps, ctx, held, ctx.words(reopened ? 'story-reopened' : 'story-changed-since'))
}

async function addPhotos(deps: Deps, ctx: Context, held: Held) {
  if (held.photos.length > 0) {
    const photos = held.photos.map(({ fileId, caption }) => ({ fileId, caption: caption ?? '' }))
    await sendAlbum(deps, { chatId: ctx.speaker.telegramId, updateId: ctx.update.update_id }, photos)
  }
  await ask(deps, ctx, held, 'photos')
}

type Act = Parameters<typeof storyPress.data>[0]['act']

const acts: Readonly<Record<Act, (deps: Deps, ctx: Context, held: Held) => Promise<unknown>>> = {
  card: showCard,
  preview,
  go: goOn,
  submit,
  changes: showChanges,
  agree,
  object,
  reopen,
  withdrawn: withdraw,
  dropped: drop,
  photos: addPhotos,
  list: (deps, ctx) => inovasi(deps, ctx, ''),
  parts: (_, ctx, held) => showInstead(ctx, partsView(showOf(ctx), held)),
  people: (_, ctx, held) => showInstead(ctx, registerView(showOf(ctx), held)),
  drop: (_, ctx, { story }) => showInstead(ctx, sureView(showOf(ctx), story, 'dropped')),
  withdraw: (_, ctx, { story }) => showInstead(ctx, sureView(showOf(ctx), story, 'withdrawn')),
}

/** An author's stories: begun, gone on with, looked at, handed in, taken back. */
export function listenToWriting(deps: Deps, composer: Composer<Context>): void {
  const here = composer.chatType('private') as unknown as Composer<Context>
  onCommand(here, 'inovasi', (ctx, words) => inovasi(deps, ctx, words))
  onPress(composer, kindPress, (ctx, { kind, report }) => begin(deps, ctx, kind, report))
  onPress(composer, storyPress, (ctx, { story, act }) => atStory(deps, ctx, story, held => acts[act](deps, ctx, held)))
  onPress(composer, askPress, (ctx, { story, token }) => atStory(deps, ctx, story, held => ask(deps, ctx, held, token)))
}
