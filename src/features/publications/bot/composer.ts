import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToChannels } from './channel.ts'
import { listenToDesk } from './desk.ts'
import { listenToRecord } from './record.ts'

export function publicationsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToChannels(deps, composer)
  listenToDesk(deps, composer)
  listenToRecord(deps, composer)
  return composer
}
