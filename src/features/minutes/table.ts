import { bigint, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import type { OwnerKind } from '../agreements/rules/agreement.ts'
import { meetings } from '../meetings/table.ts'
import { workers } from '../workers/table.ts'

/** What was decided: a decision, something that is needed, or something to be kept in mind. */
export const pointKinds = ['decision', 'need', 'note'] as const
export type PointKind = (typeof pointKinds)[number]
export type Point = { kind: PointKind; text: string }

/** `id` counts within the minutes and stays while their order changes. */
export type Topic = { id: number; title: string; discussion: string; points: Point[] }

/** Who a plan names: without a kind it is still open who is meant. */
export type PlanOwner = { name: string; kind?: OwnerKind; id?: number }
/** An agreement of the draft; what is missing is asked before it is sent. */
export type Plan = {
  id: number
  topic: number | null
  text: string
  owner: PlanOwner | null
  follower: { id: number; name: string } | null
  dueOn: Day | null
  continuing: boolean
  /** What was wrong with its day, as it was said. */
  trouble?: string
}

export type Body = { topics: Topic[]; plans: Plan[]; closing: string; nextId: number }

/** What is asked at the moment, and of which topic or plan. */
export const questions = [
  'chair',
  'paste',
  'title',
  'discussion',
  'points',
  'plan',
  'plan_text',
  'plan_owner',
  'plan_follower',
  'plan_due',
  'plan_review',
] as const
export type Question = (typeof questions)[number]
export type Asking = { question: Question; of?: number; name?: string }

/** The minutes of a meeting, from their draft on: one for each. */
export const minutes = pgTable(
  'minutes',
  {
    id: identity(),
    meetingId: whole()
      .notNull()
      .references(() => meetings.id),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    /** Who takes them; named by those who lead. */
    takerId: whole()
      .notNull()
      .references(() => workers.id),
    chair: text(),
    body: jsonb().$type<Body>().notNull(),
    /** What was typed or pasted and not yet taken apart, message by message. */
    parts: jsonb().$type<string[]>().notNull().default([]),
    state: text({ enum: ['open', 'sent'] })
      .notNull()
      .default('open'),
    /** Rises with each change: what was looked at is what goes out. */
    version: integer().notNull().default(1),
    asking: jsonb().$type<Asking>(),
    lastUpdateId: whole(),
    openedAt: instant().notNull(),
    /** That whoever chaired has looked at them, as the note-taker said. */
    checkedBy: bigint({ mode: 'number' }).references(() => workers.id),
    checkedAt: instant(),
    /** The file that was sent: a row of the outbox's files. */
    file: whole(),
  },
  t => [unique('minutes_meeting').on(t.meetingId), index('minutes_taker').on(t.takerId)],
)

export type Minutes = typeof minutes.$inferSelect
