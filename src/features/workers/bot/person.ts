import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { changeWorker, endRole, setPillar } from '../actions/change-worker.ts'
import { standingOf } from '../queries/places.ts'
import { personBelow, personIn } from '../queries/roster.ts'
import { changeView } from '../views/person.ts'
import { changePress, changeWhatPress, endRolePress, labelPress, pillarPress, savePress } from '../views/presses.ts'
import { atDesk, type Desk, deskFor } from './desk.ts'

async function showChange(deps: Deps, ctx: Context, { agency, enroller }: Desk, id: number) {
  const worker = await personIn(deps.db, enroller, id)
  const standing = worker && (await standingOf(deps.db, worker))
  if (!standing) return showInstead(ctx, { text: ctx.words('fallback-old-button') })
  const below = (await personBelow(deps.db, enroller, id)) !== undefined
  const ends = standing.roles.filter(({ role }) => id === enroller.workerId || enroller.gives.some(one => one === role))
  const gives = enroller.gives.includes('coordinator')
  const names = standing.roles.filter(({ role }) => below && enroller.gives.some(one => one === role))
  const pillars = await pillarsOf(deps.db, agency.id)
  return showInstead(ctx, changeView(ctx.words, worker, { standing, below, ends, names, gives, pillars }))
}

async function openChange(deps: Deps, ctx: Context, { agency, enroller }: Desk, worker: number, what: string) {
  if (!(await personBelow(deps.db, enroller, worker))) return say(ctx, { text: ctx.words('not-allowed') })
  return openForm(deps, ctx, 'change-person', { agency: agency.id, worker, what, scopes: enroller.scopes })
}

/** The usual word for the role stands among the choices. */
async function openLabel(deps: Deps, ctx: Context, { agency, enroller }: Desk, worker: number, id: number) {
  const person = await personBelow(deps.db, enroller, worker)
  const role = person && (await standingOf(deps.db, person))?.roles.find(one => one.id === id)
  if (!role || !enroller.gives.some(one => one === role.role)) return say(ctx, { text: ctx.words('not-allowed') })
  const known = { agency: agency.id, worker, what: 'label', role: id, usual: role.role }
  return openForm(deps, ctx, 'change-person', { ...known, scopes: enroller.scopes })
}

async function save(deps: Deps, ctx: Context, id: number) {
  const draft = await draftOf(deps.db, id, ctx.speaker.telegramId)
  const desk = draft?.form === 'change-person' ? await deskFor(deps, ctx, Number(draft.values.agency)) : undefined
  if (!draft || !desk) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  const changed = await changeWorker(deps, desk.enroller, draft)
  if (changed.outcome === 'not-yours') return showInstead(ctx, { text: ctx.words('not-allowed') })
  if (changed.outcome === 'phone-taken')
    return say(ctx, { text: ctx.words('enroll-phone-of-other', { name: changed.holder }) })
  return showChange(deps, ctx, desk, Number(draft.values.worker))
}

async function togglePillar(
  deps: Deps,
  ctx: Context,
  desk: Desk,
  worker: number,
  chosen: { pillar: number; on: boolean },
) {
  const pillar = (await pillarsOf(deps.db, desk.agency.id))[chosen.pillar]?.code ?? ''
  const done = await setPillar(deps, desk.enroller, worker, { pillar, on: chosen.on })
  if (!done) return say(ctx, { text: ctx.words('change-last-pillar') })
  return showChange(deps, ctx, desk, worker)
}

async function end(deps: Deps, ctx: Context, desk: Desk, worker: number, role: number) {
  const ended = await endRole(deps, desk.enroller, worker, role)
  const { outcome } = ended
  if (ended.outcome === 'only') {
    const region = await regionTitleOf(deps.db, ended.region)
    return say(ctx, { text: ctx.words('role-only', { region, agency: desk.agency.shortName }) })
  }
  if (outcome === 'not-yours') return showInstead(ctx, { text: ctx.words('not-allowed') })
  if (outcome === 'last') return say(ctx, { text: ctx.words('role-last') })
  return showInstead(ctx, { text: ctx.words('role-ended') })
}

/** What can be changed from somebody's card: name, telephone, region, pillars, and the roles that lead with what they are called. */
export function personBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onPress(composer, changePress, (ctx, { agency, worker }) =>
    atDesk(deps, ctx, agency, desk => showChange(deps, ctx, desk, worker)),
  )
  onPress(composer, changeWhatPress, (ctx, { agency, worker, what }) =>
    atDesk(deps, ctx, agency, desk => openChange(deps, ctx, desk, worker, what)),
  )
  onPress(composer, pillarPress, (ctx, { agency, worker, pillar, on }) =>
    atDesk(deps, ctx, agency, desk => togglePillar(deps, ctx, desk, worker, { pillar, on: on === '1' })),
  )
  onPress(composer, endRolePress, (ctx, { agency, worker, role }) =>
    atDesk(deps, ctx, agency, desk => end(deps, ctx, desk, worker, role)),
  )
  onPress(composer, labelPress, (ctx, { agency, worker, role }) =>
    atDesk(deps, ctx, agency, desk => openLabel(deps, ctx, desk, worker, role)),
  )
  onPress(composer, savePress, (ctx, { draft }) => save(deps, ctx, draft))
  return composer
}
