import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToLists } from './lists.ts'
import { listenToMoves } from './moves.ts'

/** What happens with complaints after they were filed. */
export function complaintsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToLists(deps, composer)
  listenToMoves(deps, composer)
  return composer
}
