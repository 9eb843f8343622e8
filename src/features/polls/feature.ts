import { settleEarly } from '../../telegram/votes.ts'
import type { Feature } from '../feature.ts'
import { groupPolls } from './actions/answer.ts'
import { pollsBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { pollForm } from './talk/poll-form.ts'

export const pollsFeature: Feature = {
  name: 'polls',
  commands: [{ command: 'polling', menus: ['lead'] }],
  bot: pollsBot,
  forms: deps => [pollForm(deps)],
  jobs,
  watch: deps => settleEarly(deps, groupPolls),
}
