import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Letter } from '../../broadcasts/table.ts'

/** A screen as everybody is sent it. */
export const asLetter = (view: View): Letter => ({
  method: 'sendMessage',
  payload: { text: view.text, ...htmlMessage(view) },
})
