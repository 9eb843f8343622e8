import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale, longDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import { headLines } from '../../broadcasts/views/audience.ts'
import { audiencePress } from '../../broadcasts/views/presses.ts'
import type { ShownDraft } from '../queries/shown.ts'
import { type Field, fields, letterFields, missing } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { factLines } from './invitation.ts'
import {
  delegatePress,
  draftPress,
  dropPress,
  editPress,
  fieldPress,
  letterFieldsPress,
  pollPress,
  previewPress,
  sendAgainPress,
  sendPress,
  withoutGroupsPress,
} from './presses.ts'

export type Draft = ShownDraft & { locale: Locale }

/** What stands in the way of sending, or is only worth a look. */
function doubtLines(words: Words, { shown, audience, sameLetter, locale }: Draft): string[] {
  const { meeting, zone } = shown
  const twin = sameLetter?.startsAt && {
    title: titleOf(words, sameLetter),
    day: longDate(dayOf(sameLetter.startsAt, zone), locale),
  }
  return [
    ...(twin ? [words('meeting-same-letter', twin)] : []),
    ...(isSecretForGroups(meeting, audience) ? [words('meeting-secret-groups', { count: audience.heads.groups })] : []),
  ]
}

const isSecretForGroups = ({ nature }: Meeting, { heads }: Draft['audience']) => nature === 'secret' && heads.groups > 0

function gapLines(words: Words, meeting: Meeting): string[] {
  const gaps = missing(meeting)
  if (gaps.length === 0) return []
  return [words('meeting-incomplete', { list: gaps.map(gap => words(`meeting-field-${gap}`)).join(', ') })]
}

/** That everybody sees who declines, and that a poll without groups or without people who are invited counts nothing. */
function pollLines(words: Words, { shown: { meeting }, audience: { heads } }: Draft): string[] {
  if (!meeting.withPoll) return []
  if (heads.groups === 0) return [words('meeting-with-poll-nowhere')]
  return [words('meeting-with-poll'), ...(heads.people === 0 ? [words('meeting-with-poll-nobody')] : [])]
}

/** The draft of an invitation: what, to whom, until when to answer, and what can be done with it. */
export function draftView(words: Words, draft: Draft): View {
  const { shown, audience, locale } = draft
  const { meeting, zone } = shown
  const { id } = meeting
  const { heads } = audience
  const until =
    meeting.answerBy === null ? [] : [words('meeting-answer-by', { when: dateAndTime(meeting.answerBy, zone, locale) })]
  const text = [
    `📋 <b>${escapeHtml(titleOf(words, meeting))}</b>`,
    ...factLines(words, shown, locale),
    ...(meeting.letterFile === null ? [] : [words('meeting-with-letter')]),
    '',
    ...headLines(words, audience, locale),
    ...until,
    ...(meeting.mayDelegate ? [] : [words('meeting-no-substitutes')]),
    ...pollLines(words, draft),
    ...doubtLines(words, draft),
    ...gapLines(words, meeting),
  ].join('\n')
  const keyboard = new InlineKeyboard()
    .text(words('meeting-button-edit'), editPress.data({ id }))
    .text(words('meeting-button-audience'), audiencePress.data({ audience: meeting.audienceId }))
    .row()
  const [gap] = missing(meeting)
  if (gap !== undefined) keyboard.text(words('meeting-button-complete'), fieldPress.data({ id, field: gap })).row()
  else if (isSecretForGroups(meeting, audience))
    keyboard.text(words('meeting-button-without-groups'), withoutGroupsPress.data({ id })).row()
  else
    keyboard
      .text(words('meeting-button-preview'), previewPress.data({ id }))
      .row()
      .text(
        words('meeting-button-send', { people: number(heads.reachable, locale), groups: heads.groups }),
        sendPress.data({ id }),
      )
      .row()
  return { text, keyboard: keyboard.text(words('meeting-button-drop'), dropPress.data({ id })) }
}

const fieldButtons = (words: Words, id: number, of: readonly Field[]): InlineKeyboard =>
  pairButtons(
    new InlineKeyboard(),
    of.map(field => [words(`meeting-field-${field}`), fieldPress.data({ id, field })] as const),
  )

/** What of the letter can be changed. */
export const letterFieldsView = (words: Words, { id }: Meeting): View => ({
  text: words('meeting-which-field'),
  keyboard: fieldButtons(words, id, letterFields).text(words('meeting-button-back'), editPress.data({ id })),
})

/** Asked where the same invitation went out before. */
export const twiceView = (words: Words, { id }: Meeting): View => ({
  text: words('meeting-twice'),
  keyboard: new InlineKeyboard()
    .text(words('meeting-button-send-again'), sendAgainPress.data({ id }))
    .row()
    .text(words('meeting-button-back'), draftPress.data({ id }))
    .text(words('meeting-button-drop'), dropPress.data({ id })),
})

/** What of it can be changed. */
export function editView(words: Words, meeting: Meeting): View {
  const { id } = meeting
  const keyboard = fieldButtons(words, id, fields)
    .row()
    .text(words('meeting-button-letter-fields'), letterFieldsPress.data({ id }))
    .row()
    .text(
      words(meeting.mayDelegate ? 'meeting-button-without-substitutes' : 'meeting-button-with-substitutes'),
      delegatePress.data({ id }),
    )
    .row()
    .text(words(meeting.withPoll ? 'meeting-button-without-poll' : 'meeting-button-with-poll'), pollPress.data({ id }))
    .row()
    .text(words('meeting-button-back'), draftPress.data({ id }))
  return { text: words('meeting-which-field'), keyboard }
}
