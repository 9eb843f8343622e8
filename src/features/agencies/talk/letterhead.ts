import type { FormValues } from '../../../telegram/form-storage.ts'
import type { Given, Reading, Screen, SmallForm, Step } from '../../../telegram/small-form.ts'
import { employeeNumber, paperLine } from '../rules/letterhead.ts'
import { saveLetterheadPress } from '../views.ts'

export const letterheadFormName = 'letterhead'

/** A line that is left out. */
export const none = ''
const without = 'none'

type Line = { name: string; part: 'address' | 'signer'; read(text: string): string | undefined; mayLack: boolean }

/** `letterhead-ask-<name>`, `letterhead-again-<name>` and, where it may be left out, `letterhead-without-<name>`. */
const lineStep = ({ name, part, read, mayLack }: Line): Step => ({
  name,
  when: values => values.part === part,
  ask: ({ words }): Screen => ({
    text: words(`letterhead-ask-${name}`),
    ...(mayLack && { choices: [[{ label: words(`letterhead-without-${name}`), value: without }]] }),
  }),
  read: ({ text = '', pressed }: Given, { words }): Reading => {
    if (mayLack && pressed === without) return { value: none }
    const line = read(text)
    return line === undefined ? { again: words(`letterhead-again-${name}`) } : { value: line }
  },
})

const shown = (values: FormValues, name: string) => (typeof values[name] === 'string' ? values[name] : '')

/** The address below the agency's name, or who signs its papers. */
export const letterheadForm: SmallForm = {
  name: letterheadFormName,
  dropped: 'letterhead-dropped',
  steps: [
    lineStep({ name: 'address', part: 'address', read: paperLine, mayLack: true }),
    lineStep({ name: 'name', part: 'signer', read: paperLine, mayLack: false }),
    lineStep({ name: 'title', part: 'signer', read: paperLine, mayLack: false }),
    lineStep({ name: 'number', part: 'signer', read: employeeNumber, mayLack: true }),
  ],
  close: async ({ words, values, draftId }) => {
    const lines = ['address', 'title', 'name', 'number'].map(name => shown(values, name)).filter(line => line !== none)
    return {
      text: words('letterhead-confirm', { lines: lines.length > 0 ? lines.join('\n') : '–' }),
      choices: [[{ label: words('letterhead-button-save'), data: saveLetterheadPress.data({ form: draftId }) }]],
    }
  },
}
