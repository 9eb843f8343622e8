import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { showProgress } from './actions/show-progress.ts'
import { broadcastsBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { findRecipientForm } from './talk.ts'

export const broadcastsFeature: Feature = {
  name: 'broadcasts',
  bot: broadcastsBot,
  forms: deps => [smallForm(deps, findRecipientForm)],
  jobs,
  watch: showProgress,
}
