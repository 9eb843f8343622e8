import { InlineKeyboard } from 'grammy'
import { shortDate } from '../../../base/dates-out.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Meeting } from '../../meetings/table.ts'
import type { Plan } from '../table.ts'
import { draftPress } from './presses.ts'

/** What somebody is told who is to take the minutes. */
export const namedView =
  ({ translate }: Pick<Deps, 'translate'>, meeting: Meeting, id: number) =>
  ({ locale }: { locale: 'id' | 'en' }): View => {
    const words = translate(locale)
    return {
      text: words('minutes-taker-told', { title: titleOf(words, meeting) }),
      keyboard: new InlineKeyboard().text(words('minutes-button-draft'), draftPress.data({ id })),
    }
  }

const mostOwn = 5
const mostLetters = 80

/** What stands below the document, with what this reader answers for; within the length of a caption. */
export function captionView(words: Words, locale: 'id' | 'en', title: string, own: readonly Plan[]): View {
  const lines = own.slice(0, mostOwn).map(({ text, dueOn }, at) =>
    words('minutes-own-line', {
      at: at + 1,
      text: text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text,
      day: html(escapeHtml(dueOn === null ? '–' : shortDate(dueOn, locale))),
    }),
  )
  const left = own.length - mostOwn
  const more = left > 0 ? [words('minutes-more', { count: left })] : []
  const mine = own.length === 0 ? [] : ['', words('minutes-own'), ...lines, ...more]
  return { text: [words('minutes-caption', { title }), ...mine].join('\n') }
}
