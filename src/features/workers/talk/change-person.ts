import type { SmallForm, Step } from '../../../telegram/small-form.ts'
import { workerById } from '../queries.ts'
import { changePress, savePress } from '../views/presses.ts'
import { phoneStep, placeStep } from './enroll.ts'
import { nameStep, regionStep, titleOf } from './steps.ts'

const only = (what: string, step: Step): Step => ({ ...step, when: values => values.what === what })
const placing = (what: unknown) => what === 'place' || what === 'coordinator'

/** One thing about somebody on the roster. Whoever changes it, and how far they reach, is asked again when it is saved. */
export const changePersonForm: SmallForm = {
  name: 'change-person',
  steps: [
    only('name', nameStep('enroll-ask-name')),
    only('phone', phoneStep),
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
    const what = values.what === 'name' || values.what === 'phone' ? values.what : 'place'
    const value =
      what === 'place' ? await titleOf(asked, String(values.village ?? values.place)) : String(values[what] ?? '–')
    const press = { agency: Number(values.agency), worker: Number(values.worker) }
    const choices = [
      [{ label: words('change-button-save'), data: savePress.data({ draft: draftId }) }],
      [{ label: words('button-cancel'), data: changePress.data(press) }],
    ]
    return { text: words(`change-summary-${String(values.what)}`, { name: worker?.name ?? '', value }), choices }
  },
  dropped: 'change-dropped',
}
