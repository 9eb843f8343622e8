type Party = { id: number } | undefined
type Content = {
  [key in 'sender_chat' | 'from' | 'user' | 'voter_chat' | 'actor_chat' | 'chat']?: Party
} & { id?: string | number; poll_id?: string }

/**
 * Whose queue an update stands in. Anonymous admins share one `from`, so the chat they speak as goes first; then from,
 * user, the chat that voted or reacted, the poll, the chat.
 */
export function personKey(update: { update_id: number }): string {
  const [kind, content] = Object.entries(update).find(([, value]) => typeof value === 'object' && value !== null) ?? []
  const event = (content ?? {}) as Content
  if (event.sender_chat) return `chat:${event.sender_chat.id}`
  const person = event.from ?? event.user
  if (person) return `user:${person.id}`
  const chat = event.voter_chat ?? event.actor_chat
  if (chat) return `chat:${chat.id}`
  const poll = kind === 'poll' ? event.id : event.poll_id
  if (poll !== undefined) return `poll:${poll}`
  return event.chat ? `chat:${event.chat.id}` : `update:${update.update_id}`
}
