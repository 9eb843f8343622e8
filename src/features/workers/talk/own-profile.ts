import type { SmallForm } from '../../../telegram/small-form.ts'
import { renameOneself, setOwnPhone } from '../actions/own-profile.ts'
import { leadersOf } from '../queries/leaders.ts'
import { phoneHolder } from '../queries/phone.ts'
import { identify } from '../queries.ts'
import { mobileNumber } from '../rules.ts'
import { sharePhonePress } from '../views/presses.ts'
import { nameStep } from './steps.ts'

/** One's own name with titles. */
export const ownNameForm: SmallForm = {
  name: 'own-name',
  steps: [nameStep('own-ask-name')],
  async close({ deps, words, values, telegramId, draftId }) {
    const name = String(values.name)
    const kept = await renameOneself(deps, telegramId, name, draftId)
    return { text: kept ? words('own-name-kept', { name }) : words('person-unknown') }
  },
  dropped: 'own-dropped',
}

type Telling = Parameters<SmallForm['close']>[0]

/** Why a number is not kept, and whom to talk to. */
export async function phoneTakenText({ deps, words, telegramId }: Pick<Telling, 'deps' | 'words' | 'telegramId'>) {
  const { worker } = await identify(deps.db, { telegramId, ownerIds: [] })
  const [leader] = worker ? await leadersOf(deps.db, worker) : []
  return words('own-phone-taken', { contact: leader?.name ?? '–' })
}

/** One's own telephone: typed, or shared by the button, which ends the form. */
export const ownPhoneForm: SmallForm = {
  name: 'own-phone',
  steps: [
    {
      name: 'phone',
      ask: ({ words }) => ({
        text: words('own-ask-phone'),
        choices: [
          [{ label: words('own-button-share-phone'), data: sharePhonePress.data({}) }],
          [{ label: words('own-button-no-phone'), value: 'none' }],
        ],
      }),
      async read(given, asked) {
        if (given.pressed === 'none') return { value: null }
        const phone = mobileNumber(given.text ?? '')
        if (!phone) return { again: asked.words('own-phone-again') }
        const { worker } = await identify(asked.deps.db, { telegramId: asked.telegramId, ownerIds: [] })
        const taken = worker?.agencyId && (await phoneHolder(asked.deps.db, worker.agencyId, phone, worker.id))
        return taken ? { again: await phoneTakenText(asked) } : { value: phone }
      },
    },
  ],
  async close(asked) {
    const { deps, words, values, telegramId } = asked
    const phone = values.phone === null ? null : String(values.phone)
    const outcome = await setOwnPhone(deps, telegramId, phone)
    if (outcome === 'unknown') return { text: words('person-unknown') }
    if (outcome === 'taken') return { text: await phoneTakenText(asked) }
    return { text: phone === null ? words('own-phone-removed') : words('own-phone-kept', { phone }) }
  },
  dropped: 'own-dropped',
}
