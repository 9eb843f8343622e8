import { and, eq } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import { masked } from '../../../base/identity-numbers.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import type { Mover } from '../access.ts'
import type { Agreement } from '../queries/agreements.ts'
import { letterById } from '../queries/letters.ts'
import { nextLetterState } from '../rules/agreement.ts'
import { type AgreementLetter, agreementLetters } from '../table.ts'

/** Begins a letter as a draft. The same form again finds the one it began. */
export function beginLetter(
  deps: Deps,
  mover: Mover,
  { id }: Agreement,
  { addressee, subject }: { addressee: string; subject: string },
  draft: FormDraft,
): Promise<void> {
  const now = deps.clock.now()
  const cause = `form:${draft.id}`
  return deps.db.transaction(async tx => {
    await tx
      .insert(agreementLetters)
      .values({
        cause,
        agreementId: id,
        addressee: masked(addressee),
        subject: masked(subject),
        by: mover.workerId,
        at: now,
      })
      .onConflictDoNothing()
    await settleDraft(tx, draft.id, 'done', now)
  })
}

type Forward = { state: 'signed'; number: string; on: Day } | { state: 'sent' | 'replied'; on: Day }

/** Takes a letter one state on, from the one before; undefined where it has gone on already. */
export async function forwardLetter(db: Db, id: number, to: Forward): Promise<AgreementLetter | undefined> {
  const letter = await letterById(db, id)
  if (!letter || nextLetterState(letter.state) !== to.state) return undefined
  const days = { signed: { signedOn: to.on }, sent: { sentOn: to.on }, replied: { repliedOn: to.on } }[to.state]
  const [moved] = await db
    .update(agreementLetters)
    .set({ state: to.state, ...days, ...(to.state === 'signed' && { number: masked(to.number) }) })
    .where(and(eq(agreementLetters.id, id), eq(agreementLetters.state, letter.state)))
    .returning()
  return moved
}
