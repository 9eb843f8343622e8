import { dateAndTime, dayAndMonth, type Locale } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Facts, Words } from '../../../base/translate.ts'
import type { Held } from '../../attendance/queries/sheets.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Beside } from '../queries/beside.ts'

/** Meetings, and overdue agreements, that are named. */
const mostNamed = 5

type Line = (words: Words, beside: Beside, locale: Locale) => string[]

const facts = (figures: Readonly<Record<string, number>>, locale: Locale): Facts =>
  Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, number(count, locale)]))

/** A line of figures, left out where all are nought. */
function line(words: Words, id: string, figures: Readonly<Record<string, number>>, locale: Locale): string[] {
  return Object.values(figures).every(count => count === 0) ? [] : [words(id, facts(figures, locale))]
}

/** What is secret is told to those who are invited alone: a digest may hang in a group. */
const open = <Row extends { meeting: Held }>(rows: readonly Row[]) =>
  rows.filter(({ meeting }) => meeting.nature !== 'secret').slice(0, mostNamed)

const pastLines: Line = (words, { meetings, zone }, locale) =>
  open(meetings.past).map(({ meeting, figures }) => {
    const day = dayAndMonth(dayOf(meeting.startsAt, zone), locale)
    const about = { title: titleOf(words, meeting), day }
    return figures
      ? words('digest-line-meeting', { ...about, ...facts(figures, locale) })
      : words('digest-line-meeting-open', about)
  })

const comingLines: Line = (words, { meetings, zone }, locale) =>
  open(meetings.coming).map(({ meeting, answers }) => {
    const about = { title: titleOf(words, meeting), when: dateAndTime(meeting.startsAt, zone, locale) }
    return words('digest-line-coming', { ...about, ...facts(answers, locale) })
  })

const trainingLine: Line = (words, { meetings: { trainings } }, locale) =>
  line(words, 'digest-line-trainings', trainings, locale)

const agreementLine: Line = (words, { agreements: { done, running, overdue } }, locale) =>
  line(words, 'digest-line-agreements', { done, running, overdue: overdue.length }, locale)

const storyLine: Line = (words, { stories: { waiting, created, published } }, locale) =>
  line(words, 'digest-line-stories', { waiting, created, published }, locale)

const forumLine: Line = (words, { forums }, locale) => (forums ? line(words, 'digest-line-forums', forums, locale) : [])

/** The lines of a digest about everything but reports. */
export const besideLines: Line = (words, beside, locale) =>
  [pastLines, trainingLine, agreementLine, storyLine, forumLine, comingLines].flatMap(lines =>
    lines(words, beside, locale),
  )

/** Place by place, what was handed in against what went out: for those who ask for details. */
export const besideDetails: Line = (words, { stories: { places } }, locale) =>
  places.map(({ title, created, published }) =>
    words('digest-stories-place', { title, ...facts({ created, published }, locale) }),
  )

/** What was agreed and is overdue, without what is secret and without who owes it: a digest may hang in a group. */
const overdueLines: Line = (words, { agreements: { overdue } }, locale) => {
  const named = overdue.filter(({ secret }) => !secret).slice(0, mostNamed)
  const left = overdue.length - named.length
  return [
    ...named.map(({ text, dueOn }) => words('digest-overdue', { text, day: dayAndMonth(dueOn, locale) })),
    ...(left > 0 ? [words('digest-overdue-more', { count: number(left, locale) })] : []),
  ]
}

/** What cannot wait. */
export const besideAttention: Line = (words, beside, locale) => [
  ...overdueLines(words, beside, locale),
  ...line(words, 'digest-late-stories', { count: beside.stories.late }, locale),
]
