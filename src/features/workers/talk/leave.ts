import { type RangeReading, readDateRange, readRangeEnd } from '../../../base/date-ranges-in.ts'
import { type Locale, weekdayAndDate } from '../../../base/dates-out.ts'
import { addDays, type Day, dayOf, isDay } from '../../../base/days.ts'
import type { Asked, Given, Reading, Screen, SmallForm, Step } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { leaveAsked } from '../actions/state-leave.ts'
import { leavesOf } from '../queries/leave.ts'
import { workerById } from '../queries.ts'
import { type Days, leaveProblem } from '../rules/leave.ts'
import { cardText, endChoices, problemText, type Said } from '../views/leave.ts'
import { leaveHomePress, leaveNewPress, leaveSavePress } from '../views/presses.ts'

async function saidIn({ deps, words, values }: Asked): Promise<Said> {
  const worker = await workerById(deps.db, Number(values.worker))
  const agency = worker?.agencyId ? await agencyById(deps.db, worker.agencyId) : undefined
  const today = dayOf(deps.clock.now(), agency?.zone ?? 'Asia/Jakarta')
  return { words, locale: (values.locale as Locale | undefined) ?? 'id', today }
}

/** Illness is stated when it has come, leave and travel before. */
const leanOf = ({ kind }: Asked['values']) => (kind === 'sick' ? ('past' as const) : ('future' as const))

/** Says what stands against these days, or takes them. */
async function checked(asked: Asked, said: Said, days: Days, value: unknown): Promise<Reading> {
  const stated = await leavesOf(asked.deps.db, Number(asked.values.worker), days.from)
  const problem = leaveProblem(days, stated, said.today)
  return problem ? { again: problemText(said, days, problem) } : { value }
}

function unclear({ words, locale }: Said, reading: Exclude<RangeReading, { kind: 'range' | 'from' }>): Reading {
  if (reading.kind === 'invalid') return { again: words('leave-no-such-day', { said: reading.said }) }
  if (reading.kind !== 'disagrees') return { again: words('leave-days-again') }
  const choices = reading.choices.map((day): Choice[] => [{ label: weekdayAndDate(day, locale), value: day }])
  return { again: { text: words('leave-which-day'), choices } }
}

const pressedDay = (pressed: string | undefined): Day | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(pressed ?? '') ?? []
  return isDay(Number(year), Number(month), Number(date)) ? (pressed as Day) : undefined
}

async function readDays(given: Given, asked: Asked): Promise<Reading> {
  const said = await saidIn(asked)
  const pressed = pressedDay(given.pressed)
  const reading: RangeReading = pressed
    ? { kind: 'from', from: pressed }
    : readDateRange(given.text ?? '', { today: said.today, lean: leanOf(asked.values) })
  // The end is still to be asked: so far only another leave on that day stands against it.
  if (reading.kind === 'from') return { value: { from: reading.from } }
  if (reading.kind !== 'range') return unclear(said, reading)
  const { from, to } = reading
  return checked(asked, said, { from, to }, { from, to })
}

async function askDays(asked: Asked): Promise<Screen> {
  const { words, values } = asked
  const said = await saidIn(asked)
  const near = [
    ...(values.kind === 'sick' ? [{ label: words('leave-button-yesterday'), value: addDays(said.today, -1) }] : []),
    { label: words('leave-button-today'), value: said.today },
    { label: words('leave-button-tomorrow'), value: addDays(said.today, 1) },
  ]
  const usual: Screen = { text: words(`leave-ask-days-${String(values.kind)}`), choices: [near] }
  if (typeof values.said !== 'string' || values.said === '') return usual
  const heard = await readDays({ text: values.said }, asked)
  if (!('again' in heard)) return usual
  return typeof heard.again === 'string' ? { ...usual, text: heard.again } : heard.again
}

/** When it begins; or all of it in one answer, and then the end is not asked. */
const daysStep: Step = { name: 'days', ask: askDays, read: readDays }

type Begun = { from: Day; to?: Day }
const begun = ({ days }: Asked['values']) => days as Begun | undefined

const untilStep: Step = {
  name: 'until',
  when: values => begun(values)?.to === undefined,
  async ask(asked) {
    const said = await saidIn(asked)
    const from = begun(asked.values)?.from ?? said.today
    const choices = endChoices(said, from).map(choice => [choice])
    return { text: asked.words('leave-ask-until', { from: weekdayAndDate(from, said.locale) }), choices }
  },
  async read(given, asked) {
    const said = await saidIn(asked)
    const from = begun(asked.values)?.from ?? said.today
    const pressed = pressedDay(given.pressed)
    const reading: RangeReading = pressed
      ? { kind: 'from', from: pressed }
      : readRangeEnd(given.text ?? '', from, { today: said.today, lean: 'future' })
    if (reading.kind !== 'from' && reading.kind !== 'range') return unclear(said, reading)
    const to = reading.kind === 'range' ? reading.to : reading.from
    return checked(asked, said, { from, to }, to)
  },
}

async function close(asked: Asked): Promise<Screen> {
  const { deps, words, values, draftId, telegramId } = asked
  const { worker: id, ...leave } = leaveAsked.parse(values)
  const worker = await workerById(deps.db, id)
  const name = worker?.telegramId === telegramId ? undefined : worker?.name
  const choices: Choice[][] = [
    [{ label: words('leave-button-save'), data: leaveSavePress.data({ draft: draftId }) }],
    [
      { label: words('leave-button-again'), data: leaveNewPress.data({ worker: id, kind: leave.kind }) },
      { label: words('button-cancel'), data: leaveHomePress.data({ worker: id }) },
    ],
  ]
  return { text: cardText(await saidIn(asked), leave, name), choices }
}

/** The days of somebody's leave, whose kind is known. Who may keep it is asked when it is kept. */
export const leaveForm: SmallForm = { name: 'leave', steps: [daysStep, untilStep], close, dropped: 'leave-dropped' }
