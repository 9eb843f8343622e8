import type { MessageEntity } from 'grammy/types'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, character => ESCAPES[character] ?? character)

const TAGS: Record<string, [string, string]> = {
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  underline: ['<u>', '</u>'],
  strikethrough: ['<s>', '</s>'],
  spoiler: ['<tg-spoiler>', '</tg-spoiler>'],
  blockquote: ['<blockquote>', '</blockquote>'],
  expandable_blockquote: ['<blockquote expandable>', '</blockquote>'],
  code: ['<code>', '</code>'],
}

const tagsOf = (entity: MessageEntity): [string, string] => {
  if (entity.type === 'text_link') return [`<a href="${escapeHtml(entity.url)}">`, '</a>']
  if (entity.type === 'text_mention') return [`<a href="tg://user?id=${entity.user.id}">`, '</a>']
  if (entity.type !== 'pre') return TAGS[entity.type] ?? ['', '']
  if (!entity.language) return ['<pre>', '</pre>']
  return [`<pre><code class="language-${escapeHtml(entity.language)}">`, '</code></pre>']
}

/** Text and entities as Telegram's HTML: escaped, tags well nested. It parses back to the same text and entities. */
export const renderHtml = (text: string, entities: readonly MessageEntity[]): string => {
  const edges = new Set([0, text.length, ...entities.flatMap(one => [one.offset, one.offset + one.length])])
  const points = [...edges].sort((a, b) => a - b)
  let open: MessageEntity[] = []
  let html = ''
  for (const [index, point] of points.entries()) {
    const wanted = entities.filter(one => one.offset <= point && point < one.offset + one.length)
    const kept = open.findIndex((one, depth) => wanted[depth] !== one)
    const common = kept < 0 ? open.length : kept
    html += open
      .slice(common)
      .reverse()
      .map(one => tagsOf(one)[1])
      .join('')
    html += wanted
      .slice(common)
      .map(one => tagsOf(one)[0])
      .join('')
    open = wanted
    html += escapeHtml(text.slice(point, points[index + 1] ?? point))
  }
  return html
}
