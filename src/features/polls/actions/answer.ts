import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueueEdit } from '../../../outbox/enqueue.ts'
import type { Vote } from '../../../outbox/votes.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Polls } from '../../../telegram/votes.ts'
import { workerByAccount } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import { answerOf, isAsked, letterTo } from '../queries/answers.ts'
import { pollOfDelivery, shownPoll } from '../queries/polls.ts'
import { isOpen } from '../rules.ts'
import { type Poll, pollAnswers, polls } from '../table.ts'
import { letterView } from '../views/letter.ts'

type Who = { id: number; agencyId: number | null }

/** What somebody chose; no option takes their answer back. */
export type Given = { pollId: number; worker: Who; option: number | null }

/** What came of an answer: kept, the same as before, taken back, or why it does not count. */
export type Answering =
  | { kind: 'kept' | 'same' | 'taken-back'; poll: Poll }
  | { kind: 'closed' | 'stranger' | 'gone'; poll?: Poll }

/** The last answer of a person is the one that counts, wherever they gave it. */
export function answerPoll(deps: Deps, given: Given): Promise<Answering> {
  const now = deps.clock.now()
  return deps.db.transaction(tx => answer(tx, given, now))
}

/** The poll stays locked against closing until the answer is kept. */
async function answer(tx: Db, { pollId, worker, option }: Given, now: Date): Promise<Answering> {
  const [poll] = await tx.select().from(polls).where(eq(polls.id, pollId)).for('share')
  if (!poll || poll.state === 'open' || poll.state === 'dropped') return { kind: 'gone' }
  if (!isOpen(poll, now)) return { kind: 'closed', poll }
  if (!(await isAsked(tx, poll, worker))) return { kind: 'stranger', poll }
  if (option === null) return { kind: (await takeBack(tx, poll, worker)) ? 'taken-back' : 'same', poll }
  if (option >= poll.options.length) return { kind: 'gone', poll }
  const kept = await tx
    .insert(pollAnswers)
    .values({ pollId, workerId: worker.id, option, answeredAt: now })
    .onConflictDoUpdate({
      target: [pollAnswers.pollId, pollAnswers.workerId],
      set: { option, answeredAt: now },
      setWhere: ne(pollAnswers.option, option),
    })
    .returning({ id: pollAnswers.workerId })
  return { kind: kept.length > 0 ? 'kept' : 'same', poll }
}

/** `only`: where this is what they had chosen. */
async function takeBack(tx: Db, { id }: Poll, worker: Who, only?: number): Promise<boolean> {
  const theirs = and(eq(pollAnswers.pollId, id), eq(pollAnswers.workerId, worker.id))
  const gone = await tx
    .delete(pollAnswers)
    .where(and(theirs, only === undefined ? undefined : eq(pollAnswers.option, only)))
    .returning({ id: pollAnswers.workerId })
  return gone.length > 0
}

/** A vote in a group counts as the answer of whoever is known and asked. Taken back, it takes back only what it had said. */
async function takeVote(deps: Deps, tx: Db, { deliveryId, voterId, option, former }: Vote): Promise<void> {
  const now = deps.clock.now()
  const [poll, worker] = [await pollOfDelivery(tx, deliveryId), await workerByAccount(tx, voterId)]
  if (!poll || !worker) return
  if (option === null && (former === null || (await answerOf(tx, poll, worker.id)) !== former)) return
  const { kind } = await answer(tx, { pollId: poll.id, worker, option }, now)
  if (kind === 'kept' || kind === 'taken-back') await renewLetter(deps, tx, poll, worker)
}

/** Their own letter shows what they have chosen in the group. */
async function renewLetter(deps: Deps, tx: Db, poll: Poll, worker: Worker) {
  const letter = await letterTo(tx, poll, worker.id)
  if (letter === null) return
  const chosen = await answerOf(tx, poll, worker.id)
  const view = letterView(deps.translate(worker.locale), await shownPoll(tx, poll), worker.locale, chosen)
  await enqueueEdit(tx, letter, { text: view.text, ...htmlMessage(view) }, deps.clock.now())
}

/** The polls that go out to groups, among all that is broadcast. */
export const groupPolls: Polls = { prefix: 'broadcast:', take: takeVote }
