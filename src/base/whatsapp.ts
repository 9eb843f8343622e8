import { plainText } from './translate.ts'

const longestLink = 2_000

/** A Telegram HTML text in WhatsApp's own marks: `*tebal*`, `_miring_`. */
export const asWhatsApp = (markup: string): string => plainText(markup.replace(/<\/?b>/g, '*').replace(/<\/?i>/g, '_'))

/**
 * Opens WhatsApp with the text: to this number if there is one, else to whomever the person chooses. Undefined where the
 * link would grow too long for a browser.
 */
export function whatsAppLink(text: string, phone: string | null = null): string | undefined {
  const link = `https://wa.me/${phone?.replace(/\D/g, '') ?? ''}?text=${encodeURIComponent(text)}`
  return link.length <= longestLink ? link : undefined
}
