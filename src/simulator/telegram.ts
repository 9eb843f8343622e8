import type { Update } from 'grammy/types'
import type { Clock } from '../base/clock.ts'
import { wallMillis } from '../base/clock.ts'
import { createGroup, type GroupHandle, type GroupOptions, groupActions, groupHandle } from './actors/groups.ts'
import { type Actor, actorFor } from './actors/person.ts'
import { createApi } from './api.ts'
import { knownChat, privateChat } from './chats.ts'
import { announce, type Change, type Engine } from './engine.ts'
import { createFaults } from './faults.ts'
import { inProcessFetch } from './fetch.ts'
import { openFile } from './files.ts'
import { createPace, noPace } from './pace.ts'
import { confirm, waiting } from './queue.ts'
import { seeChat } from './screen.ts'
import { createSaver, type Snapshot, type Store } from './store.ts'
import { type Deliver, startWebhook } from './webhook.ts'
import { draw, emptyWorld, isGroup, type Person, type World } from './world.ts'

export type TelegramOptions = {
  token: string
  username: string
  name?: string
  /** Business time: dates of messages. */
  clock: Clock
  /** Real time in milliseconds: rate limits, expiry of presses and updates. */
  wall?: () => number
  rateLimits?: boolean
  /** How webhook updates are sent; by default the platform's fetch. */
  deliver?: Deliver
  store?: Store
  /** What a store held; see `openTelegram`. */
  snapshot?: Snapshot
}

export type PersonOptions = { name: string; id?: number; username?: string; language?: string; isBot?: true }

const botProfile = ({ token, username, name }: TelegramOptions) => {
  const id = Number(token.split(':')[0])
  if (!Number.isSafeInteger(id) || id <= 0) throw new Error('A bot token looks like 123456:ABC…')
  return { id, first_name: name ?? username, username, texts: {} }
}

/** The world of a snapshot, or a new one; what newer versions of the simulator added starts empty. */
const startWorld = (options: TelegramOptions): World => {
  const profile = botProfile(options)
  const fresh = emptyWorld(profile)
  const saved = options.snapshot?.world
  if (!saved) return fresh
  if (saved.bot.id !== profile.id) throw new Error(`The saved world belongs to bot ${saved.bot.id}, not ${profile.id}`)
  return { ...fresh, ...saved, counters: { ...fresh.counters, ...saved.counters } }
}

const createEngine = (options: TelegramOptions, touch: () => void): Engine => {
  const wall = options.wall ?? wallMillis
  return {
    world: startWorld(options),
    blobs: options.snapshot?.blobs ?? new Map(),
    token: options.token,
    clock: options.clock,
    wall,
    faults: createFaults(),
    pace: options.rateLimits === false ? noPace : createPace(wall),
    watchers: new Set(),
    wakers: new Set(),
    poller: undefined,
    touch,
  }
}

const findPerson = (world: World, { id, username }: PersonOptions) =>
  world.people[id ?? 0] ?? (username ? Object.values(world.people).find(one => one.username === username) : undefined)

const addPerson = (engine: Engine, options: PersonOptions): Person => {
  const known = findPerson(engine.world, options)
  if (known) return known
  const [first_name = options.name, ...rest] = options.name.split(' ')
  const id = options.id ?? draw(engine.world, 'person')
  const { username, language = 'id', isBot } = options
  const names = { first_name, ...(rest.length > 0 && { last_name: rest.join(' ') }), ...(username && { username }) }
  const person = { id, ...names, language_code: language, ...(isBot && { isBot }) }
  engine.world.people[id] = person
  announce(engine, { kind: 'chat', person: id })
  return person
}

const takeUpdates = (engine: Engine): Update[] => {
  const taken = waiting(engine)
  const last = taken.at(-1)
  if (last) confirm(engine, last.update_id + 1)
  return taken
}

/** A local Telegram with nobody in it, or with what the snapshot holds. */
export const createTelegram = (options: TelegramOptions) => {
  const saver = createSaver(options.store, () => ({ world: engine.world, blobs: engine.blobs }))
  const engine = createEngine(options, saver.touch)
  const { world } = engine
  const app = createApi(engine, saver.settled)
  const stopWebhook = startWebhook(engine, options.deliver ?? fetch, saver.settled)
  const actor = (id: number): Actor => {
    const person = world.people[id]
    if (!person) throw new Error(`There is no person ${id}`)
    return actorFor(engine, person)
  }
  return {
    engine,
    /** The Bot API as a Hono app, to be served or mounted. */
    app,
    /** For `new Bot(token, { client: { fetch } })`: the Bot API in process. */
    fetch: inProcessFetch((request, env) => app.fetch(request, env)) as unknown as typeof fetch,
    faults: engine.faults,
    get privacy() {
      return world.privacy
    },
    set privacy(on: boolean) {
      world.privacy = on
    },
    /** Whether Telegram's pace is demanded; a tour that nobody waits for goes without. */
    get rateLimits() {
      return engine.pace !== noPace
    },
    set rateLimits(on: boolean) {
      engine.pace = on ? createPace(engine.wall) : noPace
    },
    /** A person by description; one with the same id or username is the same person. */
    person: (about: PersonOptions) => actor(addPerson(engine, about).id),
    actor,
    people: () => Object.values(world.people).map(one => actor(one.id)),
    /** The account is deleted: nothing reaches it any more. */
    deactivate: (who: { id: number }) => void Object.assign(world.people[who.id] ?? {}, { deactivated: true }),
    group: (about: GroupOptions): GroupHandle =>
      about.id !== undefined && world.chats[about.id] ? groupHandle(engine, about.id) : createGroup(engine, about),
    groups: () =>
      Object.values(world.chats).flatMap(chat =>
        isGroup(chat) && chat.migratedTo === undefined ? groupHandle(engine, chat.id) : [],
      ),
    ...groupActions(engine),
    screen: (person: number, chat: number, look: { deleted?: boolean } = {}) =>
      seeChat(world, person, chat === person ? privateChat(world, person) : knownChat(engine, chat), look),
    /** A file by its `file_id`, with its bytes. */
    file: (id: string) => openFile(engine, id),
    /** What `getUpdates` would give, confirmed at once. */
    takeUpdates: () => takeUpdates(engine),
    /** Calls back on every visible change; gives a function that ends it. */
    watch: (listener: (change: Change) => void) => {
      engine.watchers.add(listener)
      return () => void engine.watchers.delete(listener)
    },
    saved: saver.settled,
    close: async () => {
      stopWebhook()
      await saver.settled()
    },
  }
}

export type Telegram = ReturnType<typeof createTelegram>

/** A local Telegram that continues where its store left off. */
export const openTelegram = async (options: TelegramOptions & { store: Store }): Promise<Telegram> => {
  const snapshot = await options.store.load()
  return createTelegram({ ...options, ...(snapshot && { snapshot }) })
}
