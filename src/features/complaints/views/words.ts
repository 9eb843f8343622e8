import { type Locale, shortDate } from '../../../base/dates-out.ts'
import { type Day, daysBetween } from '../../../base/days.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import { complaint as kind } from '../../reports/kinds/complaint.ts'
import type { Values } from '../../reports/kinds/kind.ts'
import { choiceLabelId } from '../../reports/kinds/messages.ts'
import { fieldOf } from '../../reports/kinds/registry.ts'
import type { Places } from '../../reports/queries/places.ts'
import type { Complaint } from '../queries/complaints.ts'
import { isLate, isOpen, type State } from '../rules.ts'

/** What every view of complaints needs to say them; `today` is where the reader is. */
export type Show = { words: Words; locale: Locale; today: Day }

/** A complaint with the names of the places around it. */
export type Placed = Complaint & { places: Places }

/** The label of an answer to one of the kind's choices, as HTML; nothing where there is none. */
export function choiceText({ words }: Pick<Show, 'words'>, values: Values, id: string): string | undefined {
  const [field, value] = [fieldOf(kind, id), values[id]]
  const isKnown = field?.choices?.some(choice => choice.id === value)
  return field && isKnown ? words(choiceLabelId(field, String(value))) : undefined
}

/** What offices of this place are called: *Kapanewon Semin* rather than *Kecamatan*. */
export type Offices = { subdistrict: string; agency: string }

export const officesOf = ({ region, agency, places }: Pick<Placed, 'region' | 'agency' | 'places'>): Offices => ({
  subdistrict: places.title(region.slice(0, 8)),
  agency,
})

/** An office by its id or as it was typed, as HTML. */
export function officeText(show: Pick<Show, 'words'>, office: string, { subdistrict, agency }: Offices): string {
  if (office === 'subdistrict') return escapeHtml(subdistrict)
  if (office === 'agency') return escapeHtml(agency)
  return choiceText(show, { referred_to: office }, 'referred_to') ?? escapeHtml(office)
}

/** *Diproses*, *Dirujuk ke Dukcapil*. */
export function stateText(show: Pick<Show, 'words'>, state: State, office: string | null, offices: Offices): string {
  if (state !== 'referred' || office === null) return show.words(`complaint-state-${state}`)
  return show.words('complaint-state-referred-to', { office: html(officeText(show, office, offices)) })
}

/** What it is about in two words: its subject, else whether it is a question, a suggestion or a complaint. */
export const topicText = (show: Pick<Show, 'words'>, values: Values): string =>
  choiceText(show, values, 'topic') ?? choiceText(show, values, 'complaint_kind') ?? show.words(kind.labelId)

export const isOverdue = ({ state, day }: Pick<Complaint, 'state' | 'day'>, { today }: Show) =>
  isLate(state, day, today)

/** *hari ini*, *21 hari*: how long somebody has waited; of what is closed, the day on which it was brought. */
export function ageText({ words, locale, today }: Show, { state, day }: Pick<Complaint, 'state' | 'day'>): string {
  if (!isOpen(state)) return shortDate(day, locale)
  const days = daysBetween(day, today)
  return days <= 0 ? words('complaint-age-today') : words('complaint-age', { days })
}
