import { deepLink } from '../actors/tapping.ts'
import type { Change } from '../engine.ts'
import { canSee } from '../screen.ts'
import type { Telegram } from '../telegram.ts'
import type { Notice } from '../world.ts'

const KEPT = 500

/** A toast or alert; `start` is the payload where its address is a deep link of the bot. */
export type FeedNotice = { text: string; alert: boolean; url?: string; start?: string }

type Entry = { change: Change; notice?: Notice }

export type FeedItem = { number: number; kind: Change['kind'] | 'elsewhere'; chat?: number; notice?: FeedNotice }

/** The latest changes of the world, so that a browser that was away can catch up. */
export const createFeed = ({ engine, watch }: Telegram, signal: AbortSignal | undefined) => {
  const { world } = engine
  const entries: Entry[] = []
  const listeners = new Set<(entry: Entry) => void>()
  let first = world.counters.event
  let lastNotice = world.notices.at(-1)
  const take = (change: Change) => {
    const newest = world.notices.at(-1)
    const entry = { change, ...(newest && newest !== lastNotice && { notice: newest }) }
    lastNotice = newest
    entries.push(entry)
    if (entries.length > KEPT) first = (entries.shift()?.change.number ?? 0) + 1
    for (const listener of listeners) listener(entry)
  }
  const unwatch = watch(take)
  signal?.addEventListener('abort', unwatch)

  const asNotice = ({ text, alert, url }: Notice): FeedNotice => {
    const link = url === undefined ? undefined : deepLink(engine, url)
    return { text, alert, ...(url !== undefined && { url }), ...(link && { start: link.start }) }
  }
  const asSeen = (person: number, { change, notice }: Entry): FeedItem => {
    const { number, kind, chat: id } = change
    if (kind === 'menu') return { number, kind }
    const chat = id === undefined ? undefined : world.chats[id]
    const mine = change.person === undefined || change.person === person
    if (kind === 'chat' && chat) return { number, kind, chat: chat.id }
    if (!chat || !mine || !canSee(person, chat)) return { number, kind: 'elsewhere' }
    return { number, kind, chat: chat.id, ...(notice?.person === person && { notice: asNotice(notice) }) }
  }
  return {
    /** The number of the last change so far. */
    last: () => world.counters.event - 1,
    /** What a person could notice after a number; nothing where that is no longer known. */
    since: (person: number, number: number): FeedItem[] | undefined => {
      if (number + 1 < first || number >= world.counters.event) return undefined
      return entries.filter(entry => entry.change.number > number).map(entry => asSeen(person, entry))
    },
    follow: (person: number, listener: (item: FeedItem) => void) => {
      const hear = (entry: Entry) => listener(asSeen(person, entry))
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
  }
}

export type Feed = ReturnType<typeof createFeed>
