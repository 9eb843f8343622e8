import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { monthlyBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { noteForm } from './talk/note.ts'

export const monthlyFeature: Feature = {
  name: 'monthly',
  commands: [{ command: 'bulanan', menus: ['worker'] }],
  bot: monthlyBot,
  forms: deps => [smallForm(deps, noteForm)],
  jobs,
}
