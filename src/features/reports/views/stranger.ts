import { InlineKeyboard } from 'grammy'
import type { Words } from '../../../base/translate.ts'
import type { BotAccount } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { deepLink } from './links.ts'

/** To somebody whom nobody has registered: the report is kept, and this is the way in. */
export const strangerView = (words: Words, account: BotAccount): View => ({
  text: words('report-stranger'),
  keyboard: new InlineKeyboard().url(words('report-button-join'), deepLink(account, { opens: 'joining' })),
})
