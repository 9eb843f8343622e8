import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { leaveKinds } from '../rules/leave.ts'

const page = z.coerce.number().int().min(0).max(10_000)

/** Joining: the answers to “is this you?”, the start after an approval. */
export const confirmPress = definePress('wc', { draft: idPart })
export const mistakenPress = definePress('wx', { draft: idPart })
export const beginPress = definePress('wb', {})

/** Requests: what a coordinator decides. */
export const matchPress = definePress('wm', { request: idPart, worker: idPart })
export const movePress = definePress('w7', { request: idPart, worker: idPart })
export const approvePress = definePress('wn', { request: idPart })
export const declinePress = definePress('wo', { request: idPart })
export const requestsPress = definePress('wq', { agency: idPart })

/** The roster of one agency, whole or one region of it. */
export const rosterPress = definePress('wr', { agency: idPart })
/** One page of the list, narrowed: by state, subdistrict (its four last digits) and pillar (its place in the agency's order). */
export const listPress = definePress('wl', {
  agency: idPart,
  page,
  state: z.enum(['-', 'j', 'w', 'u']),
  sub: z.string().regex(/^(-|\d{2})$/),
  pillar: z.string().regex(/^(-|\d{1,3})$/),
})
export const narrowPress = definePress('wg', { agency: idPart, by: z.enum(['s', 'p']) })
export const searchPress = definePress('wj', { agency: idPart })
export const revokePress = definePress('wv', { agency: idPart, worker: idPart })

/** A roster from a spreadsheet, and links for all. */
export const importPress = definePress('wi', { agency: idPart })
export const templatePress = definePress('wt', { agency: idPart })
export const applyPress = definePress('wy', { agency: idPart, id: idPart })
export const dropPress = definePress('w0', { agency: idPart, id: idPart })
export const linksPress = definePress('wh', { agency: idPart })
export const allLinksPress = definePress('w1', { agency: idPart, which: z.enum(['new', 'all']) })

export const personPress = definePress('wp', { agency: idPart, worker: idPart, page })
export const linkPress = definePress('wk', { agency: idPart, worker: idPart })
export const dismissPress = definePress('wd', { agency: idPart, worker: idPart, sure: z.enum(['0', '1']) })
export const addPress = definePress('wa', { agency: idPart })
export const enrollPress = definePress('we', { draft: idPart })

/** One's own data. */
export const forgetPress = definePress('wf', {})
export const addressPress = definePress('ws', {})
export const localePress = definePress('wz', { locale: z.enum(['id', 'en']) })

/** What can be changed about one person. */
export const changePress = definePress('w2', { agency: idPart, worker: idPart })
export const changeWhatPress = definePress('w3', {
  agency: idPart,
  worker: idPart,
  what: z.enum(['name', 'phone', 'place', 'coordinator']),
})
export const pillarPress = definePress('w4', {
  agency: idPart,
  worker: idPart,
  pillar: z.coerce.number().int().min(0).max(999),
  on: z.enum(['0', '1']),
})
export const endRolePress = definePress('w5', { agency: idPart, worker: idPart, role: idPart })
/** What the agency calls a role of this person. */
export const labelPress = definePress('w8', { agency: idPart, worker: idPart, role: idPart })
export const savePress = definePress('w6', { draft: idPart })

/** Leave of one person: the screen, a new one, what is kept, what is taken back. */
export const leaveHomePress = definePress('lh', { worker: idPart })
export const leaveNewPress = definePress('ln', { worker: idPart, kind: z.enum(leaveKinds) })
export const leaveSavePress = definePress('ls', { draft: idPart })
export const leaveCancelPress = definePress('lc', { leave: idPart })

/** One's own profile, and what is asked of those who lead. */
export const ownPress = definePress('p0', { what: z.enum(['name', 'phone', 'place', 'pillar']) })
export const sharePhonePress = definePress('p1', {})
export const askChangePress = definePress('p2', { draft: idPart })
export const withdrawPress = definePress('p3', { request: idPart })
export const changeApprovePress = definePress('p4', { request: idPart })
export const changeDeclinePress = definePress('p5', { request: idPart })
