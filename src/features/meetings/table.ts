import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Day, HHMM } from '../../base/days.ts'
import { identity, instant, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { audiences } from '../broadcasts/table.ts'
import { workers } from '../workers/table.ts'
import { answers, meetingKinds, natures, type Question, reasons } from './rules/meeting.ts'
import type { Recurrence } from './rules/recurrence.ts'

/** Meetings that are held again and again. Each of them is a meeting of its own that refers to its series. */
export const meetingSeries = pgTable(
  'meeting_series',
  {
    id: identity(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    /** Who prepares and sends them. */
    inviterId: whole()
      .notNull()
      .references(() => workers.id),
    repeats: jsonb().$type<Recurrence>().notNull(),
    /** Hours and place as the last invitation went out: what is moved afterwards is moved once. */
    at: text().$type<HHMM>().notNull(),
    until: text().$type<HHMM>(),
    venue: text().notNull(),
    /** The last day of the rule for which a meeting was prepared or left out. */
    plannedTo: date({ mode: 'string' }).$type<Day>().notNull(),
    /** The next invitation goes out by itself instead of waiting for a look at it. */
    sendsItself: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  t => [index('meeting_series_open').on(t.endedAt)],
)

/** A meeting from the draft of its invitation on. */
export const meetings = pgTable(
  'meetings',
  {
    id: identity(),
    /** What began the draft; empty where a series prepared it. */
    updateId: whole(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    inviterId: whole()
      .notNull()
      .references(() => workers.id),
    audienceId: whole()
      .notNull()
      .references(() => audiences.id),
    kind: text({ enum: meetingKinds }),
    /** What is added to the name of the kind, as typed: *PKH*, *Tindak Lanjut Hasil Monev*. */
    title: text().notNull().default(''),
    startsAt: instant(),
    /** Empty for *s.d. selesai*. */
    endsAt: instant(),
    /** A place, or the address of an online meeting. */
    venue: text(),
    agenda: jsonb().$type<string[]>().notNull().default([]),
    bring: text(),
    dress: text(),
    letterNo: text(),
    letterDate: date({ mode: 'string' }).$type<Day>(),
    /** *Sifat* of the letter; what is secret goes to no group. */
    nature: text({ enum: natures }),
    /** *Hal*. */
    subject: text(),
    /** Telegram's id of the letter as a document. */
    letterFile: text(),
    /** How it is held again; a series begins with the first that goes out. */
    repeats: jsonb().$type<Recurrence>(),
    seriesId: bigint({ mode: 'number' }).references(() => meetingSeries.id),
    /** Its place among those of the series that went out, from 1 on. */
    seriesNumber: integer(),
    /** The day that the rule gives, whatever day it is held on. */
    seriesDay: date({ mode: 'string' }).$type<Day>(),
    /** Whom to ask, where it is not the inviter. */
    contact: text(),
    /** Until when an answer is asked for. */
    answerBy: instant(),
    mayDelegate: boolean().notNull().default(true),
    /** Whether groups are asked by a poll in which everybody sees who declines. */
    withPoll: boolean().notNull().default(false),
    state: text({ enum: ['open', 'sent', 'postponed', 'cancelled', 'dropped'] })
      .notNull()
      .default('open'),
    /** Rises with every change of time or place, as the calendar's SEQUENCE. */
    sequence: integer().notNull().default(0),
    /** Answers to an earlier sequence than this one are asked again. */
    answersFrom: integer().notNull().default(0),
    asking: text().$type<Question>(),
    lastUpdateId: whole(),
    createdAt: instant().notNull(),
    sentAt: instant(),
    settledAt: instant(),
  },
  t => [
    unique('meetings_update').on(t.updateId),
    unique('meetings_series_day').on(t.seriesId, t.seriesDay),
    unique('meetings_series_number').on(t.seriesId, t.seriesNumber),
    index('meetings_agency').on(t.agencyId, t.startsAt),
  ],
)

/** What was changed after the invitations had gone out. */
export const meetingChanges = pgTable(
  'meeting_changes',
  {
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    sequence: integer().notNull(),
    what: text({ enum: ['moved', 'postponed', 'resumed', 'cancelled'] }).notNull(),
    before: jsonb().$type<{ startsAt: string | null; endsAt: string | null; venue: string | null }>().notNull(),
    by: whole().notNull(),
    at: instant().notNull(),
  },
  t => [primaryKey({ name: 'meeting_changes_key', columns: [t.meetingId, t.sequence] })],
)

/** The last answer of each who was invited. */
export const meetingAnswers = pgTable(
  'meeting_answers',
  {
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    answer: text({ enum: answers }).notNull(),
    /** Why they cannot come; seen by the inviter only. */
    reason: text({ enum: reasons }),
    /** Who comes instead, by name and office. */
    substitute: text(),
    /** The same, where it is somebody of the roster, who has to agree. */
    substituteId: whole().references(() => workers.id),
    agreed: boolean(),
    /** Of the meeting when it was answered. */
    sequence: integer().notNull(),
    /** After it had begun. */
    late: boolean().notNull(),
    updateId: whole().notNull(),
    answeredAt: instant().notNull(),
  },
  t => [primaryKey({ name: 'meeting_answers_key', columns: [t.meetingId, t.workerId] })],
)

export type Series = typeof meetingSeries.$inferSelect
export type Meeting = typeof meetings.$inferSelect
export type MeetingAnswer = typeof meetingAnswers.$inferSelect
