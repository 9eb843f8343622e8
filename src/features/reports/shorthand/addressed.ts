import { isChatter } from './chatter.ts'
import { clean } from './clean.ts'
import { readKind } from './kind-named.ts'
import { readOpening } from './opening.ts'

/**
 * Whether a text by itself opens like a report and names a kind: in a group such a text gets a card, in the middle of a
 * dialog it is a new report and no answer. A bare *giat …* is not enough there: it may well be the answer.
 */
export function opensReport(text: string): boolean {
  const said = clean(text)
  const opening = readOpening(said)
  const peeled = opening.text !== said
  if (!opening.addressed || !peeled || isChatter(opening.text, true)) return false
  return opening.kind !== null || readKind(opening.text, true) !== undefined
}
