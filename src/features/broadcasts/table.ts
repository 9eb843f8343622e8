import { index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import type { Payload } from '../../outbox/table.ts'
import { agencies } from '../agencies/table.ts'
import { groups } from '../groups/table.ts'
import { workers } from '../workers/table.ts'

/** Who is meant: those of these pillars (all, where none is named) in these regions, people by name, and groups. */
export const audiences = pgTable('audiences', {
  id: identity(),
  agencyId: whole()
    .notNull()
    .references(() => agencies.id),
  /** Who chooses; nobody else's presses count. */
  chosenBy: whole()
    .notNull()
    .references(() => workers.id),
  /** How far the one who chooses may reach. */
  reach: jsonb().$type<string[]>().notNull(),
  pillars: jsonb().$type<string[]>().notNull(),
  regions: jsonb().$type<string[]>().notNull(),
  people: jsonb().$type<number[]>().notNull(),
  groups: jsonb().$type<number[]>().notNull(),
  /** Callback data of the screen to which choosing leads back. */
  back: text().notNull(),
  createdAt: instant().notNull(),
})

export type Audience = typeof audiences.$inferSelect

/** What everybody is sent, in their language. */
export type Letter = { method: 'sendMessage' | 'sendPhoto' | 'sendDocument' | 'sendPoll'; payload: Payload }

export const broadcastStates = ['enqueuing', 'sending', 'stopped', 'done'] as const

/** One thing sent to an audience, and how far it has come. */
export const broadcasts = pgTable(
  'broadcasts',
  {
    id: identity(),
    /** What it is about, e.g. `announcement:12`: sent once. */
    subject: text().notNull(),
    audienceId: whole()
      .notNull()
      .references(() => audiences.id),
    /** What the sender calls it. */
    title: text().notNull(),
    letters: jsonb().$type<{ id: Letter; en: Letter }>().notNull(),
    /** Goes out then, where it was begun in quiet hours. */
    heldUntil: instant(),
    /** What has not gone by then is useless. */
    expiresAt: instant(),
    state: text({ enum: broadcastStates }).notNull().default('enqueuing'),
    /** The last person enqueued, by worker id: the next part begins after them. */
    reached: whole().notNull().default(0),
    /** The outbox id of the one message that tells the sender how far it is. */
    progress: whole(),
    /** What that message says now, as `sent/failed/unknown/total`, and since when. */
    shown: text().notNull().default(''),
    shownAt: instant(),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  t => [unique('broadcasts_subject').on(t.subject), index('broadcasts_open').on(t.state)],
)

/** Whom a broadcast was meant for. Without a delivery they had not joined. */
export const recipients = pgTable(
  'recipients',
  {
    id: identity(),
    broadcastId: whole()
      .notNull()
      .references(() => broadcasts.id),
    workerId: whole().references(() => workers.id),
    groupId: whole().references(() => groups.id),
    /** Where they stood then, for the list of who was not reached. */
    region: regionCode(),
    deliveryId: whole(),
  },
  t => [
    unique('recipients_worker').on(t.broadcastId, t.workerId),
    unique('recipients_group').on(t.broadcastId, t.groupId),
    index('recipients_delivery').on(t.deliveryId),
  ],
)

export type Broadcast = typeof broadcasts.$inferSelect
