import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { forumsBot } from './bot.ts'
import { forumJobs } from './jobs.ts'
import { forumForm } from './talk.ts'

export const forumsFeature: Feature = {
  name: 'forums',
  commands: [{ command: 'forum', menus: ['lead'] }],
  bot: forumsBot,
  jobs: forumJobs,
  forms: deps => [smallForm(deps, forumForm)],
}
