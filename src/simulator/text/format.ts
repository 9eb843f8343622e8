import type { MessageEntity } from 'grammy/types'
import { asUser } from '../chats.ts'
import { badRequest } from '../refusal.ts'
import type { World } from '../world.ts'
import { cleanText } from './clean.ts'
import { detect } from './detect.ts'
import { type Formatted, parseHtml } from './html.ts'

const MAX_ENTITIES = 100

export type TextInput = {
  text: string
  parseMode?: string | undefined
  entities?: readonly MessageEntity[] | undefined
}

/**
 * A text as it will stand in a message: parsed, trimmed, with what Telegram detects by itself, at most 100 entities.
 * @throws Refusal 400 for broken HTML, entities outside the text or a parse mode other than HTML
 */
export const format = (world: World, input: TextInput): Formatted => {
  const parsed = parse(input)
  const trimmed = trim(parsed)
  const given = trimmed.entities.flatMap(entity => resolveMention(world, entity))
  const entities = [...given, ...detect(trimmed.text, given)].sort(byPlace).slice(0, MAX_ENTITIES)
  return { text: trimmed.text, entities }
}

const parse = ({ text, parseMode, entities }: TextInput): Formatted => {
  const clean = cleanText(text)
  if (parseMode?.toLowerCase() === 'html') return parseHtml(clean)
  if (parseMode) throw badRequest(`unsupported parse_mode "${parseMode}": the simulator reads HTML`)
  for (const { offset, length } of entities ?? [])
    if (offset < 0 || length <= 0 || offset + length > text.length)
      throw badRequest(`entity of ${length} at offset ${offset} lies outside the text`)
  return { text: clean, entities: [...(entities ?? [])] }
}

const byPlace = (a: MessageEntity, b: MessageEntity) => a.offset - b.offset || b.length - a.length

/** Leading and trailing white space goes, and entities shrink with it. */
const trim = ({ text, entities }: Formatted): Formatted => {
  const start = text.length - text.trimStart().length
  const kept = text.trim()
  const moved = entities.flatMap(entity => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset + entity.length - start, kept.length)
    return to > from ? [{ ...entity, offset: from, length: to - from }] : []
  })
  return { text: kept, entities: moved }
}

/** `tg://user?id=…` names a person; a person nobody knows is not linked. */
const resolveMention = (world: World, entity: MessageEntity): MessageEntity[] => {
  if (entity.type !== 'text_link' || !entity.url.startsWith('tg://user?id=')) return [entity]
  const person = world.people[Number(entity.url.slice('tg://user?id='.length))]
  if (!person) return []
  return [{ type: 'text_mention', offset: entity.offset, length: entity.length, user: asUser(person) }]
}

/** Text of a message: 1–4096 units after parsing. */
export const formatText = (world: World, input: TextInput) => {
  const formatted = format(world, input)
  if (formatted.text.length === 0) throw badRequest('message text is empty')
  if (formatted.text.length > 4096) throw badRequest('message is too long')
  return formatted
}

/** Caption of a photo or document: up to 1024 units after parsing. */
export const formatCaption = (world: World, input: TextInput) => {
  const formatted = format(world, input)
  if (formatted.text.length > 1024) throw badRequest('message caption is too long')
  return formatted
}
