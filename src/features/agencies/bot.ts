import { Composer } from 'grammy'
import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import type { Context } from '../../telegram/context.ts'
import { draftOf, settleDraft } from '../../telegram/form-storage.ts'
import { onPress } from '../../telegram/press.ts'
import { notice, say, showInstead } from '../../telegram/say.ts'
import { openForm } from '../../telegram/small-form.ts'
import { createAgency, updateAgency } from './actions.ts'
import { asManager, asOwner } from './authority.ts'
import { listenToLetterheads } from './bot/letterhead.ts'
import { greetings } from './rules.ts'
import { againPress, savePress } from './views.ts'

const gathered = z.object({
  region: z.string(),
  officialName: z.string(),
  shortName: z.string(),
  greeting: z.enum(greetings),
})

/** Owners act by their row, which their first /start makes. */
const refusal = (ctx: Context) => {
  const named = ctx.speaker.roles.some(({ role }) => role === 'owner')
  return ctx.words(named ? 'agency-start-first' : 'not-allowed-owner')
}

async function begin(deps: Deps, ctx: Context) {
  if (!asOwner(ctx.speaker)) return say(ctx, { text: refusal(ctx) })
  return openForm(deps, ctx, 'agency')
}

/** Founds the agency, or gives the one that stands its new names; done twice it is the same. */
async function save(deps: Deps, ctx: Context, draftId: number) {
  const owner = asOwner(ctx.speaker)
  if (!owner) return notice(ctx, refusal(ctx), true)
  const draft = await draftOf(deps.db, draftId, ctx.speaker.telegramId)
  const input = gathered.safeParse(draft?.form === 'agency' ? draft.values : undefined)
  if (!input.success) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  const { shortName } = input.data
  if (draft?.state === 'done') return showInstead(ctx, { text: ctx.words('agency-exists', { agency: shortName }) })
  const founding = await createAgency(deps, owner, input.data)
  if (founding.outcome === 'unknown-regency') return showInstead(ctx, { text: ctx.words('fallback-old-button') })
  const manager = asManager(ctx.speaker, founding.agency.id)
  if (founding.outcome === 'exists' && manager) await updateAgency(deps, manager, input.data)
  await settleDraft(deps.db, draftId, 'done', deps.clock.now())
  return showInstead(ctx, { text: ctx.words(`agency-${founding.outcome}`, { agency: shortName }) })
}

/** /dinas, for owners, and /kop, for those who manage an agency: in private. */
export function agenciesBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const privately = composer.filter(ctx => ctx.chat?.type === 'private')
  privately.command('dinas', async ctx => void (await begin(deps, ctx)))
  onPress(privately, savePress, (ctx, { draft }) => save(deps, ctx, draft))
  onPress(privately, againPress, async ctx => {
    await notice(ctx)
    return begin(deps, ctx)
  })
  listenToLetterheads(deps, privately)
  return composer
}
