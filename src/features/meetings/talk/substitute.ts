import { maskSign } from '../../../base/identity-numbers.ts'
import type { SmallForm } from '../../../telegram/small-form.ts'
import { agencyById } from '../../agencies/queries.ts'
import { workersIn } from '../../workers/queries.ts'
import { likelySame } from '../../workers/rules.ts'
import { meetingById } from '../queries/meetings.ts'
import { namedPress } from '../views/presses.ts'

/** Who comes instead: by name and office. Somebody of the roster of that name is offered, and then asked. */
export const substituteForm: SmallForm = {
  name: 'substitute',
  steps: [
    {
      name: 'who',
      ask: ({ words }) => ({ text: words('meeting-ask-substitute') }),
      read(given, { words }) {
        const text = given.text ?? ''
        if (text.length < 3 || text.length > 100 || text.includes(maskSign))
          return { again: words('meeting-ask-substitute') }
        return { value: text }
      },
    },
  ],
  async close({ deps, words, values, draftId }) {
    const meeting = await meetingById(deps.db, Number(values.meeting))
    const agency = meeting && (await agencyById(deps.db, meeting.agencyId))
    if (!meeting || !agency) return { text: words('fallback-old-button') }
    const who = String(values.who)
    const people = await workersIn(deps.db, agency.id, [agency.region])
    const others = people.filter(({ id, telegramId }) => telegramId !== null && id !== Number(values.worker))
    const found = likelySame(who, others, 3).map(({ id, name }) => [
      { label: name, data: namedPress.data({ id: draftId, worker: id }) },
    ])
    const asTyped = [
      {
        label: words('meeting-button-as-typed', { who }),
        data: namedPress.data({ id: draftId, worker: Number(values.worker) }),
      },
    ]
    const text = words(found.length > 0 ? 'meeting-substitute-which' : 'meeting-substitute-confirm', { who })
    return { text, choices: [...found, asTyped] }
  },
  dropped: 'meeting-substitute-dropped',
}
