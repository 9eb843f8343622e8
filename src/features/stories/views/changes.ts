import type { InlineKeyboard } from 'grammy'
import { escapeHtml } from '../../../base/translate.ts'
import { splitLines } from '../../../telegram/split.ts'
import type { PartChange, Piece } from '../rules/changes.ts'
import type { Story } from '../table.ts'
import { storyPress } from './presses.ts'
import { keyboardOf, linesOf, type Show } from './words.ts'

const marks = { added: ['<u>', '</u>'], removed: ['<s>', '</s>'], same: ['', ''] } as const

/** What came is underlined, what went is struck out; a mark never spans a line, so that a text can be cut anywhere. */
function marked({ kind, text }: Piece): string {
  const [open, close] = marks[kind]
  const whole = (line: string) => (line.trim() === '' ? line : `${open}${line}${close}`)
  return kind === 'same'
    ? escapeHtml(text)
    : text
        .split('\n')
        .map(line => whole(escapeHtml(line)))
        .join('\n')
}

/** What took the place of something stands apart from it. */
const gap = ({ kind }: Piece, before: Piece | undefined) =>
  before && before.kind !== 'same' && kind !== 'same' && !/\s$/.test(before.text) ? ' ' : ''

const longestChange = 2_500

/** One part and what changed in it; of a text that changed nearly everywhere both wordings. */
function changeLines({ words }: Show, { part, pieces }: PartChange): string[] {
  const head = `<b>${words(`story-part-${part}`)}</b>`
  const text = pieces.map((piece, at) => gap(piece, pieces[at - 1]) + marked(piece)).join('')
  if (text.split('\n').every(line => line.length <= longestChange)) return ['', head, ...text.split('\n')]
  const side = (gone: Piece['kind']) =>
    linesOf(
      pieces
        .filter(({ kind }) => kind !== gone)
        .map(one => one.text)
        .join(''),
    )
  return ['', head, words('story-changes-before'), ...side('added'), words('story-changes-after'), ...side('removed')]
}

/** What changed, in as many messages as it needs. */
export function changesText(show: Show, changes: readonly PartChange[]): string[] {
  const lines = changes.flatMap(change => changeLines(show, change))
  const text = changes.length === 0 ? [show.words('story-changes-none')] : [show.words('story-changes-title'), ...lines]
  return splitLines(text.join('\n'))
}

/** The same for the author of an edited story, who agrees or does not. */
export function changesView(
  show: Show,
  story: Story,
  changes: readonly PartChange[],
): { texts: string[]; keyboard: InlineKeyboard } {
  const act = (what: 'agree' | 'object') => storyPress.data({ story: story.id, act: what })
  const keyboard = keyboardOf([
    [
      { label: show.words('story-button-agree'), data: act('agree') },
      { label: show.words('story-button-object'), data: act('object') },
    ],
  ])
  return { texts: changesText(show, changes), keyboard }
}
