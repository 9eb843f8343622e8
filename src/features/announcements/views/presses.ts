import { definePress, idPart } from '../../../telegram/press.ts'

const one = { id: idPart }

/** The card of a draft, and what changes it. */
export const cardPress = definePress('ua', one)
export const contentPress = definePress('uc', one)
export const timePress = definePress('ut', one)
export const nowPress = definePress('un', one)
export const wantsReadPress = definePress('uw', one)
export const previewPress = definePress('up', one)
export const sendPress = definePress('us', one)
export const dropPress = definePress('ud', one)

/** Once it has gone out. */
export const resultPress = definePress('uh', one)
export const correctPress = definePress('uk', one)
export const unreadPress = definePress('uu', one)
export const remindPress = definePress('um', one)
/** Pressed by those who received it. */
export const readPress = definePress('ur', one)
