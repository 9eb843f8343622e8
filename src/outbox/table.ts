import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { identity, instant, whole } from '../db/columns.ts'

export type Lane = 'urgent' | 'notice' | 'reminder' | 'broadcast'
/** What to do when nobody can tell whether Telegram executed the call. */
export type Repeat = 'always' | 'once' | 'never'
export type DeliveryState = 'ready' | 'sending' | 'sent' | 'failed' | 'unknown'
/** Arguments of the Bot API method without `chat_id`; `{ file: 12 }` anywhere in it stands for a row of `files`. */
export type Payload = Record<string, unknown>

/** Sorted by Postgres in this order: the courier empties the lanes from left to right. */
export const deliveryLane = pgEnum('delivery_lane', ['urgent', 'notice', 'reminder', 'broadcast'])

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** A row is a Telegram call that has not happened yet, and afterwards what came of it. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: identity(),
    key: text().notNull(),
    lane: deliveryLane().notNull(),
    chatId: whole(),
    method: text().notNull(),
    payload: jsonb().$type<Payload>().notNull(),
    dueAt: instant().notNull(),
    /** Dropped as stale when not sent by then. */
    expiresAt: instant(),
    /** Only once that delivery is sent. */
    after: whole(),
    /** Acts on the message which that delivery sent. */
    edits: whole(),
    repeat: text().$type<Repeat>().notNull(),
    state: text().$type<DeliveryState>().notNull().default('ready'),
    leaseUntil: instant(),
    attempts: integer().notNull().default(0),
    /** How often the outcome was unknown. */
    doubts: integer().notNull().default(0),
    result: jsonb().$type<unknown>(),
    error: text(),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  t => [
    unique('deliveries_key').on(t.key),
    index('deliveries_due').on(t.lane, t.dueAt, t.id).where(sql`state = 'ready'`),
    index('deliveries_unsettled').on(t.state).where(sql`state in ('sending', 'failed', 'unknown')`),
    index('deliveries_sent').on(t.settledAt).where(sql`state = 'sent'`),
    index('deliveries_edits').on(t.edits).where(sql`edits is not null`),
    index('deliveries_after').on(t.after).where(sql`after is not null`),
    // With its second half it is of no use to taking, which then goes by `deliveries_due` however little was ready before.
    index('deliveries_chat').on(t.chatId).where(sql`state = 'ready' and chat_id is not null`),
    index('deliveries_poll').on(sql`(result->>'poll_id')`).where(sql`method = 'sendPoll'`),
  ],
)

/** Generated documents and pictures, kept once; `fileId` is Telegram's id after the first upload. */
export const files = pgTable(
  'files',
  {
    id: identity(),
    hash: text().notNull(),
    bytes: bytes().notNull(),
    mime: text().notNull(),
    name: text().notNull(),
    fileId: text(),
    createdAt: instant().notNull(),
  },
  t => [unique('files_hash').on(t.hash)],
)

/** What sending has taught about a chat; a chat without a row is taken as reachable. */
export const chats = pgTable('chats', {
  chatId: whole().primaryKey(),
  reachable: boolean().notNull().default(true),
  reason: text(),
  migratedTo: whole(),
  changedAt: instant().notNull(),
})

/**
 * The last vote of each known person in a poll of ours. A vote can arrive before it is known which delivery its poll is:
 * it is then kept until it can be handed on.
 */
export const votes = pgTable(
  'votes',
  {
    pollId: text().notNull(),
    /** Telegram's id of the person. */
    voterId: whole().notNull(),
    /** Place of the option in the poll; empty where the vote was taken back. */
    option: integer(),
    updateId: whole().notNull(),
    /** Whether the feature whose poll it is has taken it. */
    taken: boolean().notNull(),
    votedAt: instant().notNull(),
  },
  t => [
    primaryKey({ name: 'votes_key', columns: [t.pollId, t.voterId] }),
    index('votes_early').on(t.votedAt).where(sql`not taken`),
  ],
)
