import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { agenciesBot } from './bot.ts'
import { letterheadForm } from './talk/letterhead.ts'
import { agencyForm } from './talk.ts'

export const agenciesFeature: Feature = {
  name: 'agencies',
  commands: [
    { command: 'dinas', menus: [] },
    { command: 'kop', menus: [] },
  ],
  bot: agenciesBot,
  forms: deps => [smallForm(deps, agencyForm), smallForm(deps, letterheadForm)],
}
