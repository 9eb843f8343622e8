import type { App } from '../app.ts'
import type { MovableClock } from '../base/clock.ts'
import type { Telegram } from '../simulator/telegram.ts'

/** Where the tour plays. `moveClock` walks through everything that is due on the way. */
export type Stage = {
  app: App
  telegram: Telegram
  clock: MovableClock
  moveClock(to: Date): Promise<void>
  /** Hands over what people did and waits for the answers. */
  settle(): Promise<void>
  /** A heading for those who watch. */
  scene(title: string): void
  /** A button was pressed, which no chat shows. */
  pressed(who: string, label: string): void
}

export type Actor = ReturnType<Telegram['person']>
export type Where = { in?: { id: number } }

/** One act of a person: a text, or in brackets the label of a button: `'[Benar]'`. */
export async function act(stage: Stage, who: Actor, what: string, where: Where = {}): Promise<void> {
  const label = /^\[(.+)\]$/.exec(what)?.[1]
  if (label === undefined) who.says(what, where)
  else press(stage, who, label, where)
  await stage.settle()
}

function press(stage: Stage, who: Actor, label: string, where: Where) {
  stage.pressed(who.name, label)
  who.taps({ label, ...where })
}

/** A dialog: one act after the other. */
export async function acts(stage: Stage, who: Actor, whats: readonly string[], where: Where = {}): Promise<void> {
  for (const what of whats) await act(stage, who, what, where)
}

/** The start parameter of the newest personal link that this person was shown. */
export function linkSeenBy(who: Actor): string {
  for (const { text } of who.screen().reverse()) {
    const payload = /[?&]start=([\w-]+)/.exec(text)?.[1]
    if (payload) return payload
  }
  throw new Error(`${who.name} was shown no link`)
}
