import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say } from '../../../telegram/say.ts'
import { splitLines } from '../../../telegram/split.ts'
import { leadsAll } from '../access.ts'
import { hurryBroadcast } from '../actions/hurry.ts'
import { stopBroadcast } from '../actions/stop.ts'
import { audienceById } from '../queries/audience.ts'
import { broadcastById, missedBy } from '../queries/results.ts'
import { missedPress, sendNowPress, stopPress } from '../views/presses.ts'
import { missedText } from '../views/progress.ts'

const mostListed = 200

/** The sender, as long as they lead all that it reaches; asked anew at every press. */
async function senderHere(deps: Deps, ctx: Context, broadcastId: number): Promise<number | undefined> {
  const broadcast = await broadcastById(deps.db, broadcastId)
  const audience = broadcast && (await audienceById(deps.db, broadcast.audienceId))
  const workerId = ctx.speaker.worker?.id
  if (!audience || ctx.chat?.type !== 'private' || audience.chosenBy !== workerId) return undefined
  return leadsAll(ctx.speaker, audience) ? workerId : undefined
}

async function stop(deps: Deps, ctx: Context, broadcastId: number) {
  const workerId = await senderHere(deps, ctx, broadcastId)
  const spared = workerId === undefined ? undefined : await stopBroadcast(deps, workerId, broadcastId)
  const words = spared === undefined ? 'broadcast-nothing-to-stop' : 'broadcast-stopping'
  await notice(ctx, ctx.words(words, { count: String(spared ?? 0) }))
}

async function sendNow(deps: Deps, ctx: Context, broadcastId: number) {
  const workerId = await senderHere(deps, ctx, broadcastId)
  const hurried = workerId !== undefined && (await hurryBroadcast(deps, workerId, broadcastId))
  await notice(ctx, ctx.words(hurried ? 'broadcast-started' : 'broadcast-nothing-to-stop'))
}

async function showMissed(deps: Deps, ctx: Context, broadcastId: number) {
  const broadcast = await broadcastById(deps.db, broadcastId)
  const allowed = (await senderHere(deps, ctx, broadcastId)) !== undefined
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
