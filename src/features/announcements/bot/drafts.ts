import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import type { Letter } from '../../broadcasts/table.ts'
import { asLeader } from '../../workers/access.ts'
import { workerById } from '../../workers/queries.ts'
import { changeAnnouncement, dropAnnouncement, openAnnouncement } from '../actions/draft.ts'
import { lettersOf } from '../actions/letters.ts'
import { sendAnnouncement } from '../actions/send.ts'
import { announcementById } from '../queries/announcements.ts'
import { contentOf } from '../rules.ts'
import type { Announcement } from '../table.ts'
import { formName } from '../talk.ts'
import {
  cardPress,
  contentPress,
  dropPress,
  nowPress,
  previewPress,
  sendPress,
  timePress,
  wantsReadPress,
} from '../views/presses.ts'
import { atDesk, cardOf, type Desk, deskFor } from './desk.ts'

/** `/umumkan`, or `/umumkan` and the words at once. */
async function announce(deps: Deps, ctx: Context, typed: string) {
  const leader = asLeader(ctx.speaker)
  if (!leader) return say(ctx, { text: ctx.words('announcement-no-access') })
  const back = (id: number) => cardPress.data({ id })
  const draft = await openAnnouncement(deps, leader, { updateId: ctx.update.update_id, back })
  const reading = contentOf({ text: typed })
  if (typed === '' || !('content' in reading)) return enterForm(deps, ctx, formName, draft.id)
  await changeAnnouncement(deps.db, draft.id, { ...reading.content, asking: null })
  const desk = await deskFor(deps, ctx, draft.id)
  return desk && say(ctx, await cardOf(deps, ctx, desk))
}

const showCard = async (deps: Deps, ctx: Context, { announcement, audience }: Desk) => {
  const now = (await announcementById(deps.db, announcement.id)) ?? announcement
  await showInstead(ctx, await cardOf(deps, ctx, { announcement: now, audience }))
}

/** Asks for something anew; what was typed before stays until it is replaced. */
async function askAgain(deps: Deps, ctx: Context, { announcement }: Desk, asking: 'content' | 'time') {
  const asked = await changeAnnouncement(deps.db, announcement.id, { asking })
  if (asked) await enterForm(deps, ctx, formName, announcement.id)
}

const sendLetter = (ctx: Context, { method, payload }: Letter) =>
  (ctx.api.raw[method] as (args: Record<string, unknown>) => Promise<unknown>)({ chat_id: ctx.chatId, ...payload })

/** Exactly what the others will get, to the author alone. */
async function preview(deps: Deps, ctx: Context, announcement: Announcement) {
  const author = await workerById(deps.db, announcement.authorId)
  if (!author || announcement.kind === null) return
  await sendLetter(ctx, (await lettersOf(deps, deps.db, announcement, author))[author.locale])
}

async function send(deps: Deps, ctx: Context, desk: Desk) {
  const sending = await sendAnnouncement(deps, desk.announcement.id)
  if (sending === 'nobody') await say(ctx, { text: ctx.words('announcement-nobody') })
  await showCard(deps, ctx, desk)
}

async function drop(deps: Deps, ctx: Context, desk: Desk) {
  const { id, state } = desk.announcement
  if (state === 'open' || state === 'scheduled') await dropAnnouncement(deps.db, id, state)
  await showCard(deps, ctx, desk)
}

/** A draft: its words, audience and hour, a look at it, and off it goes. */
export function listenToDrafts(deps: Deps, composer: Composer<Context>): void {
  composer.chatType('private').command('umumkan', ctx => announce(deps, ctx, ctx.match.trim()))
  const change = async (ctx: Context, desk: Desk, changes: Parameters<typeof changeAnnouncement>[2]) => {
    await changeAnnouncement(deps.db, desk.announcement.id, changes)
    await showCard(deps, ctx, desk)
  }
  onPress(composer, cardPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => showCard(deps, ctx, desk)))
  onPress(composer, contentPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => askAgain(deps, ctx, desk, 'content')))
  onPress(composer, timePress, (ctx, { id }) => atDesk(deps, ctx, id, desk => askAgain(deps, ctx, desk, 'time')))
  onPress(composer, nowPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => change(ctx, desk, { sendAt: null })))
  onPress(composer, wantsReadPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, desk => change(ctx, desk, { wantsRead: !desk.announcement.wantsRead })),
  )
  onPress(composer, previewPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => preview(deps, ctx, desk.announcement)))
  onPress(composer, sendPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => send(deps, ctx, desk)))
  onPress(composer, dropPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => drop(deps, ctx, desk)))
}
