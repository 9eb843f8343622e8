import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { agreementsBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { addForm } from './talk/add.ts'
import { letterForm, signForm } from './talk/letter.ts'
import { moveForm } from './talk/move.ts'
import { reassignForm } from './talk/reassign.ts'

export const agreementsFeature: Feature = {
  name: 'agreements',
  commands: [{ command: 'tindaklanjut', menus: ['lead'] }],
  bot: agreementsBot,
  forms: deps => [addForm, moveForm, letterForm, signForm, reassignForm].map(form => smallForm(deps, form)),
  jobs,
}
