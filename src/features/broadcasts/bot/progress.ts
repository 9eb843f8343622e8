import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say } from '../../../telegram/say.ts'
import { splitLines } from '../../../telegram/split.ts'
import { hurryBroadcast } from '../actions/hurry.ts'
import { stopBroadcast } from '../actions/stop.ts'
import { broadcastById, missedBy, senderOf } from '../queries/results.ts'
import { missedPress, sendNowPress, stopPress } from '../views/presses.ts'
import { missedText } from '../views/progress.ts'

const mostListed = 200

async function stop(deps: Deps, ctx: Context, broadcastId: number) {
  const workerId = ctx.speaker.worker?.id
  const spared = workerId === undefined ? undefined : await stopBroadcast(deps, workerId, broadcastId)
  const words = spared === undefined ? 'broadcast-nothing-to-stop' : 'broadcast-stopping'
  await notice(ctx, ctx.words(words, { count: String(spared ?? 0) }))
}

async function sendNow(deps: Deps, ctx: Context, broadcastId: number) {
  const workerId = ctx.speaker.worker?.id
  const hurried = workerId !== undefined && (await hurryBroadcast(deps, workerId, broadcastId))
  await notice(ctx, ctx.words(hurried ? 'broadcast-started' : 'broadcast-nothing-to-stop'))
}

async function showMissed(deps: Deps, ctx: Context, broadcastId: number) {
  const broadcast = await broadcastById(deps.db, broadcastId)
  const sender = broadcast && (await senderOf(deps.db, broadcast))
  const allowed = sender !== undefined && sender.id === ctx.speaker.worker?.id && ctx.chat?.type === 'private'
  await notice(ctx, allowed ? undefined : ctx.words('not-allowed'))
  if (!broadcast || !allowed) return
  const missed = await missedBy(deps.db, broadcastId, mostListed)
  for (const text of splitLines(missedText(ctx.words, broadcast, missed, mostListed))) await say(ctx, { text })
}

/** The buttons under the message that tells how far a broadcast is. */
export function listenToProgress(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, stopPress, (ctx, { broadcast }) => stop(deps, ctx, broadcast))
  onPress(composer, sendNowPress, (ctx, { broadcast }) => sendNow(deps, ctx, broadcast))
  onPress(composer, missedPress, (ctx, { broadcast }) => showMissed(deps, ctx, broadcast))
}
