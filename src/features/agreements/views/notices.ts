import { InlineKeyboard } from 'grammy'
import { shortDate } from '../../../base/dates-out.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Meeting } from '../../meetings/table.ts'
import type { Agreement, Step } from '../queries/agreements.ts'
import type { Reminder } from '../rules/reminders.ts'
import { bodyLines, moveButtons } from './card.ts'
import { viewPress } from './presses.ts'
import { briefly, dueText, meetingText, type Show, stateText } from './words.ts'

/** What an owner is told of a new agreement. */
export function madeView(show: Show, agreement: Agreement): View {
  const { words } = show
  const text = [words('agreement-made'), '', ...bodyLines(show, agreement)].join('\n')
  return { text, keyboard: new InlineKeyboard().text(words('agreement-button-view'), viewPress.data(agreement)) }
}

/** Asks how it goes, with the day by which it should be done. */
export function reminderView(show: Show, agreement: Agreement, reminder: Reminder): View {
  const { words } = show
  const { text, owner, follower } = agreement
  const meeting = meetingText(show, agreement)
  const isOthers = owner.id !== follower.id && (owner.id === null || owner.telegramId === null)
  const lines = [
    meeting === undefined
      ? words('agreement-reminder', { text })
      : words('agreement-reminder-of-meeting', { text, meeting }),
    ...(isOthers ? [words('agreement-owner', { owner: owner.name })] : []),
    dueText(show, agreement),
    '',
    words(reminder === 'review' ? 'agreement-reminder-ask-review' : 'agreement-reminder-ask'),
  ]
  const keyboard = moveButtons(new InlineKeyboard(), show, agreement, false)
  return { text: lines.join('\n'), keyboard: keyboard.text(words('agreement-button-view'), viewPress.data(agreement)) }
}

const mostOpen = 12

/** What earlier meetings of a series left open, for those who are invited to the next; it names no one as late. */
export function leftOpenView({ words, locale }: Show, meeting: Meeting, open: readonly Agreement[]): View {
  const lines = open.slice(0, mostOpen).map((agreement, at) =>
    words('agreement-open-line', {
      at: at + 1,
      text: briefly(agreement),
      owner: agreement.owner.name,
      day: shortDate(agreement.dueOn, locale),
    }),
  )
  const left = open.length - mostOpen
  const more = left > 0 ? [words('agreement-own-more', { count: left })] : []
  return { text: [words('agreement-open-title', { title: titleOf(words, meeting) }), '', ...lines, ...more].join('\n') }
}

/** What those on the other side are told of a step. */
export function movedView(show: Show, agreement: Agreement, { note, name }: Step): View {
  const { words } = show
  const lines = [
    words('agreement-moved-told', { text: agreement.text, by: name }),
    words('agreement-stands', { state: html(stateText(show, agreement)) }),
    words('agreement-owner', { owner: agreement.owner.name }),
    dueText(show, agreement),
    ...(note === null ? [] : [words('agreement-step-note', { note })]),
  ]
  const keyboard = new InlineKeyboard().text(words('agreement-button-view'), viewPress.data(agreement))
  return { text: lines.join('\n'), keyboard }
}
