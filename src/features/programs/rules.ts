import { type Day, daysBetween } from '../../base/days.ts'
import type { PublicStory } from '../stories/rules/public.ts'
import { sinceText } from '../stories/rules/since.ts'
import type { FormPart, StorySource } from './forms.ts'

/** One part of an application as it stands. `lacks` says why it cannot go out like this. */
export type FilledPart = { part: FormPart; text: string | null; lacks: Lack | null }
export type Lack = { kind: 'empty' } | { kind: 'short' | 'long'; words: number; limit: number }

export const wordsIn = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

const metricsText = ({ metrics }: PublicStory) =>
  metrics.map(({ what, before, after }) => `${what}: ${before === null ? '' : `${before} → `}${after}`).join('\n')

function said(story: PublicStory, source: StorySource): string | null {
  if (source === 'metrics') return metricsText(story) || null
  if (source === 'author') return story.author.name
  if (source === 'startedOn') return story.startedOn && sinceText(story.startedOn, 'id')
  if (source === 'title' || source === 'innovationName') return story[source]
  return story.sections.find(section => section.part === source)?.text ?? null
}

function fromStory({ from = [], firstOf }: FormPart, story: PublicStory | undefined): string | null {
  const found = story ? from.flatMap(source => said(story, source) ?? []) : []
  const used = firstOf ? found.slice(0, 1) : found
  return used.length > 0 ? used.join('\n\n') : null
}

function lackOf({ fewestWords = 1, mostWords }: FormPart, text: string | null): Lack | null {
  if (text === null) return { kind: 'empty' }
  const words = wordsIn(text)
  if (words < fewestWords) return { kind: 'short', words, limit: fewestWords }
  return mostWords !== undefined && words > mostWords ? { kind: 'long', words, limit: mostWords } : null
}

/** The application: what was written for it, else what its story says; and what is still missing. */
export function fillForm(
  form: readonly FormPart[],
  story: PublicStory | undefined,
  written: ReadonlyMap<string, string>,
): FilledPart[] {
  return form.map(part => {
    const text = written.get(part.id) ?? fromStory(part, story)
    return { part, text, lacks: lackOf(part, text) }
  })
}

/** Days before the deadline on which the owner is reminded. */
const reminders = [30, 14, 7, 3, 1, 0]

type Due = { dueOn: Day; done: boolean }

/** A task is spoken of the day before, on its day, and then once a week. */
export function taskReminds({ dueOn, done }: Due, today: Day): boolean {
  const late = daysBetween(dueOn, today)
  return !done && (late === -1 || (late >= 0 && late % 7 === 0))
}

/** Whether the owner of a candidate hears of it today. */
export const reminds = (deadline: Day, tasks: readonly Due[], today: Day): boolean =>
  today <= deadline &&
  (reminders.includes(daysBetween(today, deadline)) || tasks.some(task => taskReminds(task, today)))

export const longest = { name: 80, organizer: 80, title: 120, part: 4_000, task: 200 } as const
