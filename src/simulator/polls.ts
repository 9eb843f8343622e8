import type { Message, Poll } from 'grammy/types'
import { asUser, isIn, memberOf } from './chats.ts'
import { announce, type Engine, unixNow } from './engine.ts'
import { enqueue } from './queue.ts'
import { type Chat, isGroup, own, type Person, type StoredPoll, type World } from './world.ts'

export const isClosed = (poll: StoredPoll, now: number) =>
  poll.closed === true || (poll.closesAt !== undefined && now >= poll.closesAt)

const votersOf = (poll: StoredPoll, option: string) =>
  Object.values(poll.votes).filter(chosen => chosen.includes(option)).length

/** A poll as the Bot API shows it, `now` in Unix time. */
export const asPoll = (poll: StoredPoll, now: number): Poll => ({
  id: poll.id,
  question: poll.question,
  options: poll.options.map(({ id, text }) => ({ persistent_id: id, text, voter_count: votersOf(poll, id) })),
  total_voter_count: Object.values(poll.votes).filter(chosen => chosen.length > 0).length,
  is_closed: isClosed(poll, now),
  is_anonymous: poll.anonymous,
  type: 'regular',
  allows_multiple_answers: poll.multiple,
  allows_revoting: poll.revoting,
  members_only: false,
  ...(poll.closesAt !== undefined && { close_date: poll.closesAt }),
})

/** The poll that a message shows. */
export const pollIn = (world: World, message: Message): StoredPoll | undefined =>
  message.poll && own(world.polls, message.poll.id)

/** Everybody who looks at the message sees the new figures. */
export const showPoll = (engine: Engine, poll: StoredPoll) => {
  const post = engine.world.chats[poll.chat]?.posts[poll.message]
  if (post) post.message = { ...post.message, poll: asPoll(poll, unixNow(engine)) } as Message
  announce(engine, { kind: 'edit', chat: poll.chat, message: poll.message })
}

const refusalOf = (engine: Engine, poll: StoredPoll, person: Person, chosen: readonly string[]) => {
  if (isClosed(poll, unixNow(engine))) return 'the poll is closed'
  if (chosen.length > 1 && !poll.multiple) return 'the poll takes one answer'
  const former = poll.votes[person.id] ?? []
  return former.length > 0 && !poll.revoting ? 'the poll takes no second vote' : undefined
}

/**
 * A vote, or with no options the vote taken back. The bot learns who it was unless the poll is anonymous. A poll that
 * was forwarded collects votes of people who are not in its chat.
 * @throws where Telegram's clients offer no such vote
 */
export const votePoll = (engine: Engine, poll: StoredPoll, person: Person, chosen: readonly string[]) => {
  const refusal = refusalOf(engine, poll, person, chosen)
  if (refusal) throw new Error(`${person.first_name} cannot vote: ${refusal}`)
  poll.votes[person.id] = [...chosen]
  showPoll(engine, poll)
  if (poll.anonymous) return enqueue(engine, 'poll', asPoll(poll, unixNow(engine)))
  const option_ids = chosen.map(id => poll.options.findIndex(option => option.id === id))
  enqueue(engine, 'poll_answer', {
    poll_id: poll.id,
    user: asUser(person),
    option_ids,
    option_persistent_ids: [...chosen],
  })
}

/** Whether a person sees the poll where it was posted. */
export const isBefore = (chat: Chat, person: Person) =>
  isGroup(chat) ? isIn(memberOf(chat, person.id)) : chat.id === person.id
