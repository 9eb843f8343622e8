import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'

const place = z.coerce.number().int().min(0).max(999)

/** Choosing who is meant: the screen, and what is switched on it. */
export const audiencePress = definePress('ba', { audience: idPart })
export const pillarPress = definePress('bp', { audience: idPart, pillar: place })
export const regionsPress = definePress('br', { audience: idPart })
/** Of a subdistrict the last two digits; `-` is the whole reach, `0` nobody by place. */
export const regionPress = definePress('bs', { audience: idPart, sub: z.string().regex(/^(\d{2}|-|0)$/) })
export const groupsPress = definePress('bg', { audience: idPart })
export const groupPress = definePress('bh', { audience: idPart, group: idPart })
export const unreachablePress = definePress('bv', { audience: idPart })
export const findPress = definePress('bf', { audience: idPart })
export const personPress = definePress('bn', { audience: idPart, worker: idPart })

/** What goes out: stopped, and whom it did not reach. */
export const stopPress = definePress('bx', { broadcast: idPart })
/** Does not wait for the end of quiet hours. */
export const sendNowPress = definePress('bo', { broadcast: idPart })
export const missedPress = definePress('bm', { broadcast: idPart })
