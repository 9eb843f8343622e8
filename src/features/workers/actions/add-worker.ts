import { z } from 'zod'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { type FormDraft, noteInDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import { regionByCode } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import type { Enroller } from '../access.ts'
import { phoneTaken } from '../queries/phone.ts'
import { workerById } from '../queries.ts'
import { memberships, roles, type Worker, workers } from '../table.ts'

/** What the form of /petugas has gathered. A worker without a role reports; readers and agency people need no pillar. */
export const newWorker = z
  .object({
    agency: z.number(),
    agencyRegion: z.string(),
    name: z.string(),
    role: z.enum(['worker', 'coordinator', 'reader', 'agency']).default('worker'),
    pillar: z.string().nullish(),
    second: z.string().nullish(),
    place: z.string().optional(),
    village: z.string().nullish(),
    phone: z.string().nullish(),
  })
  .transform(given => ({ ...given, region: given.village ?? given.place ?? given.agencyRegion }))
export type NewWorker = z.infer<typeof newWorker>

export type Adding =
  | { outcome: 'added' | 'added-before'; worker: Worker }
  | { outcome: 'not-yours' }
  /** Somebody of this name has the telephone already. */
  | { outcome: 'phone-taken'; holder: string }
  | { outcome: 'incomplete' }

async function mayAdd(tx: Db, enroller: Enroller, { role, region }: NewWorker): Promise<boolean> {
  const given = role === 'worker' || enroller.gives.includes(role)
  const reached = enroller.scopes.some(scope => isWithin(region, scope))
  return given && reached && (await regionByCode(tx, region)) !== undefined
}

async function addPlaces(tx: Db, enroller: Enroller, worker: Worker, input: NewWorker, now: Date) {
  const agency = await agencyById(tx, enroller.agencyId)
  const known = (await pillarsOf(tx, enroller.agencyId)).map(({ code }) => code)
  const pillars = [...new Set([input.pillar, input.second])].filter(code => code && known.includes(code)) as string[]
  const since = dayOf(now, agency?.zone ?? 'Asia/Jakarta')
  const rows = pillars.map(pillar => ({ workerId: worker.id, pillar, region: input.region, since }))
  if (rows.length > 0) await tx.insert(memberships).values(rows)
}

/**
 * Puts somebody on the roster, once for each draft: the same update again adds nothing and hears the same, another one
 * hears that it was done before. Their personal link is issued apart.
 */
export function addWorker(
  deps: Pick<Deps, 'db' | 'clock'>,
  enroller: Enroller,
  draft: FormDraft,
  updateId: number,
): Promise<Adding> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const before = typeof draft.values.worker === 'number' ? await workerById(tx, draft.values.worker) : undefined
    if (before) return { outcome: draft.values.addedBy === updateId ? 'added' : 'added-before', worker: before }
    const { data: input } = newWorker.safeParse(draft.values)
    if (input === undefined || input.agency !== enroller.agencyId) return { outcome: 'incomplete' }
    if (!(await mayAdd(tx, enroller, input))) return { outcome: 'not-yours' }
    const holder = input.phone ? await phoneTaken(tx, enroller.agencyId, input.phone) : undefined
    if (holder) return { outcome: 'phone-taken', holder: holder.name }
    if (!(await settleDraft(tx, draft.id, 'done', now))) return { outcome: 'incomplete' }
    const row = { agencyId: enroller.agencyId, name: input.name, phone: input.phone ?? null, createdAt: now }
    const [worker] = (await tx.insert(workers).values(row).returning()) as [Worker]
    await addPlaces(tx, enroller, worker, input, now)
    if (input.role !== 'worker') {
      const given = { role: input.role, scope: input.region, givenBy: enroller.workerId, givenAt: now }
      await tx.insert(roles).values({ workerId: worker.id, agencyId: enroller.agencyId, ...given })
    }
    await noteInDraft(tx, draft, { worker: worker.id, addedBy: updateId })
    return { outcome: 'added', worker }
  })
}
