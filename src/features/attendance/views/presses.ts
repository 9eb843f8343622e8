import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { statuses } from '../rules/status.ts'

const one = { id: idPart }
const page = z.coerce.number().int().min(0).max(9_999)
const count = z.coerce.number().int().min(0).max(32_000)

/** By a host: the sheet of a meeting, and what is shown in the room. */
export const deskPress = definePress('hd', one)
export const codePress = definePress('hs', one)
/** `again`: in the place of the picture that was pressed. */
export const picturePress = definePress('hq', { id: idPart, again: z.enum(['0', '1']) })
export const pointPress = definePress('hw', { id: idPart, what: z.enum(['set', 'clear']) })

/** Marking: all at once, or one by one after the mark that was seen. */
export const allPress = definePress('ha', one)
export const listPress = definePress('hl', { id: idPart, page })
export const personPress = definePress('hp', { id: idPart, worker: idPart, page })
export const markPress = definePress('hm', {
  id: idPart,
  worker: idPart,
  page,
  after: count,
  status: z.enum(statuses),
})
export const gapsPress = definePress('hv', one)

/** Guests, by name and office. */
export const guestsPress = definePress('hg', one)
export const addGuestPress = definePress('hb', one)
export const keepGuestPress = definePress('hz', { form: idPart })
export const removeGuestPress = definePress('hx', { id: idPart, guest: idPart })

/** Papers, and what a training gives. */
export const paperPress = definePress('ho', { id: idPart, as: z.enum(['pdf', 'xlsx']) })
export const trainingPress = definePress('ht', one)
export const keepTrainingPress = definePress('hu', { form: idPart })
export const certificatesPress = definePress('he', { id: idPart, sure: z.enum(['0', '1']) })

/** By those who were there: to say so too late, or without a position. */
export const claimPress = definePress('hc', one)
export const withoutPointPress = definePress('hj', one)
/** By a host, about a claim. */
export const decidePress = definePress('hn', { id: idPart, claim: idPart, yes: z.enum(['0', '1']) })
export const claimsPress = definePress('hk', one)
