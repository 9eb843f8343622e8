import { dayOf } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job } from '../../jobs/run.ts'
import { enqueue } from '../../outbox/enqueue.ts'
import { htmlMessage } from '../../telegram/say.ts'
import { agencySubjects, forAgency } from '../agencies/queries/subjects.ts'
import type { Agency } from '../agencies/table.ts'
import { nearest } from '../workers/access.ts'
import { quietly } from '../workers/queries/quiet.ts'
import { agencyPeople, type Contact, coordinatorsFor } from '../workers/queries.ts'
import { arrivalsOf, type Complaint } from './queries/complaints.ts'
import { placed } from './queries/places.ts'
import { arrivalsView } from './views/list.ts'
import type { Placed } from './views/words.ts'

const dayMs = 86_400_000

type Told = { contact: Contact; complaints: Placed[] }

/** The nearest coordinators of its place, else the agency's people; never the one who filed it. */
async function handlersOf(deps: Deps, agencyId: number, { region, author }: Complaint): Promise<Contact[]> {
  const others = (people: readonly Contact[]) => people.filter(({ workerId }) => workerId !== author.workerId)
  const near = nearest(others(await coordinatorsFor(deps.db, agencyId, region)))
  const found = near.length > 0 ? near : others(await agencyPeople(deps.db, agencyId, ['agency']))
  // Each role is a row: who holds two is told once.
  return [...new Map(found.map(contact => [contact.telegramId, contact])).values()]
}

/** Who is told of which complaints. */
async function toldOf(deps: Deps, { id }: Agency, slot: Date): Promise<Told[]> {
  const told = new Map<number, Told>()
  for (const complaint of await arrivalsOf(deps.db, id, new Date(slot.getTime() - dayMs), slot)) {
    const found = await placed(deps.db, complaint)
    for (const contact of await handlersOf(deps, id, complaint)) {
      const own = told.get(contact.telegramId) ?? { contact, complaints: [] }
      told.set(contact.telegramId, { contact, complaints: [...own.complaints, found] })
    }
  }
  return [...told.values()]
}

/** What came in since yesterday and still waits, to each who leads there, in private. */
async function announce(deps: Deps, agency: Agency, slot: Date): Promise<void> {
  const today = dayOf(slot, agency.zone)
  const rows = (await toldOf(deps, agency, slot)).map(({ contact, complaints }) => {
    const { telegramId, locale, address } = contact
    const view = arrivalsView({ words: deps.translate(locale), locale, today }, complaints, address)
    const payload = { text: view.text, ...htmlMessage(view) }
    return {
      key: `complaint-arrivals:${agency.id}:${today}:${telegramId}`,
      lane: 'notice' as const,
      chatId: telegramId,
      payload,
    }
  })
  if (rows.length === 0) return
  const now = deps.clock.now()
  await deps.db.transaction(async tx => void (await enqueue(tx, await quietly(tx, rows, now), now)))
}

export const complaintJobs: readonly Job[] = [
  {
    name: 'complaint-arrivals',
    when: { every: 'day', at: '08:00' },
    subjects: agencySubjects,
    usefulForHours: 10,
    run: forAgency(announce),
  },
]
