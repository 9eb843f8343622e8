import type { Day } from '../../../base/days.ts'
import type { View } from '../../../telegram/context.ts'
import { inPairs } from '../../../telegram/pairs.ts'
import type { Kind } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { isLate } from '../rules/dates.ts'
import { answersOf } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { cardText } from './card.ts'
import { keyboardOf } from './cards.ts'
import { cardPress, correctionPress, fieldPress } from './presses.ts'
import type { Show } from './values.ts'

/** Fields that can be changed: those that apply to the answers so far. */
const changeable = (kind: Kind, draft: ReportDraft) =>
  kind.fields.filter(
    field => (field.askWhen?.(answersOf(draft)) ?? true) && (field.id !== 'late_reason' || isLateNow(draft)),
  )

/** The reason of a delay belongs to a report that comes late. */
const isLateNow = ({ values: { activity_date: day }, begunOn }: ReportDraft) =>
  typeof day === 'string' && isLate(day as Day, begunOn as Day)

/** The fields of a report as buttons; pressing one asks it anew. */
export function menuView(show: Show, draft: ReportDraft): View {
  const kind = kindOf(draft.kind ?? '')
  const { words } = show
  const fields = kind ? changeable(kind, draft) : []
  const buttons = fields.map(field => ({
    label: words(field.labelId),
    data: fieldPress.data({ draft: draft.id, field: field.id }),
  }))
  const backTo =
    draft.base === null
      ? cardPress.data({ draft: draft.id, act: 'show', at: 'screen' })
      : correctionPress.data({ draft: draft.id, act: 'show' })
  const back = { label: words('button-back'), data: backTo }
  return {
    text: [cardText(show, draft), '', words('report-edit-ask')].join('\n'),
    keyboard: keyboardOf([...inPairs(buttons), [back]]),
  }
}
