import { type Composer, InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { beginLetter, forwardLetter } from '../actions/letter.ts'
import { letterById } from '../queries/letters.ts'
import { isOpen } from '../rules/agreement.ts'
import { letterIn } from '../rules/letters.ts'
import {
  letterFormName,
  type SignBeginning,
  signFormName,
  type ToldLetter,
  type ToldSignature,
} from '../talk/letter.ts'
import { todayAt } from '../talk/steps.ts'
import {
  byLetterPress,
  forwardPress,
  letterPress,
  saveLetterPress,
  saveSignedPress,
  viewPress,
} from '../views/presses.ts'
import { atSeat, cardOf, type Seat, seatOf } from './desk.ts'

/** The letter and its agreement, if the one who speaks may move it. */
async function letterSeat(deps: Deps, ctx: Context, letterId: number) {
  const letter = await letterById(deps.db, letterId)
  const seat = letter && (await seatOf(deps, ctx, letter.agreementId))
  return seat && { ...seat, letter }
}

const showCard = async (deps: Deps, ctx: Context, seat: Seat) => showInstead(ctx, await cardOf(deps, ctx, seat))

async function saveLetter(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  if (draft?.form !== letterFormName) return oldButton(ctx)
  const { id, addressee, subject } = draft.values as unknown as ToldLetter
  const seat = await seatOf(deps, ctx, id)
  if (!seat || addressee === undefined || subject === undefined) return oldButton(ctx)
  await notice(ctx, ctx.words('agreement-saved'))
  await beginLetter(deps, seat.mover, seat.agreement, { addressee, subject }, draft)
  await showCard(deps, ctx, seat)
}

/** Signing asks for number and date; what comes after is one tap, and of today. */
async function forward(deps: Deps, ctx: Context, letterId: number, to: 'signed' | 'sent' | 'replied') {
  const seat = await letterSeat(deps, ctx, letterId)
  if (!seat) return oldButton(ctx)
  const { agreement, letter } = seat
  const { id, agencyId } = agreement
  if (to === 'signed' && letter.state === 'draft') {
    await notice(ctx)
    const beginning: SignBeginning = { letter: letter.id, id, agencyId, addressee: letter.addressee }
    return openForm(deps, ctx, signFormName, beginning)
  }
  const on = await todayAt(deps, agencyId)
  const moved = to === 'signed' ? undefined : await forwardLetter(deps.db, letterId, { state: to, on })
  await notice(ctx, moved ? ctx.words('agreement-saved') : undefined)
  await showCard(deps, ctx, seat)
  if (moved?.state === 'sent' && isOpen(agreement.state)) await suggestDone(ctx, seat, letterId)
}

/** A letter that went out is often all that was agreed on. */
async function suggestDone(ctx: Context, { agreement: { id, seq } }: Seat, letter: number) {
  const keyboard = new InlineKeyboard()
    .text(ctx.words('agreement-button-done'), byLetterPress.data({ id, seq, letter }))
    .text(ctx.words('agreement-button-not-yet'), viewPress.data({ id }))
  await say(ctx, { text: ctx.words('agreement-letter-sent-ask'), keyboard })
}

async function saveSigned(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  if (draft?.form !== signFormName) return oldButton(ctx)
  const { letter, number, on } = draft.values as unknown as ToldSignature
  const seat = await letterSeat(deps, ctx, letter)
  if (!seat || number === undefined || on === undefined) return oldButton(ctx)
  await notice(ctx, ctx.words('agreement-saved'))
  await deps.db.transaction(async tx => {
    await forwardLetter(tx, letter, { state: 'signed', number, on })
    await settleDraft(tx, draft.id, 'done', deps.clock.now())
  })
  await showCard(deps, ctx, seat)
}

/** The letters that an agreement needs. */
export function listenToLetters(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, letterPress, (ctx, { id }) =>
    atSeat(deps, ctx, id, async ({ agreement }) => {
      const suggested = letterIn(agreement.text)
      const known = suggested.addressee !== undefined && suggested.subject !== undefined ? suggested : {}
      await openForm(deps, ctx, letterFormName, { id, suggested, ...known })
    }),
  )
  onPress(composer, saveLetterPress, (ctx, { form }) => saveLetter(deps, ctx, form))
  onPress(composer, forwardPress, (ctx, { letter, to }) => forward(deps, ctx, letter, to))
  onPress(composer, saveSignedPress, (ctx, { form }) => saveSigned(deps, ctx, form))
}
