import type { Choice } from '../../../telegram/talk.ts'
import { peopleNamed, peopleOf, whoIs } from '../../agreements/queries/owners.ts'
import { ownerKindOf } from '../../agreements/rules/owners.ts'
import type { PlanOwner } from '../table.ts'
import type { Seat } from './seat.ts'

/** Buttons with those of the roster whose name it could be. */
export const candidates = async ({ deps, held }: Seat, name: string): Promise<Choice[][]> =>
  (await peopleNamed(deps.db, held.meeting.agencyId, name)).map(({ id, name: label }) => [{ label, value: `w${id}` }])

/** Who is meant by a name or a press; without a kind it is still open. */
export async function whoSaid(
  { deps, held, taker, name: own }: Seat,
  { text, pressed }: { text: string; pressed: string | undefined },
  before: string | undefined,
): Promise<PlanOwner | undefined> {
  const { agencyId } = held.meeting
  if (pressed === 'self') return { kind: 'person', id: taker.workerId, name: own }
  if (pressed === 'unit' && before !== undefined) return { name: before, kind: ownerKindOf(before) ?? 'office' }
  const id = Number(pressed?.match(/^w(\d+)$/)?.[1])
  if (id) {
    const found = (await peopleOf(deps.db, agencyId)).find(person => person.id === id)
    return found && { kind: 'person', ...found }
  }
  if (text.length < 2 || text.length > 100) return undefined
  return whoIs(deps.db, { agencyId, self: { id: taker.workerId, name: own } }, text)
}
