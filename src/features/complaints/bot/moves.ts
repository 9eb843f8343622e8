import { type Composer, InlineKeyboard } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, type FormDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { splitLines } from '../../../telegram/split.ts'
import { asHandler, type Handler } from '../access.ts'
import { type Move, type Moved, moveComplaint, type Telling } from '../actions.ts'
import { type Complaint, complaintOf, stepsOf } from '../queries/complaints.ts'
import { placed } from '../queries/places.ts'
import { type Filter, needOf, type State } from '../rules.ts'
import { type Beginning, confirmRows, confirmText, moveFormName, toldIn } from '../talk.ts'
import { complaintView, historyText, ownComplaintView, toldView } from '../views/card.ts'
import { historyPress, movePress, ownViewPress, photosPress, savePress, viewPress } from '../views/presses.ts'
import { officesOf, type Placed, stateText } from '../views/words.ts'
import { showOf } from './lists.ts'

type Back = { filter: Filter; page: number }
const firstPage: Back = { filter: 'open', page: 0 }

/** The authority, in one's own chat alone: nothing of a case is shown, or done, where others read along. */
const handlerIn = (ctx: Context): Handler | undefined =>
  ctx.chat?.type === 'private' ? asHandler(ctx.speaker) : undefined

async function showComplaint(deps: Deps, ctx: Context, complaint: Complaint, back = firstPage): Promise<void> {
  const steps = await stepsOf(deps.db, complaint.id)
  await showInstead(ctx, complaintView(showOf(deps, ctx), await placed(deps.db, complaint), steps, back))
}

/** The complaint for one who may read it whole: within reach, or their own. */
async function readable(deps: Deps, ctx: Context, id: number): Promise<Complaint | undefined> {
  const handler = handlerIn(ctx)
  const within = handler && (await complaintOf(deps.db, handler, id))
  if (within) return within
  const { worker } = ctx.speaker
  return worker && ctx.chat?.type === 'private' ? complaintOf(deps.db, { workerId: worker.id }, id) : undefined
}

/** The worker who filed a complaint, as they are told of its moves. */
async function tellingOf(deps: Deps, complaint: Complaint): Promise<Telling> {
  const { places } = await placed(deps.db, complaint)
  const { locale } = complaint.author
  const today = dayOf(deps.clock.now(), complaint.zone)
  return (now, step) => toldView({ words: deps.translate(locale), locale, today }, { ...now, places }, step)
}

async function move(deps: Deps, handler: Handler, complaint: Complaint, asked: Move, draft?: FormDraft) {
  return moveComplaint(deps, handler, asked, await tellingOf(deps, complaint), draft)
}

/** *Sementara itu … Diproses oleh Budi Santoso*: what holds now, for one who came second. */
async function overtakenText(deps: Deps, ctx: Context, complaint: Placed): Promise<string> {
  const last = (await stepsOf(deps.db, complaint.id)).at(-1)
  const state = html(stateText(ctx, complaint.state, complaint.referredTo, officesOf(complaint)))
  return ctx.words('complaint-overtaken', { number: complaint.number, state, by: last?.by ?? complaint.author.name })
}

async function answerMoved(deps: Deps, ctx: Context, moved: Moved): Promise<void> {
  if (moved.outcome === 'gone') return oldButton(ctx)
  const now = await placed(deps.db, moved.complaint)
  const said = moved.outcome === 'moved' ? ctx.words('complaint-moved') : await overtakenText(deps, ctx, now)
  await notice(ctx, said, moved.outcome !== 'moved')
  await showComplaint(deps, ctx, moved.complaint)
}

type Pressed = { report: number; seq: number; to: State }

/** One tap where nothing has to be said; all other moves ask first. */
async function begin(deps: Deps, ctx: Context, { report, seq, to }: Pressed): Promise<void> {
  const handler = handlerIn(ctx)
  const complaint = handler && (await complaintOf(deps.db, handler, report))
  if (!handler || !complaint) return oldButton(ctx)
  const need = complaint.seq === seq ? needOf(complaint.state, to) : undefined
  if (need === undefined || need === 'none')
    return answerMoved(deps, ctx, await move(deps, handler, complaint, { reportId: report, seq, to }))
  await notice(ctx)
  const offices = officesOf(await placed(deps.db, complaint))
  const { number, state: from } = complaint
  const beginning: Beginning = { report, seq, number, from, to, need, ...offices }
  await openForm(deps, ctx, moveFormName, beginning)
}

/** Keeps what the form was told. Where somebody else was first, it is shown again on top of what holds now. */
async function save(deps: Deps, ctx: Context, form: number, seq: number): Promise<void> {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const handler = handlerIn(ctx)
  if (!handler || draft?.form !== moveFormName) return oldButton(ctx)
  const { report, to, office, note } = toldIn(draft.values)
  const complaint = await complaintOf(deps.db, handler, report)
  if (!complaint) return oldButton(ctx)
  if (draft.state === 'done') return answerMoved(deps, ctx, { outcome: 'moved', complaint })
  const asked = { reportId: report, seq, to, ...(office && { referredTo: office }), ...(note && { note }) }
  const moved = await move(deps, handler, complaint, asked, draft)
  const again = moved.outcome === 'overtaken' && needOf(moved.complaint.state, to) !== undefined
  if (!again) return answerMoved(deps, ctx, moved)
  return askAgain(deps, ctx, draft, await placed(deps.db, moved.complaint))
}

/** Somebody else was first, but what was typed still fits: nothing of it is lost. */
async function askAgain(deps: Deps, ctx: Context, draft: FormDraft, complaint: Placed): Promise<void> {
  const told = { ...toldIn(draft.values), seq: complaint.seq }
  await notice(ctx)
  const text = `${await overtakenText(deps, ctx, complaint)}\n\n${confirmText(ctx.words, told)}`
  const rows = confirmRows(ctx.words, told, draft.id)
  await showInstead(ctx, {
    text,
    keyboard: InlineKeyboard.from(rows.map(row => row.map(({ label, data }) => InlineKeyboard.text(label, data)))),
  })
}

/** The photos of a complaint as an album, once for each press. */
async function sendPhotos(deps: Deps, ctx: Context, { number, photos }: Complaint): Promise<void> {
  const [first, ...others] = photos
  if (!first) return
  const album = photos.map(({ fileId }, at) => ({ type: 'photo', media: fileId, ...(at === 0 && { caption: number }) }))
  const single = { method: 'sendPhoto', payload: { photo: first.fileId, caption: number } }
  const what = others.length === 0 ? single : { method: 'sendMediaGroup', payload: { media: album } }
  const key = `complaint-photos:${ctx.update.update_id}`
  await enqueue(deps.db, [{ key, lane: 'urgent', chatId: ctx.speaker.telegramId, ...what }], deps.clock.now())
}

/** For one who may read this complaint; for all others the button is old. */
async function forReader(deps: Deps, ctx: Context, id: number, show: (complaint: Complaint) => Promise<unknown>) {
  const complaint = await readable(deps, ctx, id)
  if (!complaint) return oldButton(ctx)
  await notice(ctx)
  return show(complaint)
}

/** A complaint looked at and moved on. */
export function listenToMoves(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, viewPress, async (ctx, { report, ...back }) => {
    const handler = handlerIn(ctx)
    const complaint = handler && (await complaintOf(deps.db, handler, report))
    if (!complaint) return oldButton(ctx)
    await notice(ctx)
    return showComplaint(deps, ctx, complaint, back)
  })
  onPress(composer, ownViewPress, (ctx, { report }) =>
    forReader(deps, ctx, report, async complaint => {
      const steps = await stepsOf(deps.db, complaint.id)
      await showInstead(ctx, ownComplaintView(showOf(deps, ctx), await placed(deps.db, complaint), steps))
    }),
  )
  onPress(composer, movePress, (ctx, pressed) => begin(deps, ctx, pressed))
  onPress(composer, savePress, (ctx, { form, seq }) => save(deps, ctx, form, seq))
  onPress(composer, photosPress, (ctx, { report }) =>
    forReader(deps, ctx, report, complaint => sendPhotos(deps, ctx, complaint)),
  )
  onPress(composer, historyPress, (ctx, { report }) =>
    forReader(deps, ctx, report, async complaint => {
      const text = historyText(showOf(deps, ctx), await placed(deps.db, complaint), await stepsOf(deps.db, report))
      for (const part of splitLines(text)) await say(ctx, { text: part })
    }),
  )
}
