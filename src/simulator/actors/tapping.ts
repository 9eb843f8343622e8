import { createHash } from 'node:crypto'
import { asUser } from '../chats.ts'
import { announce, type Engine, unixNow } from '../engine.ts'
import { labelOf } from '../keyboards.ts'
import { viewPost } from '../posts.ts'
import { enqueue, PRESS_MS } from '../queue.ts'
import { canSee, keyboardOf, type SeenButton, seeButton, seeChat } from '../screen.ts'
import { type Chat, draw, livePosts, type Person, type Post } from '../world.ts'

export type Label = string | RegExp

export const matches = (label: Label, text: string) => (typeof label === 'string' ? label === text : label.test(text))

/** Sends a press with any data, as a forged client could. Gives the id of the callback query. */
export const press = (engine: Engine, person: Person, chat: Chat, post: Post, data: string): string => {
  const id = `${4_000_000_000_000_000_000n + BigInt(draw(engine.world, 'press'))}`
  const message = post.message.message_id
  forgetOldPresses(engine)
  engine.world.presses[id] = { id, person: person.id, chat: chat.id, message, pressedAt: engine.wall() }
  engine.pace.heard(chat.id)
  enqueue(engine, 'callback_query', {
    id,
    from: asUser(person),
    message: pressedMessage(engine, chat, post),
    chat_instance: instanceOf(engine, chat),
    data,
  })
  return id
}

const forgetOldPresses = (engine: Engine) => {
  for (const one of Object.values(engine.world.presses))
    if (engine.wall() - one.pressedAt >= PRESS_MS) delete engine.world.presses[one.id]
}

/** A message that was deleted meanwhile is only named. */
const pressedMessage = (engine: Engine, chat: Chat, post: Post) => {
  const message = viewPost(engine.world, chat, post)
  return post.deleted ? { chat: message.chat, message_id: message.message_id, date: 0 as const } : message
}

/** A number that stands for the chat without being its id. */
const instanceOf = (engine: Engine, chat: Chat) =>
  createHash('sha1').update(`${engine.world.bot.id}:${chat.id}`).digest().readBigInt64BE().toString()

/** The newest visible inline button with a label, in one message or in the whole chat. */
export const findButton = (person: Person, chat: Chat, label: Label, message?: number) => {
  if (!canSee(person.id, chat)) return undefined
  const labelled = ({ message: shown }: Post) =>
    shown.reply_markup?.inline_keyboard.flat().find(button => matches(label, button.text))
  const post = livePosts(chat).findLast(
    one => (message === undefined || one.message.message_id === message) && labelled(one) !== undefined,
  )
  const button = post && labelled(post)
  return button && { button: seeButton(button), post }
}

/** The exact label of a reply-keyboard button below the chat. */
export const findReplyLabel = (engine: Engine, person: Person, chat: Chat, label: Label) =>
  keyboardOf(engine.world, person.id, chat)
    .flat()
    .find(text => matches(label, text))

/** What a reply-keyboard button asks for besides its text. */
export const requestOf = (chat: Chat, label: string): 'contact' | 'location' | undefined => {
  for (const post of livePosts(chat).reverse()) {
    if (!post.keyboard || !('keyboard' in post.keyboard)) continue
    const button = post.keyboard.keyboard.flat().find(one => labelOf(one) === label)
    if (typeof button !== 'object') return undefined
    if ('request_contact' in button && button.request_contact) return 'contact'
    return 'request_location' in button && button.request_location ? 'location' : undefined
  }
  return undefined
}

/** The error for a label nobody can see: it lists what can be seen. */
export const noSuchButton = (engine: Engine, person: Person, chat: Chat, label: Label) => {
  const inline = seeChat(engine.world, person.id, chat).flatMap(one => one.rows.flat().map(button => button.label))
  const below = keyboardOf(engine.world, person.id, chat).flat()
  const list = (labels: string[]) => labels.map(one => `[${one}]`).join(' ') || 'none'
  return new Error(
    `${person.first_name} sees no button ${label} in chat ${chat.id}. Inline: ${list(inline)}. Keyboard: ${list(below)}`,
  )
}

/** The payload of a link that opens this bot, or nothing for other addresses. */
export const deepLink = (engine: Engine, url: string): { start: string } | undefined => {
  const { hostname, pathname, searchParams } = new URL(url)
  const isBot = pathname.slice(1).toLowerCase() === engine.world.bot.username.toLowerCase()
  return hostname === 't.me' && isBot ? { start: searchParams.get('start') ?? '' } : undefined
}

/** A page opened or a text copied by a button is only noted. @throws for a button that does nothing here */
export const notePress = (engine: Engine, person: Person, chat: Chat, button: SeenButton) => {
  if (button.disabled || button.kind === 'other') throw new Error(`The button [${button.label}] cannot be pressed here`)
  const { url, data: text = '' } = button
  const note = { person: person.id, chat: chat.id, text, alert: false, date: unixNow(engine) }
  engine.world.notices.push({ ...note, ...(url && { url }) })
  announce(engine, { kind: 'notice', chat: chat.id, person: person.id })
}
