import { boolean, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { identity, instant, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { audiences } from '../broadcasts/table.ts'
import { workers } from '../workers/table.ts'

/** Something that is announced to an audience, from its first draft on. */
export const announcements = pgTable(
  'announcements',
  {
    id: identity(),
    updateId: whole().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    authorId: whole()
      .notNull()
      .references(() => workers.id),
    audienceId: whole()
      .notNull()
      .references(() => audiences.id),
    kind: text({ enum: ['text', 'photo', 'document'] }),
    /** As typed; empty under a photo or document without words. */
    text: text().notNull().default(''),
    fileId: text(),
    /** Whether everybody is asked to press that they have read it. */
    wantsRead: boolean().notNull().default(false),
    /** When it shall go out; empty for at once. */
    sendAt: instant(),
    state: text({ enum: ['open', 'scheduled', 'sent', 'dropped'] })
      .notNull()
      .default('open'),
    asking: text({ enum: ['content', 'time', 'correction'] }),
    lastUpdateId: whole(),
    /** How often its words were corrected after it had gone out. */
    corrections: integer().notNull().default(0),
    createdAt: instant().notNull(),
    sentAt: instant(),
    /** When its author was told who has not read it. */
    readToldAt: instant(),
  },
  t => [unique('announcements_update').on(t.updateId), index('announcements_state').on(t.state)],
)

/** Who has pressed that they have read it. */
export const announcementReads = pgTable(
  'announcement_reads',
  {
    announcementId: whole()
      .notNull()
      .references(() => announcements.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    readAt: instant().notNull(),
  },
  t => [primaryKey({ name: 'announcement_reads_key', columns: [t.announcementId, t.workerId] })],
)

export type Announcement = typeof announcements.$inferSelect
