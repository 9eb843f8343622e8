import type { SmallForm } from '../../../telegram/small-form.ts'
import { agencyById } from '../../agencies/queries.ts'
import { pageOfPeople } from '../queries/roster.ts'
import { titlesWithin } from '../queries/titles.ts'
import { personPress, searchPress } from '../views/presses.ts'

const mostFound = 15

/** A part of a name; who fits is offered. What a press then shows is asked of the roles again. */
export const findPersonForm: SmallForm = {
  name: 'find-person',
  steps: [
    {
      name: 'query',
      ask: ({ words }) => ({ text: words('find-ask') }),
      read(given, { words }) {
        const text = (given.text ?? '').trim()
        return text.length >= 2 && text.length <= 60 ? { value: text } : { again: words('find-ask') }
      },
    },
  ],
  async close({ deps, words, values }) {
    const agency = Number(values.agency)
    const reach = { agencyId: agency, scopes: values.scopes as string[] }
    const text = String(values.query)
    const found = await pageOfPeople(deps.db, reach, { text }, { limit: mostFound, offset: 0 })
    const region = await titlesWithin(deps.db, (await agencyById(deps.db, agency))?.region ?? '')
    const again = { label: words('list-button-search'), data: searchPress.data({ agency }) }
    const choices = found.map(one => [
      { label: `${one.name} · ${region(one.region)}`, data: personPress.data({ agency, worker: one.id, page: 0 }) },
    ])
    const facts = { text, count: found.length }
    return { text: words(found.length > 0 ? 'find-found' : 'find-nobody', facts), choices: [...choices, [again]] }
  },
  dropped: 'find-dropped',
}
