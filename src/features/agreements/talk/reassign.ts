import type { Asked, SmallForm } from '../../../telegram/small-form.ts'
import type { Who } from '../queries/owners.ts'
import type { OwnerKind } from '../rules/agreement.ts'
import { saveOwnerPress, viewPress } from '../views/presses.ts'
import { type Beginning, followerOf, followerStep, ownerOf, valuesOf, whichStep, whoStep } from './owner.ts'

export const reassignFormName = 'reassign-agreement'

/** What the form is opened with: the agreement as it was seen. */
export type Reassigning = Beginning & { id: number; seq: number; told: { text: string } }

/** Who answers for it from now on, once everything is known. */
export function newOwnerIn(
  raw: Asked['values'],
): { owner: Who & { kind: OwnerKind }; followerId: number | undefined } | undefined {
  const values = valuesOf(raw)
  const owner = ownerOf(values)
  const follower = followerOf(values)
  if (owner?.kind === undefined || (owner.kind !== 'person' && follower?.id === undefined)) return undefined
  return { owner: { ...owner, kind: owner.kind }, followerId: follower?.id }
}

/** Somebody else answers for an agreement. */
export const reassignForm: SmallForm = {
  name: reassignFormName,
  dropped: 'agreement-move-dropped',
  steps: [whoStep, whichStep, followerStep],
  async close({ words, values, draftId }) {
    const { id, told } = values as unknown as Reassigning
    const { owner } = newOwnerIn(values) ?? {}
    const text = [
      words('agreement-title', { text: told.text }),
      words('agreement-owner', { owner: owner?.name ?? '' }),
    ].join('\n')
    const save = { label: words('agreement-button-save'), data: saveOwnerPress.data({ form: draftId }) }
    return { text, choices: [[save, { label: words('button-cancel'), data: viewPress.data({ id }) }]] }
  },
}
