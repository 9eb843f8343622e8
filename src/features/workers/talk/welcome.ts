import type { Membership } from '../../../speaker.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import type { Asked, Given, Reading, Screen, SmallForm } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { setAddress } from '../actions/change-person.ts'
import { someVillage, standingOf } from '../queries/places.ts'
import { identify } from '../queries.ts'
import { addressFor, addressForms, customAddress } from '../rules.ts'

const custom = 'custom'

const nameOf = async ({ deps, telegramId }: Asked): Promise<string> =>
  (await identify(deps.db, { telegramId, ownerIds: [] })).worker?.name ?? ''

async function askAddress(asked: Asked) {
  const name = await nameOf(asked)
  const usual = addressForms.map((form): Choice => ({ label: addressFor(form, name), value: form }))
  const other: Choice = { label: asked.words('address-button-other'), value: custom }
  return { text: asked.words('address-ask'), choices: [usual.slice(0, 2), usual.slice(2), [other]] }
}

async function readAddress(given: Given, asked: Asked): Promise<Reading> {
  const { words } = asked
  if (given.pressed === custom) return { again: { text: words('address-ask-other'), choices: [] } }
  const form = addressForms.find(one => one === given.pressed)
  if (form) return { value: addressFor(form, await nameOf(asked)) }
  const address = given.text === undefined ? undefined : customAddress(given.text)
  return address ? { value: address } : { again: words('address-ask-again') }
}

const addressStep = { name: 'address', ask: askAddress, read: readAddress }

const keepAddress = ({ deps, telegramId, values }: Asked) => setAddress(deps, telegramId, String(values.address))

/** Whether words of this pillar's example exist; pillars that an agency added have none of their own. */
const withExample = ['pkh', 'tksk', 'tagana', 'psm', 'karang_taruna', 'slrt']

/** What a first report could read like, in the worker's own pillar and a village of theirs. */
async function exampleOf({ deps, words }: Asked, { pillar, region }: Membership): Promise<string> {
  const village = await someVillage(deps.db, region)
  return words(`join-example-${withExample.includes(pillar) ? pillar : 'other'}`, { village })
}

async function closeWelcome(asked: Asked): Promise<Screen> {
  await keepAddress(asked)
  const { deps, words, telegramId, values } = asked
  const { worker, roles } = await identify(deps.db, { telegramId, ownerIds: [] })
  const standing = worker && (await standingOf(deps.db, worker))
  const agency = standing?.agency.shortName ?? ''
  const notice = words('join-privacy', { address: String(values.address), agency })
  const leads = roles.some(({ role }) => role === 'coordinator' || role === 'agency') ? ['', words('join-lead')] : []
  const place = worker?.memberships[0]
  if (!place) return { text: [notice, ...leads].join('\n') }
  const choices: Choice[][] = [
    [
      { label: words('join-button-practice'), data: shortcut.data({ command: 'latihan' }) },
      { label: words('join-button-guide'), data: shortcut.data({ command: 'panduan' }) },
    ],
  ]
  const example = `<code>${await exampleOf(asked, place)}</code>`
  return { text: [notice, '', words('join-how'), example, ...leads].join('\n'), choices }
}

/** Asked once after joining: how a person wishes to be called; then what is stored, and a first example. */
export const welcomeForm: SmallForm = {
  name: 'welcome',
  steps: [addressStep],
  close: closeWelcome,
  dropped: 'address-dropped',
}

/** The same question later on. */
export const addressForm: SmallForm = {
  name: 'address',
  steps: [addressStep],
  async close(asked) {
    await keepAddress(asked)
    return { text: asked.words('address-kept', { address: String(asked.values.address) }) }
  },
  dropped: 'address-dropped',
}
