import { masked } from '../../base/identity-numbers.ts'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { enqueue } from '../../outbox/enqueue.ts'
import type { View } from '../../telegram/context.ts'
import { type FormDraft, noteInDraft, settleDraft } from '../../telegram/form-storage.ts'
import { htmlMessage } from '../../telegram/say.ts'
import { quietly } from '../workers/queries/quiet.ts'
import type { Handler } from './access.ts'
import { type Complaint, complaintOf, type Step, stepsOf } from './queries/complaints.ts'
import { needOf, noteLength, officeLength, type State } from './rules.ts'
import { complaintMoves } from './table.ts'

export type Move = {
  reportId: number
  /** The last move that the one who moves has seen. */
  seq: number
  to: State
  referredTo?: string
  note?: string
}

/**
 * `moved`: it stands as asked for, by this call or by this person's same one before. `overtaken`: somebody else has moved
 * it meanwhile. `closed`: from where it stands there is no such move. `gone`: withdrawn, or out of reach.
 */
export type Moved = { outcome: 'moved' | 'overtaken' | 'closed'; complaint: Complaint } | { outcome: 'gone' }

/** How the one who filed a complaint is told of a move, in their language. */
export type Telling = (complaint: Complaint, step: Step) => View

/**
 * Moves a complaint and tells the worker who filed it, privately. The number of the move is drawn from what was seen, so
 * that of two at once one is told what now holds. `draft` is the form that asked for it, settled with the move.
 */
export function moveComplaint(
  deps: Deps,
  handler: Handler,
  move: Move,
  telling: Telling,
  draft?: FormDraft,
): Promise<Moved> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const complaint = await complaintOf(tx, handler, move.reportId)
    if (!complaint) return { outcome: 'gone' }
    if (complaint.seq !== move.seq || !isWhole(complaint.state, move)) return settled(tx, handler, move, complaint)
    const added = await add(tx, handler, move, now)
    const after = await complaintOf(tx, handler, move.reportId)
    if (!after) return { outcome: 'gone' }
    if (!added) return settled(tx, handler, move, after)
    if (draft) await close(tx, draft, now)
    await tell(tx, handler, after, telling, now)
    return { outcome: 'moved', complaint: after }
  })
}

/** Whether there is such a move from here, and all was said that it wants to be told. */
function isWhole(from: State, { to, note, referredTo }: Move): boolean {
  const need = needOf(from, to)
  return need !== undefined && (need !== 'must' || !!note) && (to !== 'referred' || !!referredTo)
}

/** What is kept of the words of a move: no identity numbers, and no more than was asked for. */
const clean = (text: string | undefined, max: number) => (text === undefined ? null : masked(text).slice(0, max))

const saidIn = ({ referredTo, note }: Move) => ({
  referredTo: clean(referredTo, officeLength.max),
  note: clean(note, noteLength.max),
})

/** The row, unless somebody else has added one of this number. */
async function add(tx: Db, { workerId }: Handler, move: Move, now: Date): Promise<boolean> {
  const { reportId, seq, to } = move
  const added = await tx
    .insert(complaintMoves)
    .values({ reportId, seq: seq + 1, state: to, ...saidIn(move), movedBy: workerId, movedAt: now })
    .onConflictDoNothing()
    .returning({ seq: complaintMoves.seq })
  return added.length > 0
}

/** Why it was not moved: by this person already, by somebody else, or not from here. */
async function settled(tx: Db, { workerId }: Handler, move: Move, complaint: Complaint): Promise<Moved> {
  const last = (await stepsOf(tx, complaint.id)).at(-1)
  const isSame = last?.seq === move.seq + 1 && last.state === move.to && last.note === saidIn(move).note
  const isOwn = isSame && last.movedBy === workerId
  if (isOwn) return { outcome: 'moved', complaint }
  return { outcome: complaint.seq === move.seq ? 'closed' : 'overtaken', complaint }
}

/** The form has done its work; what was typed stands with the move alone. */
async function close(tx: Db, draft: FormDraft, now: Date): Promise<void> {
  await settleDraft(tx, draft.id, 'done', now)
  await noteInDraft(tx, draft, { note: null })
}

async function tell(tx: Db, { workerId }: Handler, complaint: Complaint, telling: Telling, now: Date): Promise<void> {
  const { id, seq, author } = complaint
  const step = (await stepsOf(tx, id)).at(-1)
  if (!step || author.telegramId === null || author.workerId === workerId) return
  const view = telling(complaint, step)
  const payload = { text: view.text, ...htmlMessage(view) }
  const notice = { key: `complaint-move:${id}:${seq}`, lane: 'notice' as const, chatId: author.telegramId, payload }
  await enqueue(tx, await quietly(tx, [notice], now), now)
}
