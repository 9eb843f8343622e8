import type { SmallForm } from '../../../telegram/small-form.ts'
import { notePress } from '../views/presses.ts'

export const noteFormName = 'monthly-note'

const [shortest, longest] = [3, 500]

/** What one who reads a monthly report has to say to its author. */
export const noteForm: SmallForm = {
  name: noteFormName,
  dropped: 'monthly-note-dropped',
  steps: [
    {
      name: 'note',
      ask: ({ words, values }) => ({
        text: words('monthly-note-ask', { month: String(values.title), name: String(values.author) }),
      }),
      read: ({ text = '' }, { words }) =>
        text.length < shortest || text.length > longest
          ? { again: words('monthly-note-length', { min: shortest, max: longest }) }
          : { value: text },
    },
  ],
  close: async ({ words, values, draftId }) => ({
    text: words('monthly-note-confirm', { name: String(values.author), note: String(values.note) }),
    choices: [[{ label: words('monthly-button-note-send'), data: notePress.data({ form: draftId }) }]],
  }),
}
