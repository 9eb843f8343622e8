import { InlineKeyboard } from 'grammy'
import { type Locale, longDate } from '../../../base/dates-out.ts'
import { addDays, type Day } from '../../../base/days.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { isDated, leadDays, nextDay } from '../rules/recurrence.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting, Series } from '../table.ts'
import { draftPress, endSeriesPress, sendingPress, seriesPress, skipPress, statusPress } from './presses.ts'
import { recurrenceText } from './recurrence.ts'

export type ShownSeries = { meeting: Meeting; series: Series; count: number; prepared: Meeting | undefined }

function nextLines(words: Words, { series, prepared }: ShownSeries, next: Day | undefined, locale: Locale): string[] {
  if (prepared?.seriesDay) return [words('series-prepared', { day: longDate(prepared.seriesDay, locale) })]
  if (next === undefined) return [words('series-over')]
  const ready = longDate(addDays(next, -leadDays(series.repeats)), locale)
  return [
    words('series-next', { day: longDate(next, locale), ready }),
    words(series.sendsItself ? 'series-sends-itself' : 'series-asks-first'),
  ]
}

/** A series as its inviter sees it: how it repeats, what comes next, and what can be done with it. */
export function seriesView(words: Words, shown: ShownSeries, locale: Locale): View {
  const { meeting, series, count, prepared } = shown
  const { id } = meeting
  const next = series.endedAt === null ? nextDay(series.repeats, series.plannedTo) : undefined
  const text = [
    `🔁 <b>${escapeHtml(titleOf(words, meeting))}</b>`,
    recurrenceText(words, series.repeats, locale),
    words('series-count', { count }),
    ...nextLines(words, shown, next, locale),
  ].join('\n')
  const keyboard = new InlineKeyboard()
  if (prepared) keyboard.text(words('meeting-button-card'), draftPress.data({ id: prepared.id })).row()
  else if (next) keyboard.text(words('series-button-skip'), skipPress.data({ id, day: next })).row()
  if (next)
    keyboard
      .text(
        words(series.sendsItself ? 'series-button-ask-first' : 'series-button-send-itself'),
        sendingPress.data({ id, itself: series.sendsItself ? '0' : '1' }),
      )
      .row()
  if (series.endedAt === null) keyboard.text(words('series-button-end'), endSeriesPress.data({ id, sure: '0' })).row()
  return { text, keyboard: keyboard.text(words('meeting-button-back'), statusPress.data({ id })) }
}

/** A series as one entry of its inviter's agenda: how it repeats, and when it is held again. */
export function seriesLine(words: Words, { series, last }: { series: Series; last: Meeting }, locale: Locale): string {
  const next = nextDay(series.repeats, series.plannedTo)
  const when = next === undefined ? [] : [words('agenda-series-next', { day: longDate(next, locale) })]
  const title = `🔁 <b>${escapeHtml(titleOf(words, last))}</b>`
  return [title, recurrenceText(words, series.repeats, locale), ...when].join('\n')
}

/** Asked before a series comes to its end. */
export const endSeriesView = (words: Words, { id }: Meeting, title: string): View => ({
  text: words('series-end-ask', { title }),
  keyboard: new InlineKeyboard()
    .text(words('series-button-end-sure'), endSeriesPress.data({ id, sure: '1' }))
    .row()
    .text(words('meeting-button-back'), seriesPress.data({ id })),
})

/** The draft of the next meeting, with why it is shown and what of the `last` one was not taken over. */
export function preparedView(words: Words, card: View, why: 'prepared' | 'unsent', last: Meeting | undefined): View {
  const left = last ? [...last.agenda, ...(last.bring === null ? [] : [last.bring])].filter(isDated) : []
  const lead = [
    words(`series-${why}-lead`),
    ...(left.length > 0 ? [words('series-left-out', { list: left.join(', ') })] : []),
  ]
  return { ...card, text: [...lead, '', card.text].join('\n') }
}
