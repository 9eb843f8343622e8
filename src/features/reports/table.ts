import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { workers } from '../workers/table.ts'
import type { Problem } from './kinds/kind.ts'

/** A photo as Telegram keeps it: the bot stores its id, not its bytes. */
export type Photo = { fileId: string; uniqueId: string }

/** What is understood so far. A field of the kind or of the envelope; absent means unknown, not zero. */
export type DraftValues = Record<string, unknown>

/** What was said but cannot be read as it stands, until its field is answered; `id` is the Fluent message. */
export type DraftProblem = Pick<Problem, 'field' | 'id' | 'args' | 'fix'>

/** `gathering`: photos of an album whose caption has not come, so that nobody knows yet whether it is a report. */
/** `unclaimed`: it was forwarded from somebody else, and whose report it is has been asked. */
/** `correcting`: changes to a report that stands; `merged`: they were taken over by it. */
export const draftStates = ['gathering', 'unclaimed', 'open', 'correcting', 'filed', 'merged', 'dropped'] as const

/**
 * `waiting`: too old to count without its coordinator's approval, which `refused` says was not given. `withdrawn` by its
 * author. Only filed reports are in any figure; all stay on record.
 */
export const reportStates = ['filed', 'waiting', 'refused', 'withdrawn'] as const

/** What a change after filing was. */
export const changeNotes = ['corrected', 'photos', 'withdrawn', 'approved', 'refused'] as const

/** The report that a draft changes, as it stood when the change was begun. */
export type Base = { reportId: number; version: number; number: string; values: DraftValues; photos: Photo[] }

/** A report in the making: typed in one message or asked for; each answer is saved as it arrives. */
export const reportDrafts = pgTable(
  'report_drafts',
  {
    /** The update that caused it: the same update makes one draft, and its buttons are known before it is written. */
    id: whole().primaryKey(),
    telegramId: whole().notNull(),
    agencyId: bigint({ mode: 'number' }).references(() => agencies.id),
    /** Empty while the sender has not joined: the draft waits for them. */
    workerId: bigint({ mode: 'number' }).references(() => workers.id),
    pillar: text(),
    kind: text(),
    values: jsonb().$type<DraftValues>().notNull(),
    problems: jsonb().$type<DraftProblem[]>().notNull(),
    /** What the message said, apart from what was answered since: an edit of the message changes only what it says. */
    heard: jsonb().$type<DraftValues>(),
    base: jsonb().$type<Base>(),
    /** The civil day, where the author is, from which the age of the activity counts. */
    begunOn: date({ mode: 'string' }).notNull(),
    photos: jsonb().$type<Photo[]>().notNull(),
    /** Photos beyond those that a report keeps. */
    photosLeftOut: integer().notNull().default(0),
    source: text({ enum: ['message', 'guided'] }).notNull(),
    practice: boolean().notNull().default(false),
    state: text({ enum: draftStates }).notNull().default('open'),
    /** Field being asked, and the last update taken as an answer, so that a redelivered one changes nothing. */
    asking: text(),
    lastUpdateId: whole(),
    /** Where the message stood, and the card that answers it; the sender's own chat where there is no card in a group. */
    chatId: whole().notNull(),
    topicId: integer(),
    messageId: whole(),
    mediaGroupId: text(),
    cardDeliveryId: whole(),
    nudgedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  t => [
    index('report_drafts_open').on(t.telegramId).where(sql`state = 'open'`),
    index('report_drafts_album').on(t.chatId, t.mediaGroupId),
  ],
)

export const reports = pgTable(
  'reports',
  {
    id: identity(),
    draftId: whole().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    /** `LAP-2026-11-0037`: unique in its agency, never reused. */
    number: text().notNull(),
    pillar: text().notNull(),
    kind: text().notNull(),
    region: regionCode().notNull(),
    activityDate: date({ mode: 'string' }).notNull(),
    values: jsonb().$type<DraftValues>().notNull(),
    photos: jsonb().$type<Photo[]>().notNull(),
    filedAt: instant().notNull(),
    state: text({ enum: reportStates }).notNull().default('filed'),
    /** Grows with every change, so that whoever acts on an older one is told. */
    version: integer().notNull().default(1),
    correctedAt: instant(),
    photosLeftOut: integer().notNull().default(0),
    /** Where the receipt stands, if the outbox keeps it; it changes with the report. */
    chatId: whole(),
    cardDeliveryId: whole(),
    decidedBy: bigint({ mode: 'number' }).references(() => workers.id),
    decisionReason: text(),
  },
  t => [
    unique('reports_draft').on(t.draftId),
    unique('reports_agency_number').on(t.agencyId, t.number),
    index('reports_agency_date').on(t.agencyId, t.activityDate),
    index('reports_worker').on(t.workerId, t.activityDate),
    index('reports_complaints').on(t.agencyId, t.activityDate).where(sql`kind = 'complaint'`),
  ],
)

/** A change after filing: what the report said before it, who changed it and when. `cause` is the update, which changes once. */
export const reportVersions = pgTable(
  'report_versions',
  {
    id: identity(),
    reportId: whole()
      .notNull()
      .references(() => reports.id),
    /** The version that these values were. */
    version: integer().notNull(),
    values: jsonb().$type<DraftValues>().notNull(),
    photos: jsonb().$type<Photo[]>().notNull(),
    changedBy: whole()
      .notNull()
      .references(() => workers.id),
    changedAt: instant().notNull(),
    cause: whole().notNull(),
    note: text({ enum: changeNotes }).notNull(),
    reason: text(),
  },
  t => [unique('report_versions_cause').on(t.cause), unique('report_versions_version').on(t.reportId, t.version)],
)

/** The last number given in a month. Locked last in the filing transaction, so that it is held shortest. */
export const reportCounters = pgTable(
  'report_counters',
  { agencyId: whole().notNull(), month: text().notNull(), last: integer().notNull() },
  t => [primaryKey({ name: 'report_counters_key', columns: [t.agencyId, t.month] })],
)

/** A worker's group of KPM (`kelompok`), remembered from the first report about it. Size in KPM. */
export const beneficiaryGroups = pgTable(
  'beneficiary_groups',
  {
    id: identity(),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    /** Lower-case letters and digits of the name: `Melati 2` and `melati2` are one group. */
    nameKey: text().notNull(),
    region: regionCode().notNull(),
    size: integer().notNull(),
    lastSession: text(),
    updatedAt: instant().notNull(),
  },
  t => [unique('beneficiary_groups_key').on(t.workerId, t.region, t.nameKey)],
)

/** A reminder that a week has no report of somebody: one a day at most, whoever asks for it. */
export const reportReminders = pgTable(
  'report_reminders',
  {
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    /** On which it is to arrive, where the agency is. */
    day: date({ mode: 'string' }).$type<Day>().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    /** The Monday of the week. */
    week: date({ mode: 'string' }).$type<Day>().notNull(),
    deliveryId: whole().notNull(),
    /** Empty where the clock did. */
    askedBy: bigint({ mode: 'number' }).references(() => workers.id),
    /** The press that asked for it, with others. */
    cause: bigint({ mode: 'number' }),
    createdAt: instant().notNull(),
  },
  t => [
    primaryKey({ name: 'report_reminders_key', columns: [t.workerId, t.day] }),
    index('report_reminders_cause').on(t.cause).where(sql`cause is not null`),
  ],
)

export type ReportDraft = typeof reportDrafts.$inferSelect
export type Report = typeof reports.$inferSelect
export type ReportVersion = typeof reportVersions.$inferSelect
export type BeneficiaryGroup = typeof beneficiaryGroups.$inferSelect
