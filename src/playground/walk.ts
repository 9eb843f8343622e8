import type { App } from '../app.ts'
import type { MovableClock } from '../base/clock.ts'
import type { Telegram } from '../simulator/telegram.ts'

/** Hands the bot everything that people did and sends everything that came of it, until nothing is left. */
export async function settle(app: App, telegram: Telegram): Promise<void> {
  for (let busy = true; busy; ) {
    const updates = telegram.takeUpdates()
    if (updates.length > 0) await app.receive(updates)
    busy = (await app.settle()) || updates.length > 0
  }
}

/**
 * Moves the clock forward to `to`, stopping at every moment on the way at which something is due: set, run, deliver. What is scheduled for a time
 * in between happens at that time.
 */
export async function walkTo(app: App, telegram: Telegram, clock: MovableClock, to: Date): Promise<void> {
  for (let next = await app.nextMoment(clock.now()); next && next <= to; next = await app.nextMoment(next)) {
    clock.moveTo(next)
    await app.runDueJobs()
    await settle(app, telegram)
  }
  clock.moveTo(to)
  await app.runDueJobs()
  await settle(app, telegram)
}
