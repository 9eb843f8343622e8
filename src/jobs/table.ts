import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from '../db/columns.ts'

export type RunState = 'running' | 'waiting' | 'done' | 'failed' | 'skipped'

/** One slot of one job for one subject, which runs once; `waiting` is tried again when `leaseUntil` is over. */
export const jobRuns = pgTable(
  'job_runs',
  {
    job: text().notNull(),
    subject: text().notNull(),
    slot: instant().notNull(),
    state: text().$type<RunState>().notNull(),
    token: text(),
    leaseUntil: instant(),
    attempts: integer().notNull().default(0),
    error: text(),
    startedAt: instant(),
    settledAt: instant(),
  },
  t => [primaryKey({ name: 'job_runs_pk', columns: [t.job, t.subject, t.slot] }), index('job_runs_state').on(t.state)],
)

/** How far a job has come for a subject: the slots after `completedSlot`, or after `createdAt`, are still to run. */
export const jobMarks = pgTable(
  'job_marks',
  {
    job: text().notNull(),
    subject: text().notNull(),
    createdAt: instant().notNull(),
    completedSlot: instant(),
  },
  t => [primaryKey({ name: 'job_marks_pk', columns: [t.job, t.subject] })],
)
