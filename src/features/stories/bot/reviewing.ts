import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { splitLines } from '../../../telegram/split.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { asLeader } from '../../workers/access.ts'
import { sendAlbum, sendFiles } from '../actions/photo-note.ts'
import { type Decided, decideStory, noteReview, type Verdict } from '../actions/review.ts'
import { openEdit } from '../actions/reword.ts'
import { attachmentsOf, heldStory, versionOf } from '../queries/held.ts'
import { queueLength, queueOf, waitingReports } from '../queries/reviewing.ts'
import { changesBetween } from '../rules/changes.ts'
import { checklist } from '../rules/review.ts'
import { formName as reviewFormName } from '../talk/review-form.ts'
import { changesText } from '../views/changes.ts'
import { editPartsView } from '../views/edit.ts'
import { lookLines } from '../views/look.ts'
import { queuePress, reviewPress } from '../views/presses.ts'
import { consentLine, registerForReview } from '../views/register.ts'
import { checkView, mendsView, pageSize, queueView, reviewView, scoreView, unticked } from '../views/review.ts'
import { lookOf, showOf } from './author.ts'
import { atDesk, type Desk, ownReview, reviewedOf } from './desk.ts'

/** /periksa: the stories that wait, and how many reports do. */
async function showQueue(deps: Deps, ctx: Context, page: number) {
  const leader = asLeader(ctx.speaker)
  await (ctx.callbackQuery && notice(ctx))
  if (!leader) return say(ctx, { text: ctx.words('story-review-no-access') })
  const [total, reports] = [await queueLength(deps.db, leader), await waitingReports(deps.db, leader)]
  const rows = await queueOf(deps.db, leader, { limit: pageSize, offset: page * pageSize })
  const view = queueView(showOf(ctx), { rows, total, page, reports, now: deps.clock.now(), zone: ctx.speaker.zone })
  return ctx.callbackQuery ? showInstead(ctx, view) : say(ctx, view)
}

/** The story as it will look, and below it all that can be decided. */
async function openStory(deps: Deps, ctx: Context, desk: Desk) {
  const lines = lookLines(showOf(ctx), await lookOf(deps, desk.held))
  for (const text of splitLines(lines.join('\n'))) await say(ctx, { text })
  await say(ctx, reviewView(showOf(ctx), await reviewedOf(deps, desk)))
}

/** The card of the review as the story stands now; `said` stands above. */
export async function showReview(deps: Deps, ctx: Context, desk: Desk, said?: string) {
  const held = (await heldStory(deps.db, desk.held.story.id)) ?? desk.held
  await showInstead(ctx, reviewView(showOf(ctx), await reviewedOf(deps, { ...desk, held }), said))
}

/** What a reviewer is told of what they decided. */
export function decidedText(ctx: Context, decided: Decided): string {
  switch (decided.outcome) {
    case 'counted':
      return ctx.words('story-decided-counted', { missing: decided.missing })
    case 'settled':
      return decided.by ? ctx.words('story-decided-settled', { by: decided.by }) : ctx.words('story-changed-since')
    default:
      return ctx.words(`story-decided-${decided.outcome}`)
  }
}

export async function decide(deps: Deps, ctx: Context, desk: Desk, version: number, verdict: Verdict) {
  const at = { storyId: desk.held.story.id, version, cause: ctx.update.update_id }
  const decided = await decideStory(deps, desk.reviewer, at, verdict)
  if (decided) await showReview(deps, ctx, desk, decidedText(ctx, decided))
}

type Acting = { deps: Deps; ctx: Context; desk: Desk; version: number }

/** Whether the story still is what the button was made for; otherwise it is shown as it is now. */
async function isCurrent({ deps, ctx, desk, version }: Acting): Promise<boolean> {
  const { story } = desk.held
  if (story.version === version && story.state === 'submitted') return true
  await showReview(deps, ctx, desk, ctx.words('story-changed-since'))
  return false
}

async function approve(acting: Acting) {
  const { deps, ctx, desk, version } = acting
  const { review } = await reviewedOf(deps, desk)
  const ticked = review?.checklist ?? []
  if (ticked.length < checklist.length && (await isCurrent(acting)))
    return showInstead(ctx, unticked(showOf(ctx), desk.held.story, { checklist: ticked }))
  return decide(deps, ctx, desk, version, { verdict: 'approved' })
}

async function chooseMends(acting: Acting) {
  const { deps, ctx, desk } = acting
  if (!(await isCurrent(acting))) return
  const review = await ownReview(deps, desk)
  await showInstead(ctx, mendsView(showOf(ctx), desk.held.story, review))
}

async function askReason(acting: Acting) {
  const { deps, ctx, desk } = acting
  if (!(await isCurrent(acting))) return
  const review = await ownReview(deps, desk)
  await noteReview(deps.db, review.id, { asking: 'reason' })
  await enterForm(deps, ctx, reviewFormName, review.id)
}

async function showTool(acting: Acting, tool: 'check' | 'score') {
  const { deps, ctx, desk } = acting
  if (!(await isCurrent(acting))) return
  const review = await ownReview(deps, desk)
  const view = tool === 'check' ? checkView : scoreView
  await showInstead(ctx, view(showOf(ctx), desk.held.story, review))
}

async function reword({ deps, ctx, desk }: Acting) {
  const { story } = desk.held
  const at = { storyId: story.id, version: story.version, editorId: desk.reviewer.workerId }
  await showInstead(ctx, editPartsView(showOf(ctx), story, await openEdit(deps.db, at, deps.clock.now())))
}

async function showPhotos({ deps, ctx, desk }: Acting) {
  const photos = desk.held.photos.map(({ fileId, caption }) => ({ fileId, caption: caption ?? '' }))
  await sendAlbum(deps, toMe(ctx), photos)
}

/** What is new since the version before it. */
async function showChanges({ deps, ctx, desk }: Acting) {
  const { story } = desk.held
  const was = await versionOf(deps.db, story.id, story.version - 1)
  if (!was) return
  for (const text of changesText(showOf(ctx), changesBetween(story.kind, was.values, story.values)))
    await say(ctx, { text })
}

const toMe = ({ speaker, update }: Context) => ({ chatId: speaker.telegramId, updateId: update.update_id })

async function playVoices({ deps, ctx, desk }: Acting) {
  const voices = await attachmentsOf(deps.db, desk.held.story.id)
  const captioned = voices.map(({ fileId, part }) => {
    const caption = ctx.words('story-voice-of', { part: ctx.words(`story-part-${part ?? 'photos'}`) })
    return { kind: 'voice' as const, fileId, caption }
  })
  await sendFiles(deps, toMe(ctx), captioned)
}

/** The register and its proofs, and the way to take a consent back for somebody whose author has left. */
async function showPeople({ deps, ctx, desk }: Acting) {
  await say(ctx, registerForReview(showOf(ctx), desk.held))
  const proofs = desk.held.consents.flatMap(consent => {
    const { evidence } = consent
    if (!evidence || evidence.kind === 'none' || evidence.kind === 'text') return []
    return [{ ...evidence, caption: consentLine(showOf(ctx), consent) }]
  })
  await sendFiles(deps, toMe(ctx), proofs)
}

type Act = Parameters<typeof reviewPress.data>[0]['act']

const acts: Readonly<Record<Act, (acting: Acting) => Promise<unknown>>> = {
  open: ({ deps, ctx, desk }) => openStory(deps, ctx, desk),
  approve,
  sure: ({ deps, ctx, desk, version }) => decide(deps, ctx, desk, version, { verdict: 'approved' }),
  mend: chooseMends,
  decline: askReason,
  check: acting => showTool(acting, 'check'),
  score: acting => showTool(acting, 'score'),
  edit: reword,
  photos: showPhotos,
  changes: showChanges,
  people: showPeople,
  voices: playVoices,
}

/** The room of those who review: the queue, a story, and what is decided about it. */
export function listenToReviewing(deps: Deps, composer: Composer<Context>): void {
  const here = composer.chatType('private') as unknown as Composer<Context>
  onCommand(here, 'periksa', ctx => showQueue(deps, ctx, 0))
  onPress(here, queuePress, (ctx, { page }) => showQueue(deps, ctx, page))
  onPress(composer, reviewPress, (ctx, { story, version, act }) =>
    atDesk(deps, ctx, story, desk => acts[act]({ deps, ctx, desk, version })),
  )
}
