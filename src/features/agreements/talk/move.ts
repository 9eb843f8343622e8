import { type Locale, longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Asked, Given, Reading, SmallForm, Step } from '../../../telegram/small-form.ts'
import { type Evidence, lengths, type Move, type Need } from '../rules/agreement.ts'
import { readDueDay } from '../rules/due-said.ts'
import { savePress, viewPress } from '../views/presses.ts'
import { readText, todayAt } from './steps.ts'

export const moveFormName = 'move-agreement'

/** What the form of a move is opened with. */
export type Beginning = {
  id: number
  seq: number
  text: string
  agencyId: number
  move: Move
  need: Exclude<Need, 'none'>
  again: boolean
  continuing: boolean
}

/** What it has been told. */
export type ToldMove = Beginning & { shown?: Shown; due?: { day: Day; continuing: boolean }; note?: string }
type Shown = { evidence?: Evidence[]; album?: string; note?: string }

export const toldIn = (values: Asked['values']): ToldMove => values as unknown as ToldMove

const link = /https?:\/\/\S+/i

/** A photo, a document, a link, or in words what came of it. */
function readEvidence({ text, file }: Given, { words }: Asked): Reading {
  const note = text === undefined || text === '' ? {} : { note: text.slice(0, lengths.note.max) }
  if (file) {
    const { kind, fileId, album } = file
    return { value: { evidence: [{ kind, fileId }], ...(album && { album }), ...note } }
  }
  const url = text?.match(link)?.[0]
  if (url) return { value: { evidence: [{ kind: 'link', url }], ...note } }
  const read = readText(words, 'note', text)
  return 'again' in read ? read : { value: { note: read.value } }
}

const evidenceStep: Step = {
  name: 'shown',
  when: values => toldIn(values).need === 'evidence',
  ask: ({ words, values }) => ({ text: words('agreement-ask-evidence', { text: toldIn(values).text }) }),
  read: readEvidence,
}

const dueStep: Step = {
  name: 'due',
  when: values => toldIn(values).need === 'due',
  ask: ({ words, values }) => ({
    text: words(toldIn(values).continuing ? 'agreement-ask-review' : 'agreement-ask-due'),
  }),
  async read({ text }, { deps, words, values }) {
    const { agencyId, continuing } = toldIn(values)
    const read = readDueDay(words, text, await todayAt(deps, agencyId))
    return 'again' in read ? read : { value: { day: read.value, continuing } }
  },
}

const questions = (values: Asked['values']) => {
  const { move, again, continuing } = toldIn(values)
  if (move === 'due' && continuing) return 'agreement-ask-note-running-again'
  return again ? `agreement-ask-note-${move}-again` : `agreement-ask-note-${move}`
}

const noteStep: Step = {
  name: 'note',
  when: values => toldIn(values).need !== 'evidence',
  ask: ({ words, values }) => ({ text: words(questions(values), { text: toldIn(values).text }) }),
  read: ({ text }, { words }) => readText(words, 'note', text),
}

/** What a move wants to be told; what is kept of it shows the button that keeps it. */
export const moveForm: SmallForm = {
  name: moveFormName,
  dropped: 'agreement-move-dropped',
  files: true,
  steps: [evidenceStep, dueStep, noteStep],
  async close({ words, values, draftId }) {
    const { id } = toldIn(values)
    const save = { label: words('agreement-button-save'), data: savePress.data({ form: draftId }) }
    const back = { label: words('button-cancel'), data: viewPress.data({ id }) }
    return { text: plannedMoveText(words, values), choices: [[save, back]] }
  },
}

/** What is about to be kept. */
export function plannedMoveText(words: Words, values: Asked['values']): string {
  const { text, move, due, shown, note } = toldIn(values)
  const said = note ?? shown?.note
  const { locale = 'id' } = values as { locale?: Locale }
  return [
    words('agreement-title', { text }),
    due
      ? words(due.continuing ? 'agreement-review' : 'agreement-due', { day: longDate(due.day, locale) })
      : words('agreement-stands', { state: words(`agreement-state-${move}`) }),
    ...(shown?.evidence ?? []).map(({ kind }) => words(`agreement-evidence-${kind}`)),
    ...(said === undefined ? [] : [words('agreement-step-note', { note: said })]),
  ].join('\n')
}
