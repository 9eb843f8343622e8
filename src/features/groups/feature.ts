import type { Feature } from '../feature.ts'
import { groupsBot } from './bot/groups.ts'

export const groupsFeature: Feature = {
  name: 'groups',
  commands: [{ command: 'grup', menus: ['admin'] }],
  bot: groupsBot,
}
