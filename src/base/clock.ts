/** The one source of business time. Leases, pace and back-off use real time instead. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** Milliseconds since the epoch on the wall: for leases, pace and back-off only, never for business dates. */
export const wallMillis = () => Date.now()

export type MovableClock = Clock & { offsetMs(): number; moveTo(instant: Date): void }

/** A clock that can be set ahead and runs on from there. It never goes back: moving to the past does nothing. */
export function movableClock(offsetMs = 0): MovableClock {
  let offset = offsetMs
  return {
    now: () => new Date(Date.now() + offset),
    offsetMs: () => offset,
    moveTo(instant) {
      offset = Math.max(offset, instant.getTime() - Date.now())
    },
  }
}
