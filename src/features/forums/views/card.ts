import { InlineKeyboard } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { KnownForum } from '../queries/card.ts'
import type { ForumMember } from '../table.ts'
import { type Show, standingText } from './list.ts'
import { endMemberPress, forumPress } from './presses.ts'

function membersText({ words, locale }: Show, members: readonly ForumMember[]): string {
  if (members.length === 0) return words('forum-no-members')
  const names = html(members.map(({ name }) => words('forum-member', { name })).join(' · '))
  return words('forum-members', { count: number(members.length, locale), names })
}

function changeButtons({ words }: Show, { agency, region, members }: KnownForum): InlineKeyboard {
  const press = (act: 'add' | 'chair' | 'fewer') => forumPress.data({ agency, region, act })
  const keyboard = new InlineKeyboard().text(words('forum-button-add'), press('add'))
  keyboard.text(words('forum-button-chair'), press('chair'))
  return members.length > 0 ? keyboard.row().text(words('forum-button-fewer'), press('fewer')) : keyboard
}

/** The forum of one sub-district; `mayChange` for those who lead there. */
export function forumView(show: Show, card: KnownForum, mayChange: boolean): View {
  const { words, locale } = show
  const { title, chair, members, thisYear } = card
  const lines = [
    words('forum-title', { title }),
    words('forum-standing', { standing: standingText(show, card) }),
    ...(thisYear === undefined ? [] : [words('forum-this-year', { count: number(thisYear, locale) })]),
    chair === null ? words('forum-no-chair') : words('forum-chair', { name: chair }),
    membersText(show, members),
    '',
    words('forum-how'),
  ]
  return { text: lines.join('\n'), ...(mayChange && { keyboard: changeButtons(show, card) }) }
}

/** Which organisation no longer belongs. */
export function fewerView({ words }: Show, { agency, region, title, members }: KnownForum): View {
  const keyboard = new InlineKeyboard()
  for (const { id, name } of members) keyboard.text(name, endMemberPress.data({ agency, region, member: id })).row()
  keyboard.text(words('button-back'), forumPress.data({ agency, region, act: 'show' }))
  return { text: words('forum-which-ends', { title }), keyboard }
}

/** To those who lead where a forum fell silent. */
export function silentView(show: Show, card: Omit<KnownForum, 'chair' | 'members'>, address: string | null): View {
  const { words } = show
  const { agency, region, title } = card
  const text = words('forum-silent', {
    address: address ?? words('report-address'),
    title,
    standing: standingText(show, card),
  })
  const keyboard = new InlineKeyboard().text(
    words('forum-button-open'),
    forumPress.data({ agency, region, act: 'show' }),
  )
  return { text, keyboard }
}
