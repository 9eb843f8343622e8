import type { MessageEntity } from 'grammy/types'

type Kind = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email'

const PATTERNS: [Kind, RegExp][] = [
  [
    'url',
    /(?<![\p{L}\p{N}@_/.])(?:https?:\/\/[^\s<>"']+|(?:[a-z0-9-]+\.)+(?:com|org|net|id|me|info|io)\b(?:\/[^\s<>"']*)?)/giu,
  ],
  ['email', /(?<![\p{L}\p{N}])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>@])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['mention', /(?<![\p{L}\p{N}_/])@[A-Za-z][A-Za-z0-9_]{3,31}(?![\p{L}\p{N}_])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_/&])#(?=[^\s]*[\p{L}_])[\p{L}\p{N}\p{M}_·]{1,256}/gu],
]

const overlaps = (a: MessageEntity, b: MessageEntity) =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

const OPAQUE = new Set([
  'code',
  'pre',
  'text_link',
  'text_mention',
  'url',
  'email',
  'bot_command',
  'mention',
  'hashtag',
])

/** Commands, mentions, hashtags and addresses in a text, except where it is code or already a link. */
export const detect = (text: string, given: MessageEntity[]): MessageEntity[] => {
  const found: MessageEntity[] = []
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const matched = type === 'url' ? match[0].replace(/[.,:;!?)\]}'"]+$/, '') : match[0]
      const entity: MessageEntity = { type, offset: match.index, length: matched.length }
      const taken = [...given.filter(one => OPAQUE.has(one.type)), ...found]
      if (!taken.some(one => overlaps(one, entity))) found.push(entity)
    }
  }
  return found
}
