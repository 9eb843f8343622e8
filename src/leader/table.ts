import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '../db/columns.ts'

/** The one lease: its holder polls, ticks and sends. `token` grows with every change of holder. */
export const leader = pgTable('leader', {
  name: text().primaryKey(),
  holder: text().notNull(),
  token: integer().notNull(),
  until: instant().notNull(),
})
