import type { Message } from 'grammy/types'
import { writableChat } from '../chats.ts'
import { type Engine, unixNow } from '../engine.ts'
import { inlineKeyboard } from '../keyboards.ts'
import { asPoll, isClosed, pollIn, showPoll } from '../polls.ts'
import { findPost } from '../posts.ts'
import { badRequest } from '../refusal.ts'
import { formatText } from '../text/format.ts'
import { draw, type StoredPoll } from '../world.ts'
import type { Args, Call, Methods } from './method.ts'
import { post } from './sending.ts'

const MOST_SECONDS = 2_628_000

const closingTime = (engine: Engine, { open_period, close_date }: Args<'sendPoll'>) => {
  const now = unixNow(engine)
  if (open_period !== undefined && close_date !== undefined)
    throw badRequest("parameters open_period and close_date can't be used together")
  const seconds = open_period ?? (close_date === undefined ? undefined : close_date - now)
  if (seconds === undefined) return undefined
  if (seconds < 5 || seconds > MOST_SECONDS) throw badRequest("poll can't be open for so long: 5-2628000 seconds")
  return now + seconds
}

const optionsOf = (engine: Engine, given: Args<'sendPoll'>['options']) => {
  if (given.some(option => option.media)) throw badRequest('the simulator shows no media in polls')
  const options = given.map(({ text }, index) => ({ id: `${index}`, text: textOf(engine, text, 100, 'option') }))
  if (new Set(options.map(option => option.text)).size < options.length)
    throw badRequest('poll options must be different')
  return options
}

const textOf = (engine: Engine, text: string, most: number, name: string, parseMode?: string) => {
  if (text.trim() === '') throw badRequest(`poll ${name} must be non-empty`)
  const formatted = formatText(engine.world, { text, parseMode })
  if (formatted.text.length > most) throw badRequest(`poll ${name} length must not exceed ${most}`)
  return formatted.text
}

const sendPoll = ({ engine }: Call, args: Args<'sendPoll'>): Message.PollMessage => {
  if (args.type === 'quiz' || args.media) throw badRequest('the simulator sends plain polls only')
  const closesAt = closingTime(engine, args)
  const poll: StoredPoll = {
    id: `${5_100_000_000_000_000_000n + BigInt(draw(engine.world, 'poll'))}`,
    chat: 0,
    message: 0,
    question: textOf(engine, args.question, 300, 'question', args.question_parse_mode),
    options: optionsOf(engine, args.options),
    anonymous: args.is_anonymous ?? true,
    multiple: args.allows_multiple_answers ?? false,
    revoting: args.allows_revoting ?? true,
    ...(closesAt !== undefined && { closesAt }),
    ...(args.is_closed && { closed: true }),
    votes: {},
  }
  const message = post(engine, args, { poll: asPoll(poll, unixNow(engine)) }) as Message.PollMessage
  engine.world.polls[poll.id] = { ...poll, chat: message.chat.id, message: message.message_id }
  return message
}

const stopPoll = ({ engine }: Call, args: Args<'stopPoll'>) => {
  const found = findPost(writableChat(engine, args.chat_id), args.message_id)
  const poll = found && pollIn(engine.world, found.message)
  if (!found || !poll) throw badRequest('message with poll to stop not found')
  if (isClosed(poll, unixNow(engine))) throw badRequest('poll has already been closed')
  poll.closed = true
  const { reply_markup: _, ...message } = found.message
  const reply_markup = args.reply_markup && inlineKeyboard(args.reply_markup)
  found.message = { ...message, ...(reply_markup && { reply_markup }) } as Message
  showPoll(engine, poll)
  return asPoll(poll, unixNow(engine))
}

export const polls = { sendPoll, stopPoll } satisfies Methods
