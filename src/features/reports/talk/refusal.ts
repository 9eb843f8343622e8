import type { SmallForm } from '../../../telegram/small-form.ts'
import { refusalPress } from '../views/presses.ts'

export const refusalFormName = 'refuse-report'

const [shortest, longest] = [3, 300]

/** Why a report of an old activity is not to count; its author reads the reason. */
export const refusalForm: SmallForm = {
  name: refusalFormName,
  dropped: 'report-refusal-dropped',
  steps: [
    {
      name: 'reason',
      ask: ({ words, values }) => ({ text: words('report-refusal-ask', { number: String(values.number) }) }),
      read: ({ text = '' }, { words }) =>
        text.length < shortest || text.length > longest
          ? { again: words('report-refusal-length', { min: shortest, max: longest }) }
          : { value: text },
    },
  ],
  close: async ({ words, values, draftId }) => ({
    text: words('report-refusal-confirm', { number: String(values.number), reason: String(values.reason) }),
    choices: [[{ label: words('report-button-refuse-yes'), data: refusalPress.data({ form: draftId }) }]],
  }),
}
