import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { addDays, type Day, instantAt } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import type { Agency } from '../../agencies/table.ts'
import { meetings } from '../../meetings/table.ts'
import { isOpen, isOverdue } from '../rules/agreement.ts'
import { agreements } from '../table.ts'
import { lastStep } from './agreements.ts'

/** Agreements of a span: done in it, and of all those made before its end what was open then, and what was overdue. */
export type AgreementFigures = { done: number; running: number; overdue: Overdue[] }

/** `secret`: of a meeting of which nothing may be said to others. */
type Overdue = { text: string; dueOn: Day; secret: boolean }

/** The figures of one scope, days in the agency's zone. While the span has not ended, what is overdue is so as of today. */
export async function agreementFigures(
  db: Db,
  { id, zone }: Pick<Agency, 'id' | 'zone'>,
  scope: string,
  { from, to }: { from: Day; to: Day },
  today: Day,
): Promise<AgreementFigures> {
  const [begin, end] = [instantAt(from, '00:00', zone), instantAt(addDays(to, 1), '00:00', zone)]
  const last = lastStep(db, end)
  const rows = await db
    .select({
      text: agreements.text,
      state: last.state,
      dueOn: sql<Day>`to_char(${last.dueOn}, 'YYYY-MM-DD')`,
      at: last.at,
      secret: sql<boolean>`coalesce(${meetings.nature} = 'secret', false)`,
    })
    .from(agreements)
    .leftJoin(meetings, eq(meetings.id, agreements.meetingId))
    .innerJoinLateral(last, sql`true`)
    .where(and(eq(agreements.agencyId, id), within(agreements.region, [scope]), lt(agreements.madeAt, end)))
    .orderBy(asc(last.dueOn), asc(agreements.id))
  const [lastDay = to] = [today, to].sort()
  return {
    done: rows.filter(({ state, at }) => state === 'done' && at >= begin).length,
    running: rows.filter(({ state }) => isOpen(state)).length,
    overdue: rows.filter(row => isOverdue(row, lastDay)).map(({ text, dueOn, secret }) => ({ text, dueOn, secret })),
  }
}
