import { Composer } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { findNames } from '../../regions/match.ts'
import { addWorker } from '../actions/add-worker.ts'
import { dismissWorker } from '../actions/dismiss-worker.ts'
import { issueLink } from '../actions/issue-link.ts'
import { openChanges } from '../queries/changes.ts'
import { leavesOf } from '../queries/leave.ts'
import { standingOf } from '../queries/places.ts'
import { openRequests } from '../queries/requests.ts'
import { countPeople, personBelow, personIn } from '../queries/roster.ts'
import { workerById } from '../queries.ts'
import { linkDays } from '../rules.ts'
import type { Worker } from '../table.ts'
import { leaveLines } from '../views/leave.ts'
import { addPress, dismissPress, enrollPress, linkPress, personPress, rosterPress } from '../views/presses.ts'
import { agenciesView, dismissView, invitationView, personView, rosterView } from '../views/roster.ts'
import { atDesk, type Desk, deskFor, desks, refusal } from './desk.ts'
import { listenToLists } from './list.ts'

async function showRoster(deps: Deps, ctx: Context, { agency, enroller }: Desk) {
  const people = await countPeople(deps.db, enroller)
  const requests = await openRequests(deps.db, agency.id, enroller.scopes)
  const changes = await openChanges(deps.db, agency.id, enroller.scopes)
  await showInstead(ctx, rosterView(ctx.words, agency, people, requests.length + changes.length))
}

async function roster(deps: Deps, ctx: Context, wanted: string) {
  const mine = await desks(deps, ctx)
  const isOwner = ctx.speaker.roles.some(({ role }) => role === 'owner')
  if (mine.length === 0 && !isOwner) return say(ctx, { text: await refusal(deps, ctx) })
  const known = mine.map(desk => ({ ...desk, name: desk.agency.shortName }))
  const named = findNames(wanted, known)
  const chosen = named.length > 0 ? named.map(({ item }) => item) : mine
  const [only] = chosen
  if (chosen.length === 1 && only) return showRoster(deps, ctx, only)
  const agencies = chosen.map(({ agency }) => agency)
  return say(ctx, agenciesView(ctx.words, agencies))
}

async function showPerson(deps: Deps, ctx: Context, { agency, enroller }: Desk, id: number, page: number) {
  const worker = await personIn(deps.db, enroller, id)
  const standing = worker && (await standingOf(deps.db, worker))
  if (!standing) return showInstead(ctx, { text: ctx.words('fallback-old-button') })
  const below = (await personBelow(deps.db, enroller, id)) !== undefined
  const today = dayOf(deps.clock.now(), agency.zone)
  const said = { words: ctx.words, locale: ctx.speaker.locale, today }
  const away = leaveLines(said, await leavesOf(deps.db, id, today))
  await showInstead(ctx, personView(ctx.words, worker, { standing, page, below, away }))
}

async function openEnroll(deps: Deps, ctx: Context, { agency, enroller }: Desk) {
  const { scopes, gives } = enroller
  await openForm(deps, ctx, 'enroll', { agency: agency.id, agencyRegion: agency.region, scopes, gives })
}

/** A fresh link and the letter that goes with it; the contact is the one who hands it on. */
async function invite(deps: Deps, ctx: Context, { agency, enroller }: Desk, worker: Worker) {
  const issued = await issueLink(deps, enroller, worker.id)
  if (issued.outcome === 'not-yours') return say(ctx, { text: ctx.words('not-allowed') })
  const contact = ctx.speaker.worker?.name ?? agency.shortName
  return say(ctx, invitationView(ctx.words, { worker, agency, link: issued.link, contact }, linkDays))
}

async function enroll(deps: Deps, ctx: Context, draftId: number) {
  const draft = await draftOf(deps.db, draftId, ctx.speaker.telegramId)
  const desk = draft?.form === 'enroll' ? await deskFor(deps, ctx, Number(draft.values.agency)) : undefined
  if (!draft || !desk) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  const added = await addWorker(deps, desk.enroller, draft, ctx.update.update_id)
  if (added.outcome === 'not-yours') return say(ctx, { text: await refusal(deps, ctx) })
  if (added.outcome === 'phone-taken')
    return say(ctx, { text: ctx.words('enroll-phone-of-other', { name: added.holder }) })
  if (added.outcome === 'incomplete') return say(ctx, { text: ctx.words('fallback-old-button') })
  const done = { name: added.worker.name, agency: desk.agency.shortName }
  await showInstead(ctx, { text: ctx.words('enroll-added', done) })
  return added.outcome === 'added' ? invite(deps, ctx, desk, added.worker) : undefined
}

async function renewLink(deps: Deps, ctx: Context, desk: Desk, id: number) {
  const worker = await personBelow(deps.db, desk.enroller, id)
  return worker ? invite(deps, ctx, desk, worker) : say(ctx, { text: ctx.words('not-allowed') })
}

async function dismiss(deps: Deps, ctx: Context, { agency, enroller }: Desk, id: number, sure: boolean) {
  const worker = await workerById(deps.db, id)
  if (!sure && worker && (await personBelow(deps.db, enroller, id)))
    return showInstead(ctx, dismissView(ctx.words, agency.id, worker))
  const dismissal = await dismissWorker(deps, enroller, id)
  if (dismissal.outcome === 'not-yours') return showInstead(ctx, { text: ctx.words('not-allowed') })
  return showInstead(ctx, { text: ctx.words('person-dismissed', { name: dismissal.name, agency: agency.shortName }) })
}

/** /petugas: who stands on the roster, adding one, personal links. */
export function rosterBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const at = (ctx: Context, agency: number, show: (desk: Desk) => Promise<unknown>) => atDesk(deps, ctx, agency, show)
  composer.command('petugas', async ctx => void (await roster(deps, ctx, ctx.match)))
  onPress(composer, rosterPress, (ctx, { agency }) => at(ctx, agency, desk => showRoster(deps, ctx, desk)))
  listenToLists(deps, composer)
  onPress(composer, personPress, (ctx, { agency, worker, page }) =>
    at(ctx, agency, desk => showPerson(deps, ctx, desk, worker, page)),
  )
  onPress(composer, addPress, (ctx, { agency }) => at(ctx, agency, desk => openEnroll(deps, ctx, desk)))
  onPress(composer, linkPress, (ctx, { agency, worker }) => at(ctx, agency, desk => renewLink(deps, ctx, desk, worker)))
  onPress(composer, dismissPress, (ctx, { agency, worker, sure }) =>
    at(ctx, agency, desk => dismiss(deps, ctx, desk, worker, sure === '1')),
  )
  onPress(composer, enrollPress, (ctx, { draft }) => enroll(deps, ctx, draft))
  return composer
}
