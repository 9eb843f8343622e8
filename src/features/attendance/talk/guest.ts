import type { SmallForm, Step } from '../../../telegram/small-form.ts'
import { keepGuestPress } from '../views/presses.ts'

export const guestFormName = 'attendance-guest'

const [shortest, longest] = [3, 100]

const line = (name: 'name' | 'office'): Step => ({
  name,
  ask: ({ words }) => ({ text: words(`attendance-ask-guest-${name}`) }),
  read({ text = '' }, { words }) {
    const said = text.replace(/\s+/g, ' ').trim()
    const fits = said.length >= shortest && said.length <= longest
    return fits ? { value: said } : { again: words('attendance-guest-again', { min: shortest, max: longest }) }
  },
})

/** Somebody from outside who is there, by name and office. */
export const guestForm: SmallForm = {
  name: guestFormName,
  dropped: 'attendance-guest-dropped',
  steps: [line('name'), line('office')],
  close: async ({ words, values, draftId }) => ({
    text: words('attendance-guest-confirm', { name: String(values.name), office: String(values.office) }),
    choices: [[{ label: words('attendance-button-keep-guest'), data: keepGuestPress.data({ form: draftId }) }]],
  }),
}
