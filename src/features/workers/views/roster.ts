import { InlineKeyboard } from 'grammy'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import { whatsAppLink } from '../../../base/whatsapp.ts'
import type { View } from '../../../telegram/context.ts'
import type { Agency } from '../../agencies/table.ts'
import type { Standing } from '../queries/places.ts'
import type { Counted } from '../queries/roster.ts'
import type { Worker } from '../table.ts'
import { standingText } from './joining.ts'
import { wholeList } from './list.ts'
import {
  addPress,
  changePress,
  dismissPress,
  importPress,
  leaveHomePress,
  linkPress,
  linksPress,
  listPress,
  personPress,
  requestsPress,
  rosterPress,
  searchPress,
} from './presses.ts'

/** Which of the agencies an owner means. */
export function agenciesView(words: Words, agencies: readonly Agency[]): View {
  const keyboard = new InlineKeyboard()
  for (const { id, shortName } of agencies.slice(0, 30))
    keyboard.text(shortName, rosterPress.data({ agency: id })).row()
  return { text: words(agencies.length === 0 ? 'roster-no-agency' : 'roster-which-agency'), keyboard }
}

/** How many there are, and what can be done. */
export function rosterView(words: Words, agency: Agency, counted: Counted, requests: number): View {
  const { id } = agency
  const keyboard = new InlineKeyboard()
    .text(words('roster-button-add'), addPress.data({ agency: id }))
    .text(words('roster-button-import'), importPress.data({ agency: id }))
    .row()
  if (counted.total > 0)
    keyboard
      .text(words('roster-button-list'), listPress.data(wholeList(id)))
      .text(words('list-button-search'), searchPress.data({ agency: id }))
      .row()
  if (counted.waiting > 0) keyboard.text(words('roster-button-links'), linksPress.data({ agency: id })).row()
  if (requests > 0)
    keyboard.text(words('roster-button-requests', { count: requests }), requestsPress.data({ agency: id }))
  return { text: words('roster-summary', { agency: agency.shortName, ...counted }), keyboard }
}

/** `below` when whoever looks may change this person's link and place; `away` is their leave, a line each. */
type Seen = { standing: Standing; page: number; below: boolean; away: readonly string[] }

/** One person, and what the one who looks may do. */
export function personView(words: Words, worker: Worker, { standing, page, below, away }: Seen): View {
  const agency = standing.agency.id
  const state = words(worker.telegramId === null ? 'person-waiting' : 'person-joined')
  const facts = { name: worker.name, standing: standingText(words, standing), phone: worker.phone ?? '–' }
  const keyboard = new InlineKeyboard()
  const link = words(worker.telegramId === null ? 'person-button-link' : 'person-button-move')
  if (below) {
    keyboard.text(link, linkPress.data({ agency, worker: worker.id })).row()
    keyboard.text(words('person-button-dismiss'), dismissPress.data({ agency, worker: worker.id, sure: '0' })).row()
  }
  if (below) keyboard.text(words('person-button-leave'), leaveHomePress.data({ worker: worker.id })).row()
  keyboard.text(words('person-button-change'), changePress.data({ agency, worker: worker.id })).row()
  keyboard.text(words('person-button-list'), listPress.data(wholeList(agency, page)))
  return { text: [words('person-card', { ...facts, state: html(state) }), ...away].join('\n'), keyboard }
}

export function dismissView(words: Words, agency: number, worker: Worker): View {
  const keyboard = new InlineKeyboard()
    .text(words('person-button-dismiss-sure'), dismissPress.data({ agency, worker: worker.id, sure: '1' }))
    .text(words('button-cancel'), personPress.data({ agency, worker: worker.id, page: 0 }))
  return { text: words('person-dismiss-ask', { name: worker.name }), keyboard }
}

type Invitation = { worker: Worker; agency: Agency; link: string; contact: string }

/** The personal link with the text for WhatsApp, which says who asks and what is never asked for. */
export function invitationView(words: Words, invitation: Invitation, days: number): View {
  const { worker, agency, link, contact } = invitation
  const raw = { name: html(worker.name), agency: html(agency.shortName), link: html(link), contact: html(contact) }
  const letter = words('invitation-letter', raw)
  const share = whatsAppLink(letter, worker.phone)
  const keyboard = share
    ? new InlineKeyboard().url(words('invitation-button-whatsapp'), share).row()
    : new InlineKeyboard()
  keyboard
    .text(words('roster-button-add'), addPress.data({ agency: agency.id }))
    .text(words('roster-button-back'), rosterPress.data({ agency: agency.id }))
  const shown = html(`<blockquote>${escapeHtml(letter)}</blockquote>`)
  return { text: words('invitation', { name: worker.name, letter: shown, days }), keyboard }
}

/** Told to a coordinator when somebody with a link finds the roster wrong. */
export function mistakeView(words: Words, worker: Worker, standing: Standing): View {
  const card = personPress.data({ agency: standing.agency.id, worker: worker.id, page: 0 })
  const keyboard = new InlineKeyboard().text(words('person-button-open'), card)
  return { text: words('join-mistake-told', { name: worker.name, standing: standingText(words, standing) }), keyboard }
}
