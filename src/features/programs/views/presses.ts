import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'

/** A programme, and what is done there. */
export const programPress = definePress('prg', { program: idPart, act: z.enum(['show', 'nominate', 'deadline']) })
export const programListPress = definePress('prl', {})
export const newProgramPress = definePress('prn', { agency: idPart })

/** An application, and what is done there. */
export const candidatePress = definePress('prc', {
  candidate: idPart,
  act: z.enum(['show', 'parts', 'task', 'tasks', 'stories', 'docx', 'pdf', 'submitted', 'withdrawn', 'preparing']),
})
export const partPress = definePress('prp', { candidate: idPart, part: z.string().regex(/^[a-z_]{1,20}$/) })
export const taskDonePress = definePress('prd', { candidate: idPart, task: idPart })
export const storyPress = definePress('prs', { candidate: idPart, story: idPart })

/** What a form has been told is to be kept. `owner` is who prepares a candidate, 0 where the form does not ask. */
export const saveProgramPress = definePress('prk', { form: idPart, owner: z.coerce.number().int().min(0) })
