import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
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
export const draftStates = ['gathering', 'open', 'filed', 'dropped'] as const

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
  },
  t => [
    unique('reports_draft').on(t.draftId),
    unique('reports_agency_number').on(t.agencyId, t.number),
    index('reports_agency_date').on(t.agencyId, t.activityDate),
    index('reports_worker').on(t.workerId, t.activityDate),
  ],
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

export type ReportDraft = typeof reportDrafts.$inferSelect
export type Report = typeof reports.$inferSelect
export type BeneficiaryGroup = typeof beneficiaryGroups.$inferSelect
