import type { Db } from '../../../db/database.ts'
import { forumFigures } from '../../forums/queries/forums.ts'
import type { ForumFigures } from '../../forums/rules.ts'
import type { Reading } from '../queries.ts'

/** What a digest tells besides reports; a part of which nothing was ever heard is left out. */
export type Beside = { forums?: ForumFigures }

export async function besideReports(db: Db, { agency, scope, span, today }: Reading): Promise<Beside> {
  const lastDay = span.to < today ? span.to : today
  const forums = await forumFigures(db, agency, scope, lastDay)
  return { ...(forums && { forums }) }
}
