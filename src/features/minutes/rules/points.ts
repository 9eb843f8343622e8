import { readLine } from '../shorthand/lines.ts'
import type { Point, PointKind } from '../table.ts'

const kinds: Partial<Record<string, PointKind>> = { decision: 'decision', need: 'need', note: 'note' }

/** Decisions, needs and notes as they are typed: one to a line, *kebutuhan:* or *catatan:* before what is none. */
export const readPoints = (text: string): Point[] =>
  text.split('\n').flatMap(raw => {
    const { said, section } = readLine(raw)
    return said === '' ? [] : [{ kind: kinds[section ?? ''] ?? 'decision', text: said }]
  })
