import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../../db/database.ts'

/** Somebody whose menu is not the one that their roles call for; `leads` is what it should be now. */
export type StaleMenu = { telegramId: number; leads: boolean }

/** Leads who were not shown this menu yet, and those who still have it though they lead no more. */
export async function staleMenus(db: Db, leadMenu: string): Promise<StaleMenu[]> {
  const rows = await rowsOf<{ telegram_id: number | string; leads: boolean }>(
    db,
    sql`
      with leads as (
        select distinct workers.telegram_id from roles join workers on workers.id = roles.worker_id
        where roles.ended_at is null and roles.role in ('coordinator', 'agency') and workers.telegram_id is not null
      )
      select leads.telegram_id, true as leads
      from leads left join command_menus shown on shown.telegram_id = leads.telegram_id
      where shown.shown is distinct from ${leadMenu}
      union all
      select shown.telegram_id, false as leads
      from command_menus shown
      where shown.telegram_id is not null and shown.shown <> 'default'
        and not exists (select 1 from leads where leads.telegram_id = shown.telegram_id)`,
  )
  return rows.map(({ telegram_id, leads }) => ({ telegramId: Number(telegram_id), leads }))
}
