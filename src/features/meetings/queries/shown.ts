import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { type Shown, shownOf } from '../../broadcasts/queries/shown.ts'
import { workerById } from '../../workers/queries.ts'
import type { Meeting } from '../table.ts'
import { withSameLetter } from './twins.ts'

/** A meeting with all that its invitation says. `pillars` are the labels of those who are meant, empty for all. */
export type ShownMeeting = { meeting: Meeting; agency: Agency; zone: Zone; pillars: string[]; contact: string }

/** The draft of an invitation with who is meant. `sameLetter` has the number of its letter, in the same year. */
export type ShownDraft = { shown: ShownMeeting; audience: Shown; sameLetter: Meeting | undefined }

/** Undefined where nobody can be meant any more. */
export async function shownDraft(db: Db, meeting: Meeting): Promise<ShownDraft | undefined> {
  const audience = await audienceById(db, meeting.audienceId)
  if (!audience) return undefined
  const [shown, who, sameLetter] = await Promise.all([
    shownMeeting(db, meeting),
    shownOf(db, audience),
    withSameLetter(db, meeting),
  ])
  return { shown, audience: who, sameLetter }
}

/** @throws where agency or inviter are gone */
export async function shownMeeting(db: Db, meeting: Meeting): Promise<ShownMeeting> {
  const [agency, audience, labels, inviter] = await Promise.all([
    agencyById(db, meeting.agencyId),
    audienceById(db, meeting.audienceId),
    pillarsOf(db, meeting.agencyId),
    workerById(db, meeting.inviterId),
  ])
  if (!agency || !audience || !inviter) throw new Error(`meeting ${meeting.id} has lost its agency or inviter`)
  const pillars = labels.filter(({ code }) => audience.pillars.includes(code)).map(({ label }) => label)
  return { meeting, agency, zone: agency.zone, pillars, contact: meeting.contact ?? inviter.name }
}
