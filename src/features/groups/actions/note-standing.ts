import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { reachable, unreachable } from '../../../outbox/chats.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { groupMessage } from '../../../telegram/group.ts'
import { agencyPeople } from '../../workers/queries.ts'
import { bindingOf, rowsOfChat } from '../queries.ts'
import { type Standing, type Turn, turnOf } from '../rules.ts'
import { type Group, groups, wholeGroup } from '../table.ts'
import { introductionView, removedView, standingView } from '../views.ts'
import { adoptFormer } from './migrate-group.ts'

/** A Telegram group as updates name it. */
export type ChatRef = { id: number; title: string }

/** The language of a group, which has people of both. */
const groupLocale = 'id'

/** The rows of a chat, with that of the whole group made if it is new. `isNew` only for the one that made it. */
async function ensureRows(tx: Db, chat: ChatRef, standing: Standing, now: Date) {
  await adoptFormer(tx, chat.id)
  const known = await rowsOfChat(tx, chat.id, true)
  if (known.length > 0) return { rows: known, isNew: false }
  const row = { chatId: chat.id, title: chat.title, createdAt: now, ...standing }
  const made = await tx.insert(groups).values(row).onConflictDoNothing().returning()
  return made.length > 0 ? { rows: made, isNew: true } : { rows: await rowsOfChat(tx, chat.id, true), isNew: false }
}

/** Readers and coordinators rely on these: whoever runs the agency is told when the bot is taken out of one. */
const reliedUpon = (group: Group) => group.purpose === 'coordinators' || group.purpose === 'digest'

async function tellAgency(tx: Db, deps: Deps, group: Group, updateId: number): Promise<NewDelivery[]> {
  const binding = await bindingOf(tx, group)
  if (!binding || group.agencyId === null) return []
  const people = await agencyPeople(tx, group.agencyId, ['agency'])
  const each = new Map(people.map(person => [person.telegramId, person]))
  return [...each.values()].map(({ telegramId, locale }) => ({
    key: `group-removed:${updateId}:${group.id}:${telegramId}`,
    lane: 'notice',
    chatId: telegramId,
    payload: groupMessage(removedView(deps.translate(locale), group, binding), { topicId: wholeGroup }),
  }))
}

async function wordsFor(
  tx: Db,
  deps: Deps,
  turn: Turn,
  change: { rows: Group[]; chat: ChatRef; standing: Standing; updateId: number },
) {
  const { rows, chat, standing, updateId } = change
  const words = deps.translate(groupLocale)
  const toGroup = (name: string, view: ReturnType<typeof standingView>): NewDelivery[] => [
    {
      key: `${name}:${chat.id}:${updateId}`,
      lane: 'urgent',
      chatId: chat.id,
      payload: groupMessage(view, { topicId: wholeGroup }),
    },
  ]
  if (turn === 'arrived') return toGroup('group-introduction', introductionView(words, standing))
  if (turn === 'changed') return toGroup('group-standing', standingView(words, standing))
  if (turn === 'same') return []
  return (await Promise.all(rows.filter(reliedUpon).map(row => tellAgency(tx, deps, row, updateId)))).flat()
}

/**
 * Writes down what the bot can do in a group and says what follows from it, once: its introduction when it comes, a
 * sentence when its rights change, a word to the agency when it is taken out.
 */
export function noteStanding(deps: Deps, chat: ChatRef, standing: Standing, updateId: number): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const { rows, isNew } = await ensureRows(tx, chat, standing, now)
    const [before] = rows
    const turn = turnOf(isNew ? undefined : before, standing)
    await tx
      .update(groups)
      .set({ ...standing, title: chat.title })
      .where(eq(groups.chatId, chat.id))
    if (turn === 'arrived') await reachable(tx, chat.id, now)
    if (turn === 'removed') await unreachable(tx, chat.id, 'removed', now)
    await enqueue(tx, await wordsFor(tx, deps, turn, { rows, chat, standing, updateId }), now)
  })
}

/** The new name of a group, for it and its topics. */
export async function renameGroup({ db }: Deps, chatId: number, title: string): Promise<void> {
  await db.update(groups).set({ title }).where(eq(groups.chatId, chatId))
}
