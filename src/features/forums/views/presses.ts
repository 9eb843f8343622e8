import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { isRegionCode } from '../../regions/rules.ts'

const code = z.string().refine(isRegionCode)
const page = z.coerce.number().int().min(0).max(999)

/** All forums within a scope of an agency. */
export const forumListPress = definePress('fol', { agency: idPart, scope: code, page })

/** The forum of one sub-district, and what is done there. */
export const forumPress = definePress('foc', {
  agency: idPart,
  region: code,
  act: z.enum(['show', 'add', 'chair', 'fewer']),
})

export const endMemberPress = definePress('foe', { agency: idPart, region: code, member: idPart })

/** What the form has been told is to be kept. */
export const saveForumPress = definePress('fos', { form: idPart })
