import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { storyKinds } from '../stories/parts.ts'
import { stories, storyPhotos } from '../stories/table.ts'
import { workers } from '../workers/table.ts'
import { places } from './rules/places.ts'

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/**
 * `scheduled`: it waits for its hour. `posting`: the page is there, the channel is being written to. `published`: it is
 * out everywhere. `held`: the channel could not be written to, so that it is not out. `withdrawn`: it was out.
 */
export const publicationStates = ['scheduled', 'posting', 'published', 'held', 'withdrawn', 'cancelled'] as const
export type PublicationState = (typeof publicationStates)[number]

/** What of a story is out, and since when; one row for each story that anybody wanted published. */
export const publications = pgTable(
  'publications',
  {
    storyId: whole()
      .primaryKey()
      .references(() => stories.id),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    region: regionCode().notNull(),
    kind: text({ enum: storyKinds }).notNull(),
    state: text({ enum: publicationStates }).notNull(),
    /** Raised each time it goes out anew: parts of an earlier round are not repeated. */
    round: integer().notNull().default(1),
    /** The `publicVersion` of the story that is shown. Lists leave out a row that shows an older one. */
    version: integer().notNull().default(0),
    /** What lists and searches show of it. */
    title: text().notNull().default(''),
    lead: text().notNull().default(''),
    search: text().notNull().default(''),
    cover: text(),
    coverAlt: text(),
    publishAt: instant().notNull(),
    publishedBy: whole()
      .notNull()
      .references(() => workers.id),
    publishedAt: instant(),
    /** Changed for the public after it had been published: *diperbarui*. */
    updatedAt: instant(),
    withdrawnAt: instant(),
    /** Why it is held, as the outbox told it. */
    problem: text(),
    /** The update that wanted it published last. */
    cause: whole().notNull(),
    kitSentAt: instant(),
    createdAt: instant().notNull(),
  },
  t => [
    index('publications_shown').on(t.publishedAt, t.storyId).where(sql`state in ('posting', 'published')`),
    index('publications_region').on(t.region),
    index('publications_agency').on(t.agencyId, t.state),
  ],
)

/** Photos drawn anew for the public, at an address made of their content. Gone once they may not be shown. */
export const publishedPhotos = pgTable(
  'published_photos',
  {
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    photoId: whole()
      .notNull()
      .references(() => storyPhotos.id),
    /** Empty where it cannot be shown, with the reason in `refused`. */
    address: text(),
    refused: text(),
    /** The large one, as the outbox keeps it. */
    fileId: bigint({ mode: 'number' }),
    small: bytes(),
    width: integer().notNull().default(0),
    height: integer().notNull().default(0),
    madeAt: instant().notNull(),
  },
  t => [
    primaryKey({ name: 'published_photos_key', columns: [t.storyId, t.photoId] }),
    unique('published_photos_address').on(t.address),
  ],
)

/** A Telegram channel in which the bot is, and what it may do there. An agency writes to the one that is `active`. */
export const channels = pgTable(
  'channels',
  {
    chatId: whole().primaryKey(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    title: text().notNull(),
    username: text(),
    active: boolean().notNull().default(false),
    mayPost: boolean().notNull(),
    boundBy: whole()
      .notNull()
      .references(() => workers.id),
    changedAt: instant().notNull(),
  },
  t => [uniqueIndex('channels_active').on(t.agencyId).where(sql`active`)],
)

/** One photo of a post, as it stands in the channel. */
export type PostedPhoto = { photo: number; caption: string }

/** One message of a post, or its album, and what it shows. */
export const channelParts = pgTable(
  'channel_parts',
  {
    storyId: whole()
      .notNull()
      .references(() => publications.storyId),
    /** The photos are 0; words begin at 1. */
    place: integer().notNull(),
    chatId: whole().notNull(),
    deliveryId: whole().notNull(),
    photos: jsonb().$type<PostedPhoto[]>().notNull().default([]),
    html: text().notNull().default(''),
    /** Nobody could tell whether it is there, and the publisher was asked. */
    askedAt: instant(),
  },
  t => [primaryKey({ name: 'channel_parts_key', columns: [t.storyId, t.place] })],
)

/** The publication record: where a story appeared, and since when. */
export const appearances = pgTable(
  'appearances',
  {
    storyId: whole()
      .notNull()
      .references(() => stories.id),
    place: text({ enum: places }).notNull(),
    url: text(),
    appearedOn: date({ mode: 'string' }).$type<Day>().notNull(),
    recordedBy: whole()
      .notNull()
      .references(() => workers.id),
    recordedAt: instant().notNull(),
    /** Taken down, or asked to be. */
    endedAt: instant(),
  },
  t => [primaryKey({ name: 'appearances_key', columns: [t.storyId, t.place] })],
)

/** Whom the share kit of a story was given to, so that they carry it further. */
export const shareKits = pgTable(
  'share_kits',
  {
    storyId: whole()
      .notNull()
      .references(() => publications.storyId),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    sentAt: instant().notNull(),
    remindedAt: instant(),
    answeredAt: instant(),
  },
  t => [primaryKey({ name: 'share_kits_key', columns: [t.storyId, t.workerId] })],
)

export type Publication = typeof publications.$inferSelect
export type PublishedPhoto = typeof publishedPhotos.$inferSelect
export type Channel = typeof channels.$inferSelect
export type ChannelPart = typeof channelParts.$inferSelect
export type Appearance = typeof appearances.$inferSelect
export type ShareKit = typeof shareKits.$inferSelect
