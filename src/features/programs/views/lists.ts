import { InlineKeyboard } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import type { View } from '../../../telegram/context.ts'
import { numberButtons } from '../../../telegram/paging.ts'
import type { Agency } from '../../agencies/table.ts'
import { forms } from '../forms.ts'
import type { Application } from '../queries/programs.ts'
import type { Program } from '../table.ts'
import { candidatePress, newProgramPress, programListPress, programPress } from './presses.ts'
import { deadlineText, type Show } from './words.ts'

const lineOf = (show: Show, program: Program, at: number) => {
  const { name, organizer } = program
  return show.words('program-line', { at, name, organizer, deadline: deadlineText(show, program) })
}

/** The programmes that one may see; `keeps` is the agency whose list one keeps. */
export function programListView(show: Show, all: readonly Program[], keeps: Agency | undefined): View {
  const { words } = show
  const lines = all.length === 0 ? [words('program-none')] : all.map((one, at) => lineOf(show, one, at + 1))
  const keyboard = numberButtons(
    new InlineKeyboard(),
    all.map(({ id }) => programPress.data({ program: id, act: 'show' })),
  )
  if (keeps) keyboard.text(words('program-button-new'), newProgramPress.data({ agency: keeps.id }))
  return { text: [words('program-list-title'), '', ...lines].join('\n'), keyboard }
}

export const progressText = ({ words, locale }: Show, { parts, tasks }: Application): string => {
  const figures = {
    ready: parts.filter(({ lacks }) => lacks === null).length,
    parts: parts.length,
    done: tasks.filter(({ doneAt }) => doneAt !== null).length,
    tasks: tasks.length,
  }
  const facts = Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, number(count, locale)]))
  return words(tasks.length > 0 ? 'program-progress' : 'program-progress-parts', facts)
}

type Listed = Application & { region: string }

function candidateLine(show: Show, listed: Listed, at: number): string {
  const { candidate, owner, region } = listed
  const state = candidate.state === 'submitted' ? show.words('program-submitted') : progressText(show, listed)
  return show.words('program-candidate-line', { at, region, title: candidate.title, owner: owner.name, state })
}

/** A programme and who is put forward; `may` says what this reader may do there. */
export function programView(
  show: Show,
  program: Program,
  all: readonly Listed[],
  may: { nominate: boolean; keep: boolean },
): View {
  const { words } = show
  const { id, name, organizer, form } = program
  const lines = [
    words('program-title', { name }),
    words('program-organizer', { organizer }),
    words('program-deadline', { deadline: deadlineText(show, program) }),
    words('program-form', { form: words(`program-form-${form}`), parts: forms[form].length }),
    '',
    ...(all.length === 0 ? [words('program-no-candidates')] : [words('program-candidates')]),
    ...all.map((listed, at) => candidateLine(show, listed, at + 1)),
  ]
  const keyboard = numberButtons(
    new InlineKeyboard(),
    all.map(({ candidate }) => candidatePress.data({ candidate: candidate.id, act: 'show' })),
  )
  if (may.nominate) keyboard.text(words('program-button-nominate'), programPress.data({ program: id, act: 'nominate' }))
  if (may.keep) keyboard.text(words('program-button-deadline'), programPress.data({ program: id, act: 'deadline' }))
  keyboard.row().text(words('button-back'), programListPress.data({}))
  return { text: lines.join('\n'), keyboard }
}
