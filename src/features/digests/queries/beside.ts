import { addDays, instantAt, type Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { type AgreementFigures, agreementFigures } from '../../agreements/queries/figures.ts'
import { type AttendanceFigures, attendanceFigures } from '../../attendance/queries/figures.ts'
import { forumFigures } from '../../forums/queries/forums.ts'
import type { ForumFigures } from '../../forums/rules.ts'
import { type Counted, publicationFigures } from '../../publications/queries/figures.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { type StoryFigures, storyFigures } from '../../stories/queries/figures.ts'
import type { Reading } from '../queries.ts'

/** Stories that wait for a review, and those handed in against those that went out, also place by place. */
export type Stories = Pick<StoryFigures, 'waiting' | 'late'> & Counted & { places: (Counted & { title: string })[] }

/** What a digest tells besides reports. Forums are left out where none was ever heard of. */
export type Beside = {
  zone: Zone
  meetings: AttendanceFigures
  agreements: AgreementFigures
  stories: Stories
  forums: ForumFigures | undefined
}

/** Stories of the span; those that wait do so as of its end, or as of today while it runs. */
async function storiesIn(db: Db, { agency, scope, span, today }: Reading): Promise<Stories> {
  const { id: agencyId, zone } = agency
  const [from, to] = [instantAt(span.from, '00:00', zone), instantAt(addDays(span.to, 1), '00:00', zone)]
  const now = span.to < today ? to : instantAt(addDays(today, 1), '00:00', zone)
  const [{ waiting, late }, { created, published, subdistricts }] = await Promise.all([
    storyFigures(db, { agencyId, scope, from, to, now }),
    publicationFigures(db, agencyId, scope, { from, to }),
  ])
  const named = subdistricts.map(async row => ({ ...row, title: await regionTitleOf(db, row.region) }))
  return { waiting, late, created, published, places: await Promise.all(named) }
}

export async function besideReports(db: Db, reading: Reading): Promise<Beside> {
  const { agency, scope, span, today } = reading
  const [lastDay = today] = [span.to, today].sort()
  const [meetings, agreements, stories, forums] = await Promise.all([
    attendanceFigures(db, agency, scope, span),
    agreementFigures(db, agency, scope, span, today),
    storiesIn(db, reading),
    forumFigures(db, agency, scope, lastDay),
  ])
  return { zone: agency.zone, meetings, agreements, stories, forums }
}
