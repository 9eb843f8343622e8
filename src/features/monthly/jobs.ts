import { addDays, dayOf } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job } from '../../jobs/run.ts'
import { agencyById, allAgencies } from '../agencies/queries.ts'
import { offerMonth } from './actions/offer-month.ts'
import { monthAround } from './rules/months.ts'
import { offerView } from './views/screens.ts'

const subjects = async (deps: Deps) =>
  (await allAgencies(deps.db)).map(({ id, zone, createdAt }) => ({ subject: String(id), zone, since: createdAt }))

/** The first of the month, 08.00: everybody who reported last month can look at their report of it. */
const monthlyOffer: Job = {
  name: 'monthly-offer',
  when: { every: 'month', on: 1, at: '08:00' },
  subjects,
  usefulForHours: 72,
  async run(deps, { subject, slot }) {
    const agency = await agencyById(deps.db, Number(subject))
    if (!agency) return
    const month = monthAround(addDays(dayOf(slot, agency.zone), -1))
    await offerMonth(deps, { agencyId: agency.id, month, slot }, ({ locale, address, reports }) =>
      offerView(deps.translate(locale), locale, { month, address, reports }),
    )
  },
}

export const jobs: readonly Job[] = [monthlyOffer]
