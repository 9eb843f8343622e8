import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToDrafts } from './drafts.ts'
import { listenToSent } from './sent.ts'

export function announcementsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToDrafts(deps, composer)
  listenToSent(deps, composer)
  return composer
}
