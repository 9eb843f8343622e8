import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { nearest } from '../access.ts'
import { moversOf } from '../queries/leaders.ts'
import { cardOf, joinedAs, openRequestOf } from '../queries/requests.ts'
import { type Contact, coordinatorsFor } from '../queries.ts'
import { type JoinRequest, joinRequests } from '../table.ts'
import { requestView } from '../views/requests.ts'

/** What the form of somebody without a link has gathered. */
const asked = z.object({
  agency: z.number(),
  name: z.string(),
  pillar: z.string(),
  subdistrict: z.string(),
  village: z.string().nullish(),
  locale: z.enum(['id', 'en']),
})

export type Requested = { request: JoinRequest; told: Contact[] }

async function tell(tx: Db, deps: Deps, request: JoinRequest, contacts: readonly Contact[], now: Date) {
  const card = await cardOf(tx, request)
  const rows: NewDelivery[] = contacts.map(({ workerId, telegramId, locale }) => {
    const view = requestView(deps.translate(locale), locale, card)
    const payload = { text: view.text, ...htmlMessage(view) }
    return { key: `join-request:${request.id}:${workerId}`, lane: 'urgent', chatId: telegramId, payload }
  })
  const deliveries = await enqueue(tx, rows, now)
  const cards = contacts.map(({ workerId }, at) => ({ worker: workerId, delivery: deliveries[at] as number }))
  await tx.update(joinRequests).set({ cards }).where(eq(joinRequests.id, request.id))
}

/** Whoever seems to have joined already may stand elsewhere: those who can move their account see the request too. */
async function withMovers(tx: Db, request: JoinRequest, contacts: readonly Contact[]): Promise<Contact[]> {
  const movers: Contact[] = []
  for (const person of await joinedAs(tx, request)) movers.push(...(await moversOf(tx, person)))
  return [...new Map([...contacts, ...movers].map(contact => [contact.workerId, contact])).values()]
}

/** Asks the nearest coordinators to let somebody join: once for each draft, and one request at a time for an account. */
export function requestJoining(deps: Deps, draft: FormDraft): Promise<Requested | undefined> {
  const now = deps.clock.now()
  const input = asked.parse(draft.values)
  const region = input.village ?? input.subdistrict
  return deps.db.transaction(async tx => {
    const contacts = nearest(await coordinatorsFor(tx, input.agency, region))
    const waiting = await openRequestOf(tx, draft.telegramId)
    if (waiting) return { request: waiting, told: contacts }
    if (!(await settleDraft(tx, draft.id, 'done', now))) return undefined
    const { agency: agencyId, name, pillar, locale } = input
    const row = { telegramId: draft.telegramId, agencyId, name, pillar, region, locale, cards: [], createdAt: now }
    const [request] = (await tx.insert(joinRequests).values(row).returning()) as [JoinRequest]
    await tell(tx, deps, request, await withMovers(tx, request, contacts), now)
    return { request, told: contacts }
  })
}
