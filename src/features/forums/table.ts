import { sql } from 'drizzle-orm'
import { pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { workers } from '../workers/table.ts'

/** What is known of the *forum sosial* of a sub-district, beyond its meetings, which reports and invitations tell. */
export const forums = pgTable(
  'forums',
  {
    id: identity(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    /** The sub-district. */
    region: regionCode().notNull(),
    chair: text(),
    changedBy: whole()
      .notNull()
      .references(() => workers.id),
    changedAt: instant().notNull(),
  },
  t => [unique('forums_region').on(t.agencyId, t.region)],
)

/** An organisation that belongs to a forum, or did: rows are ended, never removed. */
export const forumMembers = pgTable(
  'forum_members',
  {
    id: identity(),
    forumId: whole()
      .notNull()
      .references(() => forums.id),
    name: text().notNull(),
    /** Lower-case letters and digits of the name. */
    nameKey: text().notNull(),
    addedBy: whole()
      .notNull()
      .references(() => workers.id),
    addedAt: instant().notNull(),
    endedAt: instant(),
  },
  t => [uniqueIndex('forum_members_name').on(t.forumId, t.nameKey).where(sql`ended_at is null`)],
)

export type Forum = typeof forums.$inferSelect
export type ForumMember = typeof forumMembers.$inferSelect
