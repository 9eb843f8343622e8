type Origin =
  | { type: 'user'; sender_user: { id: number; first_name: string; last_name?: string } }
  | { type: 'hidden_user'; sender_user_name: string }
  | { type: 'chat'; sender_chat: { title?: string } }
  | { type: 'channel'; chat: { title?: string } }

/** Who wrote a message that was forwarded. `telegramId` where Telegram says; people may hide it. */
export type Writer = { name: string; telegramId?: number }

/** The writer of a forwarded message, if it is somebody else than the one who forwards it. */
export function foreignWriter(origin: Origin | undefined, forwarder: number): Writer | undefined {
  if (!origin) return undefined
  if (origin.type === 'hidden_user') return { name: origin.sender_user_name }
  if (origin.type === 'chat') return { name: origin.sender_chat.title ?? '' }
  if (origin.type === 'channel') return { name: origin.chat.title ?? '' }
  const { id, first_name, last_name } = origin.sender_user
  if (id === forwarder) return undefined
  return { name: [first_name, last_name].filter(Boolean).join(' '), telegramId: id }
}

const question = 'whose'

/** The question that an unclaimed draft has open, with whoever wrote it, if they can report themselves. */
export const whoseQuestion = (writer?: number): string => (writer === undefined ? question : `${question}=${writer}`)

/** The writer that the open question of an unclaimed draft names. */
export function writerAsked(asking: string | null): number | undefined {
  const [, id] = asking?.match(/^whose=(\d+)$/) ?? []
  return id === undefined ? undefined : Number(id)
}
