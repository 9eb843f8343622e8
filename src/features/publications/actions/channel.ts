import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { reachable } from '../../../outbox/chats.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { agencyPeople } from '../../workers/queries.ts'
import type { Publisher } from '../access.ts'
import { channelById, channelOf } from '../queries/channel.ts'
import { type Channel, channels } from '../table.ts'
import { channelLostView, channelView } from '../views/notices.ts'

/** A channel as Telegram names it, and whether the bot may write there now. */
export type Seen = { id: number; title: string; username?: string | undefined; mayPost: boolean }

/** What the bot was told of its place: by whom, if that is somebody who publishes, and by which update. */
export type Told = { by: Publisher | undefined; cause: number }

async function bind(tx: Db, seen: Seen, by: Publisher, now: Date): Promise<Channel | undefined> {
  const active = (await channelOf(tx, by.agencyId)) === undefined
  const { id: chatId, title, username, mayPost } = seen
  const row = {
    chatId,
    title,
    username: username ?? null,
    mayPost,
    agencyId: by.agencyId,
    active,
    boundBy: by.workerId,
    changedAt: now,
  }
  const [bound] = await tx.insert(channels).values(row).onConflictDoNothing().returning()
  return bound
}

async function tell(deps: Deps, tx: Db, channel: Channel, lost: boolean, cause: number): Promise<void> {
  const people = await agencyPeople(tx, channel.agencyId, ['agency'])
  const now = deps.clock.now()
  const each = [...new Map(people.map(person => [person.telegramId, person])).values()]
  const rows = each.map(({ telegramId, locale }) => {
    const words = deps.translate(locale)
    const view = lost ? channelLostView(words, channel.title) : channelView(words, channel)
    const payload = { text: view.text, ...htmlMessage(view) }
    return {
      key: `channel:${channel.chatId}:${cause}:${telegramId}`,
      lane: 'notice' as const,
      chatId: telegramId,
      payload,
    }
  })
  await enqueue(tx, await quietly(tx, rows, now), now)
}

/**
 * Writes down that the bot is in a channel and what it may do there. A new one is bound by people of an agency only; of
 * one that is known, what changed is told to them.
 */
export function noteChannel(deps: Deps, seen: Seen, { by, cause }: Told): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const known = await channelById(tx, seen.id)
    if (!known) {
      const bound = by && (await bind(tx, seen, by, now))
      if (bound) await tell(deps, tx, bound, false, cause)
      return
    }
    const change = { title: seen.title, username: seen.username ?? null, mayPost: seen.mayPost, changedAt: now }
    await tx.update(channels).set(change).where(eq(channels.chatId, seen.id))
    if (seen.mayPost) await reachable(tx, seen.id, now)
    const lost = known.active && known.mayPost && !seen.mayPost
    if (lost || known.mayPost !== seen.mayPost) await tell(deps, tx, { ...known, ...change }, lost, cause)
  })
}

/** Lets an agency write to another one of its channels from now on. False where it is none of theirs. */
export function useChannel(deps: Deps, by: Publisher, chatId: number): Promise<Channel | undefined> {
  return deps.db.transaction(async tx => {
    const channel = await channelById(tx, chatId)
    if (channel?.agencyId !== by.agencyId) return undefined
    await tx
      .update(channels)
      .set({ active: false })
      .where(and(eq(channels.agencyId, by.agencyId), ne(channels.chatId, chatId)))
    const [used] = await tx.update(channels).set({ active: true }).where(eq(channels.chatId, chatId)).returning()
    return used
  })
}
