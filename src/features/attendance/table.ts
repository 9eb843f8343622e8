import {
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { identity, instant, whole } from '../../db/columns.ts'
import { meetings } from '../meetings/table.ts'
import { workers } from '../workers/table.ts'
import { statuses } from './rules/status.ts'

/** What a meeting's attendance is taken with, from the first look at it on. */
export const attendanceSheets = pgTable('attendance_sheets', {
  meetingId: whole()
    .primaryKey()
    .references(() => meetings.id),
  /** Hexadecimal: codes and tickets are derived from it. */
  secret: text().notNull(),
  /** Where it takes place, if somebody has sent the point: then a telephone's position is asked for. */
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  /** Who was asked for the point last, and when: their next position is it. */
  placingBy: whole().references(() => workers.id),
  placingAt: instant(),
  /** Of a training: lessons (jam pelajaran) and what was taught. */
  hours: smallint(),
  topics: jsonb().$type<string[]>().notNull().default([]),
  openedAt: instant().notNull(),
})

export const ways = ['code', 'ticket', 'claim', 'list', 'all'] as const

/** Messages that show the code or the picture of a meeting, and which one they show. */
export const attendanceDoors = pgTable(
  'attendance_doors',
  {
    chatId: whole().notNull(),
    messageId: whole().notNull(),
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    /** The host who opened it. */
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    kind: text({ enum: ['code', 'picture'] }).notNull(),
    step: integer().notNull(),
    shownAt: instant().notNull(),
  },
  t => [primaryKey({ name: 'attendance_doors_key', columns: [t.chatId, t.messageId] })],
)

/** What was noted of somebody, one after the other: the last one holds, none is taken away. */
export const attendanceMarks = pgTable(
  'attendance_marks',
  {
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    /** From 1 on: who marks after what they saw is refused where somebody else was first. */
    number: smallint().notNull(),
    status: text({ enum: statuses }).notNull(),
    way: text({ enum: ways }).notNull(),
    /** Who came in their place. */
    substitute: text(),
    by: whole()
      .notNull()
      .references(() => workers.id),
    at: instant().notNull(),
    updateId: whole().notNull(),
  },
  t => [primaryKey({ name: 'attendance_marks_key', columns: [t.meetingId, t.workerId, t.number] })],
)

/** Somebody who says to have been there, which a coordinator confirms: too late, from elsewhere, or without a position. */
export const attendanceClaims = pgTable(
  'attendance_claims',
  {
    id: identity(),
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    why: text({ enum: ['late', 'far', 'unplaced'] }).notNull(),
    /** `placing`: a code was right, and the position is waited for. */
    state: text({ enum: ['placing', 'open', 'confirmed', 'refused'] }).notNull(),
    /** How far from the place they were; the position itself is not kept. */
    metres: integer(),
    at: instant().notNull(),
    decidedBy: whole().references(() => workers.id),
    decidedAt: instant(),
  },
  t => [unique('attendance_claims_person').on(t.meetingId, t.workerId)],
)

/** People outside the roster who were there. */
export const attendanceGuests = pgTable(
  'attendance_guests',
  {
    id: identity(),
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    name: text().notNull(),
    office: text().notNull(),
    /** The form it was written in: it counts once. */
    form: whole().notNull(),
    addedBy: whole()
      .notNull()
      .references(() => workers.id),
    addedAt: instant().notNull(),
    removedBy: whole().references(() => workers.id),
    removedAt: instant(),
  },
  t => [unique('attendance_guests_form').on(t.form), index('attendance_guests_meeting').on(t.meetingId)],
)

/** Codes that were wrong. */
export const attendanceGuesses = pgTable(
  'attendance_guesses',
  { updateId: whole().primaryKey(), workerId: whole().notNull(), at: instant().notNull() },
  t => [index('attendance_guesses_person').on(t.workerId, t.at)],
)

/** Certificates of a training: one for each who attended, with its number. */
export const certificates = pgTable(
  'certificates',
  {
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    number: text().notNull(),
    issuedBy: whole()
      .notNull()
      .references(() => workers.id),
    issuedAt: instant().notNull(),
    /** The outbox id of the paper, once it was sent. */
    deliveryId: whole(),
  },
  t => [
    primaryKey({ name: 'certificates_key', columns: [t.meetingId, t.workerId] }),
    unique('certificates_number').on(t.number),
  ],
)

export type Sheet = typeof attendanceSheets.$inferSelect
export type Door = typeof attendanceDoors.$inferSelect
export type Mark = typeof attendanceMarks.$inferSelect
export type Claim = typeof attendanceClaims.$inferSelect
export type Guest = typeof attendanceGuests.$inferSelect
