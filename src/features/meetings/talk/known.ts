import { dayOf, type Zone } from '../../../base/days.ts'
import { readTime } from '../../../base/times-in.ts'
import { plainText, type Words } from '../../../base/translate.ts'
import type { Known } from '../actions/draft.ts'
import { ruleFrom, wholeRule } from '../rules/recurrence-in.ts'
import { readMeeting } from '../shorthand.ts'
import { firstMoment, longest, momentFrom, type Read, readDeadline } from './questions.ts'

/** What was understood, and in sentences what was not. */
export type Understood = { known: Known; trouble: string[] }

type Setting = { words: Words; now: Date; zone: Zone }

/** What one message says; a day or hour that does not hold, and what is too long for its field, is told and left out. */
export function knownFrom(text: string, setting: Setting): Understood {
  const { words, now, zone } = setting
  const { date, time, repeats, deadline, ...said } = readMeeting(text, dayOf(now, zone))
  const { known, overlong } = fitting(said)
  const series = repeats.kind === 'repeats' ? repeats.said : undefined
  const unclear = repeats.kind === 'unclear' ? [words('meeting-repeats-unclear', { said: repeats.said })] : []
  const trouble = [...overlong.map(one => tooLong(words, one)), ...unclear]
  if (date.kind === 'none' && time.kind === 'none' && !series) return { known, trouble }
  const moment = date.kind === 'none' && series ? firstMoment(series, time, setting) : momentFrom(date, time, setting)
  if ('again' in moment) {
    const rule = (series && wholeRule(series)) ?? null
    // Day and hour are asked next: only what is wrong with them needs a sentence of its own.
    const wrong = moment.again === words('meeting-when-again') ? [] : [moment.again]
    return { known: { ...known, repeats: rule }, trouble: [...trouble, ...wrong] }
  }
  const rule = series ? ruleFrom(series, dayOf(moment.startsAt, zone)) : null
  const until = deadline === null ? undefined : deadlineFrom(deadline, moment.startsAt, setting)
  const late = until && 'again' in until ? [until.again] : []
  const change = until && 'change' in until ? until.change : {}
  return { known: { ...known, ...moment, ...change, repeats: rule }, trouble: [...trouble, ...late] }
}

/** *Konfirmasi paling lambat Rabu*: where no hour was said, noon of that day. */
function deadlineFrom(said: string, startsAt: Date, setting: Setting): Read {
  const hour = readTime(said, { use: 'meeting' }).kind === 'none' ? ' jam 12.00' : ''
  return readDeadline(`${said}${hour}`, { ...setting, startsAt })
}

type Limited = keyof typeof longest

/** What stands where a field was not said. */
const unsaid: Readonly<Partial<Record<Limited, unknown>>> = { title: '', agenda: [] }

function fitting(known: Known): { known: Known; overlong: { field: Limited; length: number }[] } {
  const lengthOf = (field: Limited) => [known[field] ?? ''].flat().join('').length
  const overlong = (Object.keys(longest) as Limited[])
    .map(field => ({ field, length: lengthOf(field) }))
    .filter(({ field, length }) => length > longest[field])
  const without = Object.fromEntries(overlong.map(({ field }) => [field, unsaid[field] ?? null]))
  return { known: { ...known, ...without }, overlong }
}

const tooLong = (words: Words, { field, length }: { field: Limited; length: number }) =>
  words('meeting-too-long-field', {
    field: plainText(words(`meeting-field-${field}`)),
    length,
    longest: longest[field],
  })
