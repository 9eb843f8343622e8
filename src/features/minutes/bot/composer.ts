import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToNaming } from './naming.ts'
import { listenToSending } from './sending.ts'
import { listenToWriting } from './writing.ts'

/** The minutes of meetings: written, corrected, looked at, sent. */
export function minutesBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToWriting(deps, composer)
  listenToNaming(deps, composer)
  listenToSending(deps, composer)
  return composer
}
