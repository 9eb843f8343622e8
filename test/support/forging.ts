import { getTableName, sql } from 'drizzle-orm'
import { rowsOf } from '../../src/db/database.ts'
import { agencies, pillars, policyChanges } from '../../src/features/agencies/table.ts'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import { groups } from '../../src/features/groups/table.ts'
import {
  beneficiaryGroups,
  reportCounters,
  reportDrafts,
  reportReminders,
  reports,
} from '../../src/features/reports/table.ts'
import {
  changeRequests,
  joinLinks,
  joinRequests,
  leaves,
  memberships,
  roles,
  workers,
} from '../../src/features/workers/table.ts'
import type { TestApp } from './app.ts'

const kept = [
  ...[agencies, pillars, policyChanges, groups, workers, memberships, roles, joinLinks, joinRequests],
  ...[changeRequests, leaves],
  ...[reports, complaintMoves, reportReminders, reportDrafts, reportCounters, beneficiaryGroups],
]

/** Everything that people have entrusted to the bot, table by table. */
export async function everythingKept({ db }: TestApp): Promise<Record<string, unknown[]>> {
  const tables: [string, unknown[]][] = []
  for (const table of kept) {
    const rows = await rowsOf(db, sql`select to_jsonb(kept) as row from ${table} kept order by to_jsonb(kept)::text`)
    tables.push([getTableName(table), rows.map(({ row }) => row)])
  }
  return Object.fromEntries(tables)
}

/** The callback data of every inline button that stands anywhere, seen by whomever. */
export function buttonsEverywhere({ telegram }: TestApp): string[] {
  const posts = Object.values(telegram.engine.world.chats).flatMap(chat => Object.values(chat.posts))
  const buttons = posts.flatMap(post => post.message.reply_markup?.inline_keyboard.flat() ?? [])
  return [...new Set(buttons.flatMap(button => ('callback_data' in button ? [button.callback_data] : [])))]
}

/** Resolves once Telegram has an answer to every press. */
export function allAnswered({ telegram }: TestApp): Promise<void> {
  const waiting = () => Object.values(telegram.engine.world.presses).some(press => !press.answered)
  return new Promise(resolve => {
    const look = () => {
      if (waiting()) return
      end()
      resolve()
    }
    const end = telegram.watch(look)
    look()
  })
}

/** Buttons of every kind that lead to what an agency keeps, as somebody makes them up who knows how they are made. */
export const madeUpButtons = (agency: number, region: string, draft: number): string[] => [
  ...['file', 'again', 'edit', 'drop', 'show'].flatMap(act => [`rc:${draft}:${act}:card`, `rc:${draft}:${act}:screen`]),
  ...[`rx:${draft}:said`, `rx:${draft}:other`, `re:${draft}:present`, `rd:${draft}:resume`, `rd:${draft}:delete`],
  ...[`a:${draft}:present:=30`, `a:${draft}:kind:=nihil`],
  ...['week', 'last-week', 'month'].flatMap(period => [
    `dp:${agency}:${region}:${period}`,
    `dr:${agency}:${region}:${period}`,
  ]),
  ...[`dd:${agency}:${region}:2026-11-16:2026-11-22`, `dw:${agency}:${region}:2026-11-16:2026-11-22`],
  ...[`da:${agency}:${region}:2026-11-16:all`, `di:${agency}:${region}:2026-11-16`, `ps:${agency}:history`],
  ...[`ph:${agency}:digest`, `pt:${agency}:letter:0`, `pe:${agency}:0:0`],
  ...['gc:1', 'gk:1', 'gx:1', 'gp:1:work', `gr:1:work:${agency}:${region}:0`, `gb:1:work:${agency}:${region}`],
  ...['as:1', 'wc:1', 'wx:1', 'we:1', 'wm:1:1', 'wn:1', 'wo:1', `wq:${agency}`, `wr:${agency}`, `wa:${agency}`],
  ...[`wl:${agency}:0`, ...[1, 2, 3, 4].flatMap(worker => [`wp:${agency}:${worker}:0`, `wk:${agency}:${worker}`])],
  ...['cl:all:0', 'cs:1:0', ...[3, 4].flatMap(report => [`cv:${report}:all:0`, `cm:${report}:1:done`])],
  ...['ls:1', 'p2:1', 'w7:1:1', `w8:${agency}:1:1`],
  ...[1, 2, 3, 4].flatMap(worker => [`wd:${agency}:${worker}:0`, `wd:${agency}:${worker}:1`]),
]
