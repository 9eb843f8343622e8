import { bigint, boolean, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'

export const groupPurposes = ['work', 'coordinators', 'stories', 'digest'] as const
export type GroupPurpose = (typeof groupPurposes)[number]

/** Telegram's topics begin at 1, so 0 can stand for the group as a whole. */
export const wholeGroup = 0

/** A Telegram group, or one topic of it (by `topicId`), and what it is bound to. */
export const groups = pgTable(
  'groups',
  {
    id: identity(),
    chatId: whole().notNull(),
    topicId: integer().notNull().default(wholeGroup),
    title: text().notNull(),
    agencyId: bigint({ mode: 'number' }).references(() => agencies.id),
    scope: regionCode(),
    purpose: text({ enum: groupPurposes }),
    /** Whether the bot hears ordinary messages: it is admin, or privacy mode is off. */
    hears: boolean().notNull().default(false),
    mayDelete: boolean().notNull().default(false),
    /** False after the bot was removed; the binding is kept for its return. */
    present: boolean().notNull().default(true),
    /** The card with the binding and its buttons, as the outbox knows it. */
    cardDeliveryId: whole(),
    boundBy: whole(),
    boundAt: instant(),
    createdAt: instant().notNull(),
  },
  t => [unique('groups_chat_topic').on(t.chatId, t.topicId), index('groups_agency').on(t.agencyId)],
)

export type Group = typeof groups.$inferSelect
