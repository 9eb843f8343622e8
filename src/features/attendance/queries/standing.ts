import type { Db } from '../../../db/database.ts'
import { isPresent } from '../rules/status.ts'
import type { Mark } from '../table.ts'
import { lastMarkOf, representedBy } from './people.ts'
import type { Held } from './sheets.ts'

/** The mark that says that somebody is there: their own, or that of one in whose place they came. */
export async function standingOf(db: Db, meeting: Held, self: { id: number; name: string }): Promise<Mark | undefined> {
  const own = await lastMarkOf(db, meeting.id, self.id)
  if (own && isPresent(own.status)) return own
  for (const id of await representedBy(db, meeting, self.id)) {
    const mark = await lastMarkOf(db, meeting.id, id)
    if (mark?.substitute === self.name) return mark
  }
  return undefined
}
