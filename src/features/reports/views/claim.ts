import type { View } from '../../../telegram/context.ts'
import type { ReportDraft } from '../table.ts'
import { keyboardOf, textOnCard } from './cards.ts'
import { claimPress } from './presses.ts'
import type { Show } from './values.ts'

/** A report that was forwarded: whose is it? `worker` is the name of its writer where they can send it themselves. */
export function whoseView(show: Show, draft: ReportDraft, writer: string, worker?: string): View {
  const { words } = show
  const press = (act: 'mine' | 'theirs' | 'drop') => claimPress.data({ draft: draft.id, act })
  const theirs =
    worker === undefined ? words('report-button-other-worker') : words('report-button-theirs', { name: worker })
  return {
    text: [textOnCard(show, draft), '', words('report-whose', { name: writer })].join('\n'),
    keyboard: keyboardOf([
      [
        { label: words('report-button-mine'), data: press('mine') },
        { label: theirs, data: press('theirs') },
      ],
      [{ label: words('report-button-drop'), data: press('drop') }],
    ]),
  }
}
