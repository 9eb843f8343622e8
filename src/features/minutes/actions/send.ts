import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { keepFile } from '../../../outbox/files.ts'
import type { View } from '../../../telegram/context.ts'
import { addAgreement } from '../../agreements/actions/make.ts'
import { type Invitee, inviteesOf } from '../../meetings/queries/meetings.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import type { Taker } from '../access.ts'
import type { Held } from '../queries/minutes.ts'
import { gapsOf, topicOf } from '../rules/body.ts'
import { type Minutes, minutes, type Plan } from '../table.ts'

/** `sent`: it goes, or went by this tap before. `changed`: not as it was looked at. */
export type Sending = 'sent' | 'incomplete' | 'changed' | 'not-taker'

type Paper = { bytes: Uint8Array; name: string }

/**
 * Sends minutes that the chair has looked at, as the note-taker says, to everybody who was invited, and begins what was
 * agreed on. Once, and only as they were when they were looked at.
 */
export async function sendMinutes(
  deps: Deps,
  taker: Taker,
  held: Held & { minutes: Minutes },
  { version, paper, caption, updateId }: { version: number; paper: Paper; caption: Caption; updateId: number },
): Promise<Sending> {
  const { minutes: draft } = held
  if (draft.state === 'sent') return 'sent'
  if (draft.takerId !== taker.workerId) return 'not-taker'
  if (draft.version !== version) return 'changed'
  if (gapsOf(draft).length > 0) return 'incomplete'
  const done = await deps.db.transaction(tx => send(deps, tx, taker, held, { version, paper, caption, updateId }))
  return done ? 'sent' : 'changed'
}

/** What stands below the document, with what this person answers for. */
type Caption = (invitee: Invitee, own: readonly Plan[]) => View

async function send(
  deps: Deps,
  tx: Db,
  taker: Taker,
  { meeting, minutes: draft }: Held & { minutes: Minutes },
  { version, paper, caption, updateId }: { version: number; paper: Paper; caption: Caption; updateId: number },
): Promise<boolean> {
  const now = deps.clock.now()
  const file = await keepFile(tx, { ...paper, mime: 'application/pdf' }, now)
  const [sent] = await tx
    .update(minutes)
    .set({ state: 'sent', checkedBy: taker.workerId, checkedAt: now, file, asking: null, parts: [] })
    .where(and(eq(minutes.id, draft.id), eq(minutes.state, 'open'), eq(minutes.version, version)))
    .returning()
  if (!sent) return false
  const invitees = (await inviteesOf(tx, meeting)).filter(({ telegramId }) => telegramId !== null)
  const secret = meeting.nature === 'secret' && { protect_content: true }
  const ids = new Set(invitees.map(({ id }) => id))
  for (const plan of sent.body.plans) {
    const told = ids.has(readerOf(plan, meeting.inviterId))
    await begin(deps, tx, { taker, inviterId: meeting.inviterId, sent, plan, told, updateId })
  }
  const rows = invitees.flatMap((invitee): NewDelivery[] => {
    if (invitee.telegramId === null) return []
    const own = sent.body.plans.filter(plan => readerOf(plan, meeting.inviterId) === invitee.id)
    const view = caption(invitee, own)
    const payload = { document: { file }, caption: view.text, parse_mode: 'HTML', ...secret }
    return [
      {
        key: `minutes:${sent.id}:${invitee.id}`,
        lane: 'notice',
        chatId: invitee.telegramId,
        method: 'sendDocument',
        payload,
      },
    ]
  })
  if (rows.length > 0) await enqueue(tx, await quietly(tx, rows, now), now)
  return true
}

/** Who hears of a plan: its owner, or whoever sees to it. */
const readerOf = ({ owner, follower }: Plan, inviterId: number): number => owner?.id ?? follower?.id ?? inviterId

type Beginning = { taker: Taker; inviterId: number; sent: Minutes; plan: Plan; told: boolean; updateId: number }

/** What was agreed on becomes something that is followed up; whoever invited sees to it where nobody was named. */
async function begin(deps: Deps, tx: Db, { taker, inviterId, sent, plan, told, updateId }: Beginning) {
  const { owner, dueOn, follower, continuing, text, topic } = plan
  if (owner?.kind === undefined || dueOn === null) return
  const title = topicOf(sent.body, topic ?? undefined)?.title
  await addAgreement(
    deps,
    tx,
    taker,
    {
      text,
      ...(title && { topic: title }),
      owner: { ...owner, kind: owner.kind },
      followerId: follower?.id ?? inviterId,
      ...{ dueOn, continuing, meetingId: sent.meetingId },
    },
    { cause: `minutes:${sent.id}:${plan.id}`, updateId, told },
  )
}
