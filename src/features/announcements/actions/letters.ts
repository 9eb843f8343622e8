import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Worker } from '../../workers/table.ts'
import type { Announcement } from '../table.ts'
import { letterOf } from '../views/letter.ts'

/** What goes out, in both languages. */
export async function lettersOf(deps: Deps, db: Db, announcement: Announcement, author: Worker) {
  const agency = await agencyById(db, announcement.agencyId)
  const sender = { agency: agency?.shortName ?? '', author: author.name }
  return {
    id: letterOf(deps.translate('id'), announcement, sender),
    en: letterOf(deps.translate('en'), announcement, sender),
  }
}
