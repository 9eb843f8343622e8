import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import type { GroupChoice, Unreachable } from '../queries/audience.ts'
import type { Shown } from '../queries/shown.ts'
import { isWhole } from '../rules.ts'
import type { Audience } from '../table.ts'
import {
  audiencePress,
  findPress,
  groupPress,
  groupsPress,
  personPress,
  pillarPress,
  regionPress,
  regionsPress,
  unreachablePress,
} from './presses.ts'

const namesListed = 5

function whoLine(words: Words, { audience, pillars, region }: Shown): string {
  if (audience.regions.length === 0) return words('audience-nobody-by-place')
  const chosen = pillars.filter(({ code }) => audience.pillars.includes(code)).map(({ label }) => label)
  const who =
    chosen.length === 0 ? words('audience-all-pillars') : words('audience-pillars', { list: chosen.join(', ') })
  return `${who} · ${words('audience-regions', { list: audience.regions.map(region).join(', ') })}`
}

function namedLine(words: Words, { named }: Shown, locale: Locale): string[] {
  if (named.length === 0) return []
  const list = named.slice(0, namesListed).map(({ name }) => name)
  const more = named.length > namesListed ? ` +${number(named.length - namesListed, locale)}` : ''
  return [words('audience-named', { list: list.join(', ') + more })]
}

/** How many, and who of them cannot be reached: said before anything is sent. */
export function headLines(words: Words, shown: Shown, locale: Locale): string[] {
  const { heads, pillars } = shown
  const people = number(heads.people, locale)
  const rest = (['reachable', 'notJoined', 'unreachable'] as const).flatMap(part =>
    heads[part] === 0 ? [] : [words(`audience-${part}`, { count: number(heads[part], locale) })],
  )
  const byPillar = heads.pillars.map(({ pillar, count }) => {
    const label = pillars.find(({ code }) => code === pillar)?.label ?? pillar
    return words('audience-count', { label, count: number(count, locale) })
  })
  return [
    whoLine(words, shown),
    ...namedLine(words, shown, locale),
    words('audience-people', { people, rest: html(rest.join(' · ')) }),
    ...(byPillar.length > 1 ? [byPillar.join(' · ')] : []),
    ...(heads.groups > 0 ? [words('audience-groups', { count: number(heads.groups, locale) })] : []),
  ]
}

const mark = (on: boolean) => (on ? '✅' : '⬜')

/** The screen on which one chooses who is meant. */
export function audienceView(words: Words, shown: Shown, locale: Locale): View {
  const { audience, pillars, heads } = shown
  const about = { audience: audience.id }
  const keyboard = pairButtons(
    new InlineKeyboard(),
    pillars.map(({ code, label }, place): [string, string] => [
      `${mark(audience.pillars.length === 0 || audience.pillars.includes(code))} ${label}`,
      pillarPress.data({ ...about, pillar: place }),
    ]),
  )
  keyboard
    .text(words('audience-button-regions'), regionsPress.data(about))
    .text(words('audience-button-groups', { count: number(heads.groups, locale) }), groupsPress.data(about))
    .row()
  const lost = heads.notJoined + heads.unreachable
  if (lost > 0)
    keyboard
      .text(words('audience-button-unreachable', { count: number(lost, locale) }), unreachablePress.data(about))
      .row()
  keyboard
    .text(words('audience-button-person'), findPress.data(about))
    .text(words('audience-button-done'), audience.back)
  const text = [`<b>${words('audience-title')}</b>`, ...headLines(words, shown, locale)].join('\n')
  return { text, keyboard }
}

/** Who is meant and will not be reached, by name, for the one who chooses. */
export function unreachableText(words: Words, lost: readonly Unreachable[], most: number): string {
  const more = lost.length === most ? [words('broadcast-missed-more', { count: String(most) })] : []
  return [words('audience-unreachable-title'), ...lost.map(one => words('broadcast-missed-line', one)), ...more].join(
    '\n',
  )
}

/** Subdistricts one by one, the whole reach, or nobody by place: only who is named. */
export function regionsView(words: Words, audience: Audience, subs: readonly string[], region: Shown['region']): View {
  const about = { audience: audience.id }
  const whole = isWhole(audience)
  const keyboard = pairButtons(
    new InlineKeyboard(),
    subs.map((code): [string, string] => [
      `${mark(!whole && audience.regions.includes(code))} ${region(code)}`,
      regionPress.data({ ...about, sub: code.slice(6, 8) }),
    ]),
  )
  keyboard
    .text(`${mark(whole)} ${words('audience-button-whole')}`, regionPress.data({ ...about, sub: '-' }))
    .row()
    .text(
      `${mark(audience.regions.length === 0)} ${words('audience-button-only-named')}`,
      regionPress.data({ ...about, sub: '0' }),
    )
    .row()
    .text(words('audience-button-back'), audiencePress.data(about))
  return { text: words('audience-which-regions'), keyboard }
}

export function groupsView(words: Words, audience: Audience, groups: readonly GroupChoice[]): View {
  const about = { audience: audience.id }
  const keyboard = new InlineKeyboard()
  for (const { id, title, chosen } of groups)
    keyboard.text(`${mark(chosen)} ${title}`, groupPress.data({ ...about, group: id })).row()
  keyboard.text(words('audience-button-back'), audiencePress.data(about))
  return { text: words(groups.length === 0 ? 'audience-no-groups' : 'audience-which-groups'), keyboard }
}

/** People found by a part of their name, to be put in or out. */
export const foundChoices = (audience: Audience, found: readonly { id: number; name: string }[]) =>
  found.map(({ id, name }) => [
    {
      label: `${mark(audience.people.includes(id))} ${name}`,
      data: personPress.data({ audience: audience.id, worker: id }),
    },
  ])
