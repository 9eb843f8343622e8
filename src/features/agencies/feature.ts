import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { agenciesBot } from './bot.ts'
import { agencyForm } from './talk.ts'

export const agenciesFeature: Feature = {
  name: 'agencies',
  commands: [{ command: 'dinas', menus: [] }],
  bot: agenciesBot,
  forms: deps => [smallForm(deps, agencyForm)],
}
