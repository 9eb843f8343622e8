import type { Composer } from 'grammy'
import { escapeHtml } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say } from '../../../telegram/say.ts'
import { splitLines } from '../../../telegram/split.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { broadcastOf, tallyOf } from '../../broadcasts/queries/results.ts'
import { isOver } from '../../broadcasts/rules.ts'
import { progressView } from '../../broadcasts/views/progress.ts'
import { setAsking } from '../actions/draft.ts'
import { markRead, remindUnread } from '../actions/read.ts'
import { announcementById, readersCount, subjectOf, unreadBy } from '../queries/announcements.ts'
import { formName } from '../talk.ts'
import { correctPress, readPress, remindPress, resultPress, unreadPress } from '../views/presses.ts'
import { unreadView } from '../views/reads.ts'
import { atDesk, type Desk } from './desk.ts'

async function showResult(deps: Deps, ctx: Context, { announcement }: Desk) {
  const broadcast = await broadcastOf(deps.db, subjectOf(announcement))
  if (!broadcast) return
  const { locale } = ctx.speaker
  const tally = await tallyOf(deps.db, broadcast.id)
  const over = broadcast.state === 'done' || isOver(broadcast.state, tally)
  await say(ctx, progressView(ctx.words, broadcast, tally, over, locale))
  if (!announcement.wantsRead) return
  const [read, unread] = await Promise.all([readersCount(deps.db, announcement), unreadBy(deps.db, announcement)])
  await say(ctx, unreadView(ctx.words, announcement, { read, unread: unread.length }, locale))
}

async function correct(deps: Deps, ctx: Context, { announcement }: Desk) {
  if (announcement.state !== 'sent') return
  await setAsking(deps.db, announcement.id, 'correction')
  await enterForm(deps, ctx, formName, announcement.id)
}

async function showUnread(deps: Deps, ctx: Context, { announcement }: Desk) {
  const unread = await unreadBy(deps.db, announcement)
  const names = unread.map(({ name }) => `• ${escapeHtml(name)}`)
  const text = [ctx.words('announcement-unread-title', { count: String(unread.length) }), ...names].join('\n')
  for (const part of splitLines(text)) await say(ctx, { text: part })
}

async function remind(deps: Deps, ctx: Context, { announcement }: Desk) {
  const count = await remindUnread(deps, announcement)
  await say(ctx, { text: ctx.words('announcement-reminded', { count: String(count) }) })
}

/** By anybody whom it reached, also in a group; what the press says is told to that person alone. */
async function read(deps: Deps, ctx: Context, id: number) {
  const { worker } = ctx.speaker
  const announcement = await announcementById(deps.db, id)
  const theirs = announcement?.state === 'sent' && worker?.agencyId === announcement.agencyId
  if (!theirs || !worker) return notice(ctx, ctx.words('person-unknown'), true)
  const first = await markRead(deps, id, worker.id)
  return notice(ctx, ctx.words(first ? 'announcement-read' : 'announcement-read-before'))
}

/** What its author does once it has gone out, and what its readers press. */
export function listenToSent(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, resultPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => showResult(deps, ctx, desk)))
  onPress(composer, correctPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => correct(deps, ctx, desk)))
  onPress(composer, unreadPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => showUnread(deps, ctx, desk)))
  onPress(composer, remindPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => remind(deps, ctx, desk)))
  onPress(composer, readPress, (ctx, { id }) => read(deps, ctx, id))
}
