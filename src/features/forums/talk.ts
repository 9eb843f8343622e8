import { html } from '../../base/translate.ts'
import type { FormValues } from '../../telegram/form-storage.ts'
import type { SmallForm } from '../../telegram/small-form.ts'
import { longestName, mostNames, readName, readNames } from './rules.ts'
import { saveForumPress } from './views/presses.ts'

export const forumFormName = 'forum'

const isChair = (values: FormValues) => values.part === 'chair'

/** Organisations that belong to a forum, or who leads it. */
export const forumForm: SmallForm = {
  name: forumFormName,
  dropped: 'forum-dropped',
  steps: [
    {
      name: 'names',
      ask: ({ words, values }) => ({ text: words(isChair(values) ? 'forum-ask-chair' : 'forum-ask-members') }),
      read: ({ text = '' }, { words, values }) => {
        const names = isChair(values) ? readName(text) : readNames(text)
        return names ? { value: names } : { again: words('forum-again', { longest: longestName, most: mostNames }) }
      },
    },
  ],
  close: async ({ words, values, draftId }) => {
    const names = Array.isArray(values.names) ? values.names : []
    const list = html(names.map(name => words('forum-named', { name: String(name) })).join('\n'))
    return {
      text: words(isChair(values) ? 'forum-confirm-chair' : 'forum-confirm-members', { names: list }),
      choices: [[{ label: words('forum-button-save'), data: saveForumPress.data({ form: draftId }) }]],
    }
  },
}
