import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { storyKinds } from '../parts.ts'
import { checklist, criterionNames } from '../rules/review.ts'

const token = z.string().regex(/^\w{1,24}$/)

/** A story that is begun; `report` is the one it is made of, 0 for none. */
export const kindPress = definePress('ia', {
  kind: z.enum(storyKinds),
  report: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
})

/** What an author does with a story. */
export const storyPress = definePress('ib', {
  story: idPart,
  act: z.enum([
    ...(['card', 'list', 'preview', 'parts', 'go', 'people', 'photos'] as const),
    ...(['submit', 'drop', 'dropped', 'withdraw', 'withdrawn', 'reopen', 'changes', 'agree', 'object'] as const),
  ]),
})
/** A part, or another question, that is asked anew. */
export const askPress = definePress('ic', { story: idPart, token })
export const photoPress = definePress('id', { photo: idPart, act: z.enum(['open', 'remove', 'removed']) })
/** A person of the register: asked again, or no longer agreeing. */
export const consentPress = definePress('ie', {
  consent: idPart,
  act: z.enum(['ask', 'proof', 'withdraw', 'withdrawn', 'leave']),
})
/** Somebody else: on this photo, or, with 0, in the words. */
export const addPersonPress = definePress('if', {
  story: idPart,
  photo: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
})

/** What a reviewer does with a snapshot. */
export const reviewPress = definePress('ig', {
  story: idPart,
  version: idPart,
  act: z.enum([
    ...(['open', 'photos', 'approve', 'sure', 'mend', 'decline', 'check', 'score', 'edit'] as const),
    ...(['changes', 'people', 'voices'] as const),
  ]),
})
export const queuePress = definePress('ih', { page: z.coerce.number().int().min(0).max(9_999) })
/** A part that is to be mended, or not. */
export const mendPress = definePress('ii', { review: idPart, part: token })
/** The chosen parts are chosen; the notes are written; off they go. */
export const mendingPress = definePress('ij', { review: idPart, act: z.enum(['notes', 'send', 'decline']) })
export const checkPress = definePress('ik', { review: idPart, item: z.enum(checklist) })
export const criterionPress = definePress('il', { review: idPart, criterion: z.enum(criterionNames) })
export const pointsPress = definePress('im', {
  review: idPart,
  criterion: z.enum(criterionNames),
  points: z.coerce.number().int().min(0).max(100),
})
/** A reviewer's wording: a part of it, and what becomes of it. */
export const editPartPress = definePress('in', { edit: idPart, part: token })
export const editPress = definePress('io', { edit: idPart, act: z.enum(['parts', 'offer', 'drop']) })
