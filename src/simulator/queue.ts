import type { Update } from 'grammy/types'
import { type Engine, wake } from './engine.ts'
import { draw, type PendingUpdate, type UpdateKind, type World } from './world.ts'

const DAY_MS = 86_400_000
/** How long a press waits for the bot, and then for its answer. */
export const PRESS_MS = 150_000

/** Kinds a bot has to ask for by name. */
const OPT_IN: UpdateKind[] = ['chat_member', 'message_reaction', 'message_reaction_count']

const isAllowed = (world: World, kind: UpdateKind) =>
  world.allowed ? world.allowed.includes(kind) : !OPT_IN.includes(kind)

/** Queues one update, if the bot allowed its kind at this moment (later changes do not reach back). */
export const enqueue = <K extends UpdateKind>(engine: Engine, kind: K, content: NonNullable<Update[K]>) => {
  const { world } = engine
  if (!isAllowed(world, kind)) return
  const update = structuredClone({ update_id: draw(world, 'update'), [kind]: content })
  const livesMs = kind === 'callback_query' ? PRESS_MS : DAY_MS
  world.pending.push({ update, queuedAt: engine.wall(), livesMs })
  engine.touch()
  wake(engine)
}

/** Sets which kinds are queued from now on: absent keeps the setting, an empty list means the default. */
export const allow = (world: World, kinds: readonly UpdateKind[] | undefined) => {
  if (kinds) world.allowed = kinds.length > 0 ? [...kinds] : null
}

const isAlive = (engine: Engine) => (one: PendingUpdate) => engine.wall() - one.queuedAt < one.livesMs

/** The updates that wait, oldest first; expired ones are forgotten on the way. */
export const waiting = (engine: Engine): Update[] => {
  const alive = isAlive(engine)
  if (!engine.world.pending.every(alive)) engine.world.pending = engine.world.pending.filter(alive)
  return engine.world.pending.map(one => one.update)
}

/** Forgets everything before `offset`; a negative one keeps only that many from the end, as Telegram does. */
export const confirm = (engine: Engine, offset: number) => {
  const { world } = engine
  if (offset !== 0) engine.touch()
  if (offset < 0) world.pending = world.pending.slice(offset)
  else if (offset > 0) world.pending = world.pending.filter(one => one.update.update_id >= offset)
}

/** Forgets one update that a webhook has taken. */
export const settle = (engine: Engine, updateId: number) => {
  const { pending } = engine.world
  const at = pending.findIndex(one => one.update.update_id === updateId)
  if (at >= 0) pending.splice(at, 1)
  engine.touch()
}

/** Whether an update still waits to be delivered. */
export const isWaiting = (engine: Engine, updateId: number) => {
  const found = engine.world.pending.find(one => one.update.update_id === updateId)
  return found !== undefined && isAlive(engine)(found)
}
