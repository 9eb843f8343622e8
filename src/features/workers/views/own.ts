import { InlineKeyboard } from 'grammy'
import { type Locale, longDate } from '../../../base/dates-out.ts'
import { dayOf, type Zone } from '../../../base/days.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Standing } from '../queries/places.ts'
import { addressOf } from '../rules.ts'
import type { Worker } from '../table.ts'
import { standingText } from './joining.ts'
import { addressPress, forgetPress, localePress } from './presses.ts'

type Own = { worker: Worker; standing: Standing | undefined; locale: Locale; zone: Zone }

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

/** All that is stored of the one who asks. */
export const dataView = (words: Words, own: Own): View => ({ text: words('own-data', factsOf(words, own)) })

export function profileView(words: Words, own: Own): View {
  const keyboard = new InlineKeyboard()
    .text(words('own-button-address'), addressPress.data({}))
    .row()
    .text(words('own-button-indonesian'), localePress.data({ locale: 'id' }))
    .text(words('own-button-english'), localePress.data({ locale: 'en' }))
  return { text: words('own-profile', factsOf(words, own)), keyboard }
}

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
