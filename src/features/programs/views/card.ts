import { InlineKeyboard } from 'grammy'
import type { View } from '../../../telegram/context.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import type { Application } from '../queries/programs.ts'
import type { FilledPart } from '../rules.ts'
import { progressText } from './lists.ts'
import { candidatePress, partPress, programPress, storyPress, taskDonePress } from './presses.ts'
import { deadlineText, lackText, partTitle, type Show, taskLine } from './words.ts'

/** ✅ what is ready, and what each of the others lacks. */
function partLine(show: Show, { program }: Application, filled: FilledPart): string {
  const title = partTitle(show.words, program.form, filled.part.id)
  const lack = lackText(show, filled)
  if (lack === undefined) return show.words('program-part-ready', { title })
  return show.words('program-part-lacks', { title, lack })
}

function storyLine({ words }: Show, { candidate, story }: Application): string {
  if (story) return words('program-story', { title: story.title })
  return words(candidate.storyId === null ? 'program-no-story' : 'program-story-gone')
}

function buttonsOf({ words }: Show, { candidate, program, tasks }: Application): InlineKeyboard {
  const press = (act: Parameters<typeof candidatePress.data>[0]['act']) =>
    candidatePress.data({ candidate: candidate.id, act })
  const keyboard = new InlineKeyboard()
  if (candidate.state === 'preparing') {
    keyboard.text(words('program-button-parts'), press('parts')).text(words('program-button-stories'), press('stories'))
    keyboard.row().text(words('program-button-task'), press('task'))
    if (tasks.some(({ doneAt }) => doneAt === null)) keyboard.text(words('program-button-tasks'), press('tasks'))
    keyboard.row()
  }
  keyboard.text(words('program-button-docx'), press('docx')).text(words('program-button-pdf'), press('pdf')).row()
  if (candidate.state === 'preparing') {
    keyboard.text(words('program-button-submitted'), press('submitted'))
    keyboard.text(words('program-button-withdraw'), press('withdrawn'))
  } else keyboard.text(words('program-button-reopen'), press('preparing'))
  return keyboard.row().text(words('button-back'), programPress.data({ program: program.id, act: 'show' }))
}

/** An application: what it is made of, what it lacks, and what is still to be done for it. */
export function candidateView(show: Show, application: Application, region: string): View {
  const { words } = show
  const { candidate, program, owner, parts, tasks } = application
  const lines = [
    words('program-candidate-title', { name: program.name, region }),
    `<b>${words('program-candidate-name', { title: candidate.title })}</b>`,
    storyLine(show, application),
    words('program-owner', { name: owner.name }),
    words('program-deadline', { deadline: deadlineText(show, program) }),
    words(`program-state-${candidate.state}`, { progress: progressText(show, application) }),
    '',
    ...parts.map(filled => partLine(show, application, filled)),
    ...(tasks.length > 0 ? ['', words('program-tasks'), ...tasks.map(task => taskLine(show, task))] : []),
  ]
  return { text: lines.join('\n'), keyboard: buttonsOf(show, application) }
}

const backTo = (show: Show, keyboard: InlineKeyboard, candidate: number) =>
  keyboard.text(show.words('button-back'), candidatePress.data({ candidate, act: 'show' }))

/** Which part is to be written; those that lack something first. */
export function partsView(show: Show, { candidate, program, parts }: Application): View {
  const keyboard = new InlineKeyboard()
  const sorted = [...parts].sort((a, b) => Number(a.lacks === null) - Number(b.lacks === null))
  for (const { part, lacks } of sorted) {
    const label = `${lacks === null ? '✅ ' : ''}${partTitle(show.words, program.form, part.id)}`
    keyboard.text(label, partPress.data({ candidate: candidate.id, part: part.id })).row()
  }
  return { text: show.words('program-which-part'), keyboard: backTo(show, keyboard, candidate.id) }
}

/** Which task is done. */
export function tasksView(show: Show, { candidate, tasks }: Application): View {
  const keyboard = new InlineKeyboard()
  for (const { id, text } of tasks.filter(({ doneAt }) => doneAt === null))
    keyboard.text(text, taskDonePress.data({ candidate: candidate.id, task: id })).row()
  return { text: show.words('program-which-task'), keyboard: backTo(show, keyboard, candidate.id) }
}

/** From which story the application is filled. */
export function storiesView(show: Show, { candidate }: Application, stories: readonly PublicStory[]): View {
  const keyboard = new InlineKeyboard()
  for (const { id, title } of stories)
    keyboard.text(title, storyPress.data({ candidate: candidate.id, story: id })).row()
  const text = show.words(stories.length > 0 ? 'program-which-story' : 'program-no-stories')
  return { text, keyboard: backTo(show, keyboard, candidate.id) }
}
