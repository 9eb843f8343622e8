import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { heirOf } from '../../broadcasts/queries/heirs.ts'
import { audiences } from '../../broadcasts/table.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { meetingById } from '../queries/meetings.ts'
import { type Meeting, meetingSeries, meetings } from '../table.ts'
import { inheritedView } from '../views/changes.ts'

/** A meeting whose inviter leads no more is gone on with by the nearest who do, and so is its series. */
export async function inheritMeeting(deps: Deps, { id, inviterId, audienceId }: Meeting): Promise<void> {
  const now = deps.clock.now()
  const [audience, former] = [await audienceById(deps.db, audienceId), await workerById(deps.db, inviterId)]
  const heir = audience && (await heirOf(deps.db, audience, inviterId))
  if (!heir?.telegramId || !former) return
  await deps.db.transaction(async tx => {
    const [taken] = await tx
      .update(meetings)
      .set({ inviterId: heir.id, asking: null })
      .where(and(eq(meetings.id, id), eq(meetings.inviterId, inviterId)))
      .returning()
    if (!taken) return
    await tx.update(audiences).set({ chosenBy: heir.id }).where(eq(audiences.id, audienceId))
    if (taken.seriesId !== null)
      await tx.update(meetingSeries).set({ inviterId: heir.id }).where(eq(meetingSeries.id, taken.seriesId))
    const meeting = (await meetingById(tx, id)) ?? taken
    const view = inheritedView(deps.translate(heir.locale), meeting, former.name)
    const payload = { text: view.text, ...htmlMessage(view) }
    const notice = {
      key: `meeting-heir:${id}:${heir.id}`,
      lane: 'notice' as const,
      chatId: heir.telegramId ?? 0,
      payload,
    }
    await enqueue(tx, await quietly(tx, [notice], now), now)
  })
}
