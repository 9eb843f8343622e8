import type { Db } from '../../../db/database.ts'
import { type Issuer, issuerOf } from '../../agencies/queries/letterhead.ts'
import { agencyById } from '../../agencies/queries.ts'
import { type Agreement, openAgreementsOf } from '../../agreements/queries/agreements.ts'
import { invitedTo } from '../../attendance/queries/people.ts'
import { figuresOf } from '../../attendance/rules/status.ts'
import { countsOf } from '../../meetings/queries/meetings.ts'
import { earlierInSeries } from '../../meetings/queries/series.ts'
import type { Meeting } from '../../meetings/table.ts'
import { townOf } from '../../regions/queries.ts'
import { workerById } from '../../workers/queries.ts'
import type { Held } from './minutes.ts'

/** How many were invited, and how many of them came, sent somebody, could not come, or said nothing. */
export type Figures = { invited: number; present: number; substituted: number; excused: number; absent: number }

/** All that stands in minutes besides what was noted: who issues them, who came, and what earlier meetings left open. */
export type Source = Issuer & { taker: string; town: string; figures: Figures; isMarked: boolean; open: Agreement[] }

/** What was marked on the list of those who came; where nobody was marked, what they had answered. */
async function countsIn(db: Db, meeting: Meeting): Promise<{ figures: Figures; isMarked: boolean }> {
  const people = await invitedTo(db, meeting)
  if (people.some(({ marked }) => marked !== null)) return { figures: figuresOf(people), isMarked: true }
  const { yes, no, substitute, silent } = countsOf(people)
  const figures = { invited: people.length, present: yes, substituted: substitute, excused: no, absent: silent }
  return { figures, isMarked: false }
}

/** What earlier meetings of the same series agreed on and is still open. */
export const leftOpen = async (db: Db, meetingId: number): Promise<Agreement[]> =>
  openAgreementsOf(
    db,
    (await earlierInSeries(db, meetingId)).map(({ id }) => id),
  )

/** @throws where the agency is gone */
export async function sourceOf(db: Db, { meeting, minutes }: Held): Promise<Source> {
  const agency = await agencyById(db, meeting.agencyId)
  if (!agency) throw new Error(`meeting ${meeting.id} has lost its agency`)
  const taker = minutes ? await workerById(db, minutes.takerId) : undefined
  return {
    ...(await issuerOf(db, agency)),
    ...(await countsIn(db, meeting)),
    taker: taker?.name ?? '',
    town: await townOf(db, agency.region),
    open: await leftOpen(db, meeting.id),
  }
}
