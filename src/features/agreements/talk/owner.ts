import type { Day } from '../../../base/days.ts'
import type { Asked, Given, Reading, Screen, Step } from '../../../telegram/small-form.ts'
import { peopleNamed, peopleOf, type Who, whoIs } from '../queries/owners.ts'
import { fits } from '../rules/agreement.ts'
import { ownerKindOf } from '../rules/owners.ts'
import { lengthText } from './steps.ts'

/** What one message said, as far as it could be understood; `trouble` says what was wrong with its day. */
export type Told = { text: string; who?: Who; follower?: Who; due?: Due; trouble?: string }
type Due = { day?: Day; continuing: boolean }

/** What the form is opened with: for which agency, by whom. */
export type Beginning = { agencyId: number; self: { id: number; name: string }; told?: Told }

/** What the form knows. */
export type Values = Beginning & { who?: Who; which?: Who; follower?: Who; due?: Due; review?: Day }

export const valuesOf = (values: Asked['values']) => values as unknown as Values
export const saidWho = ({ told, who }: Values) => who ?? told?.who
export const ownerOf = (values: Values) => values.which ?? saidWho(values)
export const followerOf = ({ follower, told }: Values) =>
  follower ?? (told?.follower?.kind === 'person' ? told.follower : undefined)
export const dueOf = ({ due, told }: Values) => due ?? told?.due

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

/** Nobody answers for it yet, which is asked kindly; what was typed stands above the question. */
export const whoStep: Step = {
  name: 'who',
  when: values => saidWho(valuesOf(values)) === undefined,
  ask: asked => ({
    text: asked.words('agreement-ask-owner', { text: valuesOf(asked.values).told?.text ?? '' }),
    choices: mySelf(asked),
  }),
  read: readWho,
}

/** A name that several bear, or nobody: who is meant, or is it somebody outside? */
export const whichStep: Step = {
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
export const followerStep: Step = {
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
