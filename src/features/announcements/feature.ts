import type { Feature } from '../feature.ts'
import { announcementsBot } from './bot/composer.ts'
import { jobs } from './jobs.ts'
import { announcementForm } from './talk.ts'

export const announcementsFeature: Feature = {
  name: 'announcements',
  commands: [{ command: 'umumkan', menus: ['lead'] }],
  bot: announcementsBot,
  forms: deps => [announcementForm(deps)],
  jobs,
}
