import { badRequest } from '../refusal.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that Telegram replaces
const CONTROLS = /[\u0000-\u0009\u000b-\u001f]/g
const LONE_SURROGATE = /\p{Surrogate}/u
const DROPPED = /[\r\u2028-\u202e]/g

/** Text as Telegram stores it: no carriage returns or direction marks, control characters as spaces. */
export const cleanText = (text: string) => {
  if (LONE_SURROGATE.test(text)) throw badRequest('strings must be encoded in UTF-8')
  return text.replace(DROPPED, '').replace(CONTROLS, ' ')
}
