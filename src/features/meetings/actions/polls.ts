import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit, type NewDelivery } from '../../../outbox/enqueue.ts'
import { pollsByKey, stopPolls, type Vote } from '../../../outbox/votes.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Polls } from '../../../telegram/votes.ts'
import { noticeDueAt } from '../../agencies/queries/policy.ts'
import { workerByAccount } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import {
  answerOf,
  groupsInvited,
  invitationOf,
  meetingById,
  meetingOfPoll,
  pollKeyOf,
  pollKeys,
  pollPrefix,
} from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { answers, isSoon } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import { type Meeting, meetingAnswers } from '../table.ts'
import { invitationView } from '../views/invitation.ts'
import { pollPayload } from '../views/poll.ts'
import { reasonsView, unnamedView } from '../views/reasons.ts'
import { answerMeeting, countOnCards } from './answer.ts'

/** One poll below the card of each group, where the inviter chose so. */
export async function postPolls(deps: Deps, tx: Db, meeting: Meeting): Promise<void> {
  if (!meeting.withPoll) return
  const now = deps.clock.now()
  const poll = pollPayload(deps.translate('id'), await shownMeeting(tx, meeting))
  const dueAt = isSoon(meeting, now) ? now : await noticeDueAt(tx, meeting.agencyId, now)
  const times = { dueAt, ...(meeting.startsAt && { expiresAt: meeting.startsAt }) }
  const rows = (await groupsInvited(tx, meeting.id)).map(({ id, chatId, topicId, cardId }): NewDelivery => {
    const payload = topicId === 0 ? poll : { ...poll, message_thread_id: topicId }
    const after = cardId === null ? {} : { after: cardId }
    return { key: pollKeyOf(meeting, id), lane: 'broadcast', chatId, method: 'sendPoll', payload, ...after, ...times }
  })
  if (rows.length > 0) await enqueue(tx, rows, now)
}

/** No vote is taken any more: the meeting begins, moves or will not be held. */
export const closePolls = async (tx: Db, meetingId: number, now: Date): Promise<void> =>
  stopPolls(tx, await pollsByKey(tx, pollKeys(meetingId)), now)

/** Another time asks anew. */
export async function renewPolls(deps: Deps, tx: Db, meeting: Meeting): Promise<void> {
  await closePolls(tx, meeting.id, deps.clock.now())
  await postPolls(deps, tx, meeting)
}

/** A vote is the answer of the one who is invited; anybody else's is none. */
async function takeVote(deps: Deps, tx: Db, vote: Vote): Promise<void> {
  const asked = meetingOfPoll(vote.key)
  const meeting = asked && (await meetingById(tx, asked.id))
  const worker = await workerByAccount(tx, vote.voterId)
  if (!worker || meeting?.state !== 'sent' || meeting.answersFrom !== asked?.answersFrom) return
  const change = vote.option === null ? takeBack : keep
  if (await change(deps, tx, meeting, worker, vote)) await renewInvitation(deps, tx, meeting, worker)
}

async function keep(deps: Deps, tx: Db, meeting: Meeting, worker: Worker, { option, updateId }: Vote) {
  const answer = answers[option ?? -1]
  const standing = await answerOf(tx, meeting, worker.id)
  // What was said privately, with its reason, says more than the same vote.
  if (!answer || standing?.answer === answer) return false
  const given = { meetingId: meeting.id, workerId: worker.id, answer, updateId }
  const answering = await answerMeeting({ ...deps, db: tx }, given)
  if (answering.kind !== 'kept') return false
  const words = deps.translate(worker.locale)
  const title = titleOf(words, meeting)
  if (answer === 'no') await ask(tx, worker, reasonsView(words, meeting.id, title), updateId, deps.clock.now())
  if (answer === 'substitute') await ask(tx, worker, unnamedView(words, meeting.id, title), updateId, deps.clock.now())
  return true
}

/** What the group need not know is asked in private. */
async function ask(tx: Db, { telegramId }: Worker, view: View, updateId: number, now: Date) {
  if (telegramId === null) return
  const payload = { text: view.text, ...htmlMessage(view) }
  await enqueue(tx, [{ key: `meeting-vote:${updateId}`, lane: 'urgent', chatId: telegramId, payload }], now)
}

/** A vote taken back takes back the answer it gave, not one that was given elsewhere since. */
async function takeBack(deps: Deps, tx: Db, meeting: Meeting, worker: Worker, { former }: Vote) {
  const answer = answers[former ?? -1]
  if (!answer) return false
  const gone = await tx
    .delete(meetingAnswers)
    .where(
      and(
        eq(meetingAnswers.meetingId, meeting.id),
        eq(meetingAnswers.workerId, worker.id),
        eq(meetingAnswers.answer, answer),
      ),
    )
    .returning({ id: meetingAnswers.workerId })
  if (gone.length === 0) return false
  await countOnCards(deps, tx, meeting, deps.clock.now())
  return true
}

/** Their own invitation shows what they have answered in the group. */
async function renewInvitation(deps: Deps, tx: Db, meeting: Meeting, worker: Worker) {
  const invitation = await invitationOf(tx, meeting.id, worker.id)
  if (invitation === null) return
  const answer = await answerOf(tx, meeting, worker.id)
  const view = invitationView(deps.translate(worker.locale), await shownMeeting(tx, meeting), worker.locale, answer)
  await enqueueEdit(tx, invitation, { text: view.text, ...htmlMessage(view) }, deps.clock.now())
}

/** The polls of all meetings. */
export const meetingPolls: Polls = { prefix: pollPrefix, take: takeVote }
