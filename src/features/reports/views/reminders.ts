import { dayAndMonth } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { BotAccount } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { kindOf } from '../kinds/registry.ts'
import { isComplete } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { draftName } from './card.ts'
import { cardView, keyboardOf, screenRows } from './cards.ts'
import { draftPress } from './presses.ts'
import { progressOf } from './questions.ts'
import type { Show } from './values.ts'

const nameOf = (show: Show, draft: ReportDraft) => html(draftName(show, draft, kindOf(draft.kind ?? '')))

/** At the end of the day: a report that only waits for a tap, or for what it lacks. */
export function nudgeView(show: Show, draft: ReportDraft, today: Day): View {
  const { words, locale } = show
  const day = draft.values.activity_date
  const when = day === undefined || day === today ? words('report-today-word') : dayAndMonth(day as Day, locale)
  const text = words(isComplete(draft) ? 'report-nudge' : 'report-nudge-gaps', { name: nameOf(show, draft), when })
  return { text, keyboard: keyboardOf(screenRows(show, draft, true)) }
}

/** A guided report that was left: *belum selesai (pertanyaan 5 dari 8)*. */
export function unfinishedView(show: Show, draft: ReportDraft): View {
  const { words } = show
  const progress = progressOf(draft, draft.asking)
  const name = nameOf(show, draft)
  const press = (act: 'resume' | 'delete') => draftPress.data({ draft: draft.id, act })
  const buttons = [
    { label: words('report-button-resume'), data: press('resume') },
    { label: words('report-button-delete'), data: press('delete') },
  ]
  const text = progress ? words('report-unfinished', { name, ...progress }) : words('report-unfinished-start', { name })
  return { text, keyboard: keyboardOf([buttons]) }
}

/** The card of a report that waited until its sender had joined. */
export function adoptedView(show: Show, draft: ReportDraft, account: BotAccount): View {
  const card = cardView(show, draft, account)
  return { ...card, text: `${show.words('report-adopted')}\n\n${card.text}` }
}
