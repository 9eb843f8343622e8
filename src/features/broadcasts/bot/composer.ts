import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToChoosing } from './audience.ts'
import { listenToProgress } from './progress.ts'

export function broadcastsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToChoosing(deps, composer)
  listenToProgress(deps, composer)
  return composer
}
