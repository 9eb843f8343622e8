import type { MessageEntity } from 'grammy/types'
import { badRequest } from '../refusal.ts'
import { entityOf, isSupportedTag, type Open } from './tags.ts'

export type Formatted = { text: string; entities: MessageEntity[] }

const cannotParse = (reason: string) => badRequest(`can't parse entities: ${reason}`)

const bytes = (html: string, at: number) => Buffer.byteLength(html.slice(0, at))

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The character that `&…;` at the start of `rest` stands for, or the ampersand itself where it stands for nothing. */
const decodeOne = (rest: string): { text: string; length: number } => {
  const numeric = /^&#(?:x([0-9a-f]+)|([0-9]+));?/i.exec(rest)
  const code = numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] ? 16 : 10) : 0
  if (numeric && code > 0 && code < 0x10ffff) return { text: codePoint(code), length: numeric[0].length }
  const named = /^&(lt|gt|amp|quot);?/.exec(rest)
  if (named) return { text: NAMED[named[1] ?? ''] ?? '', length: named[0].length }
  return { text: '&', length: 1 }
}

const codePoint = (code: number) => {
  if (code >= 0xd800 && code <= 0xdfff)
    throw cannotParse(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    )
  return String.fromCodePoint(code)
}

const decodeAll = (text: string) => {
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const part = text[at] === '&' ? decodeOne(text.slice(at, at + 12)) : { text: text[at] ?? '', length: 1 }
    decoded += part.text
    at += part.length
  }
  return decoded
}

const ATTRIBUTE = /\s*([^\s=>/"']+)\s*(?:=\s*("[^"]*"|'[^']*'|[a-zA-Z0-9.-]+))?/y

const VALUELESS = new Set(['expandable'])

/** Reads ` name="value" …>` from `at` on; gives the attributes and where the tag ends. */
const readAttributes = (html: string, tag: string, at: number) => {
  const attributes = new Map<string, string>()
  let position = at
  for (;;) {
    while (/\s/.test(html[position] ?? '')) position += 1
    if (position >= html.length) throw cannotParse(`Unclosed start tag "${tag}" at byte offset ${bytes(html, at)}`)
    if (html[position] === '>') return { attributes, end: position + 1 }
    ATTRIBUTE.lastIndex = position
    const found = ATTRIBUTE.exec(html)
    const name = found?.[1]?.toLowerCase()
    const where = `of the tag "${tag}" at byte offset ${bytes(html, position)}`
    if (!found || !name) throw cannotParse(`Empty attribute name ${where.replace('of', 'in')}`)
    if (found[2] === undefined && /^\s*=\s*["']/.test(html.slice(ATTRIBUTE.lastIndex)))
      throw cannotParse(`Unclosed start tag "${tag}" at byte offset ${bytes(html, at)}`)
    if (found[2] === undefined && !VALUELESS.has(name))
      throw cannotParse(`Expected equal sign in declaration of an attribute ${where}`)
    attributes.set(name, decodeAll((found[2] ?? '').replace(/^(["'])(.*)\1$/s, '$2')))
    position += found[0].length
  }
}

const openTag = (html: string, at: number, textLength: number): { open: Open; end: number } => {
  const tag = html.slice(at + 1, at + 1 + html.slice(at + 1).search(/[\s>]|$/)).toLowerCase()
  if (at + 1 + tag.length >= html.length) throw cannotParse(`Unclosed start tag at byte offset ${bytes(html, at)}`)
  if (!isSupportedTag(tag)) throw cannotParse(`Unsupported start tag "${tag}" at byte offset ${bytes(html, at)}`)
  const { attributes, end } = readAttributes(html, tag, at + 1 + tag.length)
  if (tag === 'span' && attributes.get('class') !== 'tg-spoiler')
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${bytes(html, at)}`)
  return { open: { tag, attributes, at: textLength }, end }
}

/** Checks `</tag>` at `at` against the innermost open tag; gives where it ends. */
const closeTag = (html: string, at: number, open: Open | undefined) => {
  const where = `at byte offset ${bytes(html, at)}`
  if (!open) throw cannotParse(`Unexpected end tag ${where}`)
  const found = /^<\/([^\s>]*)(\s*)(>?)/.exec(html.slice(at))
  const tag = found?.[1]?.toLowerCase() ?? ''
  if (!found?.[3]) throw cannotParse(`Unclosed end tag ${where}`)
  if (tag !== '' && tag !== open.tag)
    throw cannotParse(`Unmatched end tag ${where}, expected "</${open.tag}>", found "</${tag}>"`)
  return at + found[0].length
}

/**
 * Telegram's HTML subset as text and entities (offsets in UTF-16 units).
 * @throws Refusal 400 "can't parse entities: …" in Telegram's words
 */
export const parseHtml = (html: string): Formatted => {
  const stack: Open[] = []
  const entities: MessageEntity[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    if (html[at] === '&') {
      const decoded = decodeOne(html.slice(at, at + 12))
      text += decoded.text
      at += decoded.length
    } else if (html[at] !== '<') {
      text += html[at]
      at += 1
    } else if (html[at + 1] === '/') {
      const open = stack.pop()
      at = closeTag(html, at, open)
      if (open) entities.push(...entityOf(open, text, stack.at(-1)))
    } else {
      const { open, end } = openTag(html, at, text.length)
      stack.push(open)
      at = end
    }
  }
  const unclosed = stack.at(-1)
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  return { text, entities }
}
