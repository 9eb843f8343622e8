const marks: readonly [RegExp, string][] = [
  [/<\/?b>/g, '*'],
  [/<\/?i>/g, '_'],
  [/<[^>]+>/g, ''],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
]

/** A Telegram HTML text in WhatsApp's own marks: `*tebal*`, `_miring_`. */
export const asWhatsApp = (html: string): string => marks.reduce((text, [mark, own]) => text.replace(mark, own), html)

/** Opens WhatsApp with the text ready to be sent to whomever the person chooses. */
export const whatsAppLink = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`
