import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Letter } from '../../broadcasts/table.ts'
import type { Meeting } from '../table.ts'

/** A screen as everybody is sent it; what is secret cannot be passed on or copied. */
export const asLetter = (view: View, { nature }: Pick<Meeting, 'nature'>): Letter => ({
  method: 'sendMessage',
  payload: { text: view.text, ...htmlMessage(view), ...(nature === 'secret' && { protect_content: true }) },
})
