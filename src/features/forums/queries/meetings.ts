import { sql } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { rowsOf } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import type { Agency } from '../../agencies/table.ts'
import { audiences } from '../../broadcasts/table.ts'
import { meetings } from '../../meetings/table.ts'
import { reports } from '../../reports/table.ts'

/** When the forum of a sub-district last met, and on how many days of the year of `today`. */
export type Met = { region: string; last: Day; thisYear: number }

/**
 * The meetings of forums within a scope up to `today`: those that anybody reported, and those to which was invited and
 * which were not called off. Several reports of one day are one meeting.
 */
export async function forumMeetings(db: Db, agency: Agency, scope: string, today: Day): Promise<Map<string, Met>> {
  const reported = sql`select substr(${reports.region}, 1, 8) as region, ${reports.activityDate} as day from ${reports}
    where ${reports.agencyId} = ${agency.id} and ${reports.kind} = 'coordination' and ${reports.state} = 'filed'
      and ${reports.values} ->> 'forum_meeting' = 'true' and length(${reports.region}) >= 8
      and ${within(reports.region, [scope])}`
  const invited = sql`select substr(place.code, 1, 8), (${meetings.startsAt} at time zone ${agency.zone})::date
    from ${meetings} join ${audiences} on ${audiences.id} = ${meetings.audienceId}
    cross join lateral jsonb_array_elements_text(${audiences.regions}) as place(code)
    where ${meetings.agencyId} = ${agency.id} and ${meetings.kind} = 'forum' and ${meetings.state} = 'sent'
      and length(place.code) >= 8 and ${within(sql`place.code collate "C"`, [scope])}`
  const year = today.slice(0, 4)
  const rows = await rowsOf<{ region: string; last: Day; this_year: number }>(
    db,
    sql`select region, to_char(max(day), 'YYYY-MM-DD') as last,
      count(distinct day) filter (where to_char(day, 'YYYY') = ${year}) as this_year
      from (${reported} union ${invited}) as met(region, day) where day <= ${today}::date group by region`,
  )
  return new Map(rows.map(({ region, last, this_year }) => [region, { region, last, thisYear: Number(this_year) }]))
}
