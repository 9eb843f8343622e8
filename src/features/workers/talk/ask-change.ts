import type { Asked, SmallForm } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import { identify } from '../queries.ts'
import { askChangePress } from '../views/presses.ts'
import { choicesFor, regionStep, titleOf } from './steps.ts'

const agencyRegion = async ({ deps, values }: Asked) => (await agencyById(deps.db, Number(values.agency)))?.region ?? ''

const sending = ({ words, draftId }: Asked): Choice[][] => [
  [{ label: words('ask-button-send'), data: askChangePress.data({ draft: draftId }) }],
]

/** Where somebody asks to work from now on. Whether it can be asked for is checked when it is sent. */
export const askPlaceForm: SmallForm = {
  name: 'ask-place',
  steps: [
    regionStep({ name: 'subdistrict', above: agencyRegion, question: 'register-ask-subdistrict' }),
    regionStep({
      name: 'village',
      above: ({ values }) => String(values.subdistrict),
      question: 'register-ask-village',
      whole: 'region-whole',
    }),
  ],
  async close(asked) {
    const { words, values } = asked
    const value = await titleOf(asked, String(values.village ?? values.subdistrict))
    return { text: words('ask-summary-place', { value }), choices: sending(asked) }
  },
  dropped: 'ask-dropped',
}

/** The pillars that can be asked for, and those that can be laid down, unless it is the only one. */
async function pillarChanges({ deps, values, telegramId }: Asked) {
  const { worker } = await identify(deps.db, { telegramId, ownerIds: [] })
  const held = new Set(worker?.memberships.map(({ pillar }) => pillar))
  return (await pillarsOf(deps.db, Number(values.agency)))
    .filter(({ code }) => !held.has(code) || held.size > 1)
    .map(({ code, label }) => ({ on: !held.has(code), pillar: code, label }))
}

/** One pillar more or one less. */
export const askPillarForm: SmallForm = {
  name: 'ask-pillar',
  steps: [
    {
      name: 'change',
      async ask(asked) {
        const changes = await pillarChanges(asked)
        const choices = changes.map(({ on, pillar, label }) => ({
          label: `${on ? '➕' : '➖'} ${label}`,
          value: pillar,
        }))
        return { text: asked.words('ask-which-pillar'), choices: choicesFor(choices) }
      },
      async read(given, asked) {
        const typed = (given.text ?? '').toLowerCase()
        const found = (await pillarChanges(asked)).find(
          ({ pillar, label }) => pillar === given.pressed || label.toLowerCase() === typed,
        )
        return found ? { value: found } : { again: asked.words('pillar-again') }
      },
    },
  ],
  async close(asked) {
    const { on, label } = asked.values.change as { on: boolean; label: string }
    return {
      text: asked.words(on ? 'ask-summary-pillar-on' : 'ask-summary-pillar-off', { value: label }),
      choices: sending(asked),
    }
  },
  dropped: 'ask-dropped',
}
