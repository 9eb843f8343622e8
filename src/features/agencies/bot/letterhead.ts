import type { Composer } from 'grammy'
import { z } from 'zod'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { changeLetterhead, type LetterheadChange } from '../actions/change-letterhead.ts'
import { asManager, type Manager } from '../authority.ts'
import { letterheadOf } from '../queries/letterhead.ts'
import { agencyById, allAgencies } from '../queries.ts'
import { letterheadFormName } from '../talk/letterhead.ts'
import { letterheadView, whichAgencyView } from '../views/letterhead.ts'
import { letterheadPress, saveLetterheadPress } from '../views.ts'

const line = z.string().transform(text => (text === '' ? null : text))

const gathered = z.discriminatedUnion('part', [
  z.object({ part: z.literal('address'), agency: z.number(), address: line }),
  z.object({ part: z.literal('signer'), agency: z.number(), name: z.string(), title: z.string(), number: line }),
])

const changeOf = (given: z.infer<typeof gathered>): LetterheadChange =>
  given.part === 'address'
    ? { address: given.address }
    : { signerName: given.name, signerTitle: given.title, signerNumber: given.number }

const nobody: LetterheadChange = { signerName: null, signerTitle: null, signerNumber: null }

async function card(deps: Deps, ctx: Context, agencyId: number): Promise<unknown> {
  const agency = await agencyById(deps.db, agencyId)
  if (!agency) return undefined
  const view = letterheadView(ctx.words, agency, await letterheadOf(deps.db, agencyId))
  return showInstead(ctx, view)
}

async function open(deps: Deps, ctx: Context): Promise<unknown> {
  if (ctx.callbackQuery) await notice(ctx)
  const mine = (await allAgencies(deps.db)).filter(({ id }) => asManager(ctx.speaker, id))
  const [only, second] = mine
  if (!only) return say(ctx, { text: ctx.words('letterhead-not-yours') })
  return second ? showInstead(ctx, whichAgencyView(ctx.words, mine)) : card(deps, ctx, only.id)
}

async function act(deps: Deps, ctx: Context, manager: Manager, what: 'card' | 'address' | 'signer' | 'nearest') {
  await notice(ctx)
  const { agencyId } = manager
  if (what === 'address' || what === 'signer')
    return openForm(deps, ctx, letterheadFormName, { agency: agencyId, part: what })
  if (what === 'nearest') await changeLetterhead(deps, manager, nobody)
  return card(deps, ctx, agencyId)
}

async function save(deps: Deps, ctx: Context, form: number): Promise<unknown> {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const given = gathered.safeParse(draft?.form === letterheadFormName ? draft.values : undefined)
  const manager = given.success ? asManager(ctx.speaker, given.data.agency) : undefined
  if (!given.success || !manager) return oldButton(ctx)
  await notice(ctx)
  if (draft?.state !== 'done') await changeLetterhead(deps, manager, changeOf(given.data))
  await settleDraft(deps.db, form, 'done', deps.clock.now())
  return card(deps, ctx, manager.agencyId)
}

/** `/kop`: what stands above and below an agency's papers, for its own people and the owners. */
export function listenToLetterheads(deps: Deps, composer: Composer<Context>): void {
  onCommand(composer, 'kop', ctx => open(deps, ctx))
  onPress(composer, letterheadPress, async (ctx, { agency, act: what }) => {
    const manager = asManager(ctx.speaker, agency)
    return manager ? act(deps, ctx, manager, what) : notice(ctx, ctx.words('letterhead-not-yours'), true)
  })
  onPress(composer, saveLetterheadPress, (ctx, { form }) => save(deps, ctx, form))
}
