import { type DateContext, type DateOutcome, dateForms, type Finding } from './date-forms.ts'

/** Where in the given text the expression stands (UTF-16 offsets), so that the caller can cut it out. */
type Place = { from: number; to: number }

export type DateReading = (DateOutcome & Place) | { kind: 'none' }

type Candidate = Finding & Place

/**
 * Finds the first date expression anywhere in a text. Day-first always; never rolls over.
 * A definite expression wins over *tadi*, *sekarang* and *minggu depan*, wherever it stands.
 */
export function readDate(text: string, context: DateContext): DateReading {
  const readings = withoutOverlaps(candidatesIn(text, context))
  const { outcome, from = 0, to = 0 } = readings.find(reading => !reading.weak) ?? readings[0] ?? {}
  return outcome ? { ...outcome, from, to } : { kind: 'none' }
}

// chrono-node's `id` locale was tried first: it read about half of 58 forms in use rightly, and what it
// lacks are outcomes, not words. It yields a date or nothing, so 31/11, a weekday that disagrees and *minggu depan*
// (a week: ask) would each need a second reading of the same text beside it.
function candidatesIn(text: string, context: DateContext): Candidate[] {
  return dateForms.flatMap(form =>
    [...text.matchAll(form.pattern)].flatMap(match => {
      const [said] = match
      const [from, to] = [match.index, match.index + said.length]
      const setting = { ...context, said, before: text.slice(0, from), after: text.slice(to) }
      const finding = form.read(match.groups ?? {}, setting)
      return finding ? [{ ...finding, from, to }] : []
    }),
  )
}

/** Leftmost first, then longest. What only looks like a date (*bulan kemarin*) takes its place and is then dropped. */
function withoutOverlaps(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (candidate.from >= (kept.at(-1)?.to ?? 0)) kept.push(candidate)
  }
  return kept.filter(candidate => candidate.outcome)
}
