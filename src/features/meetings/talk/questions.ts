import { type DateReading, readDate } from '../../../base/dates-in.ts'
import { longDate, weekdayName } from '../../../base/dates-out.ts'
import {
  addDays,
  type Day,
  dayOf,
  type HHMM,
  instantAt,
  type Zone,
  type ZoneLabel,
  zoneLabel,
} from '../../../base/days.ts'
import { maskSign } from '../../../base/identity-numbers.ts'
import { readTime, type TimeReading } from '../../../base/times-in.ts'
import type { Words } from '../../../base/translate.ts'
import type { Answer } from '../../../telegram/talk.ts'
import type { Known } from '../actions/draft.ts'
import { natureNamed } from '../rules/letter-in.ts'
import { meetingKinds, natures, type Question } from '../rules/meeting.ts'
import { firstDay, recurrencesFrom } from '../rules/recurrence.ts'
import { readRecurrence, ruleFrom, type SaidRecurrence, wholeRule } from '../rules/recurrence-in.ts'

/** Characters that a field holds. */
export const longest = {
  venue: 160,
  agenda: 300,
  bring: 200,
  dress: 60,
  letterNo: 60,
  subject: 160,
  contact: 100,
  title: 120,
} as const

/** What an answer means for a field, or the sentence with which it is asked again. */
export type Read = { change: Known } | { again: string }

export type Asking = { words: Words; now: Date; zone: Zone; startsAt: Date | null }

/** Day and hour out of one text; a day that disagrees with its weekday, or an hour that is missing, is asked again. */
export function readMoment(text: string, { words, now, zone }: Asking): Moment | { again: string } {
  const time = readTime(text, { use: 'meeting' })
  const rest = time.kind === 'none' ? text : `${text.slice(0, time.from)} , ${text.slice(time.to)}`
  return momentFrom(readDate(rest, { today: dayOf(now, zone), lean: 'future' }), time, { words, now, zone })
}

type Moment = { startsAt: Date; endsAt: Date | null }

/** The same of a day and an hour that were read apart. */
export function momentFrom(
  date: DateReading,
  time: TimeReading,
  { words, now, zone }: Pick<Asking, 'words' | 'now' | 'zone'>,
): Moment | { again: string } {
  if (date.kind === 'invalid') return { again: words('meeting-no-such-day', { said: date.said }) }
  if (date.kind === 'disagrees') {
    const facts = { date: longDate(date.day, 'id'), said: weekdayName(date.said, 'id') }
    return { again: words('meeting-day-disagrees', facts) }
  }
  if (date.kind !== 'date' || time.kind !== 'time') return { again: words('meeting-when-again') }
  return momentsOf(date.day, time, { words, now, zone })
}

/** Of a series whose rule alone was said, its first meeting that lies ahead. */
export function firstMoment(
  said: SaidRecurrence,
  time: TimeReading,
  { words, now, zone }: Pick<Asking, 'words' | 'now' | 'zone'>,
): Moment | { again: string } {
  const rule = wholeRule(said)
  const today = dayOf(now, zone)
  for (const after of [addDays(today, -1), today]) {
    const day = rule && firstDay(rule, after)
    if (day === undefined || time.kind !== 'time') return { again: words('meeting-when-again') }
    const moment = momentsOf(day, time, { words, now, zone })
    if (!('again' in moment) || moment.again !== words('meeting-past')) return moment
  }
  return { again: words('meeting-when-again') }
}

type Said = { time: HHMM; until?: HHMM | 'finish'; zone?: ZoneLabel }

const zoneNamed = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const

/** *Jam 9 WITA*, said where the clocks show WIB, is converted. */
function momentsOf(
  day: Day,
  { time, until, zone: said }: Said,
  { words, now, zone: here }: Pick<Asking, 'words' | 'now' | 'zone'>,
) {
  const zone = said === undefined || said === zoneLabel(here) ? here : zoneNamed[said]
  const startsAt = instantAt(day, time, zone)
  const endsAt = until === undefined || until === 'finish' ? null : instantAt(day, until, zone)
  if (startsAt <= now) return { again: words('meeting-past') }
  if (endsAt !== null && endsAt <= startsAt) return { again: words('meeting-ends-before') }
  return { startsAt, endsAt }
}

const short = (field: keyof typeof longest, text: string, { words }: Asking, change: (text: string) => Known): Read =>
  text.length > longest[field]
    ? { again: words('meeting-too-long', { length: text.length, longest: longest[field] }) }
    : { change: change(text) }

const readers: Readonly<Record<Question, (given: { text: string; answer: Answer }, asking: Asking) => Read>> = {
  kind: ({ answer }, { words }) => {
    const kind = meetingKinds.find(one => one === answer.pressed?.value)
    return kind ? { change: { kind } } : { again: words('meeting-ask-kind') }
  },
  when: ({ text }, asking) => (asking.startsAt === null ? readFirst(text, asking) : readAgain(text, asking)),
  postponed: ({ text }, asking) => readAgain(text, asking),
  venue: ({ text }, asking) => short('venue', text, asking, venue => ({ venue })),
  agenda: ({ text }, asking) =>
    short('agenda', text, asking, said => ({ agenda: said.split(/[\n;]+/).flatMap(line => line.trim() || []) })),
  bring: ({ text }, asking) => short('bring', text, asking, bring => ({ bring })),
  dress: ({ text }, asking) => short('dress', text, asking, dress => ({ dress })),
  letterNo: ({ text }, asking) => short('letterNo', text, asking, letterNo => ({ letterNo })),
  letterDate: ({ text }, { words, now, zone }) => {
    const read = readDate(text, { today: dayOf(now, zone), lean: 'past' })
    return read.kind === 'date' ? { change: { letterDate: read.day } } : { again: words('meeting-ask-letterDate') }
  },
  nature: ({ text, answer }, { words }) => {
    const nature = natures.find(one => one === answer.pressed?.value) ?? natureNamed(text)
    return nature ? { change: { nature } } : { again: words('meeting-ask-nature') }
  },
  subject: ({ text }, asking) => short('subject', text, asking, subject => ({ subject })),
  contact: ({ text }, asking) => short('contact', text, asking, contact => ({ contact })),
  answerBy: ({ text }, asking) => readDeadline(text, asking),
  repeats: ({ text, answer }, asking) => readRepeats(answer.pressed?.value, text, asking),
  letterFile: ({ answer }, { words }) =>
    answer.document ? { change: { letterFile: answer.document.fileId } } : { again: words('meeting-ask-letterFile') },
}

const readAgain = (text: string, asking: Asking): Read => {
  const read = readMoment(text, asking)
  return 'again' in read ? read : { change: read }
}

/** Day and hour of an invitation that has none yet; *setiap Kamis jam 9* says how it repeats as well. */
function readFirst(text: string, asking: Asking): Read {
  const { now, zone } = asking
  const repeats = readRecurrence(text, dayOf(now, zone))
  if (repeats.kind === 'none') return readAgain(text, asking)
  if (repeats.kind === 'unclear') return { again: asking.words('meeting-repeats-unclear', { said: repeats.said }) }
  const once = `${text.slice(0, repeats.from)} , ${text.slice(repeats.to)}`
  const alone = readMoment(once, asking)
  const read = 'again' in alone ? firstMoment(repeats.said, readTime(once, { use: 'meeting' }), asking) : alone
  if ('again' in read) return read
  return { change: { ...read, repeats: ruleFrom(repeats.said, dayOf(read.startsAt, zone)) } }
}

/** Until when an answer is asked for: before the meeting begins. */
export function readDeadline(text: string, asking: Asking): Read {
  const read = readMoment(text, asking)
  if ('again' in read) return read
  const late = asking.startsAt !== null && read.startsAt >= asking.startsAt
  return late ? { again: asking.words('meeting-answer-by-late') } : { change: { answerBy: read.startsAt } }
}

/** Pressed, one of the ways that the first day suggests; typed, *Senin pertama* as well as *setiap Senin pertama*. */
function readRepeats(pressed: string | undefined, text: string, { words, now, zone, startsAt }: Asking): Read {
  const first = startsAt === null ? undefined : dayOf(startsAt, zone)
  if (pressed === 'none') return { change: { repeats: null } }
  if (pressed !== undefined) {
    const rule = first && recurrencesFrom(first)[Number(pressed)]
    return rule ? { change: { repeats: rule } } : { again: words('meeting-ask-repeats') }
  }
  const today = dayOf(now, zone)
  const readings = [readRecurrence(text, today), readRecurrence(`setiap ${text}`, today)]
  const found = readings.find(reading => reading.kind === 'repeats')
  const rule = found && (first ? ruleFrom(found.said, first) : wholeRule(found.said))
  return rule ? { change: { repeats: rule } } : { again: words('meeting-repeats-unclear', { said: text }) }
}

/** Reads the answer to a field's question. */
export function readField(field: Question, answer: Answer, asking: Asking): Read {
  const text = answer.text?.trim() ?? ''
  if (text.includes(maskSign)) return { again: asking.words('privacy-masked') }
  if (text === '' && !answer.pressed && !answer.document) return { again: asking.words(`meeting-ask-${field}`) }
  return readers[field]({ text, answer }, asking)
}
