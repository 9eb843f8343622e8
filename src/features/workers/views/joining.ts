import { InlineKeyboard } from 'grammy'
import { partOfDay } from '../../../base/dates-out.ts'
import type { HHMM } from '../../../base/days.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { workerKeyboard } from '../../../telegram/menu.ts'
import type { Standing } from '../queries/places.ts'
import { addressOf } from '../rules.ts'
import { confirmPress, mistakenPress } from './presses.ts'

/** *Pendamping PKH, Kapanewon Semin*; of several places one line; then the roles. */
export function standingText(words: Words, { places, roles }: Standing): string {
  const regions = [...new Set(places.map(({ region }) => region))]
  const pillarsIn = (region: string) => places.filter(place => place.region === region).map(({ pillar }) => pillar)
  const work = regions.map(region => [...pillarsIn(region), region].join(', '))
  const held = roles.map(({ role, label, region }) => `${label ?? words(`role-${role}`)}, ${region}`)
  return [...work, ...held].join('; ')
}

/** “Is this you?” of a personal link. */
export function confirmView(words: Words, name: string, standing: Standing, regency: string, draft: number): View {
  const held = standingText(words, standing)
  const whole = held.endsWith(`, ${regency}`) ? held : `${held}, ${regency}`
  const facts = { name, standing: whole, agency: standing.agency.shortName }
  const keyboard = new InlineKeyboard()
    .text(words('join-button-right'), confirmPress.data({ draft }))
    .text(words('join-button-wrong'), mistakenPress.data({ draft }))
  return { text: words('join-confirm', facts), keyboard }
}

/** The first words to somebody who has just joined, with the keyboard. */
export const joinedView = (words: Words, agency: string): View => ({
  text: words('join-done', { agency }),
  keyboard: workerKeyboard(words),
})

/** What /start says to somebody who is known. */
export function greetingView(words: Words, worker: { address: string | null }, time: HHMM): View {
  const greeting = html(words(`greeting-${partOfDay(time)}`))
  return { text: words('start-known', { greeting, address: addressOf(worker) }), keyboard: workerKeyboard(words) }
}

/** After the language was changed: the keyboard in that language. */
export const greetingKeyboard = (words: Words): View => ({
  text: words('own-locale-kept'),
  keyboard: workerKeyboard(words),
})
