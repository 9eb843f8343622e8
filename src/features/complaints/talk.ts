import { html, plainText, type Words } from '../../base/translate.ts'
import { inPairs } from '../../telegram/pairs.ts'
import type { Asked, SmallForm } from '../../telegram/small-form.ts'
import type { Choice } from '../../telegram/talk.ts'
import { destinations } from '../reports/kinds/complaint.ts'
import { noteLength, officeLength, officeOf, type State } from './rules.ts'
import { savePress, viewPress } from './views/presses.ts'
import { type Offices, officeText, stateText } from './views/words.ts'

export const moveFormName = 'move-complaint'

/** What the form of a move is opened with. */
export type Beginning = {
  report: number
  seq: number
  number: string
  from: State
  to: State
  need: 'may' | 'must'
} & Offices

/** What it has been told; a note that was skipped is empty. */
export type Told = Beginning & { office?: string; note?: string }

/** The draft of a form holds what it was opened with and what was answered since. */
export const toldIn = (values: Asked['values']): Told => values as unknown as Told

const withoutNote = '-'

const officeChoices = (words: Words, offices: Offices): Choice[][] =>
  inPairs(destinations.map(({ id }) => ({ label: plainText(officeText({ words }, id, offices)), value: id })))

/** The sentence by which the note is asked: an answer, a reason, or how it goes. */
const noteQuestion = ({ words, values }: Asked): string => {
  const { number, to } = toldIn(values)
  return `${words(`complaint-ask-note-${to}`, { number })}\n${words('complaint-ask-note-hint')}`
}

/** Where a move leads, and why; what is kept of it shows the button that keeps it. */
export const moveForm: SmallForm = {
  name: moveFormName,
  dropped: 'complaint-move-dropped',
  steps: [
    {
      name: 'office',
      when: ({ to }) => to === 'referred',
      ask: ({ words, values }) => ({
        text: words('complaint-ask-office', { number: toldIn(values).number }),
        choices: officeChoices(words, toldIn(values)),
      }),
      read: ({ text, pressed }, { words }) => {
        const office = officeOf(text ?? pressed ?? '')
        const { min, max } = officeLength
        const fits = office.length >= min && office.length <= max
        return fits ? { value: office } : { again: words('complaint-length', { min, max }) }
      },
    },
    {
      name: 'note',
      ask: asked => ({
        text: noteQuestion(asked),
        choices:
          toldIn(asked.values).need === 'may'
            ? [[{ label: asked.words('complaint-button-no-note'), value: withoutNote }]]
            : [],
      }),
      read: ({ text, pressed }, { words, values }) => {
        if (pressed === withoutNote && toldIn(values).need === 'may') return { value: '' }
        const { min, max } = noteLength
        const fits = text !== undefined && text.length >= min && text.length <= max
        return fits ? { value: text } : { again: words('complaint-length', { min, max }) }
      },
    },
  ],
  close: async ({ words, values, draftId }) => ({
    text: confirmText(words, toldIn(values)),
    choices: confirmRows(words, toldIn(values), draftId),
  }),
}

/** What is about to be kept. */
export function confirmText(words: Words, told: Told): string {
  const { number, to, office, note } = told
  const state = html(stateText({ words }, to, office ?? null, told))
  return [
    words('complaint-confirm', { number, state }),
    ...(note ? [words('complaint-step-note', { note })] : []),
    words('complaint-confirm-told'),
  ].join('\n')
}

/** The button that keeps it on top of the move that was seen, and the way back. */
export const confirmRows = (words: Words, { report, seq }: Told, draftId: number) => [
  [
    { label: words('complaint-button-save'), data: savePress.data({ form: draftId, seq }) },
    { label: words('button-cancel'), data: viewPress.data({ report, filter: 'open', page: 0 }) },
  ],
]
