import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPace, telegramLimits } from '../../src/outbox/pace.ts'

/** Sends to these chats one after the other, each as soon as it may be; returns when. */
function timesOf(chats: readonly number[]): { chat: number; at: number }[] {
  const pace = createPace()
  let now = 0
  return chats.map(chat => {
    now += pace.waitMs(now)
    while (pace.blocked(now).chats.includes(chat)) now = pace.blocked(now).freeAt
    pace.took(chat, 1, now)
    return { chat, at: now }
  })
}

const mostWithin = (ms: number, times: number[]) =>
  Math.max(0, ...times.map(from => times.filter(at => at >= from && at < from + ms).length))

describe('the pace', () => {
  it('keeps every limit whatever is sent', () => {
    const chats = fc.array(fc.constantFrom(1, 2, 3, -4, -5), { maxLength: 200 })
    fc.assert(
      fc.property(chats, sequence => {
        const sent = timesOf(sequence)
        expect(
          mostWithin(
            1_000,
            sent.map(({ at }) => at),
          ),
        ).toBeLessThanOrEqual(30)
        for (const id of new Set(sequence)) {
          const own = sent.filter(({ chat }) => chat === id).map(({ at }) => at)
          expect(mostWithin(1_000, own)).toBeLessThanOrEqual(1)
          if (id < 0) expect(mostWithin(60_000, own)).toBeLessThanOrEqual(20)
        }
      }),
    )
  })

  it('loses little of what Telegram allows: 1,500 people within 52 seconds', () => {
    const sent = timesOf(Array.from({ length: 1_500 }, (_, place) => place + 1))
    expect(sent.at(-1)?.at).toBeLessThan(52_000)
  })

  it('catches up with what was held up: 98 % of 30 a second for two minutes, and never more than 30 in one', () => {
    const pace = createPace()
    const times: number[] = []
    for (let now = 0; now < 120_000; ) {
      pace.took(times.length + 1, 1, now)
      times.push(now)
      // Each call is a little late, some by as much as a garbage collection takes.
      now += pace.waitMs(now) + (times.length % 41 === 0 ? 60 : 2)
    }
    expect(times.length).toBeGreaterThanOrEqual(0.98 * 30 * 120)
    expect(times.every((at, place) => (times[place + 30] ?? Number.POSITIVE_INFINITY) - at >= 1_000)).toBe(true)
  })

  it('counts the parts of an album', () => {
    const pace = createPace()
    for (const at of [0, 2_000]) pace.took(-4, 10, at)
    expect(pace.blocked(3_000)).toEqual({ chats: [-4], freeAt: 60_000 })
  })

  it('pauses the one chat that was refused, and everything when a second one is', () => {
    const pace = createPace()
    pace.refused(-4, 30, 0)
    expect(pace.waitMs(0)).toBe(0)
    expect(pace.blocked(0)).toEqual({ chats: [-4], freeAt: 30_000 })
    pace.refused(-4, 20, 5_000)
    expect(pace.waitMs(5_000)).toBe(0)
    pace.refused(-5, 7, 10_000)
    expect(pace.waitMs(10_000)).toBe(7_000)
    pace.refused(-5, 7, 30_000)
    expect(pace.waitMs(30_000)).toBe(0)
  })

  it('goes a little slower after a refusal, and as before in the end', () => {
    const pace = createPace()
    let now = 0
    const calls = (count: number) => {
      const from = now
      for (let call = 0; call < count; call += 1) {
        pace.took(undefined, 0, now)
        now += pace.waitMs(now)
      }
      return Math.round((now - from) / count)
    }
    expect(calls(300)).toBe(34)
    for (const chat of Array(10).keys()) pace.refused(chat, 0, now)
    expect(calls(300)).toBe(35)
    calls(5_000)
    expect(calls(300)).toBe(34)
  })

  it('forgets a chat once it is free', () => {
    const pace = createPace({ ...telegramLimits, chatEveryMs: 100 })
    pace.took(1, 1, 0)
    expect(pace.blocked(50).chats).toEqual([1])
    expect(pace.blocked(100).chats).toEqual([])
  })
})
