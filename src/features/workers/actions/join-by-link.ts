import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import { national } from '../../../base/scope.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { linkById } from '../queries/links.ts'
import { type LinkState, linkState } from '../rules.ts'
import { type JoinLink, joinLinks, roles, type Worker, workers } from '../table.ts'

/** Who opened a link: the Telegram account and the name it shows. */
export type Newcomer = { telegramId: number; locale: Locale; name: string }

export type Joining =
  | { outcome: 'joined'; worker: Worker }
  /** This account belongs to somebody of an agency already. */
  | { outcome: 'account-known'; worker: Worker }
  /** The person of this link has joined with another account. */
  | { outcome: 'taken' }
  | { outcome: Exclude<LinkState, 'usable'> }

const byAccount = async (tx: Db, telegramId: number): Promise<Worker | undefined> => {
  const [worker] = await tx.select().from(workers).where(eq(workers.telegramId, telegramId))
  return worker
}

/** Of two who open one link at once, the one whose UPDATE comes first gets it. */
async function takeLink(tx: Db, id: number, by: number, now: Date): Promise<JoinLink | undefined> {
  const open = and(isNull(joinLinks.usedAt), isNull(joinLinks.revokedAt), gt(joinLinks.expiresAt, now))
  const [link] = await tx
    .update(joinLinks)
    .set({ usedAt: now, usedBy: by })
    .where(and(eq(joinLinks.id, id), open))
    .returning()
  return link
}

async function becomeOwner(tx: Db, { telegramId, locale, name }: Newcomer, known: Worker | undefined, now: Date) {
  const row = { agencyId: null, name, telegramId, locale, joinedAt: now, createdAt: now }
  const [worker] = known ? [known] : ((await tx.insert(workers).values(row).returning()) as [Worker])
  await tx.insert(roles).values({ workerId: worker.id, agencyId: null, role: 'owner', scope: national, givenAt: now })
  return worker
}

/** An owner who joins an agency as a person of its own: the row that only ran the bot gives its account and role away. */
async function moveOwner(tx: Db, owner: Worker, to: number) {
  await tx.update(workers).set({ telegramId: null }).where(eq(workers.id, owner.id))
  await tx
    .update(roles)
    .set({ workerId: to })
    .where(and(eq(roles.workerId, owner.id), eq(roles.role, 'owner')))
}

/** The former account is told, so that nobody loses theirs unseen. */
async function tellFormer(tx: Db, deps: Deps, link: JoinLink, worker: Worker, now: Date) {
  if (worker.telegramId === null) return
  const text = deps.translate(worker.locale)('join-account-moved')
  const payload = { text, parse_mode: 'HTML' }
  await enqueue(tx, [{ key: `moved:${link.id}`, lane: 'urgent', chatId: worker.telegramId, payload }], now)
}

async function becomeWorker(tx: Db, deps: Deps, link: JoinLink, worker: Worker, newcomer: Newcomer): Promise<Worker> {
  const now = deps.clock.now()
  const { telegramId, locale } = newcomer
  await tellFormer(tx, deps, link, worker, now)
  const joined = { telegramId, locale, joinedAt: worker.joinedAt ?? now }
  const [row] = await tx.update(workers).set(joined).where(eq(workers.id, worker.id)).returning()
  return row as Worker
}

const isTaken = (worker: Worker, link: JoinLink) =>
  worker.telegramId !== null && (worker.joinedAt === null || worker.joinedAt >= link.createdAt)

/** Joins with a personal link, once; the same account again hears that it has joined. */
export function joinByLink(deps: Deps, newcomer: Newcomer, linkId: number): Promise<Joining> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const link = await linkById(tx, linkId)
    if (!link) return { outcome: 'revoked' }
    const known = await byAccount(tx, newcomer.telegramId)
    if (known && link.usedBy === newcomer.telegramId) return { outcome: 'joined', worker: known }
    if (known && known.agencyId !== null && link.workerId !== null) return { outcome: 'account-known', worker: known }
    const state = linkState(link, now)
    if (state !== 'usable') return { outcome: state }
    const person = link.workerId === null ? undefined : await lockWorker(tx, link.workerId)
    if (person && isTaken(person, link)) return { outcome: 'taken' }
    const taken = await takeLink(tx, link.id, newcomer.telegramId, now)
    if (!taken) return { outcome: 'used' }
    if (!person) return { outcome: 'joined', worker: await becomeOwner(tx, newcomer, known, now) }
    if (known) await moveOwner(tx, known, person.id)
    return { outcome: 'joined', worker: await becomeWorker(tx, deps, taken, person, newcomer) }
  })
}

async function lockWorker(tx: Db, id: number): Promise<Worker | undefined> {
  const [worker] = await tx.select().from(workers).where(eq(workers.id, id)).for('update')
  return worker
}
