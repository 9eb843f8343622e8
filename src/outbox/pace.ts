/** Telegram's limits for proactive sends, as its bot FAQ gives them; times in milliseconds. */
export type Limits = { everyMs: number; chatEveryMs: number; groupPerMinute: number }

export const telegramLimits: Limits = { everyMs: 34, chatEveryMs: 1_000, groupPerMinute: 20 }

type ChatPace = { freeAt: number; sent: number[] }

export type Pace = {
  /** Milliseconds until anything may be sent. */
  waitMs(now: number): number
  /** Chats that take no message now, and when the first of them does again. */
  blocked(now: number): { chats: number[]; freeAt: number }
  /** Counts a call that is about to be made; `messages` are those it puts into the chat. */
  took(chatId: number | undefined, messages: number, now: number): void
  /** Telegram refused a chat. While one chat is refused, a second one means that the bot as a whole is too fast. */
  refused(chatId: number | undefined, seconds: number, now: number): void
  /** Sends nothing at all for so long. */
  pause(ms: number, now: number): void
}

/**
 * Evenly, with a burst of one: a full bucket would let 60 through in its first second. Groups have negative ids and a
 * limit by the minute besides.
 */
export function createPace(limits: Limits = telegramLimits): Pace {
  const chats = new Map<number, ChatPace>()
  const refusals = new Map<number, number>()
  let freeAt = 0

  const chat = (chatId: number): ChatPace => {
    const known = chats.get(chatId) ?? { freeAt: 0, sent: [] }
    chats.set(chatId, known)
    return known
  }

  function forget(now: number) {
    for (const [chatId, { freeAt, sent }] of chats) {
      if (freeAt <= now && (sent.at(-1) ?? 0) <= now - minute) chats.delete(chatId)
    }
    for (const [chatId, until] of refusals) if (until <= now) refusals.delete(chatId)
  }

  return {
    waitMs: now => Math.max(0, freeAt - now),
    blocked(now) {
      forget(now)
      const waiting = [...chats].filter(([, { freeAt }]) => freeAt > now)
      return { chats: waiting.map(([id]) => id), freeAt: Math.min(...waiting.map(([, { freeAt }]) => freeAt)) }
    },
    took(chatId, messages, now) {
      freeAt = Math.max(freeAt, now) + limits.everyMs
      if (chatId === undefined || messages === 0) return
      const pace = chat(chatId)
      pace.sent = [...pace.sent.filter(at => at > now - minute), ...Array<number>(messages).fill(now)]
      pace.freeAt = Math.max(pace.freeAt, now + limits.chatEveryMs, chatId < 0 ? fullUntil(pace.sent, limits) : 0)
    },
    refused(chatId, seconds, now) {
      forget(now)
      const until = now + seconds * 1_000
      if (chatId !== undefined) {
        chat(chatId).freeAt = until
        refusals.set(chatId, until)
      }
      if (chatId === undefined || refusals.size > 1) freeAt = Math.max(freeAt, until)
    },
    pause(ms, now) {
      freeAt = Math.max(freeAt, now + ms)
    },
  }
}

const minute = 60_000

/** When the group has room for one message more. */
const fullUntil = (sent: number[], { groupPerMinute }: Limits) => (sent.at(-groupPerMinute) ?? -minute) + minute
