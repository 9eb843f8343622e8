import type { Field, Kind, Problem, Values } from './kind.ts'

const isKnown = (values: Values, id: string) => values[id] !== undefined && values[id] !== null

/** Required fields without a value, in asking order. */
export const missingFields = (kind: Kind, values: Values): readonly Field[] =>
  kind.fields.filter(field => field.required && !isKnown(values, field.id))

/** Fields the guided form goes through for these answers, in order: those asked, and whatever is required but unknown. */
export const askedFields = (kind: Kind, values: Values): readonly Field[] =>
  kind.fields.filter(
    field => (field.asked || (field.required && !isKnown(values, field.id))) && (field.askWhen?.(values) ?? true),
  )

/** The next question: the first asked field without an answer. A skipped field holds null and is not asked again. */
export const nextField = (kind: Kind, values: Values): Field | undefined =>
  askedFields(kind, values).find(field =>
    field.required ? !isKnown(values, field.id) : values[field.id] === undefined,
  )

/** Answers offered before asking (today, *internal*); what is there already stays. */
export function withPresets(kind: Kind, values: Values, env: Parameters<NonNullable<Field['preset']>>[0]): Values {
  const offered = kind.fields.flatMap(field => {
    const value = isKnown(values, field.id) ? undefined : field.preset?.(env)
    return value === undefined ? [] : [[field.id, value] as const]
  })
  return { ...values, ...Object.fromEntries(offered) }
}

/** Everything that stops a filing: values outside their own bounds, then the rules across fields. */
export function problemsOf(kind: Kind, values: Values): readonly Problem[] {
  const own = kind.fields.flatMap(field => outOfBounds(field, values[field.id]))
  const whole = kind.checks.flatMap(check => check(values))
  const failing = new Set(own.map(problem => problem.field))
  return [...own, ...whole.filter(problem => !failing.has(problem.field))]
}

/** What is worth one question *Lanjutkan?* before filing. */
export const warningsOf = (kind: Kind, values: Values): readonly Problem[] =>
  kind.warnings.flatMap(check => check(values))

function outOfBounds(field: Field, value: unknown): Problem[] {
  if (value === undefined || value === null || field.schema.safeParse(value).success) return []
  const size = typeof value === 'number' ? value : String(value).length
  const { min = 0, max = 0 } = field
  return [{ field: field.id, id: field.invalid, args: { value: size, min, max } }]
}

/** Values that hold, in the kind's order: those outside their bounds left out, so that the rest can be kept. */
export const soundValues = (kind: Kind, values: Values): Values =>
  Object.fromEntries(
    kind.fields.flatMap(field => {
      const value = values[field.id]
      const holds = value === null || (value !== undefined && field.schema.safeParse(value).success)
      return holds ? [[field.id, value]] : []
    }),
  )
