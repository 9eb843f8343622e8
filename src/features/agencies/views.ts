import { definePress, idPart } from '../../telegram/press.ts'

/** Saves what a draft of /dinas has gathered. */
export const savePress = definePress('as', { draft: idPart })
/** Begins /dinas anew. */
export const againPress = definePress('aa', {})
