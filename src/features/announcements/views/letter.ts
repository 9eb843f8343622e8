import { InlineKeyboard } from 'grammy'
import { escapeHtml, html, plainText, type Words } from '../../../base/translate.ts'
import type { Letter } from '../../broadcasts/table.ts'
import type { Announcement } from '../table.ts'
import { readPress } from './presses.ts'

const titleLength = 60

/** The first words, by which its author knows it again. */
export function titleOf(words: Words, { text }: Pick<Announcement, 'text'>): string {
  const [first = ''] = text.split('\n')
  const start = first.length > titleLength ? `${first.slice(0, titleLength - 1).trimEnd()}…` : first
  return plainText(words('announcement-title', { start: start === '' ? words('announcement-without-words') : start }))
}

type Sender = { agency: string; author: string }

/** What everybody reads: who announces, the words as they were typed, and by whom. */
export function letterText(words: Words, { text, corrections }: Announcement, { agency, author }: Sender): string {
  const heading = words(corrections > 0 ? 'announcement-heading-corrected' : 'announcement-heading', { agency })
  const body = text === '' ? [] : ['', html(escapeHtml(text)).html]
  return [heading, ...body, '', words('announcement-by', { author })].join('\n')
}

export function letterOf(words: Words, announcement: Announcement, sender: Sender): Letter {
  const { id, kind, fileId, wantsRead } = announcement
  const keyboard = new InlineKeyboard().text(words('announcement-button-read'), readPress.data({ id }))
  const buttons = wantsRead ? { reply_markup: keyboard } : {}
  const text = letterText(words, announcement, sender)
  const common = { parse_mode: 'HTML', ...buttons }
  if (kind === 'photo') return { method: 'sendPhoto', payload: { photo: fileId, caption: text, ...common } }
  if (kind === 'document') return { method: 'sendDocument', payload: { document: fileId, caption: text, ...common } }
  return { method: 'sendMessage', payload: { text, link_preview_options: { is_disabled: true }, ...common } }
}
