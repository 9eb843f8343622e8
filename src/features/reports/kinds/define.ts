import { z } from 'zod'
import { envelope } from './envelope.ts'
import { goodsIn, goodText } from './goods-lines.ts'
import type { Column, Field, FieldSpec, Figures, Kind, KindSpec, Values } from './kind.ts'

/** Joins parts into a Fluent id: `fluentId('report-ask', 'p2k2_session', 'group_size')` is `report-ask-p2k2-session-group-size`. */
export const fluentId = (...parts: string[]): string => parts.join('-').replaceAll('_', '-')

/**
 * A kind from its definition: appends the rest of the envelope, names the Fluent ids, builds schema and export columns.
 * Prompts are `report-ask-<kind>-<field>`, labels `report-field-<kind>-<field>`; fields of the envelope share
 * `report-ask-<field>` and `report-field-<field>`.
 */
export function defineKind(spec: KindSpec): Kind {
  const listed = new Set(spec.fields.map(field => field.id))
  const rest = envelope.filter(field => !listed.has(field.id)).map(field => ({ ...field, asked: false }))
  const fields = [...spec.fields, ...rest].map(field => named(spec.id, field))
  const computed = spec.computed ?? (() => ({}))
  const { moreColumns = [], ...definition } = spec
  return {
    weakWords: [],
    deeds: [],
    hear: [],
    checks: [],
    warnings: [],
    privateOnly: false,
    restTo: 'result',
    ...definition,
    computed,
    fields,
    labelId: fluentId('report-kind', spec.id),
    receiptId: fluentId('report-receipt', spec.id),
    schema: z.object(Object.fromEntries(fields.map(field => [field.id, schemaOf(field)]))),
    columns: [
      ...fields.map(fieldColumn),
      ...Object.keys(computed(spec.sample.values)).map(computedColumn(spec, computed)),
      ...moreColumns,
    ],
  }
}

const envelopeIds = new Set(envelope.map(field => field.id))

function named(kind: string, field: FieldSpec): Field {
  const parts = envelopeIds.has(field.id) ? [field.id] : [kind, field.id]
  return { ...field, promptId: fluentId('report-ask', ...parts), labelId: fluentId('report-field', ...parts) }
}

const schemaOf = (field: Field) => (field.required ? field.schema : field.schema.nullish())

const fieldColumn = (field: Field): Column => ({
  id: field.id,
  headerId: field.labelId,
  value: values => (field.input === 'goods' ? goodsCell(values[field.id]) : cell(values[field.id])),
})

const goodsCell = (value: unknown) => goodsIn(value).map(goodText).join(', ') || null

const computedColumn =
  (spec: KindSpec, computed: (values: Values) => Figures) =>
  (id: string): Column => ({
    id,
    headerId: fluentId('report-field', spec.id, id),
    value: values => computed(values)[id] ?? null,
  })

function cell(value: unknown): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.join(', ') : String(value)
}
