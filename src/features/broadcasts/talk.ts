import type { SmallForm } from '../../telegram/small-form.ts'
import { pageOfPeople } from '../workers/queries/roster.ts'
import { identify } from '../workers/queries.ts'
import { leadsAll } from './access.ts'
import { audienceById } from './queries/audience.ts'
import { foundChoices } from './views/audience.ts'
import { audiencePress, findPress } from './views/presses.ts'

const mostFound = 10

/** A part of a name; who fits can be put into the audience. Whether it is theirs to choose is asked here and at every press. */
export const findRecipientForm: SmallForm = {
  name: 'find-recipient',
  steps: [
    {
      name: 'query',
      ask: ({ words }) => ({ text: words('audience-ask-name') }),
      read(given, { words }) {
        const text = given.text ?? ''
        return text.length >= 2 && text.length <= 60 ? { value: text } : { again: words('audience-ask-name') }
      },
    },
  ],
  async close({ deps, words, values, telegramId }) {
    const audience = await audienceById(deps.db, Number(values.audience))
    const speaker = await identify(deps.db, { telegramId, ownerIds: [] })
    const isTheirs = audience?.chosenBy === speaker.worker?.id
    if (!audience || !isTheirs || !leadsAll(speaker, audience)) return { text: words('fallback-old-button') }
    const { id, agencyId, reach } = audience
    const text = String(values.query)
    const found = await pageOfPeople(deps.db, { agencyId, scopes: reach }, { text }, { limit: mostFound, offset: 0 })
    const ends = [
      [{ label: words('audience-button-person'), data: findPress.data({ audience: id }) }],
      [{ label: words('audience-button-back'), data: audiencePress.data({ audience: id }) }],
    ]
    const said = found.length > 0 ? 'audience-found' : 'audience-found-nobody'
    return { text: words(said, { text }), choices: [...foundChoices(audience, found), ...ends] }
  },
  dropped: 'audience-find-dropped',
}
