import { eq } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Deps } from '../../../deps.ts'
import { workers } from '../table.ts'

/** How a person wishes to be called; `null` is *Bapak/Ibu*. */
export const setAddress = (deps: Pick<Deps, 'db'>, telegramId: number, address: string | null) =>
  deps.db.update(workers).set({ address }).where(eq(workers.telegramId, telegramId))

export const setLocale = (deps: Pick<Deps, 'db'>, telegramId: number, locale: Locale) =>
  deps.db.update(workers).set({ locale }).where(eq(workers.telegramId, telegramId))
