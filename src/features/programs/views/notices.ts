import { InlineKeyboard } from 'grammy'
import type { View } from '../../../telegram/context.ts'
import type { Application } from '../queries/programs.ts'
import type { Candidate, Program } from '../table.ts'
import { progressText } from './lists.ts'
import { candidatePress } from './presses.ts'
import { deadlineText, lackText, partTitle, type Show, taskLine } from './words.ts'

const open = ({ words }: Pick<Show, 'words'>, candidate: Candidate) =>
  new InlineKeyboard().text(words('program-button-open'), candidatePress.data({ candidate: candidate.id, act: 'show' }))

type Entrusted = { program: Program; candidate: Candidate; region: string; address: string | null }

/** To the one who is to prepare it. */
export function entrustedView(show: Show, { program, candidate, region, address }: Entrusted): View {
  const text = show.words('program-entrusted', {
    address: address ?? show.words('report-address'),
    title: candidate.title,
    region,
    name: program.name,
    deadline: deadlineText(show, program),
  })
  return { text, keyboard: open(show, candidate) }
}

/** How far it is, what it lacks, and what is due. */
export function reminderView(show: Show, application: Application, address: string | null): View {
  const { words } = show
  const { candidate, program, parts, tasks } = application
  const lacking = parts.filter(({ lacks }) => lacks !== null)
  const lines = [
    words('program-reminder', {
      address: address ?? words('report-address'),
      title: candidate.title,
      name: program.name,
      deadline: deadlineText(show, program),
      progress: progressText(show, application),
    }),
    ...lacking.map(filled =>
      words('program-part-lacks', {
        title: partTitle(words, program.form, filled.part.id),
        lack: lackText(show, filled) ?? '',
      }),
    ),
    ...tasks.filter(({ doneAt }) => doneAt === null).map(task => taskLine(show, task)),
  ]
  return { text: lines.join('\n'), keyboard: open(show, candidate) }
}
