import { longDate } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Asked, SmallForm, Step } from '../../../telegram/small-form.ts'
import type { Planned } from '../actions/make.ts'
import { whoIs } from '../queries/owners.ts'
import { fits } from '../rules/agreement.ts'
import { dayTrouble, readDueDay } from '../rules/due-said.ts'
import { readAgreement } from '../shorthand.ts'
import { saveNewPress } from '../views/presses.ts'
import {
  type Beginning,
  dueOf,
  followerOf,
  followerStep,
  ownerOf,
  type Told,
  valuesOf,
  whichStep,
  whoStep,
} from './owner.ts'
import { lengthText, todayAt } from './steps.ts'

export const addFormName = 'agreement'

/** What a message says of an agreement, with those it names looked up. */
export async function understand(deps: Deps, words: Words, beginning: Beginning, typed: string): Promise<Told> {
  const { agencyId } = beginning
  const today = await todayAt(deps, agencyId)
  const said = readAgreement(typed, { today })
  const trouble = dayTrouble(words, said.due, today)
  const day = said.due.kind === 'date' && trouble === undefined ? { day: said.due.day } : {}
  const isTold = said.continuing || 'day' in day
  return {
    text: said.text,
    ...(said.owner !== null && { who: await whoIs(deps.db, beginning, said.owner) }),
    ...(said.follower !== null && { follower: await whoIs(deps.db, beginning, said.follower) }),
    ...(isTold && { due: { ...day, continuing: said.continuing } }),
    ...(trouble !== undefined && { trouble }),
  }
}

/** The agreement, once everything is known. */
export function plannedIn(raw: Asked['values']): Planned | undefined {
  const values = valuesOf(raw)
  const [owner, due] = [ownerOf(values), dueOf(values)]
  const day = due?.day ?? values.review
  const follower = owner?.kind === 'person' ? (followerOf(values) ?? values.self) : followerOf(values)
  if (!values.told || owner?.kind === undefined || day === undefined || follower?.id === undefined) return undefined
  const { kind, name, id } = owner
  return {
    text: values.told.text,
    owner: { kind, name, ...(id !== undefined && { id }) },
    followerId: follower.id,
    dueOn: day,
    continuing: due?.continuing ?? false,
  }
}

const textStep: Step = {
  name: 'told',
  ask: ({ words }) => ({ text: words('agreement-ask-text') }),
  async read({ text }, { deps, words, values }) {
    if (text === undefined || text.length > 1_000) return { again: lengthText(words, 'text') }
    const told = await understand(deps, words, valuesOf(values), text)
    return fits(told.text, 'text') ? { value: told } : { again: lengthText(words, 'text') }
  },
}

const continuing = 'continuing'

const dueStep: Step = {
  name: 'due',
  when: values => dueOf(valuesOf(values)) === undefined,
  ask: ({ words, values }) => ({
    text: [valuesOf(values).told?.trouble, words('agreement-ask-due')].filter(part => part).join('\n'),
    choices: [[{ label: words('agreement-button-continuing'), value: continuing }]],
  }),
  async read({ text, pressed }, { deps, words, values }) {
    const today = await todayAt(deps, valuesOf(values).agencyId)
    const said = readAgreement(`, ${text ?? ''}`, { today })
    if (pressed === continuing || said.continuing) return { value: { continuing: true } }
    const read = readDueDay(words, text, today)
    return 'again' in read ? read : { value: { day: read.value, continuing: false } }
  },
}

const reviewStep: Step = {
  name: 'review',
  when: values => dueOf(valuesOf(values))?.continuing === true && dueOf(valuesOf(values))?.day === undefined,
  ask: ({ words }) => ({ text: words('agreement-ask-review') }),
  read: async ({ text }, { deps, words, values }) =>
    readDueDay(words, text, await todayAt(deps, valuesOf(values).agencyId)),
}

/** What was agreed, who answers for it and by when; only what one message did not say is asked. */
export const addForm: SmallForm = {
  name: addFormName,
  dropped: 'agreement-dropped',
  steps: [textStep, whoStep, whichStep, followerStep, dueStep, reviewStep],
  async close({ words, values, draftId }) {
    const planned = plannedIn(values)
    if (!planned) return { text: words('fallback-old-button') }
    const data = saveNewPress.data({ form: draftId })
    return { text: plannedText(words, values, planned), choices: [[{ label: words('agreement-button-save'), data }]] }
  },
}

function plannedText(
  words: Words,
  values: Asked['values'],
  { text, owner, dueOn, continuing: goesOn }: Planned,
): string {
  const { locale = 'id' } = values as { locale?: 'id' | 'en' }
  const follower = owner.kind === 'person' ? undefined : (followerOf(valuesOf(values)) ?? valuesOf(values).self)
  return [
    words('agreement-title', { text }),
    words('agreement-owner', { owner: owner.name }),
    ...(follower ? [words('agreement-follower', { name: follower.name })] : []),
    words(goesOn ? 'agreement-review' : 'agreement-due', { day: longDate(dueOn, locale) }),
  ].join('\n')
}
