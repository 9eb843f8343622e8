import { clean } from './clean.ts'
import { readKind } from './kind-named.ts'
import { readOpening } from './opening.ts'

/** Whether a text opens like a report and names a kind: such a message is a new report, also in the middle of a form. */
export function opensReport(message: string): boolean {
  const { addressed, kind, text } = readOpening(clean(message))
  return addressed && (kind !== null || readKind(text, true) !== undefined)
}
