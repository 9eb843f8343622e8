import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { asLeader } from '../../workers/access.ts'
import { makeAgreement } from '../actions/make.ts'
import { fits } from '../rules/agreement.ts'
import { addFormName, plannedIn, understand } from '../talk/add.ts'
import type { Beginning } from '../talk/owner.ts'
import { lengthText } from '../talk/steps.ts'
import { addPress, saveNewPress } from '../views/presses.ts'
import { cardOf, seatOf } from './desk.ts'

/** A new agreement: what one message does not say is asked. */
export async function beginAdding(deps: Deps, ctx: Context, typed: string) {
  const leader = asLeader(ctx.speaker)
  const { worker } = ctx.speaker
  if (!leader || !worker) return say(ctx, { text: ctx.words('agreement-no-access') })
  const beginning: Beginning = { agencyId: leader.agencyId, self: { id: worker.id, name: worker.name } }
  const told = typed === '' ? undefined : await understand(deps, ctx.words, beginning, typed)
  const isUsable = told !== undefined && fits(told.text, 'text')
  if (told && !isUsable) await say(ctx, { text: lengthText(ctx.words, 'text') })
  await openForm(deps, ctx, addFormName, { ...beginning, ...(isUsable && { told }) })
}

/** Keeps what the form was told. Pressed again it shows what was kept. */
async function save(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const planned = draft?.form === addFormName ? plannedIn(draft.values) : undefined
  const { agencyId } = (draft?.values ?? {}) as Partial<Beginning>
  const leader = asLeader(ctx.speaker)
  const mine = leader && leader.agencyId === agencyId && ctx.chat?.type === 'private' ? leader : undefined
  if (!draft || !planned || !mine) return oldButton(ctx)
  await notice(ctx, ctx.words('agreement-saved'))
  const cause = { cause: `form:${draft.id}`, updateId: ctx.update.update_id, draft }
  const made = await makeAgreement(deps, mine, planned, cause)
  const seat = made && (await seatOf(deps, ctx, made.id))
  if (seat) await showInstead(ctx, await cardOf(deps, ctx, seat))
}

export function listenToAdding(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, addPress, async ctx => {
    await notice(ctx)
    if (ctx.chat?.type === 'private') await beginAdding(deps, ctx, '')
  })
  onPress(composer, saveNewPress, (ctx, { form }) => save(deps, ctx, form))
}
