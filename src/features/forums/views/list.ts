import { InlineKeyboard } from 'grammy'
import { type Locale, longDate } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { numberButtons, turnButtons } from '../../../telegram/paging.ts'
import type { StandingForum } from '../queries/forums.ts'
import { countForums } from '../rules.ts'
import { forumListPress, forumPress } from './presses.ts'

export const pageSize = 8

export type Show = { words: Words; locale: Locale }

type Listed = { agency: number; scope: string; title: string; page: number; titleOf(code: string): string }

/** *kurang aktif, terakhir bertemu 12 Juli 2026*. */
export const standingText = ({ words, locale }: Show, { state, last }: StandingForum): string =>
  last === undefined
    ? words('forum-never-met')
    : words('forum-last-met', { state: words(`forum-state-${state}`), day: longDate(last, locale) })

/** Sub-district by sub-district, those that fell silent first. */
export function forumListView(show: Show, all: readonly StandingForum[], listed: Listed): View {
  const { words, locale } = show
  const { agency, scope, title, titleOf } = listed
  const last = Math.max(0, Math.ceil(all.length / pageSize) - 1)
  const page = Math.min(listed.page, last)
  const rows = all.slice(page * pageSize, (page + 1) * pageSize)
  const figures = countForums(all.map(({ state }) => state))
  const lines = rows.map((forum, at) =>
    words('forum-line', { at: at + 1, title: titleOf(forum.region), standing: standingText(show, forum) }),
  )
  const facts = Object.fromEntries(Object.entries(figures).map(([state, count]) => [state, number(count, locale)]))
  const text = [words('forum-list-title', { title }), words('forum-figures', facts), '', ...lines].join('\n')
  const keyboard = new InlineKeyboard()
  numberButtons(
    keyboard,
    rows.map(({ region }) => forumPress.data({ agency, region, act: 'show' })),
  )
  turnButtons(keyboard, { page, last }, other => forumListPress.data({ agency, scope, page: other }))
  return { text, keyboard }
}
