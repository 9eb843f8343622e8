import type { Day } from '../../../base/days.ts'
import { masked } from '../../../base/identity-numbers.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Coordinator } from '../../workers/access.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { type Agreement, agreementByCause, type Person } from '../queries/agreements.ts'
import { regionFor, type Who } from '../queries/owners.ts'
import type { OwnerKind } from '../rules/agreement.ts'
import { agreementSteps, agreements } from '../table.ts'
import { madeView } from '../views/notices.ts'

/** An agreement with all that it must have: an owner, and a day by which it is done or looked at again. */
export type Planned = {
  text: string
  topic?: string
  owner: Who & { kind: OwnerKind }
  followerId: number
  dueOn: Day
  continuing: boolean
  meetingId?: number
}

type By = Pick<Coordinator, 'agencyId' | 'scopes' | 'workerId'>

/** Makes an agreement and tells its owner; the same cause again finds the one that was made. */
export async function makeAgreement(
  deps: Deps,
  by: By,
  planned: Planned,
  { cause, updateId, draft }: { cause: string; updateId: number; draft?: FormDraft },
): Promise<Agreement | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    await addAgreement(deps, tx, by, planned, { cause, updateId })
    if (draft) await settleDraft(tx, draft.id, 'done', now)
    return agreementByCause(tx, cause)
  })
}

/** The same inside a transaction of somebody else's, such as the minutes'; `told`: its owner hears of it by them. */
export async function addAgreement(
  deps: Deps,
  tx: Db,
  by: By,
  planned: Planned,
  { cause, updateId, told = false }: { cause: string; updateId: number; told?: boolean },
): Promise<void> {
  const now = deps.clock.now()
  const { owner, followerId, dueOn, continuing, meetingId } = planned
  const [made] = await tx
    .insert(agreements)
    .values({
      cause,
      agencyId: by.agencyId,
      region: await regionFor(tx, by.agencyId, by.scopes, owner),
      meetingId: meetingId ?? null,
      topic: planned.topic === undefined ? null : masked(planned.topic),
      text: masked(planned.text),
      ownerKind: owner.kind,
      ownerId: owner.kind === 'person' ? (owner.id ?? null) : null,
      // Of somebody of the roster the name stands there alone, and goes with it.
      ownerName: owner.kind === 'person' ? '' : masked(owner.name),
      followerId,
      madeBy: by.workerId,
      madeAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: agreements.id })
  if (!made) return
  const step = { agreementId: made.id, seq: 1, state: 'waiting' as const, dueOn, continuing }
  await tx.insert(agreementSteps).values({ ...step, by: by.workerId, at: now, updateId })
  const agreement = await agreementByCause(tx, cause)
  if (agreement && !told) await tellMade(deps, tx, agreement, by.workerId)
}

/** Whom messages about an agreement reach: its owner, or whoever sees to it in their place. */
export const readerOf = ({ owner, follower }: Agreement): Person =>
  owner.id !== null && owner.telegramId !== null
    ? { id: owner.id, name: owner.name, telegramId: owner.telegramId, locale: owner.locale ?? 'id' }
    : follower

/** Tells whoever hears of an agreement that it is theirs, unless they made it so themselves. */
export async function tellMade(deps: Deps, tx: Db, agreement: Agreement, by: number): Promise<void> {
  const now = deps.clock.now()
  const { id, telegramId, locale } = readerOf(agreement)
  if (telegramId === null || id === by) return
  const view = madeView({ words: deps.translate(locale), locale, now }, agreement)
  const payload = { text: view.text, ...htmlMessage(view) }
  const row: NewDelivery = {
    key: `agreement-made:${agreement.id}:${agreement.seq}`,
    lane: 'notice',
    chatId: telegramId,
    payload,
  }
  await enqueue(tx, await quietly(tx, [row], now), now)
}
