import { bigint, boolean, index, jsonb, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'
import type { Zone } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { regions } from '../regions/table.ts'
import type { Decision, Policy } from './rules/policy.ts'
import { greetings } from './rules.ts'

/** A Dinas Sosial that uses the bot: one per kabupaten or kota. */
export const agencies = pgTable(
  'agencies',
  {
    id: identity(),
    region: regionCode()
      .notNull()
      .references(() => regions.code),
    officialName: text().notNull(),
    shortName: text().notNull(),
    greeting: text({ enum: greetings }).notNull(),
    /** IANA name: the agency's days and weeks begin there. */
    zone: text().$type<Zone>().notNull(),
    /** What was decided about its weeks; the rest is as shipped (`policyOf`). */
    policy: jsonb().$type<Partial<Policy>>().notNull().default({}),
    createdAt: instant().notNull(),
    /** The owner who founded it, by worker id: workers are defined above agencies. */
    createdBy: whole().notNull(),
  },
  agency => [unique('agencies_region').on(agency.region)],
)

/** The kinds of worker of one agency; `expected` ones owe a weekly report. */
export const pillars = pgTable(
  'pillars',
  {
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    code: text().notNull(),
    label: text().notNull(),
    expected: boolean().notNull(),
    position: smallint().notNull(),
  },
  pillar => [primaryKey({ name: 'pillars_key', columns: [pillar.agencyId, pillar.code] })],
)

/** Who changed what of an agency's policy, and when. Rows are only added; `cause` is the update, which changes once. */
export const policyChanges = pgTable(
  'policy_changes',
  {
    id: identity(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    what: text().$type<Decision['what']>().notNull(),
    before: jsonb().$type<Decision['to']>(),
    after: jsonb().$type<Decision['to']>(),
    /** By worker id: workers are defined above agencies. */
    changedBy: whole().notNull(),
    changedAt: instant().notNull(),
    cause: whole().notNull(),
  },
  change => [unique('policy_changes_cause').on(change.cause), index('policy_changes_agency').on(change.agencyId)],
)

/** What stands above and below an agency's papers. Left out: no address, and the nearest coordinator signs. */
export const letterheads = pgTable('letterheads', {
  agencyId: bigint({ mode: 'number' })
    .primaryKey()
    .references(() => agencies.id),
  address: text(),
  signerTitle: text(),
  signerName: text(),
  /** NIP, as the signer writes it. */
  signerNumber: text(),
  /** By worker id: workers are defined above agencies. */
  changedBy: whole().notNull(),
  changedAt: instant().notNull(),
})

export type PolicyChange = typeof policyChanges.$inferSelect
export type Agency = typeof agencies.$inferSelect
export type Pillar = typeof pillars.$inferSelect
export type LetterheadRow = typeof letterheads.$inferSelect
