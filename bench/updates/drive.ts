import type { Change } from '../../src/simulator/engine.ts'
import type { Telegram } from '../../src/simulator/telegram.ts'
import type { Reporter } from './people.ts'

const patienceMs = 20_000

/** Milliseconds from the message to the receipt, for each report. */
export type Drive = { latencies: number[]; seconds: number }

/** Lets people file one report each: the message, the card that answers it, the tap, the receipt in the card's place. */
export function createDriver(telegram: Telegram) {
  const watched = new Map<string, (message: number) => void>()
  const key = (what: 'card' | 'receipt', chat: number, message: number) => `${what}:${chat}:${message}`

  function notice({ kind, chat, message }: Change) {
    if (chat === undefined || message === undefined) return
    if (kind === 'edit') return watched.get(key('receipt', chat, message))?.(message)
    if (kind !== 'message') return
    const replied = telegram.engine.world.chats[chat]?.posts[message]?.message.reply_to_message?.message_id
    if (replied !== undefined) watched.get(key('card', chat, replied))?.(message)
  }
  telegram.watch(notice)

  function waitFor(what: 'card' | 'receipt', chat: number, message: number): Promise<number> {
    const name = key(what, chat, message)
    return new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${what} within ${patienceMs / 1000} s`)), patienceMs)
      watched.set(name, found => {
        clearTimeout(timer)
        watched.delete(name)
        resolve(found)
      })
    })
  }

  async function file({ person, group, village }: Reporter): Promise<number> {
    const startedAt = performance.now()
    const text = `Ijin lapor, P2K2 klp Melati ds ${village} hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan`
    const { message_id: message } = person.says(text, { in: group })
    const card = await waitFor('card', group.id, message)
    const receipt = waitFor('receipt', group.id, card)
    person.taps({ label: '✅ Kirim', in: group, message: card })
    await receipt
    return performance.now() - startedAt
  }

  /** Every reporter once, `parallel` of them at a time. */
  return async function drive(reporters: readonly Reporter[], parallel: number): Promise<Drive> {
    const queue = reporters.values()
    const latencies: number[] = []
    const startedAt = performance.now()
    const lane = async () => {
      for (const reporter of queue) latencies.push(await file(reporter))
    }
    await Promise.all(Array.from({ length: parallel }, lane))
    return { latencies, seconds: (performance.now() - startedAt) / 1000 }
  }
}
