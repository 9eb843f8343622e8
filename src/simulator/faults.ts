/** What can go wrong with a call. `after` means that the effect has happened before the answer went wrong. */
export type Fault =
  | 'lost-answer'
  | 'refuse'
  | 'hang'
  | { status: 500 | 502 | 504; html?: boolean; effect?: 'before' | 'after' }
  | { error_code: number; description: string }
  | { error_code: 429; retry_after: number }

export type Faults = {
  /** The next `times` calls of `method` (or of any, `'*'`) go wrong. */
  next(method: string, fault: Fault, times?: number): void
  take(method: string): Fault | undefined
  clear(): void
}

/** Faults wait per method in the order in which they were asked for; a method's own come before those of `'*'`. */
export const createFaults = (): Faults => {
  const waiting: { method: string; fault: Fault; left: number }[] = []
  const take = (method: string) => {
    const found = waiting.find(one => one.method === method) ?? waiting.find(one => one.method === '*')
    if (!found) return undefined
    found.left -= 1
    if (found.left === 0) waiting.splice(waiting.indexOf(found), 1)
    return found.fault
  }
  return {
    next: (method, fault, times = 1) => void waiting.push({ method, fault, left: times }),
    take,
    clear: () => void waiting.splice(0),
  }
}
