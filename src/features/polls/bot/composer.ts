import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onVote } from '../../../telegram/votes.ts'
import { groupPolls } from '../actions/answer.ts'
import { listenToAnswers } from './answers.ts'
import { listenToDrafts } from './drafts.ts'
import { listenToSent } from './sent.ts'

export function pollsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToDrafts(deps, composer)
  listenToSent(deps, composer)
  listenToAnswers(deps, composer)
  onVote(deps, composer, groupPolls)
  return composer
}
