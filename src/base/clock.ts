/** The one source of business time. Leases, pace and back-off use real time instead. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** Milliseconds since the epoch on the wall: for leases, pace and back-off only, never for business dates. */
export const wallMillis = () => Date.now()
