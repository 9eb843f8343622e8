import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { agencyById, allAgencies } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { asEnroller, type Enroller } from '../access.ts'

/** An agency and the authority of the one who speaks to enroll there. */
export type Desk = { agency: Agency; enroller: Enroller }

/** Asked anew at every press: roles end, and callback data can be forged. */
export async function deskFor(deps: Deps, ctx: Context, agencyId: number): Promise<Desk | undefined> {
  const agency = await agencyById(deps.db, agencyId)
  const enroller = agency && asEnroller(ctx.speaker, agency.id, agency.region)
  return enroller && { agency, enroller }
}

/** Who may, said to one who may not. */
export async function refusal(deps: Deps, ctx: Context): Promise<string> {
  const { worker } = ctx.speaker
  if (!worker) return ctx.words('person-unknown')
  const region = worker.memberships[0]?.region
  if (region === undefined) return ctx.words('not-allowed')
  return ctx.words('not-allowed-coordinator', { region: await regionTitleOf(deps.db, region) })
}

/** The agencies in which the one who speaks may enroll. */
export async function desks(deps: Deps, ctx: Context): Promise<Desk[]> {
  return (await allAgencies(deps.db)).flatMap(agency => {
    const enroller = asEnroller(ctx.speaker, agency.id, agency.region)
    return enroller ? [{ agency, enroller }] : []
  })
}

/** Answers the press, and shows what belongs to it only to one who may. */
export async function atDesk(
  deps: Deps,
  ctx: Context,
  agency: number,
  show: (desk: Desk) => Promise<unknown>,
): Promise<unknown> {
  const desk = await deskFor(deps, ctx, agency)
  if (!desk) return notice(ctx, await refusal(deps, ctx), true)
  await notice(ctx)
  return show(desk)
}
