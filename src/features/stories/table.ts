import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { reports } from '../reports/table.ts'
import { workers } from '../workers/table.ts'
import { type MendPart, type StoryValues, storyKinds } from './parts.ts'
import { consentStates } from './rules/consent.ts'

/**
 * `open`: its author writes. `submitted`: it waits for its reviewers. `returned`: parts are to be mended by the author.
 * `edited`: a reviewer corrected the wording, and the author is asked. `declined`: it cannot be published. `withdrawn` by
 * its author after it had been handed in; `dropped` before. A story that was approved once stays public while it is
 * revised: what the public sees is `approvedVersion`.
 */
export const storyStates = [
  'open',
  'submitted',
  'returned',
  'edited',
  'approved',
  'declined',
  'withdrawn',
  'dropped',
] as const
export type StoryState = (typeof storyStates)[number]

/** A part that a reviewer wants mended, what it said then, and what is missing. */
export type Mend = { part: MendPart; note: string; was: string }

export const stories = pgTable(
  'stories',
  {
    id: identity(),
    /** The update that began it. */
    updateId: whole().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    authorId: whole()
      .notNull()
      .references(() => workers.id),
    kind: text({ enum: storyKinds }).notNull(),
    /** Where it happened: kapanewon or kalurahan; its reviewers lead this place. */
    region: regionCode().notNull(),
    /** The report it was begun from. */
    reportId: bigint({ mode: 'number' }).references(() => reports.id),
    /** As its author is writing it; what was handed in stands in `story_versions`. */
    values: jsonb().$type<StoryValues>().notNull(),
    state: text({ enum: storyStates }).notNull().default('open'),
    /** The last snapshot that was handed in or edited; 0 before the first. */
    version: integer().notNull().default(0),
    /** The snapshot that was approved last: the one the public sees. */
    approvedVersion: integer(),
    /** Rises with every change of what the public may see, also of a consent: whoever shows an older one shows it anew. */
    publicVersion: integer().notNull().default(0),
    /** Part of its public address; it stays when the title changes. */
    slug: text(),
    /** What is to be mended, while it is returned. */
    mends: jsonb().$type<Mend[]>().notNull().default([]),
    /** Why it was declined or withdrawn. */
    reason: text(),
    /** The part being asked; `photos` and others are questions beside the parts. */
    asking: text(),
    lastUpdateId: whole(),
    /** The next text is added to what stands: Telegram cut a long one there, or something was still missing. */
    adds: text({ enum: ['cut', 'more'] }),
    /** Whether photos were asked for, or are to be asked for again. */
    photosAsked: boolean().notNull().default(false),
    /** Photos beyond those that a story keeps. */
    photosLeftOut: integer().notNull().default(0),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** When it was handed in for the first time. */
    submittedAt: instant(),
    /** Since when it waits for whoever is to act: reviewers, or its author. */
    waitingSince: instant(),
    /** When it was approved for the first time; it stays where the story is taken back. */
    approvedAt: instant(),
    /** Since when the public sees something else than what was approved first. */
    revisedAt: instant(),
  },
  t => [
    unique('stories_update').on(t.updateId),
    unique('stories_slug').on(t.slug),
    index('stories_author').on(t.authorId),
    index('stories_agency').on(t.agencyId, t.state),
    index('stories_region').on(t.region),
  ],
)

/** Who can be recognised on a photo. */
export const peopleOnPhotos = ['none', 'adults', 'children'] as const

/** One photo of a snapshot, with its caption and who was said to be on it then. */
export type VersionPhoto = { id: number; caption: string; people: (typeof peopleOnPhotos)[number] | null }

/** Everything that was handed in, edited or corrected, whole; rows are only added. */
export const storyVersions = pgTable(
  'story_versions',
  {
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    version: integer().notNull(),
    values: jsonb().$type<StoryValues>().notNull(),
    photos: jsonb().$type<VersionPhoto[]>().notNull(),
    changedBy: whole()
      .notNull()
      .references(() => workers.id),
    role: text({ enum: ['author', 'editor'] }).notNull(),
    /** The update that made it, which makes one. */
    cause: whole().notNull(),
    changedAt: instant().notNull(),
  },
  t => [
    primaryKey({ name: 'story_versions_key', columns: [t.storyId, t.version] }),
    unique('story_versions_cause').on(t.cause),
  ],
)

export const storyPhotos = pgTable(
  'story_photos',
  {
    id: identity(),
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    fileId: text().notNull(),
    fileUniqueId: text().notNull(),
    /** Of the largest size that Telegram keeps; 0 where nobody told, as for photos of a report. */
    width: integer().notNull().default(0),
    height: integer().notNull().default(0),
    bytes: integer().notNull().default(0),
    /** Empty until it was asked; '' where there is none. */
    caption: text(),
    position: integer().notNull(),
    /** Who can be recognised; empty until it was asked. */
    people: text({ enum: peopleOnPhotos }),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  t => [index('story_photos_story').on(t.storyId), unique('story_photos_once').on(t.storyId, t.fileUniqueId)],
)

/** Proof of a consent: a photo of the signed form, a voice note, or how it was said; `none`: it was asked for. */
export type Evidence =
  | { kind: 'photo' | 'voice' | 'document'; fileId: string }
  | { kind: 'text'; text: string }
  | { kind: 'none' }

/**
 * The register: who agreed that a photo or their story is published. Kept when it is withdrawn (UU 27/2022 art. 24: the
 * controller must be able to show proof).
 */
export const storyConsents = pgTable(
  'story_consents',
  {
    id: identity(),
    updateId: whole().notNull(),
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    /** Empty for somebody whom the words are about. */
    photoId: bigint({ mode: 'number' }).references(() => storyPhotos.id),
    /** As the author calls the person, *Ibu Siti Rahayu (38)*; the public reads it only of those who `agreed_named`. */
    name: text(),
    /** Whether a parent or guardian answered. */
    guardian: boolean().notNull().default(false),
    state: text({ enum: consentStates }).notNull().default('not_asked'),
    askedBy: whole()
      .notNull()
      .references(() => workers.id),
    askedOn: date({ mode: 'string' }).$type<Day>(),
    /** For what: the bot's channel and pages, and beyond them social media and the press. */
    use: text({ enum: ['pages', 'all'] }),
    evidence: jsonb().$type<Evidence>(),
    createdAt: instant().notNull(),
    answeredAt: instant(),
    /** When the author took this person out of the story's words, which then no longer wait for them. */
    leftOutAt: instant(),
    withdrawnAt: instant(),
    withdrawnBy: bigint({ mode: 'number' }).references(() => workers.id),
  },
  t => [index('story_consents_story').on(t.storyId), unique('story_consents_update').on(t.updateId, t.photoId)],
)

/** What a reviewer said of a snapshot. Approvals are counted of different people. */
export const storyReviews = pgTable(
  'story_reviews',
  {
    id: identity(),
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    version: integer().notNull(),
    reviewerId: whole()
      .notNull()
      .references(() => workers.id),
    /** Empty while the reviewer only ticks the list or scores. */
    verdict: text({ enum: ['approved', 'returned', 'declined', 'edited'] }),
    mends: jsonb().$type<Mend[]>().notNull().default([]),
    note: text(),
    /** Ticked items of the list. */
    checklist: jsonb().$type<string[]>().notNull().default([]),
    /** Points by criterion. */
    score: jsonb().$type<Record<string, number>>().notNull().default({}),
    asking: text(),
    lastUpdateId: whole(),
    createdAt: instant().notNull(),
    decidedAt: instant(),
  },
  t => [
    unique('story_reviews_key').on(t.storyId, t.version, t.reviewerId),
    index('story_reviews_open').on(t.reviewerId).where(sql`verdict is null`),
  ],
)

/** What an author sent along for the reviewers that is not printed: a voice note. */
export const storyAttachments = pgTable(
  'story_attachments',
  {
    id: identity(),
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    kind: text({ enum: ['voice'] }).notNull(),
    fileId: text().notNull(),
    fileUniqueId: text().notNull(),
    /** The part that was asked when it came. */
    part: text(),
    seconds: integer().notNull().default(0),
    addedAt: instant().notNull(),
  },
  t => [unique('story_attachments_once').on(t.storyId, t.fileUniqueId)],
)

/** A reviewer's wording of a snapshot, until it is put before the author. */
export const storyEdits = pgTable(
  'story_edits',
  {
    id: identity(),
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    editorId: whole()
      .notNull()
      .references(() => workers.id),
    /** The snapshot that is being reworded: another one in the meantime wins. */
    version: integer().notNull(),
    values: jsonb().$type<StoryValues>().notNull(),
    state: text({ enum: ['open', 'offered', 'dropped'] })
      .notNull()
      .default('open'),
    asking: text(),
    lastUpdateId: whole(),
    createdAt: instant().notNull(),
  },
  t => [unique('story_edits_key').on(t.storyId, t.version, t.editorId)],
)

export type Story = typeof stories.$inferSelect
export type StoryVersion = typeof storyVersions.$inferSelect
export type StoryPhoto = typeof storyPhotos.$inferSelect
export type StoryConsent = typeof storyConsents.$inferSelect
export type StoryReview = typeof storyReviews.$inferSelect
export type StoryEdit = typeof storyEdits.$inferSelect
export type StoryAttachment = typeof storyAttachments.$inferSelect
