import { eq } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import type { Coordinator } from '../../workers/access.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { type Candidate, candidates, type Program } from '../table.ts'
import { entrustedView } from '../views/notices.ts'

type Given = { region: string; title: string; ownerId: number; storyId: number | null; draftId: number }

/** The one who is to prepare it is told, unless they put it forward themselves. */
async function tellOwner(deps: Deps, tx: Db, program: Program, candidate: Candidate): Promise<void> {
  const owner = await workerById(tx, candidate.ownerId)
  if (!owner || owner.telegramId === null || owner.id === candidate.createdBy) return
  const { telegramId: chatId, address, locale } = owner
  const region = await regionTitleOf(tx, candidate.region)
  const agency = await agencyById(tx, program.agencyId)
  const today = dayOf(deps.clock.now(), agency?.zone ?? 'Asia/Jakarta')
  const view = entrustedView({ words: deps.translate(locale), locale, today }, { program, candidate, region, address })
  const payload = { text: view.text, ...htmlMessage(view) }
  const notice = { key: `candidate-owner:${candidate.id}`, lane: 'notice' as const, chatId, payload }
  const now = deps.clock.now()
  await enqueue(tx, await quietly(tx, [notice], now), now)
}

/** Puts an innovation of a region forward; the same draft again finds what it made. */
export async function nominate(deps: Deps, nominator: Coordinator, program: Program, given: Given): Promise<Candidate> {
  const row = { ...given, programId: program.id, createdBy: nominator.workerId, createdAt: deps.clock.now() }
  return deps.db.transaction(async tx => {
    const [made] = await tx.insert(candidates).values(row).onConflictDoNothing().returning()
    if (made) await tellOwner(deps, tx, program, made)
    const [found] = made ? [made] : await tx.select().from(candidates).where(eq(candidates.draftId, given.draftId))
    return found as Candidate
  })
}
