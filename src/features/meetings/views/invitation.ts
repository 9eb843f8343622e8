import { InlineKeyboard } from 'grammy'
import { dateAndTime, dateRange, type Locale, longDate } from '../../../base/dates-out.ts'
import { dayOf, type Zone } from '../../../base/days.ts'
import { escapeHtml, html, plainText, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import type { Counts } from '../rules/meeting.ts'
import { hoursOf, titleOf } from '../rules/title.ts'
import type { Meeting, MeetingAnswer } from '../table.ts'
import { answerPress, calendarPress, letterPress, openPress } from './presses.ts'
import { recurrenceText } from './recurrence.ts'

/** Day, hours, place, agenda, what to bring and wear: one line each, only what there is. */
export function factLines(words: Words, { meeting, zone }: ShownMeeting, locale: Locale): string[] {
  const { startsAt, endsAt, venue, agenda, bring, dress, repeats } = meeting
  const when =
    startsAt === null || meeting.state === 'postponed'
      ? []
      : [`📅 ${longDate(dayOf(startsAt, zone), locale)}`, `🕘 ${hoursOf(words, startsAt, endsAt, zone, locale)}`]
  const one = (id: string, text: string | null) => (text === null ? [] : [words(id, { text })])
  return [
    ...when,
    ...one(/^https?:/.test(venue ?? '') ? 'meeting-link' : 'meeting-venue', venue),
    ...agenda.map(text => words('meeting-agenda-line', { text })),
    ...one('meeting-bring', bring),
    ...one('meeting-dress', dress),
    ...(repeats === null ? [] : [words('meeting-repeats', { rule: recurrenceText(words, repeats, locale) })]),
    ...letterLines(words, meeting, locale),
  ]
}

/** Number and date, nature and subject of the letter, as far as they were given. */
function letterLines(words: Words, { letterNo, letterDate, nature, subject }: Meeting, locale: Locale): string[] {
  const dated = letterDate === null ? 'none' : dateRange(letterDate, letterDate, locale)
  const number = letterNo === null ? [] : [words('meeting-letter-no', { text: letterNo, date: dated })]
  const kind =
    nature === null ? [] : [words('meeting-letter-nature', { nature: plainText(words(`meeting-nature-${nature}`)) })]
  return [...number, ...kind, ...(subject === null ? [] : [words('meeting-letter-subject', { text: subject })])]
}

/** Whether it is not held, for now or for good. */
const isStopped = ({ state }: Meeting) => state === 'cancelled' || state === 'postponed'

/** What stands first where a meeting is not held as it was planned. */
export function bannerOf(words: Words, { state }: Meeting): string[] {
  return state === 'cancelled' || state === 'postponed' ? [words(`meeting-${state}-banner`)] : []
}

/** *Yth. Bapak/Ibu TKSK dan Pendamping PKH*. */
function addressees(words: Words, pillars: readonly string[]): string {
  if (pillars.length === 0) return words('meeting-to-all')
  const [last = '', ...before] = [...pillars].reverse()
  const list = before.length === 0 ? last : `${before.reverse().join(', ')} ${plainText(words('meeting-and'))} ${last}`
  return words('meeting-to', { list })
}

function answerButtons(words: Words, { meeting: { id, mayDelegate, letterFile } }: ShownMeeting): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(words('meeting-button-yes'), answerPress.data({ id, answer: 'yes' }))
    .text(words('meeting-button-no'), answerPress.data({ id, answer: 'no' }))
    .row()
  if (mayDelegate) keyboard.text(words('meeting-button-substitute'), answerPress.data({ id, answer: 'substitute' }))
  keyboard.text(words('meeting-button-calendar'), calendarPress.data({ id }))
  return letterFile === null ? keyboard : keyboard.row().text(words('meeting-button-letter'), letterPress.data({ id }))
}

export type ShownAnswer = Pick<MeetingAnswer, 'answer' | 'substitute' | 'late'>

/** What somebody has answered, as a line below their invitation. */
export function answerLine(words: Words, answer: ShownAnswer): string {
  const substitute = answer.substitute ?? plainText(words('meeting-substitute-unnamed'))
  const said = html(words(`meeting-answer-${answer.answer}`, { substitute }))
  return words(answer.late ? 'meeting-answered-late' : 'meeting-answered', { said })
}

/** The invitation of one person, with their answer below it once they gave one. */
export function invitationView(words: Words, shown: ShownMeeting, locale: Locale, answer?: ShownAnswer): View {
  const { meeting, agency, pillars, contact, zone } = shown
  const heading = words('meeting-invitation', { title: titleOf(words, meeting).toUpperCase() })
  const until = meeting.answerBy
    ? [words('meeting-answer-by', { when: dateAndTime(meeting.answerBy, zone, locale) })]
    : []
  const stopped = isStopped(meeting)
  const text = [
    ...bannerOf(words, meeting),
    heading,
    addressees(words, pillars),
    '',
    words('meeting-opening', { agency: agency.officialName }),
    ...factLines(words, shown, locale),
    ...(stopped ? [] : ['', ...until, words('meeting-closing')]),
    words('meeting-contact', { contact }),
    ...(answer && !stopped ? ['', answerLine(words, answer)] : []),
  ].join('\n')
  return stopped ? { text } : { text, keyboard: answerButtons(words, shown) }
}

/** What a link into the private chat carries to open a meeting there. */
export const meetingLink = (id: number) => `m-${id}`

/** The same of the list of who answered what. */
export const listLink = (id: number) => `ml-${id}`

/**
 * The card of a group: what, when and where, and how many have answered. Names are never said here: who is missing among
 * those who come has declined or is silent. Answering is private, and so is the list, for who may see it.
 */
export function groupCardView(words: Words, shown: ShownMeeting, counts: Counts | undefined, username: string): View {
  const { meeting } = shown
  const text = [
    ...bannerOf(words, meeting),
    words('meeting-invitation', { title: titleOf(words, meeting).toUpperCase() }),
    ...factLines(words, shown, 'id'),
    ...(counts ? ['', words('meeting-counts', counts)] : []),
  ].join('\n')
  if (isStopped(meeting)) return { text }
  const to = (payload: string) => `https://t.me/${username}?start=${payload}`
  const keyboard = new InlineKeyboard()
    .url(words('meeting-button-answer-privately'), to(meetingLink(meeting.id)))
    .url(words('meeting-button-see-list'), to(listLink(meeting.id)))
  return { text, keyboard }
}

/** A meeting as one line of the agenda. */
export const agendaLine = (words: Words, meeting: Meeting, zone: Zone, locale: Locale): string =>
  `<b>${escapeHtml(titleOf(words, meeting))}</b>\n${meeting.startsAt && meeting.state !== 'postponed' ? `${dateAndTime(meeting.startsAt, zone, locale)} · ` : ''}${escapeHtml(meeting.venue ?? '')}`

export const openButton = (words: Words, meeting: Meeting): [string, string] => [
  titleOf(words, meeting),
  openPress.data({ id: meeting.id }),
]
