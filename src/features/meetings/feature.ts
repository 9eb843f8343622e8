import { smallForm } from '../../telegram/small-form.ts'
import { settleEarly } from '../../telegram/votes.ts'
import type { Feature } from '../feature.ts'
import { meetingPolls } from './actions/polls.ts'
import { meetingsBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { meetingForm } from './talk/meeting-form.ts'
import { substituteForm } from './talk/substitute.ts'

export const meetingsFeature: Feature = {
  name: 'meetings',
  commands: [
    { command: 'undang', menus: ['lead'] },
    { command: 'agenda', menus: ['worker'] },
  ],
  bot: meetingsBot,
  forms: deps => [meetingForm(deps), smallForm(deps, substituteForm)],
  jobs,
  watch: deps => settleEarly(deps, meetingPolls),
}
