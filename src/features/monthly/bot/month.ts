import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { placesFor } from '../../reports/queries/places.ts'
import { workerById } from '../../workers/queries.ts'
import { type Identity, identityOf, recipientsOf } from '../queries/identity.ts'
import { sourcesOf } from '../queries/source.ts'
import { latestOf, sentOf } from '../queries/standing.ts'
import type { Month } from '../rules/months.ts'
import { fingerprintOf, type MonthlyReport, monthlyReport } from '../rules/report.ts'
import { type Standing, standingOf } from '../rules/standing.ts'
import type { Show } from '../views/activity.ts'
import { held, type Paper, paperOf } from '../views/paper.ts'
import type { Before } from '../views/screens.ts'
import { whatsAppText } from '../views/summary.ts'

/** The month of the one who speaks: nobody else's can be asked for. */
export type OwnMonth = {
  identity: Identity
  report: MonthlyReport
  fingerprint: string
  madeAt: Date
  /** In the language of the agency's papers. */
  official: Show
  /** In the language of the one who looks. */
  show: Show
}

/** Nothing for those who have no agency to report to. */
export async function ownMonth(deps: Deps, ctx: Context, month: Month): Promise<OwnMonth | undefined> {
  const { worker, locale, zone } = ctx.speaker
  const identity = worker && (await identityOf(deps.db, worker.id))
  if (!identity) return undefined
  const madeAt = deps.clock.now()
  const report = monthlyReport(await sourcesOf(deps.db, identity, month, dayOf(madeAt, zone)))
  const { name: place } = await placesFor(deps.db, identity.agency.region)
  const show = { words: ctx.words, locale, place }
  const official = { words: deps.translate('id'), locale: 'id' as const, place }
  return { identity, report, fingerprint: fingerprintOf(report), madeAt, official, show }
}

export const paperIn = ({ official, identity, report, madeAt }: OwnMonth): Paper =>
  paperOf(official, { identity, report, madeAt })

export function shareIn({ official, identity, report }: OwnMonth): string {
  const [office, region] = [held(identity, 'pillar'), held(identity, 'region')]
  return whatsAppText(official, report, { name: identity.name, office, region })
}

/** Where the month stands as its reports are now. */
export async function standingIn(deps: Deps, { identity, report, fingerprint }: OwnMonth): Promise<Standing> {
  const latest = await latestOf(deps.db, identity.workerId, report.month)
  const [sent] = await sentOf(deps.db, identity.workerId, report.month)
  return standingOf(latest, sent, fingerprint)
}

const nameOf = async (deps: Deps, id: number) => (await workerById(deps.db, id))?.name

/** What is shown below the document. Once sent, those are named who were sent it. */
export async function beforeSending(deps: Deps, own: OwnMonth, standing: Standing, lost = 0): Promise<Before> {
  const { identity, report } = own
  const { agency, region, workerId } = identity
  const { sendable, sent } = standing
  const next = (await recipientsOf(deps.db, { agencyId: agency.id, region, workerId })).map(({ name }) => name)
  const were = await Promise.all((sent?.cards ?? []).map(({ worker }) => nameOf(deps, worker)))
  const readers = sendable ? next : were.filter(name => name !== undefined)
  const reviewer = sent?.reviewedBy ? await nameOf(deps, sent.reviewedBy) : undefined
  return { report, standing, zone: agency.zone, readers, reviewer, lost, share: shareIn(own) }
}
