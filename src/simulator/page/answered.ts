import type { Telegram } from '../telegram.ts'

const PATIENCE_MS = 15_000

/** Waits until the bot has answered a press, but not for ever: a button that waits shows it. */
export const answered = ({ engine, watch }: Telegram, press: string) =>
  new Promise<void>(resolve => {
    const isOpen = () => {
      const found = engine.world.presses[press]
      return found !== undefined && !found.answered
    }
    if (!isOpen()) return resolve()
    const end = () => {
      clearTimeout(timer)
      unwatch()
      resolve()
    }
    const timer = setTimeout(end, PATIENCE_MS)
    const unwatch = watch(() => !isOpen() && end())
    timer.unref()
  })
