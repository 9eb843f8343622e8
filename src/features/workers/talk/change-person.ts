import { plainText } from '../../../base/translate.ts'
import type { SmallForm, Step } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { labelsOf } from '../queries/labels.ts'
import { workerById } from '../queries.ts'
import { roleLabel } from '../rules.ts'
import { changePress, savePress } from '../views/presses.ts'
import { phoneStep, placeStep } from './enroll.ts'
import { choicesFor, nameStep, regionStep, titleOf } from './steps.ts'

const none = '-'
const offered = (label: string): Choice => ({ label, value: label })
const only = (what: string, step: Step): Step => ({ ...step, when: values => values.what === what })
const placing = (what: unknown) => what === 'place' || what === 'coordinator'

/** Titles of PKH staff and those that the agency uses already; or any other, typed. */
const labelStep: Step = {
  name: 'label',
  when: ({ what }) => what === 'label',
  async ask({ deps, words, values }) {
    const usual: Choice = { label: words(`role-${String(values.usual)}`), value: none }
    const labels = await labelsOf(deps.db, Number(values.agency))
    return { text: words('change-ask-label'), choices: choicesFor([usual, ...labels.map(offered)]) }
  },
  async read(given, { deps, words, values }) {
    if (given.pressed === none) return { value: null }
    const known = (await labelsOf(deps.db, Number(values.agency))).find(label => label === given.pressed)
    const label = known ?? roleLabel(given.text ?? '')
    return label ? { value: label } : { again: words('change-label-again') }
  },
}

/** One thing about somebody on the roster. Whoever changes it, and how far they reach, is asked again when it is saved. */
export const changePersonForm: SmallForm = {
  name: 'change-person',
  steps: [
    only('name', nameStep('enroll-ask-name')),
    only('phone', phoneStep),
    labelStep,
    { ...placeStep, when: ({ what }) => placing(what) },
    regionStep({
      name: 'village',
      above: ({ values }) => String(values.place),
      question: 'enroll-ask-village',
      whole: 'region-whole',
      when: ({ what, place }) => what === 'place' && String(place).length === 8,
    }),
  ],
  async close(asked) {
    const { deps, words, values, draftId } = asked
    const worker = await workerById(deps.db, Number(values.worker))
    const value = placing(values.what)
      ? await titleOf(asked, String(values.village ?? values.place))
      : String(
          values[String(values.what)] ??
            (values.what === 'label' ? plainText(words(`role-${String(values.usual)}`)) : '–'),
        )
    const press = { agency: Number(values.agency), worker: Number(values.worker) }
    const choices = [
      [{ label: words('change-button-save'), data: savePress.data({ draft: draftId }) }],
      [{ label: words('button-cancel'), data: changePress.data(press) }],
    ]
    return { text: words(`change-summary-${String(values.what)}`, { name: worker?.name ?? '', value }), choices }
  },
  dropped: 'change-dropped',
}
