import { readDate } from '../../../base/dates-in.ts'
import { longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { SmallForm } from '../../../telegram/small-form.ts'
import { saveLetterPress, saveSignedPress, viewPress } from '../views/presses.ts'
import { readText, todayAt } from './steps.ts'

export const letterFormName = 'agreement-letter'
export const signFormName = 'sign-letter'

/** What the form of a new letter is opened with: the agreement, and what its words suggest. */
export type LetterBeginning = { id: number; suggested: { addressee?: string; subject?: string } }
export type ToldLetter = LetterBeginning & { addressee?: string; subject?: string }
/** What the form of a signature is opened with. */
export type SignBeginning = { letter: number; id: number; agencyId: number; addressee: string }
export type ToldSignature = SignBeginning & { number?: string; on?: Day }

const suggestion = 'suggested'

/** To whom it goes and what it is about; what the agreement's own words say is offered as a button. */
export const letterForm: SmallForm = {
  name: letterFormName,
  dropped: 'agreement-letter-dropped',
  steps: (['addressee', 'subject'] as const).map(name => ({
    name,
    ask: ({ words, values }) => {
      const said = (values as unknown as ToldLetter).suggested[name]
      const label = said === undefined || said.length <= 60 ? said : `${said.slice(0, 57)}…`
      return {
        text: words(`agreement-ask-letter-${name}`),
        choices: label === undefined ? [] : [[{ label, value: suggestion }]],
      }
    },
    read: ({ text, pressed }, { words, values }) => {
      const said = pressed === suggestion ? (values as unknown as ToldLetter).suggested[name] : text
      return readText(words, name === 'subject' ? 'subject' : 'name', said)
    },
  })),
  async close({ words, values, draftId }) {
    const { id, addressee = '', subject = '' } = values as unknown as ToldLetter
    const text = words('agreement-letter-planned', { addressee, subject })
    const save = { label: words('agreement-button-save'), data: saveLetterPress.data({ form: draftId }) }
    return { text, choices: [[save, { label: words('button-cancel'), data: viewPress.data({ id }) }]] }
  },
}

const today = 'today'

/** The number and the day that a letter bears once it is signed. */
export const signForm: SmallForm = {
  name: signFormName,
  dropped: 'agreement-letter-dropped',
  steps: [
    {
      name: 'number',
      ask: ({ words, values }) => ({
        text: words('agreement-ask-letter-number', { addressee: (values as unknown as ToldSignature).addressee }),
      }),
      read: ({ text }, { words }) => readText(words, 'number', text),
    },
    {
      name: 'on',
      ask: ({ words }) => ({
        text: words('agreement-ask-letter-date'),
        choices: [[{ label: words('agreement-button-today'), value: today }]],
      }),
      async read({ text, pressed }, { deps, words, values }) {
        const now = await todayAt(deps, (values as unknown as ToldSignature).agencyId)
        if (pressed === today) return { value: now }
        const reading = readDate(text ?? '', { today: now, lean: 'past' })
        return reading.kind === 'date' && reading.day <= now
          ? { value: reading.day }
          : { again: words('agreement-letter-date-again') }
      },
    },
  ],
  async close({ words, values, draftId }) {
    const {
      id,
      number = '',
      on,
      addressee,
      locale = 'id',
    } = values as unknown as ToldSignature & { locale?: 'id' | 'en' }
    const text = words('agreement-letter-signing', { number, addressee, day: on ? longDate(on, locale) : '' })
    const save = { label: words('agreement-button-save'), data: saveSignedPress.data({ form: draftId }) }
    return { text, choices: [[save, { label: words('button-cancel'), data: viewPress.data({ id }) }]] }
  },
}
