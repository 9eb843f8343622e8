import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { listenToApprovals } from './approvals.ts'
import { listenToCards } from './cards.ts'
import { listenToCorrections } from './corrections.ts'
import { listenToEdits } from './edits.ts'
import { groupReports } from './group.ts'
import { listenToNihil } from './nihil.ts'
import { listenToOwnReports } from './own-reports.ts'
import { guardPrivacy } from './privacy.ts'
import { privateReports } from './private.ts'

/** Everything about reports that arrives: the guard of identity numbers first, then cards, groups and private chats. */
export function reportsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.use(guardPrivacy(deps))
  listenToCards(deps, composer)
  listenToCorrections(deps, composer)
  listenToOwnReports(deps, composer)
  listenToApprovals(deps, composer)
  listenToEdits(deps, composer)
  listenToNihil(deps, composer)
  composer.use(groupReports(deps))
  composer.use(privateReports(deps))
  return composer
}
