import { createHash } from 'node:crypto'
import { locales, type Translate } from '../../../base/translate.ts'
import { type Audience, type Command, type MenuEntry, menuFor } from '../../../telegram/menu.ts'
import { inMenuOrder } from '../rules.ts'

/** A menu in every language; the first one is shown to those whose telephone speaks neither. */
export type Menu = { entries: { language: string | undefined; commands: MenuEntry[] }[]; hash: string }

const audiences = {
  all_private_chats: ['worker'],
  all_group_chats: ['group'],
  all_chat_administrators: ['group', 'admin'],
  lead: ['lead', 'worker'],
} as const satisfies Record<string, readonly Audience[]>

export type MenuName = keyof typeof audiences
export const menuNames = Object.keys(audiences) as MenuName[]

/** What a menu lists: only commands that exist. */
export function menuNamed(name: MenuName, commands: readonly Command[], translate: Translate): Menu {
  const wanted: readonly Audience[] = audiences[name]
  const listed = inMenuOrder(commands)
  const entries = locales.map(locale => ({
    language: locale === 'id' ? undefined : locale,
    commands: wanted
      .flatMap(audience => menuFor(listed, audience, locale, translate))
      .filter((entry, at, all) => all.findIndex(({ command }) => command === entry.command) === at),
  }))
  return { entries, hash: createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16) }
}
