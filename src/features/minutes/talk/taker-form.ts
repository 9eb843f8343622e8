import type { Asked, Reading, SmallForm } from '../../../telegram/small-form.ts'
import { peopleNamed, peopleOf, type Who, whoIs } from '../../agreements/queries/owners.ts'
import { namePress } from '../views/presses.ts'

export const takerFormName = 'note-taker'

/** What the form is opened with, and what it is told. */
export type Naming = { id: number; agencyId: number; self: { id: number; name: string }; who?: Who & { id: number } }

export const namingIn = (values: Asked['values']): Naming => values as unknown as Naming

async function chosen({ deps, values }: Asked, pressed: string): Promise<Who | undefined> {
  const { agencyId, self } = namingIn(values)
  if (pressed === 'self') return { kind: 'person', ...self }
  const people = await peopleOf(deps.db, agencyId)
  const found = people.find(({ id }) => `w${id}` === pressed)
  return found && { kind: 'person', ...found }
}

const mySelf = ({ words }: Asked) => [[{ label: words('agreement-button-self'), value: 'self' }]]

/** Who takes the minutes from now on: somebody of the roster. */
export const takerForm: SmallForm = {
  name: takerFormName,
  dropped: 'minutes-left',
  steps: [
    {
      name: 'who',
      ask: asked => ({ text: asked.words('minutes-ask-taker'), choices: mySelf(asked) }),
      async read({ text = '', pressed }, asked): Promise<Reading> {
        const { agencyId, self } = namingIn(asked.values)
        const who = pressed ? await chosen(asked, pressed) : await whoIs(asked.deps.db, { agencyId, self }, text)
        if (who?.id !== undefined) return { value: who }
        const people = await peopleNamed(asked.deps.db, agencyId, text)
        const choices = people.map(({ id, name }) => [{ label: name, value: `w${id}` }])
        return { again: { text: asked.words('agreement-ask-follower-again'), choices: [...choices, ...mySelf(asked)] } }
      },
    },
  ],
  async close({ words, values, draftId }) {
    const text = words('minutes-taker-confirm', { name: namingIn(values).who?.name ?? '' })
    return { text, choices: [[{ label: words('agreement-button-save'), data: namePress.data({ form: draftId }) }]] }
  },
}
