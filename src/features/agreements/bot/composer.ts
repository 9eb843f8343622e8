import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToAdding } from './add.ts'
import { listenToCards } from './card.ts'
import { listenToLetters } from './letters.ts'
import { listenToLists } from './lists.ts'
import { listenToReassigning } from './reassign.ts'

/** What was agreed: made, listed, moved on. */
export function agreementsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToLists(deps, composer)
  listenToAdding(deps, composer)
  listenToCards(deps, composer)
  listenToLetters(deps, composer)
  listenToReassigning(deps, composer)
  return composer
}
