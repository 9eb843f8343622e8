import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import type { Translate, Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { type Audience, type Command, menuFor } from '../../../telegram/menu.ts'
import type { Kind } from '../../reports/kinds/kind.ts'
import { inMenuOrder, type Part } from '../rules.ts'

/** What a link into the private chat carries to open the guide there. */
export const guideLink = 'panduan'

export type GuideData = {
  parts: readonly Part[]
  examples: readonly Kind[]
  commands: readonly Command[]
  locale: Locale
  translate: Translate
}

const exampleLines = (words: Words, examples: readonly Kind[]) =>
  examples.map(({ sample }) => words('guide-example', { message: sample.message }))

function commandLines({ commands, locale, translate }: GuideData, audience: Audience): string[] {
  const words = translate(locale)
  const listed = menuFor(inMenuOrder(commands), audience, locale, translate)
  return listed.map(({ command, description }) => words('guide-command', { command, description }))
}

const exists = ({ commands }: GuideData, command: string) => commands.some(entry => entry.command === command)

const sections: Readonly<Record<Part, (words: Words, data: GuideData) => string[]>> = {
  stranger: words => [words('guide-stranger'), words('guide-stranger-join')],
  worker: (words, data) => [
    words('guide-report'),
    ...exampleLines(words, data.examples),
    words('guide-report-after'),
    '',
    ...commandLines(data, 'worker'),
    ...(exists(data, 'aduan') ? [words('guide-complaints')] : []),
  ],
  coordinator: (words, data) => [words('guide-coordinator'), ...leadLines(words, data)],
  agency: (words, data) => [words('guide-agency'), ...leadLines(words, data)],
  reader: (words, data) => [words('guide-reader'), ...(exists(data, 'rekap') ? [words('guide-reader-digest')] : [])],
  owner: (words, data) => [words('guide-owner'), ...(exists(data, 'dinas') ? [words('guide-owner-agency')] : [])],
}

const leadLines = (words: Words, data: GuideData) => [
  ...commandLines(data, 'lead'),
  ...(exists(data, 'aduan') ? [words('guide-lead-complaints')] : []),
  words('guide-lead-group'),
]

/** The section of an agency's own people holds all that a coordinator's does. */
const distinct = (parts: readonly Part[]) => parts.filter(part => part !== 'coordinator' || !parts.includes('agency'))

/** The guide in private: a section for each of what a person is. */
export function guideView(words: Words, data: GuideData): View {
  const parts = distinct(data.parts).map(part => sections[part](words, data).join('\n'))
  return { text: [words('guide-title'), ...parts, words('guide-privacy')].join('\n\n') }
}

/** The guide in a group: how to report, one example, and the way to the rest. */
export function groupGuideView(words: Words, example: Kind | undefined, username: string): View {
  const lines = [words('guide-group'), ...exampleLines(words, example ? [example] : [])]
  const url = `https://t.me/${username}?start=${guideLink}`
  return { text: lines.join('\n'), keyboard: new InlineKeyboard().url(words('guide-button-more'), url) }
}
