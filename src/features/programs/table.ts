import { bigint, date, index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { stories } from '../stories/table.ts'
import { workers } from '../workers/table.ts'
import { formIds } from './forms.ts'

const day = () => date({ mode: 'string' }).$type<Day>()

/** An innovation programme for which an agency prepares applications: *KIPP 2027*. */
export const programs = pgTable(
  'programs',
  {
    id: identity(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    organizer: text().notNull(),
    /** The last day on which applications are taken. */
    deadline: day().notNull(),
    form: text({ enum: formIds }).notNull(),
    /** The form in which it was written, which makes one. */
    draftId: whole().notNull(),
    createdBy: whole()
      .notNull()
      .references(() => workers.id),
    createdAt: instant().notNull(),
  },
  t => [unique('programs_draft').on(t.draftId), index('programs_agency').on(t.agencyId, t.deadline)],
)

/** An innovation that a region puts forward, and who prepares it. */
export const candidates = pgTable(
  'candidates',
  {
    id: identity(),
    programId: whole()
      .notNull()
      .references(() => programs.id),
    region: regionCode().notNull(),
    title: text().notNull(),
    ownerId: whole()
      .notNull()
      .references(() => workers.id),
    /** The story from which the application is filled. */
    storyId: bigint({ mode: 'number' }).references(() => stories.id),
    state: text({ enum: ['preparing', 'submitted', 'withdrawn'] })
      .notNull()
      .default('preparing'),
    draftId: whole().notNull(),
    createdBy: whole()
      .notNull()
      .references(() => workers.id),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  t => [unique('candidates_draft').on(t.draftId), index('candidates_program').on(t.programId)],
)

/** What was written for one part of an application, in place of what the story says. */
export const candidateParts = pgTable(
  'candidate_parts',
  {
    candidateId: whole()
      .notNull()
      .references(() => candidates.id),
    part: text().notNull(),
    text: text().notNull(),
    writtenBy: whole()
      .notNull()
      .references(() => workers.id),
    writtenAt: instant().notNull(),
  },
  t => [primaryKey({ name: 'candidate_parts_key', columns: [t.candidateId, t.part] })],
)

/** Something that has to be done before the application can go out. */
export const candidateTasks = pgTable(
  'candidate_tasks',
  {
    id: identity(),
    candidateId: whole()
      .notNull()
      .references(() => candidates.id),
    text: text().notNull(),
    dueOn: day().notNull(),
    doneAt: instant(),
    draftId: whole().notNull(),
    createdBy: whole()
      .notNull()
      .references(() => workers.id),
  },
  t => [unique('candidate_tasks_draft').on(t.draftId), index('candidate_tasks_candidate').on(t.candidateId)],
)

export type Program = typeof programs.$inferSelect
export type Candidate = typeof candidates.$inferSelect
export type CandidateTask = typeof candidateTasks.$inferSelect
