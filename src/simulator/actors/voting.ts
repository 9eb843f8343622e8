import type { Engine } from '../engine.ts'
import { isBefore, pollIn, votePoll } from '../polls.ts'
import { type Chat, livePosts, own, type Person, type StoredPoll } from '../world.ts'
import { type Label, matches } from './tapping.ts'

const newestPoll = (engine: Engine, person: Person, chat: Chat): StoredPoll => {
  const polls = livePosts(chat).flatMap(post => pollIn(engine.world, post.message) ?? [])
  const found = isBefore(chat, person) ? polls.at(-1) : undefined
  if (!found) throw new Error(`${person.first_name} sees no poll in chat ${chat.id}`)
  return found
}

const optionOf = (poll: StoredPoll, label: Label) => {
  const found = poll.options.find(option => matches(label, option.text))
  if (found) return found.id
  throw new Error(`The poll has no option ${label}: ${poll.options.map(option => `[${option.text}]`).join(' ')}`)
}

/** Where the vote is given: in the newest poll of a chat, or in one that was forwarded to the person. */
export type VoteIn = { chat: Chat } | { forwarded: string }

const pollAt = (engine: Engine, person: Person, where: VoteIn): StoredPoll => {
  if ('chat' in where) return newestPoll(engine, person, where.chat)
  const poll = own(engine.world.polls, where.forwarded)
  if (!poll) throw new Error(`There is no poll ${where.forwarded}`)
  return poll
}

/** Gives a vote; without options the vote is taken back. */
export const vote = (engine: Engine, person: Person, where: VoteIn, labels: readonly Label[]) => {
  const poll = pollAt(engine, person, where)
  const chosen = labels.map(label => optionOf(poll, label))
  votePoll(engine, poll, person, chosen)
}
