import { type Composer, InlineKeyboard, InputFile } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import type { Deps } from '../../../deps.ts'
import { readFiles } from '../../../outbox/files.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { inviteesOf } from '../../meetings/queries/meetings.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import { sendMinutes } from '../actions/send.ts'
import type { Held } from '../queries/minutes.ts'
import { sourceOf } from '../queries/source.ts'
import type { Minutes } from '../table.ts'
import { captionView } from '../views/notices.ts'
import { paperOf } from '../views/paper.ts'
import { drawPdf } from '../views/pdf.ts'
import { checkedPress, draftPress, previewPress, sendPress } from '../views/presses.ts'
import { atDesk, cardOf, type Desk } from './desk.ts'

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

/** The paper looked at, said to be checked, and sent. */
export function listenToSending(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, previewPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => preview(deps, ctx, desk)))
  onPress(composer, checkedPress, (ctx, { id, version }) =>
    atDesk(deps, ctx, id, desk => checked(deps, ctx, desk, version)),
  )
  onPress(composer, sendPress, (ctx, { id, version }) => atDesk(deps, ctx, id, desk => send(deps, ctx, desk, version)))
}
