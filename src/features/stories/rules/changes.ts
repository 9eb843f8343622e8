import { diffWordsWithSpace } from 'diff'
import { type PartName, partsOf, type StoryKind, type StoryValues } from '../parts.ts'
import { textOf } from './standing.ts'

/** A piece of a text: what stayed, what came, what went. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }
export type PartChange = { part: PartName; pieces: Piece[] }

const around = 60
/** Texts that differ more than this are another text, and comparing them would take long. */
const mostEdits = 800

/** A long stretch that stayed, with only what stands next to changes. */
function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= around * 2 + 20) return text
  const head = first ? '' : text.slice(0, around)
  const tail = last ? '' : text.slice(-around)
  return `${head} … ${tail}`
}

/** Two texts, word by word. */
export function piecesOf(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return changes.map(({ value, added, removed }, at) => {
    if (added) return { kind: 'added', text: value }
    if (removed) return { kind: 'removed', text: value }
    return { kind: 'same', text: shortened(value, at === 0, at === changes.length - 1) }
  })
}

/** The parts of a story that say something else than before. */
export const changesBetween = (kind: StoryKind, before: StoryValues, after: StoryValues): PartChange[] =>
  partsOf[kind].flatMap(({ name }) => {
    const [was, is] = [textOf(before, name), textOf(after, name)]
    return was === is ? [] : [{ part: name, pieces: piecesOf(was, is) }]
  })
