import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { filters, states } from '../rules.ts'

const page = z.coerce.number().int().min(0).max(9_999)
const filter = z.enum(filters)
const seq = z.coerce.number().int().min(0).max(9_999)

/** One page of the list of those who handle complaints, and of what oneself has filed. */
export const listPress = definePress('cl', { filter, page })
export const ownListPress = definePress('co', { page })

/** One complaint whole, and the page that leads back to it. */
export const viewPress = definePress('cv', { report: idPart, filter, page })
export const ownViewPress = definePress('cw', { report: idPart })

/** A move from a complaint as it stood after the move `seq`. */
export const movePress = definePress('cm', { report: idPart, seq, to: z.enum(states) })

/** What the form of a move has been told is to be kept, on top of the move `seq`. */
export const savePress = definePress('cs', { form: idPart, seq })

export const photosPress = definePress('cp', { report: idPart })
export const historyPress = definePress('ch', { report: idPart })
