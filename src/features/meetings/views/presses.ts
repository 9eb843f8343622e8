import { z } from 'zod'
import type { Day } from '../../../base/days.ts'
import { definePress, idPart } from '../../../telegram/press.ts'
import { allFields, answers, reasons } from '../rules/meeting.ts'

const one = { id: idPart }

/** The draft of an invitation. */
export const draftPress = definePress('ma', one)
export const editPress = definePress('me', one)
export const fieldPress = definePress('mf', { id: idPart, field: z.enum(allFields) })
export const kindPress = definePress('mk', { id: idPart, kind: z.coerce.number().int().min(0).max(99) })
export const delegatePress = definePress('md', one)
export const pollPress = definePress('mv', one)
export const previewPress = definePress('mp', one)
export const sendPress = definePress('ms', one)
/** What of the letter can be changed. */
export const letterFieldsPress = definePress('m5', one)
/** Takes the groups out of those who are meant. */
export const withoutGroupsPress = definePress('m6', one)
/** Sends though the same invitation went out before. */
export const sendAgainPress = definePress('m7', one)
export const dropPress = definePress('mx', one)

/** Pressed by those who are invited. */
export const answerPress = definePress('mr', { id: idPart, answer: z.enum(answers) })
export const reasonPress = definePress('mw', { id: idPart, reason: z.enum(reasons) })
export const calendarPress = definePress('mc', one)
export const letterPress = definePress('ml', one)
export const openPress = definePress('mo', one)
/** By the one who was named as a substitute. */
export const agreePress = definePress('mg', { id: idPart, worker: idPart, agree: z.enum(['0', '1']) })
export const namedPress = definePress('mn', { id: idPart, worker: idPart })

/** By the inviter, once it has gone out. */
export const statusPress = definePress('mt', one)
export const listPress = definePress('mi', one)
export const remindPress = definePress('mq', one)
export const movePress = definePress('mm', { id: idPart, what: z.enum(['when', 'venue']) })
export const postponePress = definePress('m8', { id: idPart, how: z.enum(['ask', 'to', 'open']) })
export const cancelPress = definePress('mz', { id: idPart, sure: z.enum(['0', '1']) })
/** The series that a meeting belongs to. */
export const seriesPress = definePress('m1', one)
const day = z.iso.date().transform(text => text as Day)
export const skipPress = definePress('m2', { id: idPart, day })
export const sendingPress = definePress('m3', { id: idPart, itself: z.enum(['0', '1']) })
export const endSeriesPress = definePress('m4', { id: idPart, sure: z.enum(['0', '1']) })
/** Links of those who were not reached. */
export const personalPress = definePress('m9', one)
export const whatsAppPress = definePress('mh', one)
