import { Composer } from 'grammy'
import { timeOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, type FormDraft, openDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { allAgencies } from '../../agencies/queries.ts'
import { regionByCode } from '../../regions/queries.ts'
import { admitOwner } from '../actions/admit-owner.ts'
import { joinByLink, type Newcomer } from '../actions/join-by-link.ts'
import { reportMistake } from '../actions/report-mistake.ts'
import { linkById, linkByToken } from '../queries/links.ts'
import { standingOf } from '../queries/places.ts'
import { openRequestOf } from '../queries/requests.ts'
import { workerById } from '../queries.ts'
import { addressOf, linkState, tokenIn } from '../rules.ts'
import type { JoinLink } from '../table.ts'
import { confirmView, greetingView, joinedView } from '../views/joining.ts'
import { beginPress, confirmPress, mistakenPress } from '../views/presses.ts'

/** Payloads of /start that mean no more than /start. */
const plain = ['', 'daftar']

const newcomer = ({ speaker, from }: Context): Newcomer => {
  const name = [from?.first_name, from?.last_name].filter(part => part).join(' ')
  return { telegramId: speaker.telegramId, locale: speaker.locale, name }
}

const isOwner = ({ speaker }: Context) => speaker.roles.some(({ role }) => role === 'owner')

async function startStranger(deps: Deps, ctx: Context) {
  if (await openRequestOf(deps.db, ctx.speaker.telegramId)) return say(ctx, { text: ctx.words('register-waiting') })
  if ((await allAgencies(deps.db)).length === 0) return say(ctx, { text: ctx.words('start-no-agency') })
  return openForm(deps, ctx, 'register')
}

async function startPlain(deps: Deps, ctx: Context) {
  const { worker, zone } = ctx.speaker
  if (worker && worker.agencyId !== null)
    return say(ctx, greetingView(ctx.words, worker, timeOf(deps.clock.now(), zone)))
  if (!isOwner(ctx)) return startStranger(deps, ctx)
  if (!worker) await admitOwner(deps, newcomer(ctx))
  return say(ctx, { text: ctx.words('owner-welcome') })
}

async function joinAsOwner(deps: Deps, ctx: Context, link: JoinLink) {
  const joining = await joinByLink(deps, newcomer(ctx), link.id)
  return say(ctx, { text: ctx.words(joining.outcome === 'joined' ? 'owner-welcome' : 'join-link-used') })
}

async function askIdentity(deps: Deps, ctx: Context, link: JoinLink) {
  const { telegramId, locale } = ctx.speaker
  const worker = link.workerId === null ? undefined : await workerById(deps.db, link.workerId)
  const standing = worker && (await standingOf(deps.db, worker))
  if (!standing) return say(ctx, { text: ctx.words('join-link-revoked') })
  const opening = { form: 'welcome', telegramId, updateId: ctx.update.update_id, values: { locale, link: link.id } }
  const draft = await openDraft(deps.db, opening, deps.clock.now())
  const regency = (await regionByCode(deps.db, standing.agency.region))?.name ?? ''
  return say(ctx, confirmView(ctx.words, worker.name, standing, regency, draft.id))
}

async function openLink(deps: Deps, ctx: Context, token: string | undefined) {
  const link = token === undefined ? undefined : await linkByToken(deps.db, token)
  if (!link) return say(ctx, { text: ctx.words('join-link-unknown') })
  const { worker, telegramId } = ctx.speaker
  if (worker && link.usedBy === telegramId) return startPlain(deps, ctx)
  if (worker && worker.agencyId !== null && link.workerId !== null)
    return say(ctx, { text: ctx.words('join-account-known', { name: worker.name, address: addressOf(worker) }) })
  const state = linkState(link, deps.clock.now())
  if (state !== 'usable') return say(ctx, { text: ctx.words(`join-link-${state}`) })
  return link.workerId === null ? joinAsOwner(deps, ctx, link) : askIdentity(deps, ctx, link)
}

/** The draft behind “is this you?”: only the account that opened the link has it. */
async function openedLink(
  deps: Deps,
  ctx: Context,
  id: number,
): Promise<{ draft: FormDraft; link: number } | undefined> {
  const draft = await draftOf(deps.db, id, ctx.speaker.telegramId)
  const link = draft?.form === 'welcome' ? draft.values.link : undefined
  return draft && typeof link === 'number' ? { draft, link } : undefined
}

async function confirm(deps: Deps, ctx: Context, id: number) {
  const opened = await openedLink(deps, ctx, id)
  if (!opened) return notice(ctx, ctx.words('fallback-old-button'))
  if (ctx.speaker.worker?.address) return notice(ctx, ctx.words('join-already'))
  await notice(ctx)
  const joining = await joinByLink(deps, newcomer(ctx), opened.link)
  if (joining.outcome === 'account-known') {
    const { name } = joining.worker
    return showInstead(ctx, { text: ctx.words('join-account-known', { name, address: addressOf(joining.worker) }) })
  }
  if (joining.outcome !== 'joined') return showInstead(ctx, { text: ctx.words(`join-link-${joining.outcome}`) })
  const standing = await standingOf(deps.db, joining.worker)
  await say(ctx, joinedView(ctx.words, standing?.agency.shortName ?? ''))
  return enterForm(deps, ctx, 'welcome', opened.draft.id)
}

async function mistaken(deps: Deps, ctx: Context, id: number) {
  const opened = await openedLink(deps, ctx, id)
  const link = opened && (await linkById(deps.db, opened.link))
  const worker = link?.workerId ? await workerById(deps.db, link.workerId) : undefined
  if (!opened || !link || !worker || linkState(link, deps.clock.now()) !== 'usable')
    return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  const [contact] = await reportMistake(deps, opened.draft, worker)
  const text = contact ? ctx.words('join-mistake', { contact: contact.name }) : ctx.words('join-mistake-nobody')
  return showInstead(ctx, { text })
}

/** After an approval: the same welcome as with a link. */
async function begin(deps: Deps, ctx: Context) {
  const { worker } = ctx.speaker
  if (!worker) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  if (worker.address !== null) return startPlain(deps, ctx)
  const standing = await standingOf(deps.db, worker)
  await say(ctx, joinedView(ctx.words, standing?.agency.shortName ?? ''))
  return openForm(deps, ctx, 'welcome')
}

/** /start: with a personal link, with nothing, as somebody known. Other payloads belong to other features. */
export function startBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.command('start', async (ctx, next) => {
    const payload = ctx.match.trim()
    if (payload.startsWith('j-')) return void (await openLink(deps, ctx, tokenIn(payload)))
    if (!plain.includes(payload)) return next()
    await startPlain(deps, ctx)
  })
  onPress(composer, confirmPress, (ctx, { draft }) => confirm(deps, ctx, draft))
  onPress(composer, mistakenPress, (ctx, { draft }) => mistaken(deps, ctx, draft))
  onPress(composer, beginPress, ctx => begin(deps, ctx))
  return composer
}
