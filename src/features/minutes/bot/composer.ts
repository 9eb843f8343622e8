import { Composer, InlineKeyboard, InputFile } from 'grammy'
import { shortDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Deps } from '../../../deps.ts'
import { readFiles } from '../../../outbox/files.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { inviteesOf } from '../../meetings/queries/meetings.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import { changeMinutes, openMinutes } from '../actions/draft.ts'
import { sendMinutes } from '../actions/send.ts'
import { type Held, heldMeeting, heldMeetings } from '../queries/minutes.ts'
import { sourceOf } from '../queries/source.ts'
import { gapsOf, without } from '../rules/body.ts'
import type { Minutes, Question } from '../table.ts'
import { formName } from '../talk/minutes-form.ts'
import { chooseView, editView } from '../views/draft.ts'
import { captionView } from '../views/notices.ts'
import { oneView } from '../views/one.ts'
import { paperOf } from '../views/paper.ts'
import { drawPdf } from '../views/pdf.ts'
import {
  askPress,
  checkedPress,
  draftPress,
  dropPress,
  editPress,
  meetingPress,
  onePress,
  previewPress,
  sendPress,
} from '../views/presses.ts'
import { atDesk, cardOf, type Desk, showOf, takerOf } from './desk.ts'

const dayMs = 86_400_000
const lookBackDays = 45
const mostListed = 12

/** `/notulen`: the meetings whose minutes the one who speaks may write, the newest first. */
async function choose(deps: Deps, ctx: Context) {
  const { worker, zone, locale } = ctx.speaker
  if (!worker?.agencyId) return say(ctx, { text: ctx.words('person-unknown') })
  const now = deps.clock.now()
  const [from, until] = [new Date(now.getTime() - lookBackDays * dayMs), new Date(now.getTime() + dayMs)]
  const all = await heldMeetings(deps.db, worker.agencyId, worker.id, from, until)
  const own = all.filter(held => takerOf(ctx, held) !== undefined).slice(0, mostListed)
  const dayIn = ({ meeting }: Held) => (meeting.startsAt ? shortDate(dayOf(meeting.startsAt, zone), locale) : '')
  await say(ctx, chooseView(showOf(deps, ctx), own, dayIn))
}

/** The minutes of a meeting, begun where there are none. */
async function open(deps: Deps, ctx: Context, meetingId: number) {
  const held = await heldMeeting(deps.db, meetingId)
  const taker = held && takerOf(ctx, held)
  await notice(ctx, taker ? undefined : ctx.words('not-allowed'), !taker)
  if (!held || !taker) return
  if (!held.minutes) await openMinutes(deps, taker, held)
  const begun = await heldMeeting(deps.db, meetingId)
  if (begun?.minutes)
    await showInstead(ctx, await cardOf(deps, ctx, { held: { ...begun, minutes: begun.minutes }, taker }))
}

async function ask(deps: Deps, ctx: Context, { held: { minutes }, taker }: Desk, question: Question, of: number) {
  if (minutes.state !== 'open' || (question === 'taker' && !taker.leads)) return
  const gap = gapsOf(minutes).find(one => one.question === question && (one.of ?? 0) === of)
  const asking = gap ?? { question, ...(of > 0 && { of }) }
  const asked = await changeMinutes(deps.db, minutes, { asking })
  if (asked) await enterForm(deps, ctx, formName, minutes.id)
}

async function drop(deps: Deps, ctx: Context, desk: Desk, of: number, version: number) {
  const { minutes } = desk.held
  if (minutes.version === version) await changeMinutes(deps.db, minutes, { body: without(minutes.body, of) })
  await showInstead(ctx, await cardOf(deps, ctx, desk))
}

/** The document in the language of the agency, as it stands; with who checked it where that is known. */
async function drawn(deps: Deps, held: Held & { minutes: Minutes }) {
  const madeAt = deps.clock.now()
  const paper = paperOf(deps.translate('id'), { held, source: await sourceOf(deps.db, held), madeAt })
  return { name: `${paper.fileName}.pdf`, bytes: await drawPdf(paper, madeAt) }
}

/** What was sent is shown as the very file that was sent; a draft as it stands. */
async function preview(deps: Deps, ctx: Context, { held }: Desk) {
  await ctx.replyWithChatAction('upload_document')
  const sent = held.minutes.file === null ? [] : await readFiles(deps.db, [held.minutes.file])
  const file = sent[0] ?? (await drawn(deps, held))
  const caption = ctx.words(held.minutes.state === 'sent' ? 'minutes-caption' : 'minutes-caption-draft', {
    title: titleOf(ctx.words, held.meeting),
  })
  const known = 'fileId' in file ? file.fileId : null
  const document = known ?? new InputFile(file.bytes ?? new Uint8Array(), file.name)
  await ctx.replyWithDocument(document, { caption, parse_mode: 'HTML' })
}

/** Before anything goes out: how many will get it, and how much begins with it. */
async function checked(deps: Deps, ctx: Context, desk: Desk, version: number) {
  const { minutes, meeting } = desk.held
  const isReady = minutes.version === version && minutes.state === 'open' && minutes.takerId === desk.taker.workerId
  if (!isReady) return showInstead(ctx, await cardOf(deps, ctx, desk))
  const people = (await inviteesOf(deps.db, meeting)).filter(({ telegramId }) => telegramId !== null).length
  const facts = { people: number(people, ctx.speaker.locale), plans: minutes.body.plans.length }
  const { id } = minutes
  const keyboard = new InlineKeyboard()
    .text(ctx.words('minutes-button-send', facts), sendPress.data({ id, version }))
    .row()
    .text(ctx.words('minutes-button-back'), draftPress.data({ id }))
  await showInstead(ctx, { text: ctx.words('minutes-ask-checked', { ...facts, chair: minutes.chair ?? '' }), keyboard })
}

async function send(deps: Deps, ctx: Context, desk: Desk, version: number) {
  const { held, taker } = desk
  if (held.minutes.state === 'sent') return showInstead(ctx, await cardOf(deps, ctx, desk))
  const now = deps.clock.now()
  const paper = await drawn(deps, { ...held, minutes: { ...held.minutes, checkedAt: now } })
  const sending = await sendMinutes(deps, taker, held, {
    version,
    paper,
    updateId: ctx.update.update_id,
    caption: ({ locale }, own) => {
      const words = deps.translate(locale)
      return captionView(words, locale, titleOf(words, held.meeting), own)
    },
  })
  if (sending !== 'sent') await say(ctx, { text: ctx.words(`minutes-not-sent-${sending}`) })
  await showInstead(ctx, await cardOf(deps, ctx, desk))
}

/** The minutes of meetings: written, corrected, looked at, sent. */
export function minutesBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onCommand(composer.chatType('private') as unknown as Composer<Context>, 'notulen', async ctx => {
    if (ctx.callbackQuery) await notice(ctx)
    await choose(deps, ctx)
  })
  onPress(composer, meetingPress, (ctx, { id }) => open(deps, ctx, id))
  onPress(composer, draftPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async desk => showInstead(ctx, await cardOf(deps, ctx, desk))),
  )
  onPress(composer, editPress, (ctx, { id, page }) =>
    atDesk(deps, ctx, id, async ({ held }) => showInstead(ctx, editView(showOf(deps, ctx), held.minutes, page))),
  )
  onPress(composer, onePress, (ctx, { id, of }) =>
    atDesk(deps, ctx, id, async desk => {
      const view = oneView(showOf(deps, ctx), desk.held.minutes, of)
      await showInstead(ctx, view ?? (await cardOf(deps, ctx, desk)))
    }),
  )
  onPress(composer, askPress, (ctx, { id, question, of }) =>
    atDesk(deps, ctx, id, desk => ask(deps, ctx, desk, question, of)),
  )
  onPress(composer, dropPress, (ctx, { id, of, version }) =>
    atDesk(deps, ctx, id, desk => drop(deps, ctx, desk, of, version)),
  )
  onPress(composer, previewPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => preview(deps, ctx, desk)))
  onPress(composer, checkedPress, (ctx, { id, version }) =>
    atDesk(deps, ctx, id, desk => checked(deps, ctx, desk, version)),
  )
  onPress(composer, sendPress, (ctx, { id, version }) => atDesk(deps, ctx, id, desk => send(deps, ctx, desk, version)))
  return composer
}
