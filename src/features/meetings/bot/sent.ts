import type { Composer } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import { escapeHtml } from '../../../base/translate.ts'
import { asWhatsApp } from '../../../base/whatsapp.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { splitLines } from '../../../telegram/split.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { cancelMeeting, postponeMeeting } from '../actions/change.ts'
import { setAsking } from '../actions/draft.ts'
import { remindInvitees } from '../actions/remind.ts'
import { inviteesOf, meetingById } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { isOver } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { formName } from '../talk/meeting-form.ts'
import { invitationView, meetingLink } from '../views/invitation.ts'
import {
  cancelPress,
  listPress,
  movePress,
  postponePress,
  remindPress,
  statusPress,
  whatsAppPress,
} from '../views/presses.ts'
import { cancelAskView, listText, postponeAskView } from '../views/status.ts'
import { openMeeting } from './answers.ts'
import { atDesk, cardOf, maySeeList } from './desk.ts'

async function showList(deps: Deps, ctx: Context, meeting: Meeting) {
  const mine = meeting.inviterId === ctx.speaker.worker?.id
  const text = listText(ctx.words, await shownMeeting(deps.db, meeting), await inviteesOf(deps.db, meeting), mine)
  for (const part of splitLines(text)) await say(ctx, { text: part })
}

async function remind(deps: Deps, ctx: Context, meeting: Meeting) {
  if (meeting.state !== 'sent') return
  const count = await remindInvitees(deps, meeting, dayOf(deps.clock.now(), ctx.speaker.zone), 'silent')
  await say(ctx, { text: ctx.words('meeting-reminded', { count }) })
}

/** It went out, and was not held long ago. */
const stands = (deps: Deps, meeting: Meeting) => meeting.state === 'sent' && !isOver(meeting, deps.clock.now())

async function move(deps: Deps, ctx: Context, meeting: Meeting, what: 'when' | 'venue' | 'postponed') {
  const open = stands(deps, meeting) || (meeting.state === 'postponed' && what === 'when')
  if (!open) return showInstead(ctx, await cardOf(deps, ctx, meeting))
  await setAsking(deps.db, meeting.id, what)
  await enterForm(deps, ctx, formName, meeting.id)
}

/** *Tunda*: to another time, which is asked, or for as long as nobody knows it. */
async function postpone(deps: Deps, ctx: Context, meeting: Meeting, how: 'ask' | 'to' | 'open') {
  const worker = ctx.speaker.worker?.id
  if (!stands(deps, meeting) || worker === undefined) return showInstead(ctx, await cardOf(deps, ctx, meeting))
  if (how === 'to') return move(deps, ctx, meeting, 'postponed')
  if (how === 'ask') {
    const { length } = await inviteesOf(deps.db, meeting)
    return showInstead(ctx, postponeAskView(ctx.words, meeting.id, titleOf(ctx.words, meeting), length))
  }
  await postponeMeeting(deps, meeting, worker)
  return showInstead(ctx, await cardOf(deps, ctx, meeting))
}

async function cancel(deps: Deps, ctx: Context, meeting: Meeting, sure: boolean) {
  const worker = ctx.speaker.worker?.id
  if (!sure && (stands(deps, meeting) || meeting.state === 'postponed')) {
    const { length } = await inviteesOf(deps.db, meeting)
    return showInstead(ctx, cancelAskView(ctx.words, meeting.id, titleOf(ctx.words, meeting), length))
  }
  if (worker !== undefined) await cancelMeeting(deps, meeting, worker)
  return showInstead(ctx, await cardOf(deps, ctx, meeting))
}

/** The invitation with a link, to be passed on where Pilar does not reach. */
async function showWhatsApp(deps: Deps, ctx: Context, meeting: Meeting) {
  const shown = await shownMeeting(deps.db, meeting)
  const secret = meeting.nature === 'secret'
  const text = secret
    ? ctx.words('meeting-secret-whatsapp', { agency: shown.agency.officialName })
    : invitationView(ctx.words, shown, ctx.speaker.locale).text
  const link = `https://t.me/${deps.account.username}?start=${meetingLink(meeting.id)}`
  await say(ctx, { text: `${ctx.words('meeting-whatsapp-hint')}\n\n${escapeHtml(`${asWhatsApp(text)}\n\n${link}`)}` })
}

/** The list, opened from a group: whoever may not see it is shown their own invitation. */
async function openList(deps: Deps, ctx: Context, id: number) {
  const meeting = await meetingById(deps.db, id)
  if (meeting && (await maySeeList(deps, ctx, meeting))) return showList(deps, ctx, meeting)
  await say(ctx, { text: ctx.words('meeting-list-not-yours') })
  return openMeeting(deps, ctx, id)
}

/** What the inviter does once it has gone out. */
export function listenToSent(deps: Deps, composer: Composer<Context>): void {
  composer.chatType('private').command('start', async (ctx, next) => {
    const [, id] = ctx.match.match(/^ml-(\d{1,15})$/) ?? []
    return id === undefined ? next() : void (await openList(deps, ctx as unknown as Context, Number(id)))
  })
  onPress(composer, statusPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => showInstead(ctx, await cardOf(deps, ctx, meeting))),
  )
  onPress(composer, listPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => showList(deps, ctx, meeting)))
  onPress(composer, remindPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => remind(deps, ctx, meeting)))
  onPress(composer, movePress, (ctx, { id, what }) => atDesk(deps, ctx, id, meeting => move(deps, ctx, meeting, what)))
  onPress(composer, postponePress, (ctx, { id, how }) =>
    atDesk(deps, ctx, id, meeting => postpone(deps, ctx, meeting, how)),
  )
  onPress(composer, cancelPress, (ctx, { id, sure }) =>
    atDesk(deps, ctx, id, meeting => cancel(deps, ctx, meeting, sure === '1')),
  )
  onPress(composer, whatsAppPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => showWhatsApp(deps, ctx, meeting)))
}
