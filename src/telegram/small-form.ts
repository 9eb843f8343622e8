import type { Locale } from '../base/dates-out.ts'
import { maskSign } from '../base/identity-numbers.ts'
import type { Words } from '../base/translate.ts'
import type { Deps } from '../deps.ts'
import type { Context } from './context.ts'
import { draftOf, type FormDraft, type FormValues, keepAnswer, openDraft, settleDraft } from './form-storage.ts'
import { type Answer, type Choice, enterForm, type Form, goneTurn, type Turn } from './talk.ts'

export type Screen = { text: string; choices?: Choice[][] }
/** A photo or document by Telegram's id; the parts of an album come one by one. */
export type GivenFile = { kind: 'photo' | 'document'; fileId: string; album?: string }
/** Typed, pressed or sent: what a press says is input like any other and must be checked by `read`. */
export type Given =
  | { text: string; pressed?: never; file?: never }
  | { pressed: string; text?: never; file?: never }
  | { file: GivenFile; text?: string; pressed?: never }
/** What an answer means; or a sentence (or a whole screen) with which it is asked again. */
export type Reading = { value: unknown } | { again: string | Screen }
/** What a step may use. `values` holds the answer of each step under its name. */
export type Asked = { deps: Deps; words: Words; values: FormValues; draftId: number; telegramId: number }

export type Step = {
  name: string
  /** Left out where this says no; asked where absent. */
  when?(values: FormValues): boolean
  ask(asked: Asked): Screen | Promise<Screen>
  read(given: Given, asked: Asked): Reading | Promise<Reading>
}

/**
 * A form of a few questions. `close` says what follows the last answer; what it changes it must be able to change twice,
 * and who may is asked by the handler of the button that it shows. `dropped` is the Fluent id that answers /batal.
 */
export type SmallForm = {
  name: string
  steps: readonly Step[]
  close(asked: Asked): Promise<Screen>
  dropped: string
  /** Photos and documents are answers too. */
  files?: true
}

const back = 'back'

const isOpen = (step: Step, values: FormValues) => values[step.name] === undefined && (step.when?.(values) ?? true)
const current = (form: SmallForm, values: FormValues) => form.steps.find(step => isOpen(step, values))
/** The answered question before the open one: where ⬅️ leads. */
const before = (form: SmallForm, values: FormValues) => {
  const here = form.steps.findIndex(step => isOpen(step, values))
  return form.steps.slice(0, here).findLast(step => values[step.name] !== undefined)
}

const without = (values: FormValues, name: string): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== name))

function fileIn({ photo, document }: Answer): GivenFile | undefined {
  if (photo) return { kind: 'photo', fileId: photo.fileId, ...(photo.album && { album: photo.album }) }
  return document && { kind: 'document', fileId: document.fileId }
}

const givenIn = ({ files }: SmallForm, answer: Answer): Given | undefined => {
  if (answer.pressed) return { pressed: answer.pressed.value }
  const text = answer.text?.trim()
  const file = files && fileIn(answer)
  if (file) return { file, ...(text && { text }) }
  return text === undefined ? undefined : { text }
}

const askedOf = (deps: Deps, draft: FormDraft, values = draft.values): Asked => {
  const words = deps.translate((values.locale as Locale | undefined) ?? 'id')
  return { deps, words, values, draftId: draft.id, telegramId: draft.telegramId }
}

/** The open question, with the way back below it; `instead` takes the place of its words, and of its choices if it has any. */
async function turnOf(form: SmallForm, asked: Asked, instead?: string | Screen): Promise<Turn> {
  const step = current(form, asked.values)
  if (!step) return { ...(await form.close(asked)), done: true }
  const usual = await step.ask(asked)
  const screen = typeof instead === 'string' ? { ...usual, text: instead } : { ...usual, ...instead }
  const wayBack: Choice[] = [{ label: asked.words('button-back'), value: back }]
  const choices = [...(screen.choices ?? []), ...(before(form, asked.values) ? [wayBack] : [])]
  return { text: screen.text, asking: step.name, choices }
}

type Taken = { values: FormValues } | { again?: string | Screen }

/** The values after an answer, or with what it is asked again. */
async function take(form: SmallForm, step: Step, answer: Answer, asked: Asked): Promise<Taken> {
  const given = givenIn(form, answer)
  if (given === undefined || (answer.pressed && answer.pressed.asking !== step.name)) return {}
  const former = given.pressed === back ? before(form, asked.values) : undefined
  if (former) return { values: without(asked.values, former.name) }
  if (given.text?.includes(maskSign)) return { again: asked.words('privacy-masked') }
  const reading = await step.read(given, asked)
  return 'again' in reading ? reading : { values: { ...asked.values, [step.name]: reading.value } }
}

async function answerForm(deps: Deps, form: SmallForm, draft: FormDraft, answer: Answer): Promise<Turn> {
  const asked = askedOf(deps, draft)
  const step = current(form, draft.values)
  if (!step || draft.lastUpdateId === answer.updateId) return turnOf(form, asked)
  const taken = await take(form, step, answer, asked)
  if (!('values' in taken)) return turnOf(form, asked, taken.again)
  const { values } = taken
  const asking = current(form, values)?.name ?? null
  await keepAnswer(deps.db, draft.id, { values, asking, updateId: answer.updateId }, deps.clock.now())
  return turnOf(form, askedOf(deps, draft, values))
}

/** The form as the talk drives it. Its draft is a row of `form_drafts`, so that it goes on after a restart. */
export function smallForm(deps: Deps, form: SmallForm): Form {
  return {
    name: form.name,
    ...(form.files && { documents: true }),
    async ask({ draftId, telegramId }) {
      const draft = await draftOf(deps.db, draftId, telegramId)
      return draft ? turnOf(form, askedOf(deps, draft)) : goneTurn(deps)
    },
    async answer({ draftId, telegramId }, answer) {
      const draft = await draftOf(deps.db, draftId, telegramId)
      return draft ? answerForm(deps, form, draft, answer) : goneTurn(deps)
    },
    async drop({ draftId, telegramId }) {
      const draft = await draftOf(deps.db, draftId, telegramId)
      if (!draft) return goneTurn(deps)
      await settleDraft(deps.db, draftId, 'dropped', deps.clock.now())
      return { text: askedOf(deps, draft).words(form.dropped), done: true }
    },
  }
}

/** Begins a small form with what is known already, and asks its first open question. */
export async function openForm(deps: Deps, ctx: Context, form: string, known: FormValues = {}): Promise<void> {
  const { telegramId, locale } = ctx.speaker
  const opening = { form, telegramId, updateId: ctx.update.update_id, values: { ...known, locale } }
  const draft = await openDraft(deps.db, opening, deps.clock.now())
  await enterForm(deps, ctx, form, draft.id)
}
