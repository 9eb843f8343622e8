import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { filters, moves } from '../rules/agreement.ts'

const page = z.coerce.number().int().min(0).max(9_999)
const filter = z.enum(filters)
const seq = z.coerce.number().int().min(1).max(9_999)
/** `-` for all, a region's code, or `o` and an agreement whose owner is meant. */
const by = z.string().regex(/^(?:-|o\d{1,15}|\d{2}(?:\.\d{2}){0,2})$/)

/** Of those who lead: a page of the list, and what it can be narrowed to. */
export const listPress = definePress('tl', { filter, by, page })
export const narrowPress = definePress('tn', { filter, what: z.enum(['region', 'owner']) })
/** Of one's own. */
export const ownPress = definePress('to', {})
export const addPress = definePress('ta', {})
export const saveNewPress = definePress('tw', { form: idPart })

export const viewPress = definePress('tv', { id: idPart })
/** A move from an agreement as it stood after the step `seq`. */
export const movePress = definePress('tm', { id: idPart, seq, move: z.enum(moves) })
export const savePress = definePress('ts', { form: idPart })
/** Somebody else answers for it: opens the form, and keeps what it was told. */
export const reassignPress = definePress('tr', { id: idPart, seq })
export const saveOwnerPress = definePress('tk', { form: idPart })
export const historyPress = definePress('th', { id: idPart })
export const evidencePress = definePress('te', { id: idPart })

export const letterPress = definePress('tb', { id: idPart })
export const saveLetterPress = definePress('tc', { form: idPart })
/** Takes a letter on to this state. */
export const forwardPress = definePress('tf', { letter: idPart, to: z.enum(['signed', 'sent', 'replied']) })
export const saveSignedPress = definePress('tg', { form: idPart })
/** What shows that it is done is a letter that was sent. */
export const byLetterPress = definePress('td', { id: idPart, seq, letter: idPart })
