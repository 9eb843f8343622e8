import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { oldButton, say, showInstead } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { asLeader } from '../../workers/access.ts'
import { asKeeper, asNominator, asPreparer, type Preparer } from '../access.ts'
import {
  type Application,
  applicationOf,
  candidatesOf,
  preparesFor,
  programById,
  programsOf,
} from '../queries/programs.ts'
import type { Program } from '../table.ts'
import { candidateView } from '../views/card.ts'
import { programListView, programView } from '../views/lists.ts'
import type { Show } from '../views/words.ts'

export const showOf = (deps: Deps, { words, speaker }: Context): Show => ({
  words,
  locale: speaker.locale,
  today: dayOf(deps.clock.now(), speaker.zone),
})

/** The agency that the speaker leads, and whether they keep its list. */
async function ledBy(deps: Deps, { speaker }: Context): Promise<{ agency: Agency; keeps: boolean } | undefined> {
  const leader = asLeader(speaker)
  const agency = leader && (await agencyById(deps.db, leader.agencyId))
  return agency && { agency, keeps: asKeeper(speaker, agency.id, agency.region) !== undefined }
}

/** Programmes of the agency that one leads, and those for which one prepares something. */
export async function list(deps: Deps, ctx: Context): Promise<unknown> {
  const { worker } = ctx.speaker
  const led = await ledBy(deps, ctx)
  const own = worker ? await preparesFor(deps.db, worker.id) : []
  const agencyIds = [...new Set([...(led ? [led.agency.id] : []), ...own])]
  if (agencyIds.length === 0) return say(ctx, { text: ctx.words('program-not-yours') })
  const show = showOf(deps, ctx)
  const programs = await programsOf(deps.db, agencyIds, show.today)
  return showInstead(ctx, programListView(show, programs, led?.keeps ? led.agency : undefined))
}

/** What this speaker may see of a programme; nothing for whoever neither leads there nor prepares for it. */
export async function seen(deps: Deps, ctx: Context, id: number) {
  const { worker } = ctx.speaker
  const program = await programById(deps.db, id)
  if (!program || !worker) return undefined
  const nominator = asNominator(ctx.speaker, program.agencyId)
  const all = await candidatesOf(deps.db, id, { scopes: nominator?.scopes ?? [], workerId: worker.id })
  return nominator || all.length > 0 ? { program, nominator, all } : undefined
}

const withRegion = async (deps: Deps, application: Application) => ({
  ...application,
  region: await regionTitleOf(deps.db, application.candidate.region),
})

export async function showProgram(deps: Deps, ctx: Context, id: number): Promise<unknown> {
  const found = await seen(deps, ctx, id)
  if (!found) return oldButton(ctx)
  const { program, nominator, all } = found
  const agency = await agencyById(deps.db, program.agencyId)
  const applications = await Promise.all(all.map(one => applicationOf(deps.db, one.id)))
  const listed = await Promise.all(applications.flatMap(one => (one ? [withRegion(deps, one)] : [])))
  const keep = agency !== undefined && asKeeper(ctx.speaker, agency.id, agency.region) !== undefined
  return showInstead(ctx, programView(showOf(deps, ctx), program, listed, { nominate: nominator !== undefined, keep }))
}

export type Desk = { application: Application; preparer: Preparer }

/** Whether it is still being written: not handed in, and not given up. */
export const isPreparing = ({ application }: Desk) => application.candidate.state === 'preparing'

/** The application for one who prepares it. */
export async function deskOf(deps: Deps, ctx: Context, id: number): Promise<Desk | undefined> {
  const application = await applicationOf(deps.db, id)
  const preparer = application && asPreparer(ctx.speaker, application)
  return application && preparer && { application, preparer }
}

export async function showCandidate(deps: Deps, ctx: Context, id: number): Promise<unknown> {
  const desk = await deskOf(deps, ctx, id)
  if (!desk) return oldButton(ctx)
  const region = await regionTitleOf(deps.db, desk.application.candidate.region)
  return showInstead(ctx, candidateView(showOf(deps, ctx), desk.application, region))
}

export type Held = { program: Program; agency: Agency }

export async function programWithAgency(deps: Deps, id: number): Promise<Held | undefined> {
  const program = await programById(deps.db, id)
  const agency = program && (await agencyById(deps.db, program.agencyId))
  return program && agency && { program, agency }
}
