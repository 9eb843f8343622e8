import { z } from 'zod'
import { definePress, idPart } from '../../telegram/press.ts'

/** Saves what a draft of /dinas has gathered. */
export const savePress = definePress('as', { draft: idPart })
/** Begins /dinas anew. */
export const againPress = definePress('aa', {})

/** What stands above and below an agency's papers: shown, changed by a form, or left to the nearest coordinator. */
export const letterheadPress = definePress('kh', {
  agency: idPart,
  act: z.enum(['card', 'address', 'signer', 'nearest']),
})

/** The new lines are right: the form that holds them. */
export const saveLetterheadPress = definePress('kl', { form: idPart })
