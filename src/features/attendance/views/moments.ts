import { clockTime, dateAndTime, dayAndMonth, type Locale } from '../../../base/dates-out.ts'
import { dayOf, timeOf, type Zone, zoneLabel } from '../../../base/days.ts'
import { type Html, html, type Words } from '../../../base/translate.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Held } from '../queries/sheets.ts'
import { windowOf } from '../rules/policy.ts'
import { letters, type Status } from '../rules/status.ts'

/** What every screen of attendance is made with: a meeting, and how its moments are read. */
export type Shown = { meeting: Held; zone: Zone; locale: Locale }

/** *08.55 WIB*. */
export const hourOf = (at: Date, { zone, locale }: Omit<Shown, 'meeting'>): string =>
  `${clockTime(timeOf(at, zone), locale)} ${zoneLabel(zone)}`

/** The hour, with its day where that is not the meeting's: *08.55 WIB*, *27 November, 08.10 WIB*. */
export function momentOf(at: Date, shown: Shown): string {
  const { meeting, zone, locale } = shown
  const day = dayOf(at, zone)
  return day === dayOf(meeting.startsAt, zone) ? hourOf(at, shown) : `${dayAndMonth(day, locale)}, ${hourOf(at, shown)}`
}

/** What the sentences about a meeting share: its title, when and where it is, and from when to when one checks in. */
export function factsOf(words: Words, shown: Shown) {
  const { meeting, zone, locale } = shown
  const { from, to } = windowOf(meeting)
  return {
    title: titleOf(words, meeting),
    when: dateAndTime(meeting.startsAt, zone, locale),
    venue: meeting.venue ?? '–',
    from: hourOf(from, shown),
    to: hourOf(to, shown),
  }
}

/** *H (hadir)*. */
export const statusText = (words: Words, status: Status): string =>
  words('attendance-status', { letter: letters[status], said: said(words, status) })

/** *hadir*, *tanpa keterangan*. */
export const said = (words: Words, status: Status): Html => html(words(`attendance-said-${status}`))
