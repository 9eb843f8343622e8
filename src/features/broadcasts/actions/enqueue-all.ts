import { eq, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { workers } from '../../workers/table.ts'
import { audienceById, isMeant } from '../queries/audience.ts'
import { type Audience, type Broadcast, broadcasts, type Letter } from '../table.ts'

/** People of one statement: large enough to cost no round trips, small enough to hold up nobody. */
const peopleAtOnce = 5_000

/**
 * Enqueues a broadcast for everybody who is meant, part by part, from where it had come. Safe to call again, and from two
 * processes at once: the row of the broadcast is locked while a part is added.
 */
export async function enqueueAll(deps: Pick<Deps, 'db' | 'clock'>, broadcastId: number): Promise<void> {
  while (await deps.db.transaction(tx => enqueueSome(tx, broadcastId, deps.clock.now())));
}

async function enqueueSome(tx: Db, broadcastId: number, now: Date): Promise<boolean> {
  const [broadcast] = await tx.select().from(broadcasts).where(eq(broadcasts.id, broadcastId)).for('update')
  if (broadcast?.state !== 'enqueuing') return false
  const audience = await audienceById(tx, broadcast.audienceId)
  if (!audience) throw new Error(`broadcast ${broadcastId} has no audience`)
  const [part] = await rowsOf<{ count: string; last: string | null }>(tx, addition(broadcast, audience, now))
  const more = Number(part?.count) === peopleAtOnce
  const reached = Number(part?.last ?? broadcast.reached)
  await tx
    .update(broadcasts)
    .set({ reached, state: more ? 'enqueuing' : 'sending' })
    .where(eq(broadcasts.id, broadcastId))
  return more
}

const json = (value: unknown) => sql`cast(${JSON.stringify(value)} as text)::jsonb`

/** The next part: whoever has joined gets a delivery, everybody a line in the list. */
const addition = ({ id, letters, reached, heldUntil, expiresAt }: Broadcast, audience: Audience, now: Date) => sql`
  with people as (
    select ${workers.id} as id, ${workers.telegramId} as chat, ${workers.locale} as locale
    from ${workers} where ${workers.id} > ${reached} and ${isMeant(audience)}
    order by ${workers.id} limit ${peopleAtOnce}
  ), enqueued as (
    insert into deliveries (key, lane, chat_id, method, payload, due_at, expires_at, repeat, created_at)
    select ${keyOf(id)} || people.id, 'broadcast', people.chat, ${byLocale(letters, letter => sql`${letter.method}::text`)},
      ${byLocale(letters, letter => json(letter.payload))}, ${laterOf(heldUntil, now)}::timestamptz, ${expiresAt?.toISOString() ?? null}::timestamptz, 'never', ${now.toISOString()}::timestamptz
    from people where people.chat is not null
    on conflict (key) do nothing
    returning id, key
  ), listed as (
    insert into recipients (broadcast_id, worker_id, delivery_id)
    select ${id}::bigint, people.id, enqueued.id
    from people left join enqueued on enqueued.key = ${keyOf(id)} || people.id
    on conflict do nothing
  )
  select count(*) as count, max(people.id) as last from people`

const laterOf = (held: Date | null, now: Date) => (held !== null && held > now ? held : now).toISOString()

const keyOf = (broadcastId: number) => sql`cast(${`broadcast:${broadcastId}:`} as text)`

const byLocale = (letters: Broadcast['letters'], of: (letter: Letter) => ReturnType<typeof sql>) =>
  sql`case people.locale when 'en' then ${of(letters.en)} else ${of(letters.id)} end`
