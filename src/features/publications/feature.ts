import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { followPublications } from './actions/follow.ts'
import { publicationsBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { publicPages } from './pages.ts'
import { linkForm, timeForm } from './talk.ts'

export const publicationsFeature: Feature = {
  name: 'publications',
  commands: [{ command: 'terbit', menus: ['lead'] }],
  bot: publicationsBot,
  forms: deps => [smallForm(deps, timeForm), smallForm(deps, linkForm)],
  jobs,
  pages: publicPages,
  watch: followPublications,
}
