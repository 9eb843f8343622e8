import type { Db } from '../../../db/database.ts'
import { meetingsInSeries } from '../../meetings/queries/series.ts'
import { isTaken } from './figures.ts'
import { type Attendee, invitedTo } from './people.ts'
import type { Held } from './sheets.ts'

/** One meeting of a series with those who were invited to it. */
export type OfSeries = { meeting: Held; people: Attendee[] }

/** As many columns as a sheet of paper takes. */
const mostMeetings = 12

/** The last meetings of a series up to this one whose attendance was taken, the oldest first; none where it stands alone. */
export async function seriesUpTo(db: Db, last: Held): Promise<OfSeries[]> {
  if (last.seriesId === null) return []
  const found: OfSeries[] = []
  for (const meeting of await meetingsInSeries(db, last.seriesId)) {
    if (found.length === mostMeetings) break
    const { startsAt } = meeting
    if (meeting.state !== 'sent' || startsAt === null || startsAt > last.startsAt) continue
    if (await isTaken(db, meeting.id))
      found.push({ meeting: { ...meeting, startsAt }, people: await invitedTo(db, meeting) })
  }
  return found.reverse()
}
