import type { Tour, TourState } from '../simulator/page/host.ts'

export type TourControl = Tour & { begin(step: string): void; end(): void }

/** Whether a tour is playing and which scene, for those who watch. */
export function createTourState(): TourControl {
  const watchers = new Set<() => void>()
  let state: TourState = { running: false, step: '' }
  const become = (next: TourState) => {
    state = next
    for (const watcher of watchers) watcher()
  }
  return {
    state: () => state,
    watch(listener) {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },
    begin: step => become({ running: true, step }),
    end: () => become({ running: false, step: '' }),
  }
}
