import type { Day } from '../../../base/days.ts'
import { askedFields, problemsOf } from '../kinds/form.ts'
import { goodsIn } from '../kinds/goods-lines.ts'
import type { Field, Kind, Problem, ReadEnv, Reading, Values } from '../kinds/kind.ts'
import type { ReportDraft } from '../table.ts'
import { activityDateProblem } from './dates.ts'
import { answersOf } from './draft.ts'

/** What an answer does to a draft: it sets values, or it is refused with a problem and the question stays. */
export type Taken = { kind: 'set'; values: Values } | { kind: 'refused'; problem: Problem } | { kind: 'stale' }

const refused = (problem: Problem): Taken => ({ kind: 'refused', problem })

/** The value that a press carries: text for most fields, a number or a truth for some. */
function pressedValue(field: Field, said: string): unknown {
  if (field.input === 'count') return /^\d+$/.test(said) ? Number(said) : undefined
  return field.input === 'yes-no' ? said === 'yes' : said
}

/** A pressed value is input like any other: only what the field's own schema accepts. */
export function readPressed(field: Field, said: string): Reading | undefined {
  const value = pressedValue(field, said)
  return field.schema.safeParse(value).success ? { kind: 'value', value } : undefined
}

/**
 * Whether a value may stand in its field: within its own bounds and those of the other answers. A problem that lies at
 * another field is left for that field's question.
 */
export function settle(kind: Kind, field: Field, draft: ReportDraft, reading: Reading, env: ReadEnv): Taken {
  if (reading.kind === 'problem') return refused({ field: field.id, id: reading.id, args: reading.args })
  const day = field.id === 'activity_date' && activityDateProblem(reading.value as Day, env.today)
  if (day) return refused({ field: field.id, ...day })
  const values = { [field.id]: reading.value, ...sizeOfGroup(kind, field, draft, reading.value, env) }
  const after = { ...answersOf(draft), ...values }
  const problem = problemsOf(kind, after).find(one => one.field === field.id)
  return problem ? refused(problem) : { kind: 'set', values }
}

/** A known group brings its size, unless one was said. */
function sizeOfGroup(kind: Kind, field: Field, draft: ReportDraft, name: unknown, env: ReadEnv): Values {
  if (field.input !== 'group' || !kind.fields.some(({ id }) => id === 'group_size')) return {}
  if (draft.values.group_size !== undefined) return {}
  const known = env.groups.find(group => group.name === name && group.region === draft.values.region)
  return known?.size === undefined ? {} : { group_size: known.size }
}

/** *Anggota sekarang 32*: the refused value, and what has to change for it to stand. */
export function fixed(kind: Kind, field: Field, draft: ReportDraft, said: string): Taken {
  const reading = readPressed(field, said)
  if (reading?.kind !== 'value') return { kind: 'stale' }
  const after = { ...answersOf(draft), [field.id]: reading.value }
  const fix = problemsOf(kind, after).find(problem => problem.field === field.id)?.fix
  const values = { [field.id]: reading.value, ...fix?.set }
  const stays = problemsOf(kind, { ...after, ...values }).find(problem => problem.field in values)
  return stays ? refused(stays) : { kind: 'set', values }
}

/** The question before this one; before the first stands the kind. */
export function questionBefore(kind: Kind, draft: ReportDraft, asking: string): string {
  const fields = askedFields(kind, answersOf(draft))
  const at = fields.findIndex(field => field.id === asking)
  return fields[at - 1]?.id ?? 'kind'
}

/** A list of goods without the line that was pressed, `<place>-<amount>`; as it is, where the list has changed since. */
export function withoutGood(field: Field, values: Values, pressed: string): Values {
  const goods = goodsIn(values[field.id])
  const kept = goods.filter(({ qty }, at) => pressed !== `${at}-${qty}`)
  return { [field.id]: kept.length > 0 ? kept : undefined }
}

/** An answer to a question of several choices: the pressed one added or taken out, in the order of the definition. */
export function toggled(field: Field, values: Values, id: string): Values {
  const chosen = Array.isArray(values[field.id]) ? (values[field.id] as string[]) : []
  const now = chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]
  const ordered = (field.choices ?? []).map(choice => choice.id).filter(one => now.includes(one))
  return { [field.id]: ordered.length > 0 ? ordered : undefined }
}
