/** A piece of a post in the channel; `gap` leaves a line before it. */
export type Block = { text: string; style: 'title' | 'heading' | 'plain' | 'note'; gap?: boolean }

/** Below Telegram's 4,096, so that line breaks between blocks have room. */
export const longestPost = 4_000
export const longestCaption = 1_000

/** Where a text can be cut at most at `longest`: after a sentence, else a word; never inside one letter of two units. */
function cutAt(text: string, longest: number): number {
  const head = text.slice(0, longest)
  const sentence = Math.max(
    head.lastIndexOf('. '),
    head.lastIndexOf('! '),
    head.lastIndexOf('? '),
    head.lastIndexOf('\n'),
  )
  if (sentence > longest / 2) return sentence + 1
  const word = head.lastIndexOf(' ')
  if (word > longest / 2) return word + 1
  return /[\uD800-\uDBFF]$/.test(head) ? longest - 1 : longest
}

/** The text in pieces of at most so many UTF-16 units, which is what Telegram counts. */
export function piecesOf(text: string, longest: number): string[] {
  if (text.length <= longest) return [text]
  const at = cutAt(text, longest)
  return [text.slice(0, at).trimEnd(), ...piecesOf(text.slice(at).trimStart(), longest)]
}

const sizeOf = (block: Block) => block.text.length + (block.gap ? 2 : 1)

/** Blocks as messages that Telegram takes: a heading stays with its text, and a text that is too long goes on. */
export function splitPost(blocks: readonly Block[], longest = longestPost): Block[][] {
  const messages: Block[][] = [[]]
  let room = longest
  const small = blocks.flatMap(block =>
    piecesOf(block.text, longest).map((text, at) => ({ ...block, text, gap: at === 0 && block.gap === true })),
  )
  for (const [at, block] of small.entries()) {
    const next = small[at + 1]
    const needed =
      sizeOf(block) + (block.style === 'heading' && next ? Math.min(sizeOf(next), longest - sizeOf(block)) : 0)
    if (needed > room && messages.at(-1)?.length) {
      messages.push([])
      room = longest
    }
    messages.at(-1)?.push(block)
    room -= sizeOf(block)
  }
  return messages
}

/** A text within a limit, with a sign where it was cut. */
export const cutText = (text: string, longest = longestCaption): string =>
  text.length <= longest
    ? text
    : `${text
        .slice(0, cutAt(text, longest - 1))
        .trimEnd()
        .replace(/[.,;:]$/, '')}…`
