import { inIndonesian } from './regional.ts'

/**
 * A message as plain lines: WhatsApp's and Telegram's marks, emoji, bullets, rulers and invisible characters gone,
 * fancy letters made ordinary. Words, numbers and punctuation stay as typed.
 */
export const clean = (text: string): string => inIndonesian(bare(text))

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20E3/gu, ' ')
    .replace(/¦/g, ' ')
    .replace(/(?<![\p{L}\p{N}])[*_~`]+|[*~`]+|_+(?![\p{L}\p{N}_])/gu, '')
    .replace(/^[ \t]*[-=─━—–_•▪■●➢➤►※»>]+[ \t]*/gm, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
