import { and, asc, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { addDays, type Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { publishableStory } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { stories } from '../../stories/table.ts'
import { workers } from '../../workers/table.ts'
import { forms } from '../forms.ts'
import { type FilledPart, fillForm } from '../rules.ts'
import {
  type Candidate,
  type CandidateTask,
  candidateParts,
  candidates,
  candidateTasks,
  type Program,
  programs,
} from '../table.ts'

/** Programmes stay on the list for a year after their deadline. */
const keptDays = 365

/** An application with all that is known of it. */
export type Application = {
  candidate: Candidate
  program: Program
  owner: { id: number; name: string }
  story: PublicStory | undefined
  parts: FilledPart[]
  tasks: CandidateTask[]
}

export const programsOf = (db: Db, agencyIds: readonly number[], today: Day): Promise<Program[]> =>
  db
    .select()
    .from(programs)
    .where(and(inArray(programs.agencyId, [...agencyIds]), gte(programs.deadline, addDays(today, -keptDays))))
    .orderBy(asc(programs.deadline), asc(programs.id))

export async function programById(db: Db, id: number): Promise<Program | undefined> {
  const [program] = await db.select().from(programs).where(eq(programs.id, id))
  return program
}

/** Candidates that one may see: those of the scopes, and those that one prepares oneself. */
export const candidatesOf = (
  db: Db,
  programId: number,
  { scopes, workerId }: { scopes: readonly string[]; workerId: number },
): Promise<Candidate[]> =>
  db
    .select()
    .from(candidates)
    .where(
      and(
        eq(candidates.programId, programId),
        ne(candidates.state, 'withdrawn'),
        or(eq(candidates.ownerId, workerId), within(candidates.region, scopes)),
      ),
    )
    .orderBy(asc(candidates.region), asc(candidates.id))

/** Whether somebody prepares anything for an agency. */
export const preparesFor = async (db: Db, workerId: number): Promise<number[]> => {
  const rows = await db
    .selectDistinct({ agencyId: programs.agencyId })
    .from(candidates)
    .innerJoin(programs, eq(programs.id, candidates.programId))
    .where(and(eq(candidates.ownerId, workerId), ne(candidates.state, 'withdrawn')))
  return rows.map(({ agencyId }) => agencyId)
}

async function writtenFor(db: Db, candidateId: number): Promise<Map<string, string>> {
  const rows = await db.select().from(candidateParts).where(eq(candidateParts.candidateId, candidateId))
  return new Map(rows.map(({ part, text }) => [part, text]))
}

export async function applicationOf(db: Db, candidateId: number): Promise<Application | undefined> {
  const [row] = await db
    .select({ candidate: candidates, program: programs, owner: { id: workers.id, name: workers.name } })
    .from(candidates)
    .innerJoin(programs, eq(programs.id, candidates.programId))
    .innerJoin(workers, eq(workers.id, candidates.ownerId))
    .where(eq(candidates.id, candidateId))
  if (!row) return undefined
  const { storyId } = row.candidate
  const story = storyId === null ? undefined : await publishableStory(db, storyId)
  const tasks = await db
    .select()
    .from(candidateTasks)
    .where(eq(candidateTasks.candidateId, candidateId))
    .orderBy(sql`${candidateTasks.doneAt} is not null`, asc(candidateTasks.dueOn), asc(candidateTasks.id))
  const parts = fillForm(forms[row.program.form], story, await writtenFor(db, candidateId))
  return { ...row, story, tasks, parts }
}

const mostStories = 8

/** Stories of a region that the public may see, newest first, from which an application can be filled. */
export async function storiesFor(db: Db, agencyId: number, region: string): Promise<PublicStory[]> {
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        eq(stories.agencyId, agencyId),
        within(stories.region, [region]),
        sql`${stories.approvedVersion} is not null`,
      ),
    )
    .orderBy(sql`${stories.approvedAt} desc`)
    .limit(mostStories)
  const found = await Promise.all(rows.map(({ id }) => publishableStory(db, id)))
  return found.flatMap(story => story ?? [])
}

/** What is still being prepared for programmes of an agency whose deadline lies ahead. */
export async function runningApplications(db: Db, agencyId: number, today: Day): Promise<Application[]> {
  const rows = await db
    .select({ id: candidates.id })
    .from(candidates)
    .innerJoin(programs, eq(programs.id, candidates.programId))
    .where(
      and(
        eq(programs.agencyId, agencyId),
        gte(programs.deadline, today),
        eq(candidates.state, 'preparing'),
        isNull(candidates.settledAt),
      ),
    )
  const found = await Promise.all(rows.map(({ id }) => applicationOf(db, id)))
  return found.flatMap(application => application ?? [])
}
