import type { Zone } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import { sendTimeIn } from '../../announcements/rules.ts'
import { enough, optionsIn, questionIn, readPoll } from '../rules.ts'
import type { Poll } from '../table.ts'
import { troubleText } from '../views/trouble.ts'

type Hearing = { words: Words; now: Date; zone: Zone }

/** What is known of a poll. */
export type Known = Partial<Pick<Poll, 'question' | 'options' | 'closesAt'>>

/** What one message says; what does not hold is told and left to be asked. */
export function knownFrom(text: string, { words, now, zone }: Hearing): { known: Known; troubles: string[] } {
  const said = readPoll(text)
  const known: Known = {}
  const troubles: string[] = []
  const question = questionIn(said.question)
  if ('wrong' in question) troubles.push(troubleText(words, question))
  else Object.assign(known, question)
  const options = said.options === '' ? undefined : optionsIn(said.options)
  if (options && 'wrong' in options) troubles.push(troubleText(words, options))
  else if (options && enough(options.options)) Object.assign(known, options)
  else if (options) troubles.push(troubleText(words, { wrong: 'few', count: options.options.length }))
  const time = said.closing === null ? undefined : sendTimeIn(said.closing, now, zone)
  if (time && 'wrong' in time) troubles.push(words(`poll-time-${time.wrong}`))
  else if (time) known.closesAt = time.at
  return { known, troubles }
}
