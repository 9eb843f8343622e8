import { html } from '../../base/translate.ts'
import type { Asked, Given, Reading, Screen, SmallForm, Step } from '../../telegram/small-form.ts'
import type { Choice } from '../../telegram/talk.ts'
import { onlyNearest } from '../regions/match.ts'
import { findRegencies, regencies } from '../regions/queries.ts'
import type { Region } from '../regions/rules.ts'
import { agencyByRegion } from './queries.ts'
import { defaultNames, greetings, officialName, shortName } from './rules.ts'
import { againPress, savePress } from './views.ts'

const usual = 'usual'

const choiceOf = ({ name, code }: Region): Choice => ({ label: name, value: code })

async function readRegency(given: Given, { deps, words }: Asked): Promise<Reading> {
  if (given.pressed !== undefined) {
    const pressed = (await regencies(deps.db)).find(({ code }) => code === given.pressed)
    return pressed ? { value: pressed.code } : { again: words('agency-ask-regency') }
  }
  const { text = '' } = given
  const matches = await findRegencies(deps.db, text)
  const sure = onlyNearest(matches)
  if (sure && matches[0]?.distance === 0) return { value: sure.code }
  if (matches.length === 0) return { again: words('agency-no-regency', { text }) }
  return { again: { text: words('agency-which-regency'), choices: matches.map(({ item }) => [choiceOf(item)]) } }
}

const regencyStep: Step = {
  name: 'region',
  ask: ({ words }) => ({ text: words('agency-ask-regency') }),
  read: readRegency,
}

/** The names that are offered: those that the agency has, else what a Dinas Sosial is usually called. */
async function offered({ deps, values }: Asked): Promise<{ officialName: string; shortName: string; regency: string }> {
  const region = String(values.region)
  const regency = (await regencies(deps.db)).find(({ code }) => code === region)?.name ?? region
  return { ...defaultNames(regency), ...(await agencyByRegion(deps.db, region)), regency }
}

type Naming = { name: 'officialName' | 'shortName'; question: string; again: string; reading: typeof officialName }

const nameStep = ({ name, question, again, reading }: Naming): Step => ({
  name,
  async ask(asked) {
    const names = await offered(asked)
    const standing = await agencyByRegion(asked.deps.db, String(asked.values.region))
    const facts = { regency: names.regency, standing: standing ? 'yes' : 'no' }
    return { text: asked.words(question, facts), choices: [[{ label: names[name], value: usual }]] }
  },
  async read(given, asked) {
    if (given.pressed === usual) return { value: (await offered(asked))[name] }
    const typed = reading.safeParse(given.text ?? '')
    return typed.success ? { value: typed.data } : { again: asked.words(again) }
  },
})

const greetingStep: Step = {
  name: 'greeting',
  ask: ({ words }) => ({
    text: words('agency-ask-greeting'),
    choices: greetings.map(greeting => [{ label: words(`agency-greeting-${greeting}`), value: greeting }]),
  }),
  read(given, { words }) {
    const greeting = greetings.find(one => one === given.pressed)
    return greeting ? { value: greeting } : { again: words('agency-ask-greeting') }
  },
}

async function close(asked: Asked): Promise<Screen> {
  const { words, values, draftId } = asked
  const { regency } = await offered(asked)
  const greeting = html(words(`agency-greeting-${String(values.greeting)}`))
  const facts = { regency, official: String(values.officialName), short: String(values.shortName), greeting }
  const save = { label: words('agency-button-save'), data: savePress.data({ draft: draftId }) }
  const again = { label: words('agency-button-again'), data: againPress.data({}) }
  return { text: words('agency-summary', facts), choices: [[save], [again]] }
}

/** /dinas: which kabupaten or kota, the names of its Dinas Sosial, how it greets. Saved by the button at the end. */
export const agencyForm: SmallForm = {
  name: 'agency',
  steps: [
    regencyStep,
    nameStep({
      name: 'officialName',
      question: 'agency-ask-official',
      again: 'agency-official-again',
      reading: officialName,
    }),
    nameStep({ name: 'shortName', question: 'agency-ask-short', again: 'agency-short-again', reading: shortName }),
    greetingStep,
  ],
  close,
  dropped: 'agency-dropped',
}
