import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, showInstead } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { noteReview } from '../actions/review.ts'
import { changeEdit, offerEdit } from '../actions/reword.ts'
import { type MendPart, partsOf } from '../parts.ts'
import { editById } from '../queries/reviewing.ts'
import type { StoryEdit, StoryReview } from '../table.ts'
import { formName as editFormName } from '../talk/edit-form.ts'
import { formName as reviewFormName } from '../talk/review-form.ts'
import { editPartsView } from '../views/edit.ts'
import {
  checkPress,
  criterionPress,
  editPartPress,
  editPress,
  mendingPress,
  mendPress,
  pointsPress,
} from '../views/presses.ts'
import { checkView, mendsView, pointsView, scoreView } from '../views/review.ts'
import { showOf } from './author.ts'
import { atDesk, atReview, type Desk } from './desk.ts'
import { decide, showReview } from './reviewing.ts'

const isOpen = ({ held: { story } }: Desk, review: { version: number; verdict?: string | null }) =>
  story.state === 'submitted' && story.version === review.version && (review.verdict ?? null) === null

/** Notes of a review that can no longer become a decision are not changed; the story is shown as it is. */
const whileOpen =
  (deps: Deps, ctx: Context, act: (desk: Desk, review: StoryReview) => Promise<unknown>) =>
  (desk: Desk, review: StoryReview) =>
    isOpen(desk, review) ? act(desk, review) : showReview(deps, ctx, desk, ctx.words('story-changed-since'))

function mendPartIn(desk: Desk, part: string): MendPart | undefined {
  if (part === 'photos' || part === 'consent') return part
  return partsOf[desk.held.story.kind].find(({ name }) => name === part)?.name
}

async function toggleMend(deps: Deps, ctx: Context, desk: Desk, review: StoryReview, said: string) {
  const part = mendPartIn(desk, said)
  if (!part) return
  const others = review.mends.filter(mend => mend.part !== part)
  const mends = others.length < review.mends.length ? others : [...others, { part, note: '', was: '' }]
  const noted = await noteReview(deps.db, review.id, { mends })
  await showInstead(ctx, mendsView(showOf(ctx), desk.held.story, noted ?? review))
}

async function writeNotes(deps: Deps, ctx: Context, review: StoryReview) {
  await noteReview(deps.db, review.id, { asking: null })
  await enterForm(deps, ctx, reviewFormName, review.id)
}

async function sendBack(deps: Deps, ctx: Context, desk: Desk, review: StoryReview) {
  const isReady = review.mends.length > 0 && review.mends.every(({ note }) => note !== '')
  if (!isReady) return writeNotes(deps, ctx, review)
  await decide(deps, ctx, desk, review.version, { verdict: 'returned', mends: review.mends })
}

async function decline(deps: Deps, ctx: Context, desk: Desk, review: StoryReview) {
  if (!review.note) return showReview(deps, ctx, desk)
  await decide(deps, ctx, desk, review.version, { verdict: 'declined', note: review.note })
}

async function tick(deps: Deps, ctx: Context, { held }: Desk, review: StoryReview, item: string) {
  const others = review.checklist.filter(one => one !== item)
  const checklist = others.length < review.checklist.length ? others : [...others, item]
  const noted = await noteReview(deps.db, review.id, { checklist })
  await showInstead(ctx, checkView(showOf(ctx), held.story, noted ?? review))
}

/** A reviewer's own wording, which is nobody else's to change. */
async function atEdit(deps: Deps, ctx: Context, id: number, act: (desk: Desk, edit: StoryEdit) => Promise<unknown>) {
  const edit = await editById(deps.db, id)
  if (edit?.state !== 'open' || edit.editorId !== ctx.speaker.worker?.id)
    return notice(ctx, ctx.words('fallback-old-button'), true)
  return atDesk(deps, ctx, edit.storyId, desk => act(desk, edit))
}

async function wordPart(deps: Deps, ctx: Context, edit: StoryEdit, asking: string) {
  await changeEdit(deps.db, edit.id, { asking })
  await enterForm(deps, ctx, editFormName, edit.id)
}

async function offer(deps: Deps, ctx: Context, desk: Desk, edit: StoryEdit) {
  const offered = await offerEdit(deps, desk.reviewer, edit, ctx.update.update_id)
  if (offered) await showReview(deps, ctx, desk, ctx.words(`story-edit-${offered.outcome}`))
}

async function onEdit(deps: Deps, ctx: Context, desk: Desk, edit: StoryEdit, act: 'parts' | 'offer' | 'drop') {
  if (act === 'offer') return offer(deps, ctx, desk, edit)
  if (act === 'parts') return showInstead(ctx, editPartsView(showOf(ctx), desk.held.story, edit))
  await changeEdit(deps.db, edit.id, { values: {}, state: 'dropped' })
  await showReview(deps, ctx, desk)
}

/** What reviewers write down, tick, score and word otherwise. */
export function listenToNotes(deps: Deps, composer: Composer<Context>): void {
  const open = (ctx: Context, act: (desk: Desk, review: StoryReview) => Promise<unknown>) => whileOpen(deps, ctx, act)
  onPress(composer, mendPress, (ctx, { review, part }) =>
    atReview(
      deps,
      ctx,
      review,
      open(ctx, (desk, own) => toggleMend(deps, ctx, desk, own, part)),
    ),
  )
  onPress(composer, mendingPress, (ctx, { review, act }) =>
    atReview(
      deps,
      ctx,
      review,
      open(ctx, (desk, own) => {
        if (act === 'notes') return writeNotes(deps, ctx, own)
        return act === 'send' ? sendBack(deps, ctx, desk, own) : decline(deps, ctx, desk, own)
      }),
    ),
  )
  onPress(composer, checkPress, (ctx, { review, item }) =>
    atReview(
      deps,
      ctx,
      review,
      open(ctx, (desk, own) => tick(deps, ctx, desk, own, item)),
    ),
  )
  onPress(composer, criterionPress, (ctx, { review, criterion }) =>
    atReview(
      deps,
      ctx,
      review,
      open(ctx, ({ held }, own) => showInstead(ctx, pointsView(showOf(ctx), held.story, own, criterion))),
    ),
  )
  onPress(composer, pointsPress, (ctx, { review, criterion, points }) =>
    atReview(
      deps,
      ctx,
      review,
      open(ctx, async ({ held }, own) => {
        const noted = await noteReview(deps.db, own.id, { score: { ...own.score, [criterion]: points } })
        await showInstead(ctx, scoreView(showOf(ctx), held.story, noted ?? own))
      }),
    ),
  )
  onPress(composer, editPartPress, (ctx, { edit, part }) =>
    atEdit(deps, ctx, edit, (_, own) => wordPart(deps, ctx, own, part)),
  )
  onPress(composer, editPress, (ctx, { edit, act }) =>
    atEdit(deps, ctx, edit, (desk, own) => onEdit(deps, ctx, desk, own, act)),
  )
}
