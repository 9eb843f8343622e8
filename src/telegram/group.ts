import type { Context as GrammyContext } from 'grammy'
import type { Deps } from '../deps.ts'
import { enqueue } from '../outbox/enqueue.ts'
import type { Payload } from '../outbox/table.ts'
import type { View } from './context.ts'
import { htmlMessage } from './say.ts'

/** Where a message goes in a group: its topic (0 for the group as a whole), and the message that it answers. */
export type Spot = { topicId: number; replyTo?: number | undefined }

/** The topic a message is in, 0 for none: messages that only form a thread by replies are in no topic. */
export const topicOf = ({ msg }: GrammyContext): number => (msg?.is_topic_message && msg.message_thread_id) || 0

/** A message for a group, as the outbox keeps it. */
export const groupMessage = (view: View, { topicId, replyTo }: Spot): Payload => ({
  text: view.text,
  ...htmlMessage(view),
  ...(topicId !== 0 && { message_thread_id: topicId }),
  ...(replyTo !== undefined && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
})

/** Answers a message of a group through the outbox, which keeps the group's pace; once for each update. */
export async function sayInGroup(deps: Deps, ctx: GrammyContext, view: View): Promise<void> {
  const { msg, update } = ctx
  if (!msg) return
  const payload = groupMessage(view, { topicId: topicOf(ctx), replyTo: msg.message_id })
  const row = { key: `group-answer:${update.update_id}`, lane: 'urgent' as const, chatId: msg.chat.id, payload }
  await enqueue(deps.db, [row], deps.clock.now())
}
