import { setTimeout as pause } from 'node:timers/promises'
import type { Telegram } from '../../src/simulator/telegram.ts'
import type { joined } from '../../test/support/kapanewon.ts'

type Asker = Awaited<ReturnType<typeof joined>>

const everyMs = 4_000
const patienceMs = 30_000

/** Lets people ask the bot for something again and again until `stop`, which gives how long each answer took, in ms. */
export function startAsking(telegram: Telegram, askers: readonly Asker[]) {
  const waiting = new Map<number, () => void>()
  const end = telegram.watch(({ kind, chat, message }) => {
    if (kind !== 'message' || chat === undefined || message === undefined) return
    const isBot = telegram.engine.world.chats[chat]?.posts[message]?.message.from?.is_bot
    if (isBot) waiting.get(chat)?.()
  })
  const latencies: number[] = []
  let asking = true

  async function ask(asker: Asker, place: number) {
    await pause((everyMs * place) / askers.length)
    while (asking) {
      const startedAt = performance.now()
      const answered = new Promise<void>(resolve => waiting.set(asker.id, resolve))
      asker.says('/laporanku')
      await Promise.race([answered, pause(patienceMs, undefined, { ref: false })])
      latencies.push(performance.now() - startedAt)
      await pause(Math.max(0, everyMs - (performance.now() - startedAt)))
    }
  }
  const all = Promise.all(askers.map(ask))
  return {
    latencies,
    async stop() {
      asking = false
      await all
      end()
      return latencies
    },
  }
}
