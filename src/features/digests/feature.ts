import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { digestsBot } from './bot.ts'
import { jobs } from './jobs.ts'
import { settingsForm } from './talk/settings.ts'

export const digestsFeature: Feature = {
  name: 'digests',
  commands: [
    { command: 'rekap', menus: ['lead'] },
    { command: 'pengaturan', menus: ['lead'] },
  ],
  bot: digestsBot,
  forms: deps => [smallForm(deps, settingsForm)],
  jobs,
}
