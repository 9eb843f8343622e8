import { InlineKeyboard, Keyboard } from 'grammy'
import { dateRange, type Locale, longDate } from '../../../base/dates-out.ts'
import { dayOf, type Zone } from '../../../base/days.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import type { ChangeCard } from '../queries/changes.ts'
import type { Standing } from '../queries/places.ts'
import type { StatedLeave } from '../rules/leave.ts'
import { addressOf } from '../rules.ts'
import type { Worker } from '../table.ts'
import { changeText } from './changes.ts'
import { standingText } from './joining.ts'
import { addressPress, forgetPress, localePress, ownPress, withdrawPress } from './presses.ts'

export type Own = {
  worker: Worker
  standing: Standing | undefined
  locale: Locale
  zone: Zone
  /** What they stated, cancelled leave left out. */
  leaves: readonly StatedLeave[]
  /** What they asked for and nobody has decided. */
  waiting: ChangeCard | undefined
}

function factsOf(words: Words, { worker, standing, locale, zone }: Own) {
  return {
    name: worker.name,
    address: addressOf(worker),
    standing: standing ? standingText(words, standing) : words('role-owner'),
    agency: standing?.agency.shortName ?? '–',
    account: String(worker.telegramId ?? '–'),
    phone: worker.phone ?? '–',
    joined: worker.joinedAt ? longDate(dayOf(worker.joinedAt, zone), locale) : '–',
  }
}

const leaveText = (words: Words, { leaves, locale }: Own) =>
  leaves.map(({ kind, from, to }) => `${words(`leave-kind-${kind}`)} ${dateRange(from, to, locale)}`).join('; ') || '–'

/** All that is stored of the one who asks. */
export const dataView = (words: Words, own: Own): View => ({
  text: words('own-data', { ...factsOf(words, own), leaves: leaveText(words, own) }),
})

function changeButtons(keyboard: InlineKeyboard, words: Words, { standing, waiting }: Own) {
  const button = (what: 'name' | 'phone' | 'place' | 'pillar') =>
    keyboard.text(words(`own-button-${what}`), ownPress.data({ what }))
  keyboard.text(words('own-button-address'), addressPress.data({}))
  button('name').row()
  button('phone').row()
  if (waiting) keyboard.text(words('ask-button-withdraw'), withdrawPress.data({ request: waiting.request.id })).row()
  else if (standing && standing.places.length > 0) {
    button('place')
    button('pillar').row()
  }
}

/** What one may see and change oneself; region and pillars are asked of those who lead. */
export function profileView(words: Words, own: Own): View {
  const keyboard = new InlineKeyboard()
  changeButtons(keyboard, words, own)
  if (own.standing) keyboard.text(words('leave-button-more'), shortcut.data({ command: 'cuti' })).row()
  keyboard
    .text(words('own-button-locale'), shortcut.data({ command: 'bahasa' }))
    .text(words('own-button-data'), shortcut.data({ command: 'dataku' }))
  const asked = own.waiting ? [words('ask-waiting', { change: changeText(words, own.waiting) })] : []
  return { text: [words('own-profile', factsOf(words, own)), ...asked].join('\n'), keyboard }
}

/** The button by which a telephone tells its number; it stands below the chat until it is used. */
export const sharePhoneView = (words: Words): View => ({
  text: words('own-share-phone'),
  keyboard: new Keyboard().requestContact(words('own-key-share')).row().text(words('own-key-keep')).resized().oneTime(),
})

export function localeView(words: Words): View {
  const keyboard = new InlineKeyboard()
    .text(words('own-button-indonesian'), localePress.data({ locale: 'id' }))
    .text(words('own-button-english'), localePress.data({ locale: 'en' }))
  return { text: words('own-ask-locale'), keyboard }
}

export function forgetView(words: Words): View {
  const keyboard = new InlineKeyboard().text(words('own-button-forget'), forgetPress.data({}))
  return { text: words('own-forget-ask', { list: html('/dataku') }), keyboard }
}
