import type { Deps } from '../../../deps.ts'

/** Nothing yet. */
export async function sendKits(_deps: Deps, _storyId: number): Promise<boolean> {
  return false
}
