import { fluentId } from './define.ts'
import type { Field, Kind } from './kind.ts'

/** Label of one choice: `report-choice-home-visit-purpose-motivation`; of the envelope `report-choice-publishable-yes`. */
export const choiceLabelId = (field: Field, choice: string): string =>
  fluentId(field.labelId.replace('report-field-', 'report-choice-'), choice)

export const unitLabelId = (unit: string): string => fluentId('report-unit', unit)

/** Every Fluent id a kind's definition makes use of, for the locale test. Problems are listed in `problemIds`. */
export const messageIdsOf = (kind: Kind): readonly string[] => [
  ...new Set([
    kind.labelId,
    kind.receiptId,
    ...(kind.digest.line ? [kind.digest.line] : []),
    ...kind.columns.map(column => column.headerId),
    ...kind.fields.flatMap(field => [
      field.promptId,
      field.labelId,
      ...(field.unit ? [unitLabelId(field.unit)] : []),
      ...(field.choices ?? []).map(choice => choiceLabelId(field, choice.id)),
    ]),
  ]),
]
