import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { byPeople } from '../rules/places.ts'

const one = { story: idPart }

/** The publisher's list and the card of one story. */
export const listPress = definePress('pbl', { page: z.coerce.number().int().min(0).max(999) })
export const cardPress = definePress('pba', one)
export const previewPress = definePress('pbp', one)
export const publishPress = definePress('pbt', one)
export const schedulePress = definePress('pbj', one)
export const unschedulePress = definePress('pbb', one)
export const retryPress = definePress('pbr', one)
export const kitPress = definePress('pbk', one)
/** What somebody found in the channel when nobody could tell whether a message is there. */
export const foundPress = definePress('pbf', {
  ...one,
  place: z.coerce.number().int().min(0).max(99),
  found: z.enum(['arrived', 'again']),
})
/** Uses another channel than before. */
export const channelPress = definePress('pbc', { chat: z.coerce.number().int().negative() })
/** Where it was put, by those who put it there. */
export const placedPress = definePress('pbq', one)
export const placePress = definePress('pbw', { ...one, place: z.enum(byPeople) })
/** A moment as seconds since 1970, chosen in a form. */
export const confirmPress = definePress('pbs', { ...one, at: z.coerce.number().int().positive().max(9_999_999_999) })
