/** What is kept of Telegram's answer: the ids, never the words. */
export type Sent = {
  message_id?: number
  message_thread_id?: number
  poll_id?: string
  file_id?: string
  /** The parts of an album, in order. */
  album?: Sent[]
  invite_link?: string
}

const kinds = ['document', 'photo', 'video', 'animation', 'audio', 'voice', 'sticker', 'video_note']

/** Of a photo the largest size counts, which is the last. */
function fileIdOf(message: Record<string, unknown>): string | undefined {
  const content = kinds.map(kind => message[kind]).find(Boolean)
  const file = Array.isArray(content) ? content.at(-1) : content
  return (file as { file_id?: string } | undefined)?.file_id
}

/** The ids in what a Bot API method returned. */
export function sentOf(answer: unknown): Sent {
  if (Array.isArray(answer)) return { album: answer.map(sentOf) }
  if (typeof answer !== 'object' || answer === null) return {}
  const message = answer as Record<string, unknown>
  const { message_id, message_thread_id, invite_link } = message as Sent
  const poll_id = (message.poll as { id?: string } | undefined)?.id
  return JSON.parse(JSON.stringify({ message_id, message_thread_id, poll_id, file_id: fileIdOf(message), invite_link }))
}

/** File ids by message, as the payload named its files. */
export const fileIdsOf = (sent: Sent): (string | undefined)[] => (sent.album ?? [sent]).map(part => part.file_id)
