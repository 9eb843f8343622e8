import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'

const fieldId = z.string().regex(/^[a-z_]{1,24}$/)

/**
 * Buttons under a report that waits. `at`: under the card, which the outbox keeps and changes; or under another screen
 * (the end of the form, a reminder), which is replaced.
 */
export const cardPress = definePress('rc', {
  draft: idPart,
  act: z.enum(['file', 'again', 'update', 'edit', 'drop', 'show']),
  at: z.enum(['card', 'screen']),
})

/** The two buttons of a weekday that disagrees with its date: which day is right. */
export const dayPress = definePress('rx', { draft: idPart, keep: z.enum(['said', 'other', 'today']) })

/** A field of the edit menu. */
export const fieldPress = definePress('re', { draft: idPart, field: fieldId })

/** A draft that is taken up again, or deleted, from a list or a reminder. */
export const draftPress = definePress('rd', { draft: idPart, act: z.enum(['resume', 'delete']) })

/** One's own reports about the activities of a month, `2026-11`, a page at a time. */
export const monthPress = definePress('rp', {
  month: z.string().regex(/^\d{4}-\d\d$/),
  page: z.coerce.number().int().min(0).max(9_999),
})

/** A new guided report of this kind: `nihil` under a reminder. */
export const kindPress = definePress('rn', { kind: z.string().regex(/^[a-z0-9_]{1,24}$/) })

/** Buttons under one's own filed report, as it stood at that version. */
export const reportPress = definePress('ro', {
  report: idPart,
  version: idPart,
  act: z.enum(['view', 'edit', 'history', 'photos', 'ask']),
})

/** What becomes of changes to a filed report that were typed or asked for. */
export const correctionPress = definePress('rk', {
  draft: idPart,
  act: z.enum(['apply', 'gap', 'edit', 'show', 'leave']),
})

/** Whose report a forwarded message is. */
export const claimPress = definePress('rw', { draft: idPart, act: z.enum(['mine', 'theirs', 'drop']) })

/** The coordinator about a report that is too old to count without them. */
export const approvalPress = definePress('ra', {
  report: idPart,
  version: idPart,
  act: z.enum(['approve', 'refuse', 'photos']),
})

/** The reason of a refusal has been given: its form, which holds the report. */
export const refusalPress = definePress('rf', { form: idPart })
