import type { Update } from 'grammy/types'
import { reasonOf } from './base/log.ts'
import type { Deps } from './deps.ts'
import { ownerAccounts } from './features/workers/queries/links.ts'
import type { SetAside } from './inbox/work.ts'
import type { DeliveryAlarm } from './outbox/courier.ts'
import { enqueue } from './outbox/enqueue.ts'

type FailedJob = { job: string; subject: string; slot: Date; error: string }

/** The private chat an update came from; in a group nobody is bothered with a failure of ours. */
function privateChatOf(update: Update): number | undefined {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message
  return message?.chat.type === 'private' ? message.chat.id : undefined
}

/**
 * What the bot could not do is told to people: the sender of an update that was given up, once, and the owners. Names and
 * words of the failed thing stay in the log. An alarm that cannot be raised is logged.
 */
export function createAlarm(deps: Deps, ownerIds: readonly number[], raised: () => void) {
  const words = deps.translate('id')
  const tell = async (key: string, chatIds: readonly number[], text: string) => {
    const rows = chatIds.map(chatId => ({
      key: `${key}:${chatId}`,
      lane: 'urgent' as const,
      chatId,
      payload: { text },
    }))
    if (rows.length > 0) await enqueue(deps.db, rows, deps.clock.now())
    raised()
  }
  const owners = async () => [...new Set([...ownerIds, ...(await ownerAccounts(deps.db))])]
  const raising = new Set<Promise<void>>()
  let some = false
  const logged = (task: Promise<void>) => {
    const raised = task
      .catch(error => deps.log.error({ error: reasonOf(error) }, 'alarm not raised'))
      .finally(() => raising.delete(raised))
    raising.add(raised)
    some = true
  }
  return {
    /** Waits for the alarms since the last call to stand in the outbox; false when there were none. */
    async settled(): Promise<boolean> {
      const were = some
      some = false
      await Promise.all(raising)
      return were
    },
    setAside({ updateId, update }: SetAside) {
      const sender = privateChatOf(update as Update)
      logged(tell(`apology:${updateId}`, sender === undefined ? [] : [sender], words('alarm-apology')))
      logged(
        owners().then(all => tell(`alarm:update:${updateId}`, all, words('alarm-update', { id: String(updateId) }))),
      )
    },
    delivery({ kind, id, chatId }: DeliveryAlarm) {
      const facts = { id: String(id), kind }
      const others = async () => (await owners()).filter(owner => owner !== chatId)
      if (kind !== 'rejected' && kind !== 'unauthorized')
        logged(others().then(all => tell(`alarm:delivery:${id}`, all, words('alarm-delivery', facts))))
    },
    job({ job, subject, slot }: FailedJob) {
      const key = `alarm:job:${job}:${subject}:${slot.toISOString()}`
      logged(owners().then(all => tell(key, all, words('alarm-job', { job }))))
    },
  }
}
