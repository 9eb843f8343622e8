import type { Feature } from '../feature.ts'
import { digestsBot } from './bot.ts'
import { jobs } from './jobs.ts'

export const digestsFeature: Feature = {
  name: 'digests',
  commands: [{ command: 'rekap', menus: ['lead'] }],
  bot: digestsBot,
  jobs,
}
