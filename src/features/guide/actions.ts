import { ne, sql } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { enqueue, type NewDelivery } from '../../outbox/enqueue.ts'
import type { Command } from '../../telegram/menu.ts'
import { staleMenus } from './queries.ts'
import { commandMenus } from './table.ts'
import { type Menu, menuNamed, menuNames } from './views/menus.ts'

/** Which menu to show where; without a menu the one that everybody has. */
type Showing = { scope: { type: string; chat_id?: number }; menu: Menu | undefined }

const keyOf = ({ type, chat_id }: Showing['scope']) => (chat_id === undefined ? type : `${type}:${chat_id}`)

/** The calls that show it, one for each language; `version` counts how often this place got another menu. */
function callsFor(
  { scope, menu }: Showing,
  version: number,
  languages: readonly (string | undefined)[],
): NewDelivery[] {
  return languages.map(language => ({
    key: `menu:${keyOf(scope)}:${version}:${language ?? 'all'}`,
    lane: 'notice',
    method: menu ? 'setMyCommands' : 'deleteMyCommands',
    payload: {
      scope,
      ...(language && { language_code: language }),
      ...(menu && { commands: menu.entries.find(entry => entry.language === language)?.commands ?? [] }),
    },
  }))
}

/** Writes down what is shown from now on, if that is news; of several processes one does. */
async function noteShown(tx: Db, { scope, menu }: Showing): Promise<number | undefined> {
  const shown = menu?.hash ?? 'default'
  const [noted] = await tx
    .insert(commandMenus)
    .values({ scope: keyOf(scope), telegramId: scope.chat_id ?? null, shown })
    .onConflictDoUpdate({
      target: commandMenus.scope,
      set: { shown, version: sql`${commandMenus.version} + 1` },
      setWhere: ne(commandMenus.shown, shown),
    })
    .returning({ version: commandMenus.version })
  return noted?.version
}

async function show(deps: Deps, showings: readonly Showing[], languages: readonly (string | undefined)[]) {
  await deps.db.transaction(async tx => {
    for (const showing of showings) {
      const version = await noteShown(tx, showing)
      if (version !== undefined) await enqueue(tx, callsFor(showing, version, languages), deps.clock.now())
    }
  })
}

/** Gives every lead their menu, and takes it from those who lead no more. One statement where all is as it should be. */
export async function refreshLeadMenus(deps: Deps, commands: readonly Command[]): Promise<void> {
  const menu = menuNamed('lead', commands, deps.translate)
  const stale = await staleMenus(deps.db, menu.hash)
  const showings = stale.map(({ telegramId, leads }) => ({
    scope: { type: 'chat', chat_id: telegramId },
    menu: leads ? menu : undefined,
  }))
  if (showings.length > 0) await show(deps, showings, languagesOf(menu))
}

const languagesOf = (menu: Menu) => menu.entries.map(({ language }) => language)

/** At start: the menus of private chats, groups, their admins and all leads, where they differ from what is shown. */
export async function installMenus(deps: Deps, commands: readonly Command[]): Promise<void> {
  for (const name of menuNames.filter(name => name !== 'lead')) {
    const menu = menuNamed(name, commands, deps.translate)
    await show(deps, [{ scope: { type: name }, menu }], languagesOf(menu))
  }
  await refreshLeadMenus(deps, commands)
}
