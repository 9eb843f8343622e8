import type { Command } from '../../telegram/menu.ts'
import type { Feature } from '../feature.ts'
import { guideBot } from './bot.ts'

const own: readonly Command[] = [
  { command: 'panduan', menus: ['worker', 'group'] },
  { command: 'help', menus: [] },
  { command: 'bantuan', menus: [] },
  { command: 'batal', menus: [] },
]

/**
 * The guide explains the other features, so that it is made of their commands. It stands first in the bot: its commands
 * always work, and menus are looked after once everybody else has done their part.
 */
export function guideFeature(others: readonly Feature[]): Feature {
  const commands = [...others.flatMap(feature => feature.commands ?? []), ...own]
  return { name: 'guide', commands: own, bot: deps => guideBot(deps, commands) }
}
