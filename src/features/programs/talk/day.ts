import { readDate } from '../../../base/dates-in.ts'
import { longDate, weekdayName } from '../../../base/dates-out.ts'
import { type Day, dayOf, type Zone } from '../../../base/days.ts'
import type { Asked, Given, Reading } from '../../../telegram/small-form.ts'

export const todayIn = ({ deps, values }: Asked): Day => dayOf(deps.clock.now(), values.zone as Zone)

/** A day from today on. A weekday that disagrees with its date is asked about. */
export function readComing({ text = '' }: Given, asked: Asked): Reading {
  const { words } = asked
  const today = todayIn(asked)
  const said = readDate(text, { today, lean: 'future' })
  if (said.kind === 'invalid') return { again: words('program-no-such-day', { said: said.said }) }
  if (said.kind === 'disagrees')
    return { again: words('program-day-disagrees', { day: longDate(said.day), said: weekdayName(said.said) }) }
  if (said.kind !== 'date') return { again: words('program-ask-day-again') }
  if (said.day < today) return { again: words('program-day-past', { day: longDate(said.day) }) }
  return { value: said.day }
}
