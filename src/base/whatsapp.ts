import { unescapeHtml } from './translate.ts'

/** A Telegram HTML text in WhatsApp's own marks: `*tebal*`, `_miring_`. */
export const asWhatsApp = (html: string): string =>
  unescapeHtml(
    html
      .replace(/<\/?b>/g, '*')
      .replace(/<\/?i>/g, '_')
      .replace(/<[^>]+>/g, ''),
  )

/** Opens WhatsApp with the text ready to be sent to whomever the person chooses. */
export const whatsAppLink = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`
