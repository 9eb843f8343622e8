import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onVote } from '../../../telegram/votes.ts'
import { meetingPolls } from '../actions/polls.ts'
import { listenToAgenda } from './agenda.ts'
import { listenToAnswers } from './answers.ts'
import { listenToDrafts } from './drafts.ts'
import { listenToPersonalLinks } from './personal.ts'
import { listenToSent } from './sent.ts'
import { listenToSeries } from './series.ts'

export function meetingsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  listenToDrafts(deps, composer)
  listenToSent(deps, composer)
  listenToSeries(deps, composer)
  listenToPersonalLinks(deps, composer)
  listenToAnswers(deps, composer)
  listenToAgenda(deps, composer)
  onVote(deps, composer, meetingPolls)
  return composer
}
