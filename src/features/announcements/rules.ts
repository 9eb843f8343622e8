import { readDate } from '../../base/dates-in.ts'
import { dayOf, instantAt, type Zone } from '../../base/days.ts'
import { maskSign } from '../../base/identity-numbers.ts'
import { readTime } from '../../base/times-in.ts'
import type { Announcement } from './table.ts'

/** What remains of Telegram's 4,096 and 1,024 characters beside heading, sender and marks. */
const longest = { text: 3_500, photo: 850, document: 850 } as const

/** What is announced: words, or a photo or document with words under it. */
export type Content = Pick<Announcement, 'text' | 'fileId'> & { kind: 'text' | 'photo' | 'document' }

export type ContentReading =
  | { content: Content }
  | { wrong: 'empty' | 'masked' }
  | { wrong: 'long'; length: number; longest: number }

type Given = { text?: string; photo?: { fileId: string }; document?: { fileId: string } }

/** What the author sent, as it can be announced. */
export function contentOf({ text = '', photo, document }: Given): ContentReading {
  const kind = document ? 'document' : photo ? 'photo' : 'text'
  const said = text.trim()
  if (kind === 'text' && said === '') return { wrong: 'empty' }
  if (said.includes(maskSign)) return { wrong: 'masked' }
  if (said.length > longest[kind]) return { wrong: 'long', length: said.length, longest: longest[kind] }
  return { content: { kind, text: said, fileId: (document ?? photo)?.fileId ?? null } }
}

export type SendTime = { at: Date } | { wrong: 'unclear' | 'past' | 'far' }

const dayMs = 86_400_000
const farthestDays = 60

/** *Besok jam 7*, *26/11 13.30*: a day and an hour, later than `now` and within sixty days. A day alone is no time. */
export function sendTimeIn(text: string, now: Date, zone: Zone): SendTime {
  const today = dayOf(now, zone)
  const time = readTime(text, { use: 'meeting' })
  if (time.kind !== 'time') return { wrong: 'unclear' }
  const date = readDate(text.slice(0, time.from) + text.slice(time.to), { today, lean: 'future' })
  if (date.kind !== 'date' && date.kind !== 'none') return { wrong: 'unclear' }
  const at = instantAt(date.kind === 'date' ? date.day : today, time.time, zone)
  if (at <= now) return { wrong: 'past' }
  return at.getTime() - now.getTime() > farthestDays * dayMs ? { wrong: 'far' } : { at }
}

/** When its author is told who has not said that they read it: a day after it went out. */
export const readersDue = ({ sentAt, createdAt }: Pick<Announcement, 'sentAt' | 'createdAt'>): Date =>
  new Date((sentAt ?? createdAt).getTime() + dayMs)

/** Its hour is so long ago that it may say what no longer holds. */
export const isMissed = ({ sendAt }: Pick<Announcement, 'sendAt'>, now: Date): boolean =>
  sendAt !== null && now.getTime() - sendAt.getTime() > dayMs
