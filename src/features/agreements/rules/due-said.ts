import { type DateReading, readDate } from '../../../base/dates-in.ts'
import { longDate, weekdayName } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'

/** What was wrong with a day, as a sentence; nothing where no day was said. */
export function dayTrouble(words: Words, reading: DateReading, today: Day): string | undefined {
  if (reading.kind === 'invalid') return words('agreement-no-such-day', { said: reading.said })
  if (reading.kind === 'disagrees')
    return words('agreement-day-disagrees', {
      date: longDate(reading.day, 'id'),
      said: weekdayName(reading.said, 'id'),
    })
  if (reading.kind === 'ask') return words('agreement-day-vague')
  return reading.kind === 'date' && reading.day < today ? words('agreement-day-past') : undefined
}

/** A day from today on, or the sentence with which it is asked again. */
export function readDueDay(words: Words, text: string | undefined, today: Day): { value: Day } | { again: string } {
  const reading = readDate(text ?? '', { today, lean: 'future' })
  const trouble = dayTrouble(words, reading, today)
  if (trouble !== undefined) return { again: trouble }
  return reading.kind === 'date' ? { value: reading.day } : { again: words('agreement-day-again') }
}
