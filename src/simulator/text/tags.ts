import type { MessageEntity } from 'grammy/types'

/** A start tag whose end has not been met; `at` is where its text begins, in UTF-16 units. */
export type Open = { tag: string; attributes: Map<string, string>; at: number }

type Place = { offset: number; length: number }

const PLAIN: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
}

export const isSupportedTag = (tag: string) =>
  Object.hasOwn(PLAIN, tag) || ['a', 'pre', 'blockquote', 'tg-emoji', 'tg-time'].includes(tag)

/** The entity that a closed tag makes of its text; none where it holds nothing or says nothing. */
export const entityOf = (open: Open, text: string, parent: Open | undefined): MessageEntity[] => {
  const place = { offset: open.at, length: text.length - open.at }
  if (place.length === 0 || gaveItsLanguage(open, parent)) return []
  if (open.tag === 'a') return link(open.attributes.get('href') ?? text.slice(open.at), place)
  if (open.tag === 'tg-emoji') return emoji(open, place)
  if (open.tag === 'tg-time') return moment(open, place)
  if (open.tag === 'pre') return preformatted(open, place)
  if (open.tag === 'blockquote')
    return [{ type: open.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote', ...place }]
  return [{ type: PLAIN[open.tag] ?? 'bold', ...place }]
}

/** `<pre><code class="language-x">` is one entity: the inner tag only names the language. */
const gaveItsLanguage = (open: Open, parent: Open | undefined) => {
  const language = /^language-(.+)$/.exec(open.attributes.get('class') ?? '')?.[1]
  if (open.tag !== 'code' || parent?.tag !== 'pre' || parent.at !== open.at || !language) return false
  parent.attributes.set('language', language)
  return true
}

const preformatted = (open: Open, place: Place): MessageEntity[] => {
  const language = open.attributes.get('language')
  return [{ type: 'pre', ...place, ...(language && { language }) }]
}

const link = (href: string, place: Place): MessageEntity[] => {
  const url = asUrl(href.trim())
  return url ? [{ type: 'text_link', ...place, url }] : []
}

/** A link target as Telegram keeps it, or nothing where it is no address. Web hosts need a dot: `localhost` is none. */
export const asUrl = (href: string) => {
  const schemed = /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^[^/]*:\d/.test(href) ? href : `http://${href}`
  if (!URL.canParse(schemed)) return undefined
  const { protocol, hostname } = new URL(schemed)
  if (!PROTOCOLS.has(protocol)) return undefined
  if (protocol.startsWith('http') && !/[.:]/.test(hostname)) return undefined
  return schemed === href ? href : new URL(schemed).href
}

const PROTOCOLS = new Set(['http:', 'https:', 'ftp:', 'tg:', 'ton:', 'tonsite:', 'mailto:', 'tel:'])

const emoji = (open: Open, place: Place): MessageEntity[] => {
  const id = open.attributes.get('emoji-id')
  return id ? [{ type: 'custom_emoji', ...place, custom_emoji_id: id }] : []
}

const moment = (open: Open, place: Place): MessageEntity[] => {
  const unix = Number(open.attributes.get('unix'))
  const format = (open.attributes.get('format') ?? '') as MessageEntity.DateTimeMessageEntity['date_time_format']
  return Number.isInteger(unix) ? [{ type: 'date_time', ...place, unix_time: unix, date_time_format: format }] : []
}
