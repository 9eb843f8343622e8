import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToNotes } from './notes.ts'
import { listenToRegister } from './register.ts'
import { listenToReviewing } from './reviewing.ts'
import { listenToWriting } from './writing.ts'

export function storiesBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToWriting(deps, composer)
  listenToRegister(deps, composer)
  listenToReviewing(deps, composer)
  listenToNotes(deps, composer)
  return composer
}
