import type { InlineKeyboard } from 'grammy'

const inARow = 4

/** Buttons 1, 2, 3 … for the rows of a page, four beside each other, each with its callback data. */
export function numberButtons(keyboard: InlineKeyboard, data: readonly string[]): InlineKeyboard {
  data.forEach((one, at) => {
    keyboard.text(String(at + 1), one)
    if (at % inARow === inARow - 1) keyboard.row()
  })
  return keyboard.row()
}

/** To the page before and after, where there is one. */
export function turnButtons(
  keyboard: InlineKeyboard,
  { page, last }: { page: number; last: number },
  dataOf: (page: number) => string,
): InlineKeyboard {
  if (page > 0) keyboard.text('◀️', dataOf(page - 1))
  if (page < last) keyboard.text('▶️', dataOf(page + 1))
  return keyboard.row()
}
