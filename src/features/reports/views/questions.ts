import { weekdayAndDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { Choice, Turn } from '../../../telegram/talk.ts'
import { askedFields } from '../kinds/form.ts'
import { goodsIn } from '../kinds/goods-lines.ts'
import type { Field, Kind, KnownGroup, Problem } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import { answersOf, standingOf } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { cardText, summaryLines } from './card.ts'
import { screenRows } from './cards.ts'
import { correctionRows, correctionText } from './changes.ts'
import { type Choosing, choicesFor, doing, kindChoices, nextSession } from './choices.ts'
import { problemText } from './problems.ts'
import { goodsText, inSentence, type Show } from './values.ts'

/** Questions that are no field: whether a known group goes on, and which kind. */
export const openingQuestions = ['continue', 'kind'] as const

/** Why a question is asked again, and buttons that would settle it. */
export type Again = {
  text: string
  choices?: Choice[][] /** Says all, so that the question need not follow. */
  whole?: true
}

/** The screen that asks `asking`; without a question left, the whole report with its buttons. */
export function turnFor(
  show: Show,
  draft: ReportDraft,
  asking: string | null,
  choosing: Choosing,
  again?: Again,
): Turn {
  if (asking === 'continue') return continueTurn(show, draft, choosing)
  const kind = kindOf(draft.kind ?? '')
  if (!kind || asking === 'kind') return kindTurn(show, draft, again)
  const field = asking === null ? undefined : fieldOf(kind, asking)
  return field ? fieldTurn(show, draft, kind, field, choosing, again) : lastTurn(show, draft)
}

function kindTurn(show: Show, draft: ReportDraft, again?: Again): Turn {
  const { words } = show
  const lead = draft.practice ? words('report-practice-lead') : undefined
  return {
    text: [again?.text ?? lead, words('report-ask-kind')].filter(Boolean).join('\n\n'),
    asking: 'kind',
    choices: kindChoices(show),
  }
}

/** *Kelompok Melati, Pundungsari (30 KPM) – lanjut sesi 6?*; of several known groups each is a button. */
function continueTurn(show: Show, draft: ReportDraft, { groups }: Choosing): Turn {
  const { words } = show
  const other = doing(words('report-button-other'), 'other')
  const lead = draft.practice ? `${words('report-practice-lead')}\n\n` : ''
  const [only, second] = groups
  if (only && !second) {
    const yes = doing(words('button-yes'), `group=${only.id}`)
    return { text: lead + continueText(show, only), asking: 'continue', choices: [[yes, other]] }
  }
  const buttons = groups.slice(0, 5).map(group => [doing(continueLabel(show, group), `group=${group.id}`)])
  return { text: lead + words('report-continue-which'), asking: 'continue', choices: [...buttons, [other]] }
}

type Group = KnownGroup & { lastSession?: string | null }

const groupFacts = ({ places }: Show, { name, region, size, lastSession }: Group) => ({
  group: name,
  place: places.name(region),
  size: size ?? 0,
  session: nextSession(lastSession)?.running ?? 0,
})

const continueText = (show: Show, group: Group) => show.words('report-continue', groupFacts(show, group))
const continueLabel = (show: Show, group: Group) => show.words('report-continue-button', groupFacts(show, group))

function fieldTurn(show: Show, draft: ReportDraft, kind: Kind, field: Field, choosing: Choosing, again?: Again): Turn {
  const { words } = show
  const standing = standingOf(draft)
  const problem = standing?.problems.find(one => one.field === field.id)
  const wrong = again ?? (problem ? problemTurn(show, kind, field, problem) : undefined)
  const prompt = promptOf(show, draft, field)
  const isOwed = field.required || (standing?.missing.includes(field) ?? false)
  const skip = isOwed ? [] : [doing(words('button-skip'), 'skip')]
  const back = draft.source === 'guided' ? [doing(words('button-back'), 'back')] : []
  return {
    text: wrong ? (wrong.whole ? wrong.text : `${wrong.text} ${prompt}`) : prompt,
    asking: field.id,
    choices: [...(wrong?.choices ?? choicesFor(show, field, choosing)), [...skip, ...back]].filter(
      row => row.length > 0,
    ),
  }
}

/** The question. Of a list that has something already, what that is and how it changes. */
function promptOf(show: Show, draft: ReportDraft, field: Field): string {
  const { words, places } = show
  const list = field.input === 'goods' ? goodsIn(draft.values[field.id]) : []
  if (list.length > 0) return words('report-goods-now', { goods: html(goodsText(show, list)) })
  return words(field.promptId, { village: places.villageTerm })
}

/** What is wrong with an answer, with the buttons that would settle it. */
export function problemTurn(show: Show, kind: Kind, field: Field, problem: Problem): Again {
  const text = problemText(show, kind, problem)
  const { day, other } = problem.args
  if (problem.id === 'date-disagrees') return { text, choices: [dayRow(show, [day, other])], whole: true }
  if (!problem.fix) return { text }
  const prompt = inSentence(show.words(field.promptId, { village: show.places.villageTerm }))
  const checked = show.words('report-check-again', { problem: html(text), prompt: html(prompt) })
  return {
    text: checked,
    whole: true,
    choices: [[doing(fixText(show, problem.fix), `fix=${problem.args[problem.field] ?? ''}`)]],
  }
}

const fixText = (show: Show, fix: NonNullable<Problem['fix']>) => show.words(fix.id, fix.args)

const dayRow = ({ locale }: Show, days: readonly unknown[]): Choice[] =>
  days.flatMap(day =>
    typeof day === 'string' ? [{ label: weekdayAndDate(day as Day, locale), value: `=${day}` }] : [],
  )

const lastTurn = (show: Show, draft: ReportDraft): Turn =>
  draft.base === null
    ? { text: cardText(show, draft), choices: screenRows(show, draft), done: true }
    : { text: correctionText(show, draft), choices: correctionRows(show, draft), done: true }

/** Where in the form this question stands: *pertanyaan 5 dari 8*. */
export function progressOf(draft: ReportDraft, asking: string | null): { at: number; of: number } | undefined {
  const kind = kindOf(draft.kind ?? '')
  if (!kind) return undefined
  const fields = askedFields(kind, answersOf(draft))
  const at = fields.findIndex(field => field.id === asking)
  return at === -1 ? undefined : { at: at + 1, of: fields.length }
}

/** The head of the first question about a report that came in one message: what was understood of it. */
export const understoodText = (show: Show, draft: ReportDraft): string => {
  const kind = kindOf(draft.kind ?? '')
  return kind ? summaryLines(show, draft, kind).join('\n') : ''
}
