import { z } from 'zod'
import { definePress, idPart } from '../../../telegram/press.ts'
import { type Month, monthPattern } from '../rules/months.ts'

const monthPart = z
  .string()
  .regex(monthPattern)
  .transform(text => text as Month)

/** One's own month: as a document, as a spreadsheet, or as words for WhatsApp. */
export const monthPress = definePress('kd', { month: monthPart, as: z.enum(['pdf', 'xlsx', 'text']) })

/** Which month: this and the last, or all in which something was reported. */
export const choicePress = definePress('kc', { show: z.enum(['recent', 'all']) })

/** The document that was looked at goes to those who lead there. */
export const sendPress = definePress('ks', { monthly: idPart })

/** One who was sent a report: has read it, or has something to say. */
export const readPress = definePress('kr', { monthly: idPart, act: z.enum(['seen', 'note']) })

/** The note has been written: its form, which holds the report. */
export const notePress = definePress('kn', { form: idPart })
