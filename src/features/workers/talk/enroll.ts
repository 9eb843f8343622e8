import { html } from '../../../base/translate.ts'
import type { Asked, Given, Reading, Screen, SmallForm, Step } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { childrenOf, findBelow, regionByCode } from '../../regions/queries.ts'
import { isWithin, levelOf, parentOf, type Region } from '../../regions/rules.ts'
import { newWorker } from '../actions/add-worker.ts'
import { phoneHolder } from '../queries/phone.ts'
import { placesOf } from '../queries/places.ts'
import { peopleIn } from '../queries/roster.ts'
import { likelySame, mobileNumber } from '../rules.ts'
import { addPress, enrollPress } from '../views/presses.ts'
import { choicesFor, named, nameStep, pillarStep, regionStep, titleOf } from './steps.ts'

const scopesOf = ({ values }: Pick<Asked, 'values'>) => values.scopes as string[]
const roles = ['worker', 'coordinator', 'agency', 'reader'] as const
const givesRoles = (values: Asked['values']) => (values.gives as string[]).length > 0
const reports = (values: Asked['values']) => values.role === undefined || values.role === 'worker'

const roleStep: Step = {
  name: 'role',
  when: givesRoles,
  ask: ({ words }) => ({
    text: words('enroll-ask-role'),
    choices: choicesFor(roles.map(role => ({ label: words(`role-${role}`), value: role }))),
  }),
  read: (given, { words }) => {
    const role = roles.find(one => one === given.pressed)
    return role ? { value: role } : { again: words('enroll-ask-role') }
  },
}

/** Below one scope its parts; of several scopes themselves. The first button is all of it. */
async function placeChoices({ deps, words }: Asked, scopes: readonly string[]): Promise<Choice[][]> {
  const regions = await Promise.all(scopes.map(scope => regionByCode(deps.db, scope)))
  const own = regions.filter(region => region !== undefined)
  const [only] = own
  if (own.length !== 1 || !only) return choicesFor(own.map(named))
  const whole: Choice = { label: words('region-whole', { region: html(only.name) }), value: only.code }
  return [[whole], ...choicesFor((await childrenOf(deps.db, only.code)).map(named))]
}

async function askPlace(asked: Asked): Promise<Screen> {
  return { text: asked.words('enroll-ask-place'), choices: await placeChoices(asked, scopesOf(asked)) }
}

const mayBe = (code: string, scopes: readonly string[]) => scopes.some(scope => isWithin(code, scope))

/** *Kapanewon Playen* and *Kalurahan Playen (Playen)*: regions of one name are told apart by kind and by what they lie in. */
async function labelOf(asked: Asked, { code }: Region): Promise<Choice> {
  const title = await titleOf(asked, code)
  const parent = levelOf(code) === 'village' ? await regionByCode(asked.deps.db, parentOf(code) ?? '') : undefined
  return { label: parent ? `${title} (${parent.name})` : title, value: code }
}

async function readPlace(given: Given, asked: Asked): Promise<Reading> {
  const { deps, words } = asked
  const scopes = scopesOf(asked)
  const pressed = given.pressed && mayBe(given.pressed, scopes) ? await regionByCode(deps.db, given.pressed) : undefined
  if (pressed) return { value: pressed.code }
  const found = await Promise.all(scopes.map(scope => findBelow(deps.db, scope, given.text ?? '')))
  const near = found.flat().filter(({ item }) => mayBe(item.code, scopes))
  const [first, second] = near.sort((a, b) => a.distance - b.distance)
  if (!first) return { again: words('region-not-found', { text: given.text ?? '' }) }
  if (first.distance <= 1 && (!second || second.distance > first.distance)) return { value: first.item.code }
  const labels = await Promise.all(near.slice(0, 6).map(({ item }) => labelOf(asked, item)))
  return { again: { text: words('region-which'), choices: labels.map(label => [label]) } }
}

/** A region within reach. */
export const placeStep: Step = { name: 'place', ask: askPlace, read: readPlace }

/** Pillars whose people work in one village. */
const ofVillages = ['psm', 'karang_taruna', 'slrt']

const villageStep = regionStep({
  name: 'village',
  above: ({ values }) => String(values.place),
  question: 'enroll-ask-village',
  whole: 'region-whole',
  when: ({ place, pillar }) => ofVillages.includes(String(pillar)) && String(place).length === 8,
})

export const phoneStep: Step = {
  name: 'phone',
  ask: ({ words }) => ({
    text: words('enroll-ask-phone'),
    choices: [[{ label: words('button-skip'), value: 'skip' }]],
  }),
  async read(given, { deps, words, values }) {
    if (given.pressed === 'skip') return { value: null }
    const phone = mobileNumber(given.text ?? '')
    if (!phone) return { again: words('enroll-phone-again') }
    const holder = await phoneHolder(deps.db, Number(values.agency), phone, Number(values.worker ?? 0))
    return holder ? { again: words('enroll-phone-of-other', { name: holder.name }) } : { value: phone }
  },
}

/** What will be added, and whether somebody of that name stands on the roster already. */
async function close(asked: Asked): Promise<Screen> {
  const { deps, words, values, draftId } = asked
  const input = newWorker.parse(values)
  const held = [input.pillar, input.second].flatMap(pillar => (pillar ? [{ pillar, region: input.region }] : []))
  const places = await placesOf(deps.db, input.agency, held)
  const listed = await peopleIn(deps.db, { agencyId: input.agency, scopes: scopesOf(asked) })
  const [twin] = likelySame(input.name, listed, 1)
  const summary = words('enroll-summary', {
    name: input.name,
    role: html(words(`role-${input.role}`)),
    pillars: places.map(({ pillar }) => pillar).join(', ') || '–',
    region: await titleOf(asked, input.region),
    phone: input.phone ?? '–',
  })
  const warning = twin ? `\n\n${words('enroll-twin', { name: twin.name })}` : ''
  const choices: Choice[][] = [
    [{ label: words('enroll-button-add'), data: enrollPress.data({ draft: draftId }) }],
    [{ label: words('enroll-button-again'), data: addPress.data({ agency: input.agency }) }],
  ]
  return { text: summary + warning, choices }
}

/** /petugas: one person for the roster. Whoever enrolls, and how far they reach, is known when it opens and asked again when it ends. */
export const enrollForm: SmallForm = {
  name: 'enroll',
  steps: [
    nameStep('enroll-ask-name'),
    roleStep,
    pillarStep({ name: 'pillar', question: 'enroll-ask-pillar', when: reports }),
    pillarStep({
      name: 'pillar',
      question: 'enroll-ask-coordinator-pillar',
      none: 'pillar-none',
      when: ({ role }) => role === 'coordinator',
    }),
    pillarStep({
      name: 'second',
      question: 'enroll-ask-second',
      none: 'pillar-only-that',
      except: 'pillar',
      when: ({ pillar }) => typeof pillar === 'string',
    }),
    { ...placeStep, when: ({ role }) => role !== 'agency' },
    villageStep,
    phoneStep,
  ],
  close,
  dropped: 'enroll-dropped',
}
