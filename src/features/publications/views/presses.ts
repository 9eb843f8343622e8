import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { byPeople } from '../rules/places.ts'

const one = { story: idPart }

/** The publisher's list and the card of one story. */
export const listPress = definePress('tl', { page: z.coerce.number().int().min(0).max(999) })
export const cardPress = definePress('ta', one)
export const previewPress = definePress('tp', one)
export const publishPress = definePress('tt', one)
export const schedulePress = definePress('tj', one)
export const unschedulePress = definePress('tb', one)
export const retryPress = definePress('tr', one)
export const kitPress = definePress('tk', one)
/** What somebody found in the channel when nobody could tell whether a message is there. */
export const foundPress = definePress('tf', {
  ...one,
  place: z.coerce.number().int().min(0).max(99),
  found: z.enum(['arrived', 'again']),
})
/** Uses another channel than before. */
export const channelPress = definePress('tc', { chat: z.coerce.number().int().negative() })
/** Where it was put, by those who put it there. */
export const placedPress = definePress('tq', one)
export const placePress = definePress('tw', { ...one, place: z.enum(byPeople) })
