import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { html } from '../../../base/translate.ts'
import type { Asked, Given, Reading, Screen, SmallForm } from '../../../telegram/small-form.ts'
import { hourOf } from '../../agencies/queries/policy.ts'
import { agencyById } from '../../agencies/queries.ts'
import { quietHoursIn, weeklyHourIn } from '../../agencies/rules/hours-said.ts'
import {
  type Decision,
  decided,
  firstInstantAfter,
  type HourName,
  type Policy,
  policyOf,
  policyProblem,
  type QuietHours,
  type WeeklyHour,
  weeklyHours,
} from '../../agencies/rules/policy.ts'
import type { Agency } from '../../agencies/table.ts'
import { hourText, quietText, type Saying, saveHourPress, settingsPress } from '../views/settings.ts'

const usualHours: Readonly<Record<HourName, readonly WeeklyHour[]>> = {
  digest: [
    { on: 1, at: '07:00' },
    { on: 1, at: '08:00' },
    { on: 2, at: '07:00' },
    { on: 5, at: '15:00' },
  ],
  deadline: [
    { on: 5, at: '15:00' },
    { on: 5, at: '17:00' },
    { on: 6, at: '12:00' },
    { on: 7, at: '20:00' },
  ],
  reminder: [
    { on: 4, at: '08:00' },
    { on: 5, at: '08:00' },
    { on: 5, at: '13:30' },
  ],
}
const usualQuiet: readonly QuietHours[] = [
  { from: '20:00', to: '06:00' },
  { from: '21:00', to: '06:00' },
  { from: '22:00', to: '05:00' },
]

const quietNone = 'none'

/** What a button says, without the colons that callback data keeps for itself. */
const asValue = (parts: readonly (string | number)[]) => parts.join(' ').replaceAll(':', '.')
const hoursAgain = (value: string) => value.replaceAll('.', ':').split(' ')

type About = { agency: Agency; policy: Policy; what: HourName | 'quiet'; saying: Saying }

async function aboutOf({ deps, words, values }: Asked): Promise<About> {
  const agency = await agencyById(deps.db, Number(values.agency))
  if (!agency) throw new Error('a form about an agency that is none')
  const what = weeklyHours.find(name => name === values.what) ?? 'quiet'
  return { agency, policy: policyOf(agency), what, saying: { words, locale: values.locale as Locale } }
}

async function ask(asked: Asked): Promise<Screen> {
  const { agency, policy, what, saying } = await aboutOf(asked)
  const { words } = asked
  if (what === 'quiet') {
    const choices = usualQuiet.map(quiet => [
      { label: quietText(saying, agency, quiet), value: asValue([quiet.from, quiet.to]) },
    ])
    const now = quietText(saying, agency, policy.quiet)
    return {
      text: words('settings-ask-quiet', { now }),
      choices: [...choices, [{ label: words('settings-quiet-none'), value: quietNone }]],
    }
  }
  const choices = usualHours[what].map(hour => [
    { label: hourText(saying, agency, hour), value: asValue([hour.on, hour.at]) },
  ])
  return { text: words(`settings-ask-${what}`, { now: hourText(saying, agency, policy[what]) }), choices }
}

function decisionIn({ what, policy }: About, given: Given): Decision | undefined {
  const parts = given.pressed === undefined ? [] : hoursAgain(given.pressed)
  if (what !== 'quiet') {
    const typed = given.text === undefined ? undefined : weeklyHourIn(given.text, policy[what])
    return decided.safeParse({ what, to: typed ?? { on: Number(parts[0]), at: parts[1] } }).data
  }
  if (given.pressed === quietNone) return { what, to: null }
  const typed = given.text === undefined ? undefined : quietHoursIn(given.text)
  return decided.safeParse({ what, to: typed ?? { from: parts[0], to: parts[1] } }).data
}

async function read(given: Given, asked: Asked): Promise<Reading> {
  const about = await aboutOf(asked)
  const decision = decisionIn(about, given)
  if (!decision) return { again: asked.words(about.what === 'quiet' ? 'settings-quiet-again' : 'settings-hour-again') }
  const problem = policyProblem({ ...about.policy, [decision.what]: decision.to })
  return problem ? { again: problemText(about, problem) } : { value: decision.to }
}

/** Why a policy cannot be so, with the hours that disagree. */
function problemText({ agency, policy, saying }: About, problem: 'reminder-late' | 'quiet-always'): string {
  const hours = {
    reminder: html(hourText(saying, agency, policy.reminder)),
    deadline: html(hourText(saying, agency, policy.deadline)),
  }
  return saying.words(`settings-problem-${problem}`, hours)
}

const isHour = (decision: Decision): decision is Extract<Decision, { what: HourName }> =>
  weeklyHours.some(name => name === decision.what)

async function close(asked: Asked): Promise<Screen> {
  const about = await aboutOf(asked)
  const { agency, what, saying } = about
  const { deps, words, values, draftId } = asked
  const decision = decided.parse({ what, to: values.to })
  const buttons = [
    [{ label: words('settings-button-save'), data: saveHourPress.data({ draft: draftId }) }],
    [{ label: words('button-cancel'), data: settingsPress.data({ agency: agency.id, show: 'card' }) }],
  ]
  if (decision.what === 'quiet') {
    const hours = quietText(saying, agency, decision.to)
    return { text: words('settings-summary-quiet', { hours }), choices: buttons }
  }
  if (!isHour(decision)) throw new Error(`no hour is decided by ${what}`)
  const now = deps.clock.now()
  const first = firstInstantAfter(await hourOf(deps.db, agency, decision.what), decision.to, now)
  const facts = {
    when: hourText(saying, agency, decision.to),
    first: dateAndTime(first, agency.zone, saying.locale),
  }
  return { text: words(`settings-summary-${decision.what}`, facts), choices: buttons }
}

/** An hour of the policy, chosen or typed. Whoever decides is asked again when it is saved. */
export const settingsForm: SmallForm = {
  name: 'settings-hour',
  steps: [{ name: 'to', ask, read }],
  close,
  dropped: 'settings-dropped',
}
