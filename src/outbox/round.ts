import { reasonOf } from '../base/log.ts'
import type { CourierOptions, Wall } from './courier.ts'
import { createLanded } from './landed.ts'
import { createPace } from './pace.ts'
import { createSend } from './send.ts'
import { settleExpired } from './settle.ts'
import { hasDue, type Taken, takeDue } from './take.ts'

const longestRestMs = 1_000
/** What has landed waits so long for the next take, to be settled in one statement with it. */
const unsettledMs = 50
/** Taking begins so long before its turn, so that the call is made in time. */
const aheadMs = 12

/** Sends until nothing is due. It never waits for a call, which may hang: each one that lands is announced. */
export function createRound(options: CourierOptions & { wall: Wall }, announce: () => void) {
  const { db, clock, wall, log, concurrency = 16, leaseMs = 60_000 } = options
  const pace = options.pace ?? createPace()
  const { send, isThere } = createSend({ ...options, pace, wallNow: wall.now })
  const inFlight = new Map<Promise<void>, number | undefined>()
  const landed = createLanded(db, clock)
  const bell = createBell(wall)
  let ended = false
  let sent = 0

  function launch(taken: Taken) {
    const flight = send(taken)
      .then(outcome => {
        if (outcome === 'away') ended = true
        if (typeof outcome === 'string') return
        landed.add(outcome)
        sent += 1
      })
      .catch(error => log.error({ id: taken.id, error: reasonOf(error) }, 'outbox: a delivery was not settled'))
      .finally(() => {
        inFlight.delete(flight)
        announce()
      })
    inFlight.set(flight, taken.chatId)
  }

  async function launchInTime(taken: readonly Taken[]) {
    const restMs = pace.waitMs(wall.now())
    if (restMs > 0) await wall.wait(restMs)
    for (const one of taken) launch(one)
  }

  /** Sends what comes next, or rests for the pace. False when there is nothing to do before it rings. */
  async function step(): Promise<boolean> {
    bell.listen()
    const room = Math.min(concurrency - inFlight.size, pace.atOnce)
    if (room <= 0) return false
    const restMs = pace.waitMs(wall.now())
    if (restMs > unsettledMs) await landed.settle()
    if (restMs > aheadMs) return after(bell.rest(restMs - aheadMs))
    if (!(await isThere())) return false
    const { chats, freeAt } = pace.blocked(wall.now())
    const busy = [...inFlight.values()].filter(chat => chat !== undefined)
    const which = { now: clock.now(), excluded: [...chats, ...busy], most: room }
    const taken = await landed.settleBy(sent => takeDue(db, which, leaseMs, sent))
    if (taken.length > 0) return after(launchInTime(taken))
    if (chats.length === 0 || !(await hasDue(db, clock.now(), chats))) return false
    return after(bell.rest(freeAt - wall.now()))
  }

  return {
    ring: bell.ring,
    /** Something may have become due after the last look. */
    hasRung: bell.hasRung,
    sent: () => sent,
    end() {
      ended = true
      bell.ring()
    },
    /** Where it `sweeps`, it first looks for what a courier that died has left. */
    async run(sweeps: boolean) {
      ended = false
      if (sweeps) await settleDead(options)
      while (!ended && (await step()));
      await landed.settle()
    },
    /** Waits for the next call that lands, or for all when the round was ended. Whether another round has to follow. */
    async more(): Promise<boolean> {
      for (; inFlight.size > 0; await landed.settle()) {
        await Promise.race(inFlight.keys())
        if (!ended) return true
      }
      await landed.settle()
      return !ended && bell.hasRung()
    },
  }
}

/** Cuts a rest short. A ring while nobody rests is not missed. */
function createBell(wall: Wall) {
  let rung = false
  let interrupt = () => {}
  return {
    ring() {
      rung = true
      interrupt()
    },
    listen() {
      rung = false
    },
    hasRung: () => rung,
    /** Rests so long, but no longer than until the first ring since `listen`. */
    async rest(ms: number) {
      if (rung) return
      const interrupted = new Promise<void>(resolve => {
        interrupt = resolve
      })
      await Promise.race([wall.wait(Math.min(Math.max(ms, 1), longestRestMs)), interrupted])
    },
  }
}

async function settleDead({ db, clock, log, alarm }: CourierOptions) {
  for (const { state, ...expired } of await settleExpired(db, clock.now())) {
    log.warn({ ...expired, state }, 'outbox: a courier died in the middle of a delivery')
    if (state === 'unknown') alarm?.({ kind: 'unknown', ...expired, error: 'its courier died' })
  }
}

const after = async (obstacle: Promise<unknown>) => {
  await obstacle
  return true
}
