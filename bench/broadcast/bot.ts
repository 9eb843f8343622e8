import { systemClock } from '../../src/base/clock.ts'
import { createTelegram, type Telegram } from '../../src/simulator/telegram.ts'
import { type Child, launch } from '../child.ts'
import { token } from '../updates/bot.ts'
import type { Question } from './bot-process.ts'

const script = new URL('./bot-process.ts', import.meta.url)

export const launchBot = (url: string, apiRoot: string, limits: 'telegram' | 'none'): Promise<Child<Question>> =>
  launch<Question>(script, [url, apiRoot, limits])

/** A local Telegram that speaks to the webhook of a bot that is launched later. */
export function localTelegram(rateLimits: boolean) {
  let webhook = ''
  const telegram: Telegram = createTelegram({
    token,
    username: 'PilarBot',
    name: 'Pilar',
    clock: systemClock,
    rateLimits,
    deliver: (url, init) => fetch(`${webhook}${new URL(url).pathname}`, init),
  })
  return {
    telegram,
    deliverTo(address: unknown) {
      webhook = address as string
    },
  }
}
