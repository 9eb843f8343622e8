import { type Day, dayOf, type Zone } from '../../../base/days.ts'
import { isSaid } from '../kinds/amounts.ts'
import { tidy } from '../kinds/cuts.ts'
import { missingFields, problemsOf, soundValues } from '../kinds/form.ts'
import type { Heard, Kind, KnownGroup, Problem, ReadEnv, Values } from '../kinds/kind.ts'
import { fieldOf, kindOf, kinds } from '../kinds/registry.ts'
import type { RegionIndex } from '../rules/places.ts'
import { isChatter } from './chatter.ts'
import { clean } from './clean.ts'
import { hearFields } from './fields-said.ts'
import { type Naming, readKind } from './kind-named.ts'
import { readOpening, withoutClosing } from './opening.ts'
import { withoutFillers } from './rest.ts'
import { readSections } from './sections.ts'
import { hearDate, hearTime, looksAhead } from './when.ts'
import { hearGroup, hearPlace, hearRegion, ownVillage } from './where.ts'

/** What a message is read with. `at` is when it was sent; `scope` and `pillar` are the sender's. */
export type Setting = {
  at: Date
  zone: Zone
  scope: string
  pillar: string | null
  regions: RegionIndex
  groups?: readonly KnownGroup[]
}

/**
 * What the bot understood. `kind` null: not a report. `fields` hold values that may be filed (result among them);
 * `missing` are required fields that were not said, or said inexactly; `problems` were said but fail a check.
 * `rest` is the text that no field took: it became the result, where none was said.
 */
export type Understanding = {
  kind: string | null
  addressed: boolean
  activity_date: Day | null
  region: string | null
  fields: Values
  missing: readonly string[]
  problems: readonly Problem[]
  rest: string
}

/** Reads one message as a report. Pure; never throws; guesses nothing. */
export function understand(message: string, setting: Setting): Understanding {
  const opening = readOpening(clean(message))
  const sections = readSections(withoutClosing(opening.text))
  const naming = namingOf(opening.kind, sections.text, opening.addressed)
  if (!naming) return nothing(opening.addressed, opening.text)
  const env = envOf(setting)
  const heard = hear(naming, forKind(naming.kind, sections.values), env)
  if (!isReport(naming, heard, sections.text, opening.addressed, env.today))
    return nothing(opening.addressed, opening.text)
  return concluded(naming.kind, heard, opening.addressed, env)
}

/** *hasil: …* is the outcome where a kind asks for one. */
function forKind(kind: Kind, { result, ...values }: Values): Values {
  if (result === undefined) return values
  return { ...values, [fieldOf(kind, 'outcome') ? 'outcome' : 'result']: result }
}

const nothing = (addressed: boolean, rest: string): Understanding => ({
  kind: null,
  addressed,
  activity_date: null,
  region: null,
  fields: {},
  missing: [],
  problems: [],
  rest,
})

const envOf = ({ at, zone, scope, regions, groups = [] }: Setting): ReadEnv => ({
  today: dayOf(at, zone),
  zone,
  scope,
  regions,
  groups,
  values: {},
})

function namingOf(tagged: string | null, text: string, addressed: boolean): Naming | undefined {
  const kind = tagged === null ? undefined : kindOf(tagged)
  const named = readKind(text, addressed)
  if (!kind) return named ?? recognised(text, addressed)
  return named?.kind === kind ? named : { kind, text, atStart: true }
}

/** A list of goods names no kind and is a report all the same. */
function recognised(text: string, addressed: boolean): Naming | undefined {
  const kind = kinds.find(one => one.recognises?.(text, addressed))
  return kind && { kind, text, atStart: true }
}

/** Takes fact after fact out of the text. Attendance before dates: *26/30* is no day; place before region: it names one. */
export function hear(naming: Pick<Naming, 'kind' | 'text'>, values: Values, env: ReadEnv): Heard {
  const { kind, text } = naming
  const prose = fieldOf(kind, kind.restTo)?.required === true
  const hearings = [...kind.hear, hearDate, hearTime, hearPlace, hearRegion(prose)]
  const group = kind.fields.some(field => field.input === 'group') ? [hearGroup] : []
  const start: Heard = { text, values, inexact: [], problems: [] }
  return [...hearings, ...group, hearFields(kind)].reduce((heard, hearing) => hearing(heard, env), start)
}

/**
 * A report has figures of its own, or at least opens like one or begins with the name of its kind, and is no question,
 * plan, reminder or cancellation. With figures it stays a report, whatever politeness stands around them.
 */
function isReport({ kind, atStart }: Naming, heard: Heard, text: string, addressed: boolean, today: Day): boolean {
  const figures = kind.fields.filter(field => field.required && ['count', 'goods'].includes(field.input))
  const hasFigures = figures.some(field => isSaid(heard, field.id))
  if (isChatter(kind.quotes ? ownWords(text, addressed) : text, addressed, hasFigures)) return false
  if (hasFigures) return addressed || !(announces(text) && looksAhead(text, today))
  return (addressed || atStart) && !looksAhead(text, today)
}

/** What the sender says of a complaint, without what somebody else asked or said in it. */
function ownWords(text: string, addressed: boolean): string {
  const [own = '', quoted] = text.split(':')
  if (quoted !== undefined) return own
  return addressed && !/\?\s*$/.test(text) ? '' : text
}

const announces = (text: string) => /\b(?:besok|bsk|esok|besuk|lusa|depan|dpn|nanti)\b/i.test(text)

function concluded(kind: Kind, heard: Heard, addressed: boolean, env: ReadEnv): Understanding {
  const rest = withoutFillers(tidy(heard.text))
  const said = withRest(kind, kind.derive?.(heard.values, env) ?? heard.values, rest)
  const { activity_date, region, ...all } = withDefaults(kind, said, heard, env)
  const values = { ...all, activity_date, region }
  const problems = [...heard.problems, ...problemsOf(kind, values).filter(one => !isKnownProblem(heard, one))]
  const failing = new Set(problems.map(problem => problem.field))
  const missing = missingFields(kind, values).map(field => field.id)
  return {
    kind: kind.id,
    addressed,
    activity_date: typeof activity_date === 'string' ? (activity_date as Day) : null,
    region: typeof region === 'string' ? region : null,
    fields: soundValues(kind, all),
    missing: missing.filter(id => !failing.has(id)),
    problems,
    rest,
  }
}

const isKnownProblem = (heard: Heard, problem: Problem) => heard.problems.some(one => one.field === problem.field)

/** The text that no field took is the result; before an explicit *hasil: …*, if both were said. */
function withRest({ restTo }: Kind, values: Values, rest: string): Values {
  const parts = [rest, values[restTo]].filter(part => typeof part === 'string' && part !== '')
  return parts.length === 0 ? values : { ...values, [restTo]: parts.join('\n').slice(0, 1000) }
}

/** Today where nothing looked like a date; the sender's own village where no place was said. */
function withDefaults(kind: Kind, values: Values, heard: Heard, env: ReadEnv): Values {
  const isDated = heard.inexact.includes('activity_date') || heard.problems.some(one => one.field === 'activity_date')
  const isPlaced = heard.inexact.includes('region')
  const preset = kind.fields.find(field => field.id === 'region')?.preset?.(env)
  return {
    ...values,
    activity_date: values.activity_date ?? (isDated ? undefined : env.today),
    region: values.region ?? (isPlaced ? undefined : (ownVillage(env) ?? preset)),
  }
}
