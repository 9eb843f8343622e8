import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'

const one = { id: idPart }

/** The draft of a poll, and what changes it. */
export const cardPress = definePress('pla', one)
export const fieldPress = definePress('plf', { id: idPart, field: z.enum(['question', 'options', 'time']) })
export const previewPress = definePress('plp', one)
export const sendPress = definePress('pls', one)
export const dropPress = definePress('pld', one)

/** Once it has gone out. */
export const resultPress = definePress('plh', one)
export const namesPress = definePress('pln', one)
export const remindPress = definePress('plm', one)
export const closePress = definePress('plx', { id: idPart, sure: z.enum(['0', '1']) })

/** Pressed by those who are asked. */
export const choosePress = definePress('plv', { id: idPart, option: z.coerce.number().int().min(0).max(9) })
export const takeBackPress = definePress('plt', one)
