import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { minutesBot } from './bot/composer.ts'
import { minutesForm } from './talk/minutes-form.ts'
import { takerForm } from './talk/taker-form.ts'

export const minutesFeature: Feature = {
  name: 'minutes',
  commands: [{ command: 'notulen', menus: ['lead'] }],
  bot: minutesBot,
  forms: deps => [minutesForm(deps), smallForm(deps, takerForm)],
}
