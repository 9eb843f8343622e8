import { longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { SmallForm } from '../../../telegram/small-form.ts'
import { partOf } from '../forms.ts'
import { applicationOf } from '../queries/programs.ts'
import { longest } from '../rules.ts'
import { saveProgramPress } from '../views/presses.ts'
import { choiceLabel, partText, partTitle } from '../views/words.ts'
import { readComing } from './day.ts'
import { readText, textOf } from './text.ts'

const save = (draftId: number) => saveProgramPress.data({ form: draftId, owner: 0 })

/** One part of the application in its owner's words; what stands there now is shown, to be copied and improved. */
export const partForm: SmallForm = {
  name: 'candidate-part',
  dropped: 'program-dropped',
  steps: [
    {
      name: 'text',
      async ask({ deps, words, values }) {
        const application = await applicationOf(deps.db, Number(values.candidate))
        const filled = application?.parts.find(({ part }) => part.id === values.part)
        if (!application || !filled) return { text: words('fallback-old-button') }
        const { part } = filled
        const facts = {
          title: partTitle(words, application.program.form, part.id),
          now: partText(words, filled) ?? '–',
        }
        const limits = { fewest: part.fewestWords ?? 0, most: part.mostWords ?? 0 }
        return {
          text: words('program-ask-part', { ...facts, ...limits }),
          choices: (part.choices ?? []).map(id => [{ label: choiceLabel(words, part.id, id), value: id }]),
        }
      },
      async read(given, asked) {
        const application = await applicationOf(asked.deps.db, Number(asked.values.candidate))
        const part = application && partOf(application.program.form, String(asked.values.part))
        if (!part?.choices) return readText(given, asked, longest.part)
        return part.choices.includes(given.pressed ?? '')
          ? { value: given.pressed }
          : { again: asked.words('program-choose-part') }
      },
    },
  ],
  close: async ({ words, values, draftId }) => ({
    text: words('program-confirm-part'),
    choices: [[{ label: words('program-button-save'), data: save(draftId) }]],
    ...(textOf({ values }, 'text') === '' && { choices: [] }),
  }),
}

/** Something to be done, and by when. */
export const taskForm: SmallForm = {
  name: 'candidate-task',
  dropped: 'program-dropped',
  steps: [
    {
      name: 'text',
      ask: ({ words }) => ({ text: words('program-ask-task') }),
      read: (given, asked) => readText(given, asked, longest.task),
    },
    { name: 'dueOn', ask: ({ words }) => ({ text: words('program-ask-due') }), read: readComing },
  ],
  close: async ({ words, values, draftId }) => ({
    text: words('program-confirm-task', {
      text: textOf({ values }, 'text'),
      day: longDate(textOf({ values }, 'dueOn') as Day),
    }),
    choices: [[{ label: words('program-button-save'), data: save(draftId) }]],
  }),
}
