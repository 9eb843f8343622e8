import { readDate } from '../../../base/dates-in.ts'
import { longDate, weekdayName } from '../../../base/dates-out.ts'
import { type Day, dayOf, instantAt, type Zone } from '../../../base/days.ts'
import { maskSign } from '../../../base/identity-numbers.ts'
import { readTime } from '../../../base/times-in.ts'
import type { Words } from '../../../base/translate.ts'
import type { Answer } from '../../../telegram/talk.ts'
import type { Known } from '../actions/draft.ts'
import { type Field, meetingKinds } from '../rules/meeting.ts'

const longest = { venue: 160, agenda: 300, bring: 200, dress: 60, letterNo: 60 } as const

/** What an answer means for a field, or the sentence with which it is asked again. */
export type Read = { change: Known } | { again: string }

export type Asking = { words: Words; now: Date; zone: Zone; startsAt: Date | null }

/** Day and hour out of one text; a day that disagrees with its weekday, or an hour that is missing, is asked again. */
export function readMoment(
  text: string,
  { words, now, zone }: Asking,
): { startsAt: Date; endsAt: Date | null } | { again: string } {
  const time = readTime(text, { use: 'meeting' })
  const rest = time.kind === 'none' ? text : `${text.slice(0, time.from)} , ${text.slice(time.to)}`
  const date = readDate(rest, { today: dayOf(now, zone), lean: 'future' })
  if (date.kind === 'invalid') return { again: words('meeting-no-such-day', { said: date.said }) }
  if (date.kind === 'disagrees') {
    const facts = { date: longDate(date.day, 'id'), said: weekdayName(date.said, 'id') }
    return { again: words('meeting-day-disagrees', facts) }
  }
  if (date.kind !== 'date' || time.kind !== 'time') return { again: words('meeting-when-again') }
  return momentsOf(date.day, time, { words, now, zone })
}

type Said = { time: `${number}:${number}`; until?: `${number}:${number}` | 'finish' }

function momentsOf(day: Day, { time, until }: Said, { words, now, zone }: Pick<Asking, 'words' | 'now' | 'zone'>) {
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

const readers: Readonly<Record<Field, (given: { text: string; answer: Answer }, asking: Asking) => Read>> = {
  kind: ({ answer }, { words }) => {
    const kind = meetingKinds.find(one => one === answer.pressed?.value)
    return kind ? { change: { kind } } : { again: words('meeting-ask-kind') }
  },
  when: ({ text }, asking) => {
    const read = readMoment(text, asking)
    return 'again' in read ? read : { change: read }
  },
  venue: ({ text }, asking) => short('venue', text, asking, venue => ({ venue })),
  agenda: ({ text }, asking) =>
    short('agenda', text, asking, said => ({ agenda: said.split(/[\n;]+/).flatMap(line => line.trim() || []) })),
  bring: ({ text }, asking) => short('bring', text, asking, bring => ({ bring })),
  dress: ({ text }, asking) => short('dress', text, asking, dress => ({ dress })),
  letterNo: ({ text }, asking) => short('letterNo', text, asking, letterNo => ({ letterNo })),
  answerBy: ({ text }, asking) => {
    const read = readMoment(text, asking)
    if ('again' in read) return read
    const late = asking.startsAt !== null && read.startsAt >= asking.startsAt
    return late ? { again: asking.words('meeting-answer-by-late') } : { change: { answerBy: read.startsAt } }
  },
  letterFile: ({ answer }, { words }) =>
    answer.document ? { change: { letterFile: answer.document.fileId } } : { again: words('meeting-ask-letterFile') },
}

/** Reads the answer to a field's question. */
export function readField(field: Field, answer: Answer, asking: Asking): Read {
  const text = answer.text?.trim() ?? ''
  if (text.includes(maskSign)) return { again: asking.words('privacy-masked') }
  if (text === '' && !answer.pressed && !answer.document) return { again: asking.words(`meeting-ask-${field}`) }
  return readers[field]({ text, answer }, asking)
}
