import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { questions } from '../table.ts'

/** Of a topic or plan of the draft; 0 for a new one. */
const of = z.coerce.number().int().min(0).max(9_999)
const version = z.coerce.number().int().min(1).max(999_999)

/** The minutes of one meeting, begun where there are none. */
export const meetingPress = definePress('nm', { id: idPart })
export const draftPress = definePress('nd', { id: idPart })
export const editPress = definePress('ne', { id: idPart, page: z.coerce.number().int().min(0).max(99) })
export const onePress = definePress('no', { id: idPart, of })
export const askPress = definePress('nq', { id: idPart, question: z.enum(questions), of })
export const dropPress = definePress('nx', { id: idPart, of, version })
/** Names the note-taker: opens the form, and keeps what it was told. */
export const takerPress = definePress('nt', { id: idPart })
export const namePress = definePress('nn', { form: idPart })
export const previewPress = definePress('nv', { id: idPart })
export const checkedPress = definePress('nc', { id: idPart, version })
export const sendPress = definePress('ns', { id: idPart, version })
