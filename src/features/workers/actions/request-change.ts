import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import { regionByCode } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { changeCardOf, openChangeOf } from '../queries/changes.ts'
import { leadersOver } from '../queries/leaders.ts'
import type { Contact } from '../queries.ts'
import { type ChangeRequest, changeRequests, type Worker, workers } from '../table.ts'
import { changeRequestView } from '../views/changes.ts'
import { placesHeld } from './places.ts'

/** What the forms of /profil have gathered. */
const asked = z.union([
  z
    .object({ what: z.literal('place'), subdistrict: z.string(), village: z.string().nullish() })
    .transform(({ what, subdistrict, village }) => ({ what, region: village ?? subdistrict, pillar: null })),
  z
    .object({ what: z.literal('pillar'), change: z.object({ on: z.boolean(), pillar: z.string() }) })
    .transform(({ change: { on, pillar } }) => ({
      what: on ? ('pillar_on' as const) : ('pillar_off' as const),
      region: null,
      pillar,
    })),
])

export type Requested =
  /** `told` are those who can answer; nobody where none has joined yet. */
  { outcome: 'requested' | 'waiting'; request: ChangeRequest; told: Contact[] } | { outcome: 'not-possible' }

type Wanted = Pick<ChangeRequest, 'what' | 'region' | 'pillar'>

/** What is asked for, if it is something that this person does not have yet and the agency has. */
async function wantedBy(tx: Db, worker: Worker, agencyId: number, values: unknown): Promise<Wanted | undefined> {
  const { data } = asked.safeParse(values)
  const held = await placesHeld(tx, worker)
  const [first] = held
  if (!data || !first) return undefined
  if (data.what === 'place') {
    const agency = await agencyById(tx, agencyId)
    const inside = agency && isWithin(data.region, agency.region) && (await regionByCode(tx, data.region))
    return inside && held.some(({ region }) => region !== data.region) ? data : undefined
  }
  const has = held.some(({ pillar }) => pillar === data.pillar)
  const known = (await pillarsOf(tx, agencyId)).some(({ code }) => code === data.pillar)
  const possible = data.what === 'pillar_on' ? known && !has : has && held.some(one => one.pillar !== data.pillar)
  return possible ? { ...data, region: first.region } : undefined
}

async function sendCards(tx: Db, deps: Deps, request: ChangeRequest, told: readonly Contact[], now: Date) {
  const card = await changeCardOf(tx, request)
  if (!card) return
  const rows = told.map(({ workerId, telegramId, locale }): NewDelivery => {
    const view = changeRequestView(deps.translate(locale), card)
    const payload = { text: view.text, ...htmlMessage(view) }
    return { key: `change-request:${request.id}:${workerId}`, lane: 'urgent', chatId: telegramId, payload }
  })
  const deliveries = await enqueue(tx, rows, now)
  const cards = told.map(({ workerId }, at) => ({ worker: workerId, delivery: deliveries[at] as number }))
  await tx.update(changeRequests).set({ cards }).where(eq(changeRequests.id, request.id))
}

const lockWorker = async (tx: Db, telegramId: number) => {
  const [worker] = await tx.select().from(workers).where(eq(workers.telegramId, telegramId)).for('update')
  return worker
}

/** Asks those who lead for another region or pillar: once for each draft, and one request at a time for a person. */
export function requestChange(deps: Deps, draft: FormDraft): Promise<Requested> {
  const now = deps.clock.now()
  const key = `form:${draft.id}`
  return deps.db.transaction(async tx => {
    const worker = await lockWorker(tx, draft.telegramId)
    if (!worker || worker.agencyId === null) return { outcome: 'not-possible' }
    const { agencyId, id: workerId } = worker
    const waiting = await openChangeOf(tx, workerId)
    if (waiting) {
      const told = await leadersOver(tx, worker, waiting.region)
      return { outcome: waiting.key === key ? 'requested' : 'waiting', request: waiting, told }
    }
    const wanted = await wantedBy(tx, worker, agencyId, draft.values)
    if (!wanted || !(await settleDraft(tx, draft.id, 'done', now))) return { outcome: 'not-possible' }
    const row = { key, workerId, agencyId, ...wanted, cards: [], createdAt: now }
    const [request] = (await tx.insert(changeRequests).values(row).returning()) as [ChangeRequest]
    const told = await leadersOver(tx, worker, wanted.region)
    await sendCards(tx, deps, request, told, now)
    return { outcome: 'requested', request, told }
  })
}
