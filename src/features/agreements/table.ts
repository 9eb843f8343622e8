import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { meetings } from '../meetings/table.ts'
import { workers } from '../workers/table.ts'
import { type Evidence, letterStates, ownerKinds, states } from './rules/agreement.ts'

/** What was agreed, and who answers for it now. How it stands is said by the last of its steps. */
export const agreements = pgTable(
  'agreements',
  {
    id: identity(),
    /** What it was made of, e.g. `form:12`: the same again adds nothing. */
    cause: text().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    /** Where it is to be done: who leads there sees it. */
    region: regionCode().notNull(),
    meetingId: bigint({ mode: 'number' }).references(() => meetings.id),
    /** The matter it belongs to, as its minutes call it. */
    topic: text(),
    text: text().notNull(),
    ownerKind: text({ enum: ownerKinds }).notNull(),
    /** Somebody of the roster, whose name stands there; a unit or an office has only a name. */
    ownerId: bigint({ mode: 'number' }).references(() => workers.id),
    ownerName: text().notNull(),
    /** Who sees to it where the owner cannot be written to, and is told how it goes. */
    followerId: whole()
      .notNull()
      .references(() => workers.id),
    madeBy: whole()
      .notNull()
      .references(() => workers.id),
    madeAt: instant().notNull(),
  },
  t => [
    unique('agreements_cause').on(t.cause),
    index('agreements_agency').on(t.agencyId, t.region),
    index('agreements_owner').on(t.ownerId),
    index('agreements_follower').on(t.followerId),
    index('agreements_meeting').on(t.meetingId),
  ],
)

/** What happened with an agreement, from its making (1) on; rows are only added. Of two at once one finds the number taken. */
export const agreementSteps = pgTable(
  'agreement_steps',
  {
    agreementId: whole()
      .notNull()
      .references(() => agreements.id),
    seq: integer().notNull(),
    state: text({ enum: states }).notNull(),
    /** By when; of what goes on for good, when it is looked at again. */
    dueOn: date({ mode: 'string' }).$type<Day>().notNull(),
    continuing: boolean().notNull(),
    /** Who answers for it from this step on, where that changed: somebody of the roster, or a name. */
    ownerId: bigint({ mode: 'number' }).references(() => workers.id),
    ownerName: text(),
    note: text(),
    evidence: jsonb().$type<Evidence[]>().notNull().default([]),
    by: whole()
      .notNull()
      .references(() => workers.id),
    at: instant().notNull(),
    updateId: whole().notNull(),
  },
  t => [primaryKey({ name: 'agreement_steps_key', columns: [t.agreementId, t.seq] })],
)

/** A letter that an agreement needs. Its state only goes forward, each step with its day. */
export const agreementLetters = pgTable(
  'agreement_letters',
  {
    id: identity(),
    cause: text().notNull(),
    agreementId: whole()
      .notNull()
      .references(() => agreements.id),
    addressee: text().notNull(),
    subject: text().notNull(),
    state: text({ enum: letterStates }).notNull().default('draft'),
    number: text(),
    signedOn: date({ mode: 'string' }).$type<Day>(),
    sentOn: date({ mode: 'string' }).$type<Day>(),
    repliedOn: date({ mode: 'string' }).$type<Day>(),
    by: whole()
      .notNull()
      .references(() => workers.id),
    at: instant().notNull(),
  },
  t => [unique('agreement_letters_cause').on(t.cause), index('agreement_letters_agreement').on(t.agreementId)],
)

export type AgreementLetter = typeof agreementLetters.$inferSelect
export type AgreementStep = typeof agreementSteps.$inferSelect
