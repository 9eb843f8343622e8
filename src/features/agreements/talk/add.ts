import { longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Asked, Given, Reading, Screen, SmallForm, Step } from '../../../telegram/small-form.ts'
import type { Planned } from '../actions/make.ts'
import { peopleNamed, peopleOf, type Who, whoIs } from '../queries/owners.ts'
import { fits } from '../rules/agreement.ts'
import { dayTrouble, readDueDay } from '../rules/due-said.ts'
import { ownerKindOf } from '../rules/owners.ts'
import { readAgreement } from '../shorthand.ts'
import { saveNewPress } from '../views/presses.ts'
import { lengthText, todayAt } from './steps.ts'

export const addFormName = 'agreement'

/** What one message said, as far as it could be understood; `trouble` says what was wrong with its day. */
export type Told = { text: string; who?: Who; follower?: Who; due?: Due; trouble?: string }
type Due = { day?: Day; continuing: boolean }

/** What the form is opened with: for which agency, by whom. */
export type Beginning = { agencyId: number; self: { id: number; name: string }; told?: Told }

type Values = Beginning & { who?: Who; which?: Who; follower?: Who; due?: Due; review?: Day }

const valuesOf = (values: Asked['values']) => values as unknown as Values
const saidWho = ({ told, who }: Values) => who ?? told?.who
const ownerOf = (values: Values) => values.which ?? saidWho(values)
const followerOf = ({ follower, told }: Values) =>
  follower ?? (told?.follower?.kind === 'person' ? told.follower : undefined)
const dueOf = ({ due, told }: Values) => due ?? told?.due

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

const self = 'self'
const asUnit = 'unit'

/** Somebody of the roster by the id that a press carried, or whoever a typed name means. */
async function readWho({ text, pressed }: Given, { deps, words, values }: Asked): Promise<Reading> {
  const { self: me, agencyId } = valuesOf(values)
  if (pressed === self) return { value: { kind: 'person', ...me } }
  if (text === undefined || !fits(text, 'name')) return { again: lengthText(words, 'name') }
  return { value: await whoIs(deps.db, { agencyId, self: me }, text) }
}

/** Buttons with those whose name it could be. */
async function candidates({ deps, values }: Asked, name: string) {
  const people = await peopleNamed(deps.db, valuesOf(values).agencyId, name)
  return people.map(({ id, name: label }) => [{ label, value: `w${id}` }])
}

const mySelf = ({ words }: Asked) => [[{ label: words('agreement-button-self'), value: self }]]

const textStep: Step = {
  name: 'told',
  ask: ({ words }) => ({ text: words('agreement-ask-text') }),
  async read({ text }, { deps, words, values }) {
    if (text === undefined || text.length > 1_000) return { again: lengthText(words, 'text') }
    const told = await understand(deps, words, valuesOf(values), text)
    return fits(told.text, 'text') ? { value: told } : { again: lengthText(words, 'text') }
  },
}

/** Nobody answers for it yet, which is asked kindly; what was typed stands above the question. */
const whoStep: Step = {
  name: 'who',
  when: values => saidWho(valuesOf(values)) === undefined,
  ask: asked => ({
    text: asked.words('agreement-ask-owner', { text: valuesOf(asked.values).told?.text ?? '' }),
    choices: mySelf(asked),
  }),
  read: readWho,
}

/** A name that several bear, or nobody: who is meant, or is it somebody outside? */
const whichStep: Step = {
  name: 'which',
  when: values => saidWho(valuesOf(values))?.kind === undefined,
  async ask(asked): Promise<Screen> {
    const name = saidWho(valuesOf(asked.values))?.name ?? ''
    const people = await candidates(asked, name)
    const outside = [{ label: asked.words('agreement-button-as-unit'), value: asUnit }]
    const id = people.length > 0 ? 'agreement-ask-which' : 'agreement-ask-unknown'
    return { text: asked.words(id, { name }), choices: [...people, outside] }
  },
  async read(given, asked): Promise<Reading> {
    const name = saidWho(valuesOf(asked.values))?.name ?? ''
    if (given.pressed === asUnit) return { value: { name, kind: ownerKindOf(name) ?? 'office' } }
    const person = await byPress(given, asked)
    if (person) return { value: person }
    const said = await readWho(given, asked)
    const isClear = 'value' in said && (said.value as Who).kind !== undefined
    return isClear ? said : { again: asked.words('agreement-ask-unknown', { name: given.text ?? name }) }
  },
}

/** A unit or office gets no messages: somebody of the roster sees to it. */
const followerStep: Step = {
  name: 'follower',
  when: values => ownerOf(valuesOf(values))?.kind !== 'person' && followerOf(valuesOf(values)) === undefined,
  ask: asked => ({
    text: asked.words('agreement-ask-follower', { owner: ownerOf(valuesOf(asked.values))?.name ?? '' }),
    choices: mySelf(asked),
  }),
  async read(given, asked): Promise<Reading> {
    const person = await byPress(given, asked)
    if (person) return { value: person }
    const said = await readWho(given, asked)
    if (!('value' in said) || (said.value as Who).kind === 'person') return said
    const people = await candidates(asked, given.text ?? '')
    return { again: { text: asked.words('agreement-ask-follower-again'), choices: [...people, ...mySelf(asked)] } }
  },
}

/** A press names somebody of the roster by id; only those of the agency count. */
async function byPress({ pressed }: Given, { deps, values }: Asked): Promise<Who | undefined> {
  const id = Number(pressed?.match(/^w(\d+)$/)?.[1])
  if (!id) return undefined
  const people = await peopleOf(deps.db, valuesOf(values).agencyId)
  const found = people.find(person => person.id === id)
  return found && { kind: 'person', ...found }
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
