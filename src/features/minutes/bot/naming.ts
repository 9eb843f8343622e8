import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { oldButton, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { nameTaker } from '../actions/draft.ts'
import { type Naming, namingIn, takerFormName } from '../talk/taker-form.ts'
import { namedView } from '../views/notices.ts'
import { namePress, takerPress } from '../views/presses.ts'
import { atDesk, cardOf, type Desk } from './desk.ts'

/** Who leads names somebody else, or themselves, to take the minutes. */
async function beginNaming(deps: Deps, ctx: Context, { held, taker }: Desk) {
  const { worker } = ctx.speaker
  if (!worker || !taker.leads || held.minutes.state !== 'open') return
  const naming: Naming = {
    id: held.minutes.id,
    agencyId: held.meeting.agencyId,
    self: { id: worker.id, name: worker.name },
  }
  await openForm(deps, ctx, takerFormName, naming)
}

/** Keeps whom the form was told; pressed again it changes nothing. */
async function name(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const naming = draft?.form === takerFormName ? namingIn(draft.values) : undefined
  if (!draft || !naming?.who) return oldButton(ctx)
  const { id, who } = naming
  return atDesk(deps, ctx, id, async desk => {
    const { held, taker } = desk
    const told = namedView(deps, held.meeting, id)
    const isNew = taker.leads && draft.state === 'open' && held.minutes.takerId !== who.id
    if (isNew) await nameTaker(deps, held.minutes, { workerId: who.id, by: taker.workerId, draft, told })
    await showInstead(ctx, await cardOf(deps, ctx, desk))
  })
}

export function listenToNaming(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, takerPress, (ctx, { id }) => atDesk(deps, ctx, id, desk => beginNaming(deps, ctx, desk)))
  onPress(composer, namePress, (ctx, { form }) => name(deps, ctx, form))
}
