import { tooMany } from './refusal.ts'

const MINUTE_MS = 60_000
const GROUP_PER_MINUTE = 20
const PROACTIVE_PER_SECOND = 30
/** One message a second per chat, with this many in a burst: "short bursts pass". */
const BURST = 20
/** A chat that wrote within this time is being answered; anything else is proactive. */
const ANSWER_MS = 60_000

/** Telegram's limits on sending, in real time. */
export type Pace = {
  /** Somebody wrote in this chat, so what follows is an answer. */
  heard(chat: number): void
  /** Counts `count` messages into a chat. @throws Refusal 429, and then nothing is counted */
  pass(chat: number, isGroup: boolean, count: number): void
}

type Send = { chat: number; at: number; proactive: boolean }

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000))

export const createPace = (wall: () => number): Pace => {
  const heardAt = new Map<number, number>()
  const fullAt = new Map<number, number>()
  let sends: Send[] = []

  const refuseGroup = (chat: number, count: number, now: number) => {
    const recent = sends.filter(send => send.chat === chat)
    const first = recent[recent.length + count - GROUP_PER_MINUTE - 1]
    if (first) throw tooMany(seconds(first.at + MINUTE_MS - now))
  }
  const refuseBroadcast = (now: number) => {
    const recent = sends.filter(send => send.proactive && now - send.at < 1000)
    if (recent.length >= PROACTIVE_PER_SECOND) throw tooMany(1)
  }
  const pass = (chat: number, isGroup: boolean, count: number) => {
    const now = wall()
    const proactive = now - (heardAt.get(chat) ?? Number.NEGATIVE_INFINITY) > ANSWER_MS
    sends = sends.filter(send => now - send.at < MINUTE_MS)
    if (isGroup) refuseGroup(chat, count, now)
    if (proactive) refuseBroadcast(now)
    const full = Math.max(fullAt.get(chat) ?? 0, now) + count * 1000
    if (full - now > BURST * 1000) throw tooMany(seconds(full - now - BURST * 1000))
    fullAt.set(chat, full)
    for (let sent = 0; sent < count; sent += 1) sends.push({ chat, at: now, proactive })
  }
  return { heard: chat => void heardAt.set(chat, wall()), pass }
}

/** For worlds where limits are switched off. */
export const noPace: Pace = { heard: () => {}, pass: () => {} }
