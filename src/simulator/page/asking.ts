import type { ReplyKeyboardMarkup } from 'grammy/types'
import { isGroup, livePosts, type Post } from '../world.ts'
import type { ChatView } from './view.ts'

const isForMe = ({ me, chat }: ChatView, { message, keyboard }: Post) => {
  const selective = keyboard && 'selective' in keyboard && keyboard.selective === true
  if (!isGroup(chat) || !selective) return true
  const mentioned = message.entities?.some(one => one.type === 'text_mention' && one.user.id === me.id)
  return mentioned === true || message.reply_to_message?.from?.id === me.id
}

const newestWithKeyboard = (view: ChatView): Post | undefined =>
  livePosts(view.chat).findLast(post => post.keyboard && isForMe(view, post))

/** The message that wants a reply from the person, until they have written something after it. */
export const replyAsked = (view: ChatView): Post | undefined => {
  const asking = newestWithKeyboard(view)
  if (!asking?.keyboard || !('force_reply' in asking.keyboard)) return undefined
  const { message_id } = asking.message
  const answered = livePosts(view.chat).some(
    ({ message }) => message.message_id > message_id && message.from?.id === view.me.id,
  )
  return answered ? undefined : asking
}

/** What the bot wants to stand in the empty field. */
export const placeholderOf = (view: ChatView): string | undefined => {
  const keyboard = newestWithKeyboard(view)?.keyboard as Partial<ReplyKeyboardMarkup> | undefined
  return keyboard?.input_field_placeholder
}
