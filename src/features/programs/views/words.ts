import { type Locale, longDate } from '../../../base/dates-out.ts'
import { type Day, daysBetween } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { FormId } from '../forms.ts'
import type { FilledPart } from '../rules.ts'
import type { CandidateTask, Program } from '../table.ts'

export type Show = { words: Words; locale: Locale; today: Day }

/** *Rabu, 31 Maret 2027 (130 hari lagi)*. */
export function deadlineText({ words, locale, today }: Show, { deadline }: Pick<Program, 'deadline'>): string {
  const left = daysBetween(today, deadline)
  const day = longDate(deadline, locale)
  if (left < 0) return words('program-deadline-over', { day })
  return left === 0
    ? words('program-deadline-today', { day })
    : words('program-deadline-left', { day, days: number(left, locale) })
}

const idPart = (text: string) => text.replaceAll('_', '-')

/** The heading of a part: *Kebaruan atau nilai tambah*. */
export const partTitle = (words: Words, form: FormId, part: string): string =>
  words(`program-part-${form}-${idPart(part)}`)

export const choiceLabel = (words: Words, part: string, choice: string): string =>
  words(`program-choice-${idPart(part)}-${idPart(choice)}`)

/** What is written there; a choice by its label. */
export const partText = (words: Words, { part, text }: FilledPart): string | null =>
  text !== null && part.choices?.includes(text) ? choiceLabel(words, part.id, text) : text

/** Why a part cannot go out like this: *belum diisi*, *120 dari sedikitnya 300 kata*. */
export function lackText({ words, locale }: Pick<Show, 'words' | 'locale'>, { lacks }: FilledPart): string | undefined {
  if (lacks === null) return undefined
  if (lacks.kind === 'empty') return words('program-lacks')
  return words(`program-${lacks.kind}`, { words: number(lacks.words, locale), limit: number(lacks.limit, locale) })
}

/** *☐ Foto sebelum dan sesudah – Jumat, 4 Desember 2026*; one that is late says so. */
export function taskLine({ words, locale, today }: Show, { text, dueOn, doneAt }: CandidateTask): string {
  const facts = { text, day: longDate(dueOn, locale) }
  if (doneAt !== null) return words('program-task-done', facts)
  return words(dueOn < today ? 'program-task-late' : 'program-task-open', facts)
}
