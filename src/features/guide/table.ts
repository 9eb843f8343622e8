import { integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { whole } from '../../db/columns.ts'

/** Which command menu Telegram was last told to show, for everybody of a kind of chat or for one person. */
export const commandMenus = pgTable(
  'command_menus',
  {
    /** `all_private_chats`, `all_group_chats`, `all_chat_administrators`, or `chat:<Telegram id>`. */
    scope: text().primaryKey(),
    telegramId: whole(),
    /** A hash of the menu's content; `default` where a person's own menu was taken away again. */
    shown: text().notNull(),
    version: integer().notNull().default(1),
  },
  t => [unique('command_menus_telegram_id').on(t.telegramId)],
)
