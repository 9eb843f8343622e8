import type { Locale } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { masked } from '../../../base/identity-numbers.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { cancel, enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import type { Mover } from '../access.ts'
import { type Agreement, agreementById, stepsOf } from '../queries/agreements.ts'
import { type Evidence, isOpen, lengths, type Move, needOf } from '../rules/agreement.ts'
import { agreementSteps } from '../table.ts'
import { movedView } from '../views/notices.ts'
import { readerOf } from './make.ts'

export type Moving = {
  /** The last step that the one who moves has seen. */
  seq: number
  move: Move
  note?: string
  evidence?: readonly Evidence[]
  dueOn?: Day
  continuing?: boolean
  updateId: number
}

/**
 * `moved`: it stands as asked for, by this update now or before. `overtaken`: somebody else was first. `closed`: from here
 * there is no such move for this person, or something was not told.
 */
export type Moved = { outcome: 'moved' | 'overtaken' | 'closed'; agreement: Agreement } | { outcome: 'gone' }

/** Moves an agreement and tells the one on its other side. Reminders that wait are taken back. */
export function moveAgreement(deps: Deps, mover: Mover, id: number, moving: Moving, draft?: FormDraft): Promise<Moved> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const agreement = await agreementById(tx, id)
    if (!agreement) return { outcome: 'gone' }
    if (agreement.seq !== moving.seq) return settled(tx, agreement, moving)
    if (!isWhole(agreement, mover, moving)) return { outcome: 'closed', agreement }
    const added = await add(tx, agreement, mover, moving, now)
    const after = (await agreementById(tx, id)) ?? agreement
    if (!added) return settled(tx, after, moving)
    if (draft) await settleDraft(tx, draft.id, 'done', now)
    if (!isOpen(after.state) || moving.move === 'due') await cancel(tx, `agreement-reminder:${id}:`, now)
    await tellMoved(deps, tx, after, [readerOf(after), after.follower], mover.workerId)
    return { outcome: 'moved', agreement: after }
  })
}

/** Whether there is such a move from here for this person, and all was said that it wants to be told. */
function isWhole({ state, dueOn, continuing }: Agreement, { leads }: Mover, moving: Moving): boolean {
  const need = needOf(state, moving.move, leads)
  const hasNote = (moving.note ?? '').length >= lengths.note.min
  if (need === 'note') return hasNote
  if (need === 'evidence') return hasNote || (moving.evidence ?? []).length > 0
  if (need !== 'due') return need !== undefined
  const isOther = moving.dueOn !== dueOn || (moving.continuing ?? continuing) !== continuing
  return hasNote && moving.dueOn !== undefined && isOther
}

const clean = (text: string | undefined) => (text === undefined ? null : masked(text).slice(0, lengths.note.max))

/** The row, unless somebody else has added one of this number. */
async function add(tx: Db, agreement: Agreement, { workerId }: Mover, moving: Moving, now: Date): Promise<boolean> {
  const { seq, move, note, evidence, dueOn, continuing, updateId } = moving
  const added = await tx
    .insert(agreementSteps)
    .values({
      agreementId: agreement.id,
      seq: seq + 1,
      state: move === 'due' ? agreement.state : move,
      dueOn: dueOn ?? agreement.dueOn,
      continuing: continuing ?? agreement.continuing,
      note: clean(note),
      evidence: [...(evidence ?? [])],
      ...{ by: workerId, at: now, updateId },
    })
    .onConflictDoNothing()
    .returning({ seq: agreementSteps.seq })
  return added.length > 0
}

/** Why it was not moved: by this same update before, or by somebody else. */
async function settled(tx: Db, agreement: Agreement, { updateId }: Moving): Promise<Moved> {
  const isOwn = (await stepsOf(tx, agreement.id)).some(step => step.updateId === updateId)
  return { outcome: isOwn ? 'moved' : 'overtaken', agreement }
}

/** Those who are told of a step: each once, whoever hears of the agreement anyway and the one who made the step left out. */
export async function tellMoved(
  deps: Deps,
  tx: Db,
  agreement: Agreement,
  people: readonly { id: number | null; telegramId: number | null; locale: Locale | null }[],
  ...without: readonly number[]
): Promise<void> {
  const now = deps.clock.now()
  const step = (await stepsOf(tx, agreement.id)).at(-1)
  const told = new Map(people.map(person => [person.id, person]))
  for (const id of without) told.delete(id)
  const rows = [...told.values()].flatMap(({ id, telegramId, locale }): NewDelivery[] => {
    if (telegramId === null || id === null || !step) return []
    const view = movedView({ words: deps.translate(locale ?? 'id'), locale: locale ?? 'id', now }, agreement, step)
    const key = `agreement-step:${agreement.id}:${agreement.seq}:${id}`
    return [{ key, lane: 'notice', chatId: telegramId, payload: { text: view.text, ...htmlMessage(view) } }]
  })
  if (rows.length > 0) await enqueue(tx, await quietly(tx, rows, now), now)
}
