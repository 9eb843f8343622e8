import { randomUUID } from 'node:crypto'
import { and, eq, inArray, like, type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { deliveries, type Lane, type Payload, type Repeat } from './table.ts'

export type NewDelivery = {
  /** What causes it, e.g. `digest:34.03:2026-W47:<chat>`: the same key again adds nothing. */
  key: string
  lane: Lane
  /** Absent only for methods without a chat. */
  chatId?: number
  /** A Bot API method, `sendMessage` where absent. */
  method?: string
  payload: Payload
  /** Business time; `now` where absent. */
  dueAt?: Date
  /** Not sent after this business time, but dropped as stale. */
  expiresAt?: Date
  /** Outbox id: only once that one is sent. */
  after?: number
  /** Outbox id whose message this acts on (delete, pin, react); the courier fills in `message_id`. */
  edits?: number
  /** Where absent: `always` for calls that may be repeated, `never` for albums and polls, else `once`. */
  repeat?: Repeat
}

const repeatable = /^(edit|delete|pin|unpin|set|answer|stop)/
const unrepeatable = /^(sendPoll|sendMediaGroup|copy|forward)/

export function repeatOf(method: string): Repeat {
  if (repeatable.test(method)) return 'always'
  return unrepeatable.test(method) ? 'never' : 'once'
}

const rowsPerStatement = 1_000

/**
 * Writes messages to others, in the transaction of what caused them. Returns the outbox ids in the order of `rows`; a
 * key that was enqueued before keeps its row, and its id is returned.
 */
export async function enqueue(tx: Db, rows: readonly NewDelivery[], now: Date): Promise<number[]> {
  const ids: number[] = []
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    ids.push(...(await enqueueSome(tx, rows.slice(from, from + rowsPerStatement), now)))
  }
  return ids
}

/** All rows as one parameter: of any number they make the same statement, which stays prepared, in their order. */
async function enqueueSome(tx: Db, rows: readonly NewDelivery[], now: Date): Promise<number[]> {
  const keys = rows.map(row => row.key)
  const added = await rowsOf<{ key: string; id: number | string }>(
    tx,
    sql`
      insert into deliveries
        (key, lane, chat_id, method, payload, due_at, expires_at, after, edits, repeat, created_at)
      select key, lane, "chatId", method, payload, "dueAt", "expiresAt", after, edits, repeat, ${now.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows.map((row, place) => asRow(row, place, now)))}::jsonb) as row(
        place int, key text, lane delivery_lane, "chatId" bigint, method text, payload jsonb, "dueAt" timestamptz,
        "expiresAt" timestamptz, after bigint, edits bigint, repeat text)
      order by place
      on conflict (key) do nothing returning key, id`,
  )
  const known = added.length === new Set(keys).size ? [] : await idsOf(tx, keys)
  const ids = new Map([...known, ...added].map(row => [row.key, Number(row.id)]))
  return keys.map(key => ids.get(key) as number)
}

const asRow = (row: NewDelivery, place: number, now: Date) => {
  const method = row.method ?? 'sendMessage'
  return { ...row, place, method, dueAt: row.dueAt ?? now, repeat: row.repeat ?? repeatOf(method) }
}

const idsOf = (tx: Db, keys: string[]) =>
  tx.select({ key: deliveries.key, id: deliveries.id }).from(deliveries).where(inArray(deliveries.key, keys))

/** What an edit changes; the method follows from it: text, else caption, else the buttons alone. */
export type Edit = { text?: string; caption?: string; reply_markup?: unknown } & Payload

export function editMethodOf(edit: Edit): string {
  if (edit.text !== undefined) return 'editMessageText'
  return edit.caption !== undefined ? 'editMessageCaption' : 'editMessageReplyMarkup'
}

/** As Telegram does it: new words come with their own formatting and buttons, new buttons leave the words. */
export function applyEdit(payload: Payload, edit: Edit): Payload {
  if (edit.text === undefined && edit.caption === undefined) return { ...payload, ...edit }
  const { parse_mode, entities, caption_entities, reply_markup, ...rest } = payload
  return { ...rest, ...edit }
}

/**
 * Changes a message of the outbox. Not yet sent, its own payload is rewritten; otherwise an edit is enqueued in its lane,
 * and an edit that still waits takes this one in. Nothing happens to a message that was never sent.
 */
export async function enqueueEdit(tx: Db, targetId: number, edit: Edit, now: Date): Promise<void> {
  // The lock also keeps two edits of one message apart, and the courier from taking it meanwhile.
  const [target] = await locked(tx, eq(deliveries.id, targetId))
  if (target === undefined || target.state === 'failed') return
  const waiting = and(eq(deliveries.edits, targetId), eq(deliveries.state, 'ready'), like(deliveries.method, 'edit%'))
  const [pending] = target.state === 'ready' ? [target] : await locked(tx, waiting)
  if (pending === undefined) return addEdit(tx, target, edit, now)
  const payload = applyEdit(pending.payload, edit)
  const method = pending === target ? target.method : editMethodOf(payload)
  await tx.update(deliveries).set({ payload, method }).where(eq(deliveries.id, pending.id))
}

const changeable = {
  id: deliveries.id,
  lane: deliveries.lane,
  chatId: deliveries.chatId,
  method: deliveries.method,
  payload: deliveries.payload,
  state: deliveries.state,
}

const locked = (tx: Db, which: SQL | undefined) => tx.select(changeable).from(deliveries).where(which).for('update')

type Target = Awaited<ReturnType<typeof locked>>[number]

async function addEdit(tx: Db, { id, lane, chatId }: Target, edit: Edit, now: Date) {
  const key = `edit:${id}:${randomUUID()}`
  const chat = chatId === null ? {} : { chatId }
  await enqueue(tx, [{ key, lane, ...chat, method: editMethodOf(edit), payload: edit, edits: id }], now)
}

/**
 * Takes back what has not been sent: by outbox ids, or everything whose key begins so. Returns how many were taken back;
 * the others are already with Telegram.
 */
export async function cancel(tx: Db, what: string | readonly number[], now: Date): Promise<number> {
  const chosen =
    typeof what === 'string' ? sql`starts_with(${deliveries.key}, ${what})` : inArray(deliveries.id, [...what])
  const gone = await tx
    .update(deliveries)
    .set({ state: 'failed', error: 'cancelled', settledAt: now })
    .where(and(eq(deliveries.state, 'ready'), chosen))
    .returning({ id: deliveries.id })
  return gone.length
}
