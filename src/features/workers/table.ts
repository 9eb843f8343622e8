import { sql } from 'drizzle-orm'
import { bigint, date, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import type { ImportRow } from './sheet/rows.ts'

/** The roster: people expected by an agency, joined or not, and those who only read or run it. */
export const workers = pgTable(
  'workers',
  {
    id: identity(),
    /** Empty only for owners, who run the bot and belong to no agency. */
    agencyId: bigint({ mode: 'number' }).references(() => agencies.id),
    /** With titles, as courtesy asks (`Sri Wahyuni, S.Sos.`); never split. */
    name: text().notNull(),
    address: text(),
    phone: text(),
    telegramId: whole(),
    locale: text({ enum: ['id', 'en'] })
      .notNull()
      .default('id'),
    joinedAt: instant(),
    createdAt: instant().notNull(),
  },
  t => [unique('workers_telegram_id').on(t.telegramId), index('workers_agency').on(t.agencyId)],
)

export const memberships = pgTable(
  'memberships',
  {
    id: identity(),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    pillar: text().notNull(),
    region: regionCode().notNull(),
    since: date({ mode: 'string' }).notNull(),
    /** The first day on which they are no longer there. */
    until: date({ mode: 'string' }),
  },
  t => [
    unique('memberships_worker_pillar_region_since').on(t.workerId, t.pillar, t.region, t.since),
    index('memberships_region').on(t.region),
  ],
)

export const roles = pgTable(
  'roles',
  {
    id: identity(),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    agencyId: bigint({ mode: 'number' }).references(() => agencies.id),
    role: text({ enum: ['owner', 'agency', 'coordinator', 'reader'] }).notNull(),
    scope: regionCode().notNull(),
    givenBy: whole(),
    givenAt: instant().notNull(),
    endedAt: instant(),
    endedBy: whole(),
    /** What this agency calls the role of this person (`Koordinator Kabupaten`, `Supervisor`), where it is not the usual word. */
    label: text(),
  },
  t => [index('roles_worker').on(t.workerId).where(sql`ended_at is null`), index('roles_scope').on(t.scope)],
)

/** A personal single-use link. Only the hash of its 128 random bits is kept. */
export const joinLinks = pgTable(
  'join_links',
  {
    id: identity(),
    tokenHash: text().notNull(),
    /** Empty for the owner's link printed at the first start. */
    workerId: bigint({ mode: 'number' }).references(() => workers.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    usedBy: whole(),
    revokedAt: instant(),
  },
  t => [unique('join_links_token_hash').on(t.tokenHash)],
)

/** Somebody who came without a link and waits for the nearest coordinator. */
export const joinRequests = pgTable(
  'join_requests',
  {
    id: identity(),
    telegramId: whole().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    pillar: text().notNull(),
    region: regionCode().notNull(),
    /** `moved`: the account of somebody who had joined with another one. */
    state: text({ enum: ['open', 'matched', 'moved', 'added', 'declined'] })
      .notNull()
      .default('open'),
    workerId: whole(),
    decidedBy: whole(),
    decidedAt: instant(),
    /** In which the applicant is told what was decided. */
    locale: text({ enum: ['id', 'en'] }).notNull(),
    /** The cards that were sent: to which worker, and their outbox ids. */
    cards: jsonb().$type<{ worker: number; delivery: number }[]>().notNull(),
    createdAt: instant().notNull(),
  },
  t => [unique('join_requests_key').on(t.telegramId, t.createdAt), index('join_requests_agency').on(t.agencyId)],
)

/** What somebody on the roster asks of those who lead them: another region, one more pillar or one less. */
export const changeRequests = pgTable(
  'change_requests',
  {
    id: identity(),
    /** What caused it: the same cause again adds nothing. */
    key: text().notNull(),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    what: text({ enum: ['place', 'pillar_on', 'pillar_off'] }).notNull(),
    /** Where to; of a pillar, where it is held. */
    region: regionCode().notNull(),
    pillar: text(),
    state: text({ enum: ['open', 'approved', 'declined', 'withdrawn'] })
      .notNull()
      .default('open'),
    decidedBy: whole(),
    decidedAt: instant(),
    /** The cards that were sent: to which worker, and their outbox ids. */
    cards: jsonb().$type<{ worker: number; delivery: number }[]>().notNull(),
    createdAt: instant().notNull(),
  },
  t => [
    unique('change_requests_key').on(t.key),
    index('change_requests_worker').on(t.workerId),
    index('change_requests_agency').on(t.agencyId, t.state),
  ],
)

/** A roster from a spreadsheet that was looked at and may be applied. Its rows go once it is. */
export const rosterImports = pgTable(
  'roster_imports',
  {
    id: identity(),
    updateId: whole().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    uploadedBy: whole()
      .notNull()
      .references(() => workers.id),
    fileHash: text().notNull(),
    rows: jsonb().$type<ImportRow[]>().notNull(),
    /** Of what the preview showed. */
    fingerprint: text().notNull(),
    state: text({ enum: ['preview', 'applied', 'dropped'] })
      .notNull()
      .default('preview'),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  t => [unique('roster_imports_update').on(t.updateId), index('roster_imports_agency').on(t.agencyId, t.fileHash)],
)

/** Days on which somebody is not expected to report, stated beforehand or right after. What was stated is kept when it is cancelled. */
export const leaves = pgTable(
  'leaves',
  {
    id: identity(),
    /** What caused it: the same cause again adds nothing. */
    key: text().notNull(),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    kind: text({ enum: ['leave', 'sick', 'official_travel'] }).notNull(),
    fromDay: date({ mode: 'string' }).$type<Day>().notNull(),
    /** The last day, counted. A leave that is ended early ends here earlier. */
    toDay: date({ mode: 'string' }).$type<Day>().notNull(),
    /** The worker themselves, or whoever leads them. */
    statedBy: whole().notNull(),
    statedAt: instant().notNull(),
    cancelledBy: whole(),
    cancelledAt: instant(),
  },
  t => [unique('leaves_key').on(t.key), index('leaves_worker').on(t.workerId, t.toDay)],
)

export type RosterImport = typeof rosterImports.$inferSelect
export type Worker = typeof workers.$inferSelect
export type JoinLink = typeof joinLinks.$inferSelect
export type JoinRequest = typeof joinRequests.$inferSelect
export type Leave = typeof leaves.$inferSelect
export type ChangeRequest = typeof changeRequests.$inferSelect
