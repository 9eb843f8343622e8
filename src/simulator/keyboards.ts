import type { InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton } from 'grammy/types'
import { badRequest } from './refusal.ts'
import { asUrl } from './text/tags.ts'
import type { Keyboard } from './world.ts'

const MAX_BUTTONS = 100

const INLINE_KINDS = [
  ...['url', 'callback_data', 'web_app', 'login_url', 'disabled', 'switch_inline_query', 'copy_text', 'pay'],
  ...['switch_inline_query_current_chat', 'switch_inline_query_chosen_chat', 'callback_game'],
]

const REPLY_KINDS = ['request_users', 'request_chat', 'request_managed_bot', 'request_contact', 'request_location']

/** The inline keyboard as it will stand under a message; an empty one is no keyboard. */
export const inlineKeyboard = (markup: InlineKeyboardMarkup): InlineKeyboardMarkup | undefined => {
  const rows = markup.inline_keyboard.filter(row => row.length > 0)
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long')
  for (const button of rows.flat()) checkInline(button)
  return rows.length > 0 ? { ...markup, inline_keyboard: rows } : undefined
}

const checkInline = (button: InlineKeyboardButton) => {
  const kinds = Object.keys(button).filter(name => INLINE_KINDS.includes(name))
  const label = JSON.stringify(button.text)
  if (button.text.trim() === '') throw badRequest('text of an inline keyboard button must be non-empty')
  if (kinds.length === 0) throw badRequest(`text buttons are unallowed in the inline keyboard: ${label}`)
  if (kinds.length > 1) throw badRequest(`inline keyboard button ${label} has more than one kind: ${kinds.join(', ')}`)
  if ('callback_data' in button) checkData(button.callback_data)
  if ('url' in button) checkAddress(button.url)
}

const checkAddress = (url: string) => {
  const invalid = (reason: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${reason}`)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) && !/^(https?|tg|ton|tonsite):/i.test(url))
    throw invalid('Unsupported URL protocol')
  if (!asUrl(url) || /^(mailto|tel|ftp):/i.test(url)) throw invalid('Wrong HTTP URL')
}

const checkData = (data: string) => {
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
}

/** Checks what a message asks of the reply keyboard. */
export const replyKeyboard = (markup: Keyboard): Keyboard => {
  if (!('keyboard' in markup)) return markup
  const rows = markup.keyboard.filter(row => row.length > 0)
  if (rows.length === 0) throw badRequest('reply keyboard must have at least one button')
  if (rows.flat().length > 300) throw badRequest('reply markup is too long')
  for (const button of rows.flat()) checkReply(button)
  return { ...markup, keyboard: rows }
}

const checkReply = (button: KeyboardButton) => {
  if (labelOf(button).trim() === '') throw badRequest('keyboard button text must be non-empty')
  const kinds = typeof button === 'string' ? [] : Object.keys(button).filter(name => REPLY_KINDS.includes(name))
  if (kinds.length > 1)
    throw badRequest(`keyboard button "${labelOf(button)}" has more than one kind: ${kinds.join(', ')}`)
}

export const labelOf = (button: KeyboardButton) => (typeof button === 'string' ? button : button.text)
