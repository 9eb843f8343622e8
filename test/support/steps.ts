import type { TestApp } from './app.ts'
import type { joined } from './kapanewon.ts'

export type Somebody = Pick<Awaited<ReturnType<typeof joined>>, 'says' | 'taps' | 'last' | 'presses' | 'screen'>

/** What people do one step after the other in their own chat with the bot, and what they read after the last one. */
export const stepsIn = (app: TestApp) => ({
  /** `>` is typed, everything else is tapped. */
  async does(who: Somebody, ...steps: (string | RegExp)[]): Promise<string> {
    for (const step of steps) {
      if (typeof step === 'string' && step.startsWith('>')) who.says(step.slice(1))
      else who.taps(step)
      await app.settle()
    }
    return who.last().text
  },
  /** Presses that a client makes up, on the newest message. */
  async forges(who: Somebody, ...presses: string[]): Promise<void> {
    for (const data of presses) who.presses(data, { message: who.last().id })
    await app.settle()
  },
  /** What somebody does arrives once more after it was handled, as if the bot had never confirmed it. */
  async delivered(act: () => void, times: number): Promise<void> {
    act()
    const updates = app.telegram.takeUpdates()
    for (let time = 0; time < times; time++) {
      await app.db.execute('delete from inbox')
      await app.app.receive(updates)
      await app.settle()
    }
  },
})
