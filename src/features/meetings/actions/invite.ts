import { and, eq, sql } from 'drizzle-orm'
import { addDays, dayOf, instantAt } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { beginBroadcast } from '../../broadcasts/actions/begin.ts'
import { enqueueAll } from '../../broadcasts/actions/enqueue-all.ts'
import { audienceById, headsOf } from '../../broadcasts/queries/audience.ts'
import type { Audience, Letter } from '../../broadcasts/table.ts'
import { startedView } from '../../broadcasts/views/progress.ts'
import { workerById } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import { subjectOf } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { sameInvitation } from '../queries/twins.ts'
import { isBetween, isSoon, missing, usualAnswerBy } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import { type Meeting, meetings } from '../table.ts'
import { groupCardView, invitationView } from '../views/invitation.ts'
import { asLetter } from '../views/letter.ts'
import { postPolls } from './polls.ts'
import { placeInSeries } from './series.ts'

/**
 * What came of *send*: it goes, something is missing, it has begun already, nobody is meant, what is secret would go to a
 * group, the same went out before, or it was settled before.
 */
export type Inviting = 'sent' | 'incomplete' | 'past' | 'nobody' | 'secret' | 'twice' | 'settled'

/** Noon of the day before, in the agency's zone. */
const noonBefore = (startsAt: Date, { zone }: Agency) => instantAt(addDays(dayOf(startsAt, zone), -1), '12:00', zone)

/** Invites everybody who is meant; pressed twice, once. `again`: though the same invitation went out before. */
export async function inviteAll(deps: Deps, id: number, again = false): Promise<Inviting> {
  const now = deps.clock.now()
  const [draft] = await deps.db.select().from(meetings).where(eq(meetings.id, id))
  if (draft?.state !== 'open') return 'settled'
  if (missing(draft).length > 0 || draft.startsAt === null) return 'incomplete'
  if (draft.startsAt <= now) return 'past'
  const [audience, agency, inviter] = await Promise.all([
    audienceById(deps.db, draft.audienceId),
    agencyById(deps.db, draft.agencyId),
    workerById(deps.db, draft.inviterId),
  ])
  if (!audience || !agency || !inviter) return 'settled'
  const { reachable, groups } = await headsOf(deps.db, audience)
  if (reachable + groups === 0) return 'nobody'
  if (draft.nature === 'secret' && groups > 0) return 'secret'
  if (!again && (await sameInvitation(deps.db, draft))) return 'twice'
  const usual = usualAnswerBy(draft.startsAt, noonBefore(draft.startsAt, agency), now)
  const answerBy = isBetween(draft.answerBy, now, draft.startsAt) ? draft.answerBy : usual
  // A group that comes back at this very moment gets nothing secret either.
  const meant = draft.nature === 'secret' ? { ...audience, groups: [] } : audience
  const begun = await deps.db.transaction(tx => begin(deps, tx, { draft, answerBy, audience: meant, agency, inviter }))
  if (!begun) return 'settled'
  await enqueueAll(deps, begun.id)
  return 'sent'
}

type Ready = { draft: Meeting; answerBy: Date; audience: Audience; agency: Agency; inviter: Worker }

async function begin(deps: Deps, tx: Db, { draft, answerBy, audience, agency, inviter }: Ready) {
  const now = deps.clock.now()
  const [meeting] = await tx
    .update(meetings)
    .set({ state: 'sent', sentAt: now, answerBy, asking: null })
    .where(
      and(
        eq(meetings.id, draft.id),
        eq(meetings.state, 'open'),
        sql`${meetings.nature} is not distinct from ${draft.nature}`,
      ),
    )
    .returning()
  if (!meeting) return undefined
  await placeInSeries(tx, meeting, agency.zone, now)
  const words = deps.translate(inviter.locale)
  const title = titleOf(words, meeting)
  const begun = await beginBroadcast(
    tx,
    {
      subject: subjectOf(meeting.id),
      audience,
      title,
      letters: await lettersOf(deps, tx, meeting),
      groupLetter: await groupLetterOf(deps, tx, meeting),
      chatId: inviter.telegramId,
      urgent: isSoon(meeting, now),
      ...(meeting.startsAt && { expiresAt: meeting.startsAt }),
      progress: (id, held) => startedView(words, { id, title }, held && { ...held, locale: inviter.locale }),
    },
    now,
  )
  await postPolls(deps, tx, meeting)
  return begun
}

async function lettersOf(deps: Deps, tx: Db, meeting: Meeting): Promise<{ id: Letter; en: Letter }> {
  const shown = await shownMeeting(tx, meeting)
  return {
    id: asLetter(invitationView(deps.translate('id'), shown, 'id'), meeting),
    en: asLetter(invitationView(deps.translate('en'), shown, 'en'), meeting),
  }
}

/** Without counts: who is invited is listed only after this, and nobody has answered. */
async function groupLetterOf(deps: Deps, tx: Db, meeting: Meeting): Promise<Letter> {
  const shown = await shownMeeting(tx, meeting)
  return asLetter(groupCardView(deps.translate('id'), shown, undefined, deps.account.username), meeting)
}
