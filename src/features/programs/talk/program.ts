import { longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { SmallForm } from '../../../telegram/small-form.ts'
import { formIds } from '../forms.ts'
import { longest } from '../rules.ts'
import { saveProgramPress } from '../views/presses.ts'
import { readComing } from './day.ts'
import { readText, textOf } from './text.ts'

/** A new programme: its name, who holds it, the last day, and which form it wants. */
export const programForm: SmallForm = {
  name: 'program',
  dropped: 'program-dropped',
  steps: [
    {
      name: 'name',
      ask: ({ words }) => ({ text: words('program-ask-name') }),
      read: (given, asked) => readText(given, asked, longest.name),
    },
    {
      name: 'organizer',
      ask: ({ words }) => ({ text: words('program-ask-organizer') }),
      read: (given, asked) => readText(given, asked, longest.organizer),
    },
    { name: 'deadline', ask: ({ words }) => ({ text: words('program-ask-deadline') }), read: readComing },
    {
      name: 'form',
      ask: ({ words }) => ({
        text: words('program-ask-form'),
        choices: formIds.map(id => [{ label: words(`program-form-${id}`), value: id }]),
      }),
      read: ({ pressed }, { words }) => {
        const form = formIds.find(id => id === pressed)
        return form ? { value: form } : { again: words('program-ask-form') }
      },
    },
  ],
  close: async ({ words, values, draftId }) => ({
    text: words('program-confirm', {
      name: textOf({ values }, 'name'),
      organizer: textOf({ values }, 'organizer'),
      deadline: longDate(textOf({ values }, 'deadline') as Day),
      form: words(`program-form-${textOf({ values }, 'form')}`),
    }),
    choices: [[{ label: words('program-button-save'), data: saveProgramPress.data({ form: draftId, owner: 0 }) }]],
  }),
}

/** Another last day. */
export const deadlineForm: SmallForm = {
  name: 'program-deadline',
  dropped: 'program-dropped',
  steps: [{ name: 'deadline', ask: ({ words }) => ({ text: words('program-ask-deadline') }), read: readComing }],
  close: async ({ words, values, draftId }) => ({
    text: words('program-confirm-deadline', { deadline: longDate(textOf({ values }, 'deadline') as Day) }),
    choices: [[{ label: words('program-button-save'), data: saveProgramPress.data({ form: draftId, owner: 0 }) }]],
  }),
}
