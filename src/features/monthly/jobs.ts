import { addDays, dayOf } from '../../base/days.ts'
import type { Job } from '../../jobs/run.ts'
import { agencySubjects as subjects } from '../agencies/queries/subjects.ts'
import { agencyById } from '../agencies/queries.ts'
import { offerMonth, tellChanged } from './actions/offer-month.ts'
import { monthAround, monthBefore } from './rules/months.ts'
import { changedView, offerView } from './views/screens.ts'

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

/** 16.30: those whose month was sent, and says something else since. Last month's is still corrected, older ones rarely. */
const monthlyChanged: Job = {
  name: 'monthly-changed',
  when: { every: 'day', at: '16:30' },
  subjects,
  usefulForHours: 4,
  async run(deps, { subject, slot }) {
    const agency = await agencyById(deps.db, Number(subject))
    if (!agency) return
    const today = dayOf(slot, agency.zone)
    const month = monthBefore(monthAround(today))
    await tellChanged(deps, { agency, month, today }, ({ row, author: { locale } }, report) =>
      changedView(deps.translate(locale), locale, { row, report, zone: agency.zone }),
    )
  },
}

export const jobs: readonly Job[] = [monthlyOffer, monthlyChanged]
