import type { InlineKeyboard } from 'grammy'

/** Items two by two; a last one stands alone. */
export const inPairs = <Item>(items: readonly Item[]): Item[][] =>
  items.flatMap((_, at) => (at % 2 === 0 ? [items.slice(at, at + 2)] : []))

/** Buttons two beside each other, each as its label and its callback data; what follows stands in a row of its own. */
export function pairButtons(
  keyboard: InlineKeyboard,
  buttons: readonly (readonly [label: string, data: string])[],
): InlineKeyboard {
  for (const pair of inPairs(buttons)) {
    for (const [label, data] of pair) keyboard.text(label, data)
    keyboard.row()
  }
  return keyboard
}
