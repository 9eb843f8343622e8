import { Composer } from 'grammy'
import type { Deps } from '../../deps.ts'
import type { Context } from '../../telegram/context.ts'
import { importBot } from './bot/import.ts'
import { leaveBot, leaveInGroups } from './bot/leave.ts'
import { linksBot } from './bot/links.ts'
import { ownBot } from './bot/own.ts'
import { personBot } from './bot/person.ts'
import { profileBot } from './bot/profile.ts'
import { requestsBot } from './bot/requests.ts'
import { rosterBot } from './bot/roster.ts'
import { startBot } from './bot/start.ts'

/** Everything about people is said in private chats only; of leave a group hears where. */
export function workersBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer
    .filter(ctx => ctx.chat?.type === 'private')
    .use(
      startBot(deps),
      rosterBot(deps),
      importBot(deps),
      linksBot(deps),
      personBot(deps),
      requestsBot(deps),
      leaveBot(deps),
      ownBot(deps),
      profileBot(deps),
    )
  composer.use(leaveInGroups(deps))
  return composer
}
