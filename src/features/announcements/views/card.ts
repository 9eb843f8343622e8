import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Shown } from '../../broadcasts/queries/shown.ts'
import { headLines } from '../../broadcasts/views/audience.ts'
import { audiencePress } from '../../broadcasts/views/presses.ts'
import type { Announcement } from '../table.ts'
import { titleOf } from './letter.ts'
import {
  cardPress,
  contentPress,
  correctPress,
  dropPress,
  nowPress,
  previewPress,
  resultPress,
  sendPress,
  timePress,
  wantsReadPress,
} from './presses.ts'

const shownLength = 400

const excerpt = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength - 1).trimEnd()}…` : text)

function whatLines(words: Words, { kind, text }: Announcement): string[] {
  const attached = kind === 'photo' || kind === 'document' ? [words(`announcement-with-${kind}`)] : []
  return [...(text === '' ? [] : [escapeHtml(excerpt(text)), '']), ...attached]
}

export type Card = { announcement: Announcement; shown: Shown; zone: Zone; locale: Locale }

const whenLine = (words: Words, { announcement: { sendAt }, zone, locale }: Card) =>
  sendAt === null
    ? words('announcement-at-once')
    : words('announcement-at', { when: dateAndTime(sendAt, zone, locale) })

/** A draft: what, to whom, when, and the buttons that change each. */
export function draftView(words: Words, card: Card): View {
  const { announcement, shown, locale } = card
  const one = { id: announcement.id }
  const { reachable, groups } = shown.heads
  const text = [
    `<b>${words('announcement-draft')}</b>`,
    ...whatLines(words, announcement),
    ...headLines(words, shown, locale),
    whenLine(words, card),
    words(announcement.wantsRead ? 'announcement-wants-read' : 'announcement-wants-no-read'),
  ].join('\n')
  const keyboard = new InlineKeyboard()
    .text(words('announcement-button-content'), contentPress.data(one))
    .text(words('announcement-button-audience'), audiencePress.data({ audience: announcement.audienceId }))
    .row()
    .text(words('announcement-button-time'), timePress.data(one))
    .text(
      words(announcement.wantsRead ? 'announcement-button-no-read' : 'announcement-button-want-read'),
      wantsReadPress.data(one),
    )
    .row()
    .text(words('announcement-button-preview'), previewPress.data(one))
    .row()
  if (announcement.sendAt !== null) keyboard.text(words('announcement-button-now'), nowPress.data(one)).row()
  const send = { people: number(reachable, locale), groups }
  keyboard
    .text(
      words(announcement.sendAt === null ? 'announcement-button-send' : 'announcement-button-schedule', send),
      sendPress.data(one),
    )
    .row()
    .text(words('announcement-button-drop'), dropPress.data(one))
  return { text, keyboard }
}

/** One that waits for its hour, has gone out or was given up. */
export function settledView(words: Words, card: Card): View {
  const { announcement } = card
  const one = { id: announcement.id }
  const head = `<b>${words(`announcement-${announcement.state as 'scheduled' | 'sent' | 'dropped'}`)}</b>`
  const when = announcement.state === 'scheduled' ? [whenLine(words, card)] : []
  const text = [head, ...whatLines(words, announcement), ...when].join('\n')
  if (announcement.state === 'dropped') return { text }
  const keyboard = new InlineKeyboard()
  if (announcement.state === 'scheduled') keyboard.text(words('announcement-button-take-back'), dropPress.data(one))
  else
    keyboard
      .text(words('announcement-button-result'), resultPress.data(one))
      .text(words('announcement-button-correct'), correctPress.data(one))
  return { text, keyboard }
}

export const cardView = (words: Words, card: Card): View =>
  card.announcement.state === 'open' ? draftView(words, card) : settledView(words, card)

/** Opens the card again after something was typed. */
export const toCard = (words: Words, id: number) => ({
  label: words('announcement-button-card'),
  data: cardPress.data({ id }),
})

type Missed = { sendAt: Date; zone: Zone; locale: Locale }

/** To the author of what was not sent at its hour. */
export const missedView = (words: Words, announcement: Announcement, { sendAt, zone, locale }: Missed): View => ({
  text: words('announcement-missed', {
    title: titleOf(words, announcement),
    when: dateAndTime(sendAt, zone, locale),
  }),
  keyboard: new InlineKeyboard().text(words('announcement-button-card'), cardPress.data({ id: announcement.id })),
})
