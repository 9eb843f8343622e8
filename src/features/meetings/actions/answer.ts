import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueueEdit } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { workerById } from '../../workers/queries.ts'
import { answerOf, countedFor, groupCardsOf, isInvited } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { isOver, isSoon, type Reason } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import { type Meeting, type MeetingAnswer, meetingAnswers, meetings } from '../table.ts'
import { groupCardView } from '../views/invitation.ts'
import { asLetter } from '../views/letter.ts'
import { substituteAskedView } from '../views/substitute.ts'
import { enqueuePolitely } from './tell.ts'

export type Given = {
  meetingId: number
  workerId: number
  answer: MeetingAnswer['answer']
  reason?: Reason
  /** By name and office; with an id somebody of the roster, who is asked. */
  substitute?: { text: string; workerId?: number }
  updateId: number
}

/** What came of an answer: kept, the same as before, or why it is none. */
export type Answering =
  | { kind: 'kept' | 'same'; meeting: Meeting; answer: MeetingAnswer }
  | { kind: 'cancelled' | 'postponed' | 'over' | 'stranger' | 'gone'; meeting?: Meeting }

/** Keeps the last answer of somebody who was invited, and counts it on the cards in groups. */
export async function answerMeeting(deps: Deps, given: Given): Promise<Answering> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, given.meetingId)).for('share')
    if (!meeting || meeting.startsAt === null) return { kind: 'gone' }
    if (meeting.state === 'open' || meeting.state === 'dropped') return { kind: 'gone' }
    if (meeting.state !== 'sent') return { kind: meeting.state, meeting }
    if (!(await isInvited(tx, meeting.id, given.workerId))) return { kind: 'stranger', meeting }
    if (isOver(meeting, now)) return { kind: 'over', meeting }
    if (given.answer === 'substitute' && !meeting.mayDelegate) return { kind: 'gone', meeting }
    const former = await answerOf(tx, meeting, given.workerId)
    const answer = await keep(tx, meeting, given, now)
    if (!answer) return asBefore(tx, meeting, given.workerId)
    await releaseSubstitute(deps, tx, meeting, { former, answer })
    await askSubstitute(deps, tx, meeting, given, now)
    await countOnCards(deps, tx, meeting, now)
    return { kind: 'kept', meeting, answer }
  })
}

async function asBefore(tx: Db, meeting: Meeting, workerId: number): Promise<Answering> {
  const answer = await answerOf(tx, meeting, workerId)
  return answer ? { kind: 'same', meeting, answer } : { kind: 'gone', meeting }
}

/** Nothing where it says what stands already. */
async function keep(tx: Db, meeting: Meeting, given: Given, now: Date): Promise<MeetingAnswer | undefined> {
  const { answer, reason = null, substitute, updateId } = given
  const values = {
    answer,
    reason,
    substitute: substitute?.text ?? null,
    substituteId: substitute?.workerId ?? null,
    agreed: null,
    sequence: meeting.sequence,
    late: meeting.startsAt !== null && now >= meeting.startsAt,
    updateId,
    answeredAt: now,
  }
  const differs = sql`(${meetingAnswers.answer}, ${meetingAnswers.reason}, ${meetingAnswers.substitute}) is distinct from (${answer}, ${values.reason}::text, ${values.substitute}::text)
    or ${meetingAnswers.sequence} < ${meeting.answersFrom}`
  const [kept] = await tx
    .insert(meetingAnswers)
    .values({ meetingId: meeting.id, workerId: given.workerId, ...values })
    .onConflictDoUpdate({
      target: [meetingAnswers.meetingId, meetingAnswers.workerId],
      set: values,
      setWhere: and(ne(meetingAnswers.updateId, updateId), differs),
    })
    .returning()
  return kept
}

/** Somebody of the roster is not sent in another's place without being asked. */
async function askSubstitute(deps: Deps, tx: Db, meeting: Meeting, given: Given, now: Date) {
  const asked = given.substitute?.workerId === undefined ? undefined : await workerById(tx, given.substitute.workerId)
  const absent = asked && (await workerById(tx, given.workerId))
  if (!asked?.telegramId || !absent) return
  const shown = await shownMeeting(tx, meeting)
  const view = substituteAskedView(deps.translate(asked.locale), shown, absent, asked.locale)
  const key = `meeting-substitute:${meeting.id}:${absent.id}:${given.updateId}`
  const { payload } = asLetter(view, meeting)
  await enqueuePolitely(tx, [{ key, lane: 'notice', chatId: asked.telegramId, payload }], isSoon(meeting, now), now)
}

/** Whoever was asked to come, and did not say no, hears that they need not. */
async function releaseSubstitute(
  deps: Deps,
  tx: Db,
  meeting: Meeting,
  { former, answer }: { former: MeetingAnswer | undefined; answer: MeetingAnswer },
) {
  if (!former?.substituteId || former.agreed === false || former.substituteId === answer.substituteId) return
  const [asked, absent] = [await workerById(tx, former.substituteId), await workerById(tx, answer.workerId)]
  if (!asked?.telegramId || !absent) return
  const words = deps.translate(asked.locale)
  const text = words('meeting-substitute-released', { name: absent.name, title: titleOf(words, meeting) })
  const key = `meeting-released:${meeting.id}:${absent.id}:${answer.updateId}`
  const now = deps.clock.now()
  const notice = { key, lane: 'notice' as const, chatId: asked.telegramId, payload: { text, parse_mode: 'HTML' } }
  await enqueuePolitely(tx, [notice], isSoon(meeting, now), now)
}

/** The cards in groups show how many have answered; edits that wait collapse into one. */
export async function countOnCards(deps: Deps, tx: Db, meeting: Meeting, now: Date): Promise<void> {
  const cards = await groupCardsOf(tx, meeting.id)
  if (cards.length === 0) return
  const counts = await countedFor(tx, meeting)
  const view = groupCardView(deps.translate('id'), await shownMeeting(tx, meeting), counts, deps.account.username)
  for (const card of cards) await enqueueEdit(tx, card, { text: view.text, ...htmlMessage(view) }, now)
}

/** The substitute agrees or not; the one who named them is told. Undefined where nothing was asked of them any more. */
export function agreeToCome(
  deps: Deps,
  {
    meetingId,
    absentId,
    substituteId,
    agree,
  }: { meetingId: number; absentId: number; substituteId: number; agree: boolean },
  tell: (absent: { locale: 'id' | 'en' }, meeting: Meeting, substitute: string) => { text: string },
): Promise<Meeting | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, meetingId))
    const [changed] = await tx
      .update(meetingAnswers)
      .set({ agreed: agree })
      .where(
        and(
          eq(meetingAnswers.meetingId, meetingId),
          eq(meetingAnswers.workerId, absentId),
          eq(meetingAnswers.substituteId, substituteId),
          eq(meetingAnswers.answer, 'substitute'),
          sql`${meetingAnswers.agreed} is distinct from ${agree}`,
        ),
      )
      .returning()
    if (meeting?.state !== 'sent' || !changed) return undefined
    const absent = await workerById(tx, absentId)
    if (!absent?.telegramId) return meeting
    const view = tell(absent, meeting, changed.substitute ?? '')
    const key = `meeting-agreed:${meetingId}:${absentId}:${substituteId}:${agree ? 'yes' : 'no'}:${changed.updateId}`
    const payload = { text: view.text, ...htmlMessage(view) }
    await enqueuePolitely(tx, [{ key, lane: 'notice', chatId: absent.telegramId, payload }], isSoon(meeting, now), now)
    return meeting
  })
}
