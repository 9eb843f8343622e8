import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context as GrammyContext, InlineKeyboard, Keyboard } from 'grammy'
import type { Words } from '../base/translate.ts'
import type { Speaker } from '../speaker.ts'

/** How an update reached its handler. `ageMs` counts real time since it was received, on any process. */
export type Arrival = { masked: number; attempt: number; ageMs(): number }

export type Spoken = { speaker: Speaker; words: Words; arrival: Arrival }
export type Context = ConversationFlavor<GrammyContext & Spoken>

/** One screen: Telegram HTML and what can be tapped. */
export type View = { text: string; keyboard?: InlineKeyboard | Keyboard }

/** Handlers whose update is answered by nobody else may rely on a sender. */
export const chatIdOf = (ctx: GrammyContext): number => {
  if (ctx.chatId === undefined) throw new Error('an update without a chat reached a chat handler')
  return ctx.chatId
}
