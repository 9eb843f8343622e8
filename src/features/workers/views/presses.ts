import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'

const page = z.coerce.number().int().min(0).max(10_000)

/** Joining: the answers to “is this you?”, the start after an approval. */
export const confirmPress = definePress('wc', { draft: idPart })
export const mistakenPress = definePress('wx', { draft: idPart })
export const beginPress = definePress('wb', {})

/** Requests: what a coordinator decides. */
export const matchPress = definePress('wm', { request: idPart, worker: idPart })
export const approvePress = definePress('wn', { request: idPart })
export const declinePress = definePress('wo', { request: idPart })
export const requestsPress = definePress('wq', { agency: idPart })

/** The roster of one agency, whole or one region of it. */
export const rosterPress = definePress('wr', { agency: idPart })
export const listPress = definePress('wl', { agency: idPart, page })
export const personPress = definePress('wp', { agency: idPart, worker: idPart, page })
export const linkPress = definePress('wk', { agency: idPart, worker: idPart })
export const dismissPress = definePress('wd', { agency: idPart, worker: idPart, sure: z.enum(['0', '1']) })
export const addPress = definePress('wa', { agency: idPart })
export const enrollPress = definePress('we', { draft: idPart })

/** One's own data. */
export const forgetPress = definePress('wf', {})
export const addressPress = definePress('ws', {})
export const localePress = definePress('wz', { locale: z.enum(['id', 'en']) })
