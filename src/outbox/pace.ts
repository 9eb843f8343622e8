/** Times in milliseconds. No more than `burst` calls are made within any `burstMs`, evenly, and `gapMs` lies between two. */
export type Limits = { burst: number; burstMs: number; gapMs: number; chatEveryMs: number; groupPerMinute: number }

/**
 * Telegram's limits for proactive sends, as its bot FAQ gives them. A second has some milliseconds more: of two calls the
 * first may be longer on its way than the other.
 */
export const telegramLimits: Limits = {
  burst: 30,
  burstMs: 1_012,
  gapMs: 20,
  chatEveryMs: 1_000,
  groupPerMinute: 20,
}

/** Of a server that does not mind. */
export const noLimits: Limits = { burst: 1, burstMs: 0, gapMs: 0, chatEveryMs: 0, groupPerMinute: 100_000 }

/** So far what was held up is caught up with. */
const longestLagMs = 200
/** Each refusal lengthens the second by so much, up to a limit; each call takes some of it back. */
const wider = { ms: 5, mostMs: 100, backMs: 0.01 }

type ChatPace = { freeAt: number; sent: number[] }

export type Pace = {
  /** How many calls may be made at the same time. */
  atOnce: number
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
 * Evenly: a full bucket would let 60 through in its first second. What was held up by some milliseconds is caught up with,
 * and where calls are refused although they were counted, because the way to Telegram is uneven, the second grows longer.
 * Groups have negative ids and a limit by the minute besides.
 */
export function createPace(limits: Limits = telegramLimits): Pace {
  const chats = new Map<number, ChatPace>()
  const refusals = new Map<number, number>()
  const newest: number[] = []
  let widened = 0
  let evenly = 0
  let freeAt = 0

  const chat = (chatId: number): ChatPace => {
    const known = chats.get(chatId) ?? { freeAt: 0, sent: [] }
    chats.set(chatId, known)
    return known
  }

  function forget(now: number) {
    for (const [chatId, { freeAt, sent }] of chats) {
      if (freeAt <= now && (chatId > 0 || (sent.at(-1) ?? 0) <= now - minute)) chats.delete(chatId)
    }
    for (const [chatId, until] of refusals) if (until <= now) refusals.delete(chatId)
  }

  function count(now: number) {
    newest.push(now)
    if (newest.length > limits.burst) newest.shift()
    widened = Math.max(0, widened - wider.backMs)
    const burstMs = limits.burstMs + widened
    evenly = Math.max(evenly, now - longestLagMs) + burstMs / limits.burst
    const full = newest.length === limits.burst ? (newest[0] ?? 0) + burstMs : 0
    freeAt = Math.max(freeAt, evenly, full, now + limits.gapMs)
  }

  return {
    atOnce: limits.gapMs === 0 ? Number.POSITIVE_INFINITY : 1,
    waitMs: now => Math.max(0, freeAt - now),
    blocked(now) {
      forget(now)
      const waiting = [...chats].filter(([, { freeAt }]) => freeAt > now)
      return { chats: waiting.map(([id]) => id), freeAt: Math.min(...waiting.map(([, { freeAt }]) => freeAt)) }
    },
    took(chatId, messages, now) {
      count(now)
      if (chatId === undefined || messages === 0) return
      const pace = chat(chatId)
      pace.sent = [...pace.sent.filter(at => at > now - minute), ...Array<number>(messages).fill(now)]
      pace.freeAt = Math.max(pace.freeAt, now + limits.chatEveryMs, chatId < 0 ? fullUntil(pace.sent, limits) : 0)
    },
    refused(chatId, seconds, now) {
      forget(now)
      widened = Math.min(widened + wider.ms, wider.mostMs)
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
