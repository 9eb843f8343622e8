import { type Composer, InlineKeyboard } from 'grammy'
import { escapeHtml } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, type FormDraft, noteInDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { splitLines } from '../../../telegram/split.ts'
import { type Moved, type Moving, moveAgreement } from '../actions/move.ts'
import { type Agreement, stepsOf } from '../queries/agreements.ts'
import { moveDraftWith } from '../queries/drafts.ts'
import { letterById } from '../queries/letters.ts'
import { type Evidence, type Move, needOf } from '../rules/agreement.ts'
import { type Beginning, moveFormName, plannedMoveText, toldIn } from '../talk/move.ts'
import { historyText, letterLine } from '../views/card.ts'
import { byLetterPress, evidencePress, historyPress, movePress, savePress, viewPress } from '../views/presses.ts'
import { atSeat, cardOf, type Seat, seatOf, showOf, wholeOf } from './desk.ts'

/** Of one album. */
const mostPhotos = 10

/** Tells what became of a move, and shows how the agreement stands now. */
export async function answer(deps: Deps, ctx: Context, seat: Seat, moved: Moved) {
  if (moved.outcome === 'gone') return oldButton(ctx)
  const said = {
    moved: ctx.words('agreement-saved'),
    closed: ctx.words('fallback-old-button'),
    overtaken: ctx.words('agreement-overtaken', { by: (await stepsOf(deps.db, seat.agreement.id)).at(-1)?.name ?? '' }),
  }[moved.outcome]
  await notice(ctx, said, moved.outcome !== 'moved')
  await showInstead(ctx, await cardOf(deps, ctx, seat))
}

async function move(deps: Deps, ctx: Context, seat: Seat, moving: Omit<Moving, 'updateId'>, draft?: FormDraft) {
  const { mover, agreement } = seat
  const asked = { ...moving, updateId: ctx.update.update_id }
  const moved = await moveAgreement(deps, mover, agreement.id, asked, draft)
  const again = moved.outcome === 'overtaken' && needOf(moved.agreement.state, moving.move, mover.leads) !== undefined
  return draft && again ? askAgain(deps, ctx, moved.agreement, draft) : answer(deps, ctx, seat, moved)
}

/** Somebody else was first, but what was told still fits: nothing of it is lost. */
async function askAgain(deps: Deps, ctx: Context, { id, seq }: Agreement, draft: FormDraft) {
  await notice(ctx)
  await noteInDraft(deps.db, draft, { seq })
  const said = ctx.words('agreement-overtaken-again', { by: (await stepsOf(deps.db, id)).at(-1)?.name ?? '' })
  const keyboard = new InlineKeyboard()
    .text(ctx.words('agreement-button-save'), savePress.data({ form: draft.id }))
    .text(ctx.words('button-cancel'), viewPress.data({ id }))
  await showInstead(ctx, { text: `${said}\n\n${plannedMoveText(ctx.words, draft.values)}`, keyboard })
}

type Pressed = { id: number; seq: number; move: Move }

/** One tap where nothing has to be said; all other moves ask first. A press on an old card shows the new one. */
async function begin(deps: Deps, ctx: Context, { id, seq, move: to }: Pressed) {
  const seat = await seatOf(deps, ctx, id)
  if (!seat) return oldButton(ctx)
  const { agreement, mover } = seat
  const { state, text, agencyId, continuing } = agreement
  const need = agreement.seq === seq ? needOf(state, to, mover.leads) : undefined
  if (need === undefined || need === 'none') return move(deps, ctx, seat, { seq, move: to })
  await notice(ctx)
  const beginning: Beginning = { id, seq, text, agencyId, move: to, need, again: to === state, continuing }
  await openForm(deps, ctx, moveFormName, beginning)
}

/** Keeps what the form was told, on top of the step that was seen. */
async function save(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  if (draft?.form !== moveFormName) return oldButton(ctx)
  const { id, seq, move: to, shown, due, note } = toldIn(draft.values)
  const seat = await seatOf(deps, ctx, id)
  if (!seat) return oldButton(ctx)
  if (draft.state === 'done') return answer(deps, ctx, seat, { outcome: 'moved', agreement: seat.agreement })
  const said = note ?? shown?.note
  const moving = {
    ...{ seq, move: to },
    ...(said !== undefined && { note: said }),
    ...(shown?.evidence && { evidence: shown.evidence }),
    ...(due && { dueOn: due.day, continuing: due.continuing }),
  }
  return move(deps, ctx, seat, moving, draft)
}

/** Done, as the letter that went out shows. */
async function doneByLetter(
  deps: Deps,
  ctx: Context,
  { id, seq, letter }: { id: number; seq: number; letter: number },
) {
  const seat = await seatOf(deps, ctx, id)
  const sent = await letterById(deps.db, letter)
  if (!seat || sent?.agreementId !== id || sent.sentOn === null) return oldButton(ctx)
  return move(deps, ctx, seat, { seq, move: 'done', evidence: [{ kind: 'letter', letterId: letter }] })
}

/** What shows that it was done, each as it was given. */
async function sendEvidence(deps: Deps, ctx: Context, { agreement }: Seat) {
  for (const { evidence } of await stepsOf(deps.db, agreement.id))
    for (const one of evidence) await sendOne(deps, ctx, one)
}

async function sendOne(deps: Deps, ctx: Context, evidence: Evidence) {
  if (evidence.kind === 'link') return say(ctx, { text: escapeHtml(evidence.url) })
  if ('fileId' in evidence)
    return evidence.kind === 'photo' ? ctx.replyWithPhoto(evidence.fileId) : ctx.replyWithDocument(evidence.fileId)
  const letter = await letterById(deps.db, evidence.letterId)
  return letter && say(ctx, { text: letterLine(showOf(deps, ctx), letter) })
}

async function sendHistory(deps: Deps, ctx: Context, { agreement }: Seat) {
  const text = historyText(showOf(deps, ctx), await wholeOf(deps, agreement))
  for (const part of splitLines(text)) await say(ctx, { text: part })
}

/** A further photo of the album whose first one was taken as evidence belongs to it, and to no report. */
async function morePhotos(deps: Deps, ctx: Context, next: () => Promise<void>) {
  const album = ctx.message?.media_group_id
  const fileId = ctx.message?.photo?.at(-1)?.file_id
  const draft = album === undefined ? undefined : await moveDraftWith(deps.db, ctx.speaker.telegramId, album)
  if (!draft || fileId === undefined) return next()
  const { shown } = toldIn(draft.values)
  const known = shown?.evidence ?? []
  const isKnown = known.some(one => one.kind === 'photo' && one.fileId === fileId)
  const evidence = isKnown ? known : [...known, { kind: 'photo' as const, fileId }].slice(0, mostPhotos)
  await noteInDraft(deps.db, draft, { shown: { ...shown, evidence } })
}

/** One agreement looked at and moved on. */
export function listenToCards(deps: Deps, composer: Composer<Context>): void {
  composer.chatType('private').on('message:photo', (ctx, next) => morePhotos(deps, ctx as unknown as Context, next))
  onPress(composer, viewPress, (ctx, { id }) =>
    atSeat(deps, ctx, id, async seat => showInstead(ctx, await cardOf(deps, ctx, seat))),
  )
  onPress(composer, movePress, (ctx, pressed) => begin(deps, ctx, pressed))
  onPress(composer, savePress, (ctx, { form }) => save(deps, ctx, form))
  onPress(composer, byLetterPress, (ctx, pressed) => doneByLetter(deps, ctx, pressed))
  onPress(composer, evidencePress, (ctx, { id }) => atSeat(deps, ctx, id, seat => sendEvidence(deps, ctx, seat)))
  onPress(composer, historyPress, (ctx, { id }) => atSeat(deps, ctx, id, seat => sendHistory(deps, ctx, seat)))
}
