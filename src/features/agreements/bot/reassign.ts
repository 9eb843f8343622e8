import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { oldButton } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { reassign } from '../actions/reassign.ts'
import { isOpen } from '../rules/agreement.ts'
import { newOwnerIn, type Reassigning, reassignFormName } from '../talk/reassign.ts'
import { reassignPress, saveOwnerPress } from '../views/presses.ts'
import { answer } from './card.ts'
import { atSeat, type Seat, seatOf } from './desk.ts'

async function begin(deps: Deps, ctx: Context, { agreement, mover }: Seat) {
  const { worker } = ctx.speaker
  if (!worker || !mover.leads || !isOpen(agreement.state)) return
  const { id, seq, agencyId, text } = agreement
  const beginning: Reassigning = { id, seq, agencyId, self: { id: worker.id, name: worker.name }, told: { text } }
  await openForm(deps, ctx, reassignFormName, beginning)
}

/** Keeps whom the form was told, on top of the step that was seen. */
async function save(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const named = draft?.form === reassignFormName ? newOwnerIn(draft.values) : undefined
  const { id, seq } = (draft?.values ?? {}) as unknown as Partial<Reassigning>
  const seat = id === undefined ? undefined : await seatOf(deps, ctx, id)
  if (!draft || !named || !seat?.mover.leads || seq === undefined) return oldButton(ctx)
  const { agreement, mover } = seat
  if (draft.state === 'done') return answer(deps, ctx, seat, { outcome: 'moved', agreement })
  const asked = { ...named, seq, updateId: ctx.update.update_id }
  return answer(deps, ctx, seat, await reassign(deps, mover, agreement.id, asked, draft))
}

/** Somebody else answers for an agreement. */
export function listenToReassigning(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, reassignPress, (ctx, { id }) => atSeat(deps, ctx, id, seat => begin(deps, ctx, seat)))
  onPress(composer, saveOwnerPress, (ctx, { form }) => save(deps, ctx, form))
}
