import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { html, plainText, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Agency } from '../../agencies/table.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import type { Listing } from '../queries/publications.ts'
import type { Appearance, Channel, Publication } from '../table.ts'
import {
  cardPress,
  kitPress,
  listPress,
  placedPress,
  previewPress,
  publishPress,
  retryPress,
  schedulePress,
  unschedulePress,
} from './presses.ts'
import { capital } from './words.ts'

/** How a story stands with its publisher: `new` is approved and nothing else. */
export type Standing = 'new' | 'scheduled' | 'posting' | 'held' | 'published'

export const standingOf = (state: Publication['state'] | undefined): Standing =>
  state === undefined || state === 'withdrawn' || state === 'cancelled' ? 'new' : state

const signs: Record<Standing, string> = { new: '🆕', held: '⚠️', scheduled: '🕐', posting: '⏳', published: '✅' }
const order: readonly Standing[] = ['held', 'new', 'scheduled', 'posting', 'published']
const perPage = 8
const longestLabel = 40

const cut = (text: string) => (text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text)

export type Desk = { agency: Agency; channel: Channel | undefined; all: readonly Listing[] }

const channelLine = (words: Words, channel: Channel | undefined) => {
  if (!channel) return words('publication-no-channel')
  return words(channel.mayPost ? 'publication-channel-ready' : 'publication-channel-closed', { title: channel.title })
}

/** The publisher's list: what needs them stands first. */
export function deskView(words: Words, { agency, channel, all }: Desk, page: number): View {
  const rows = all
    .map(({ storyId, title, state }) => ({ storyId, title, standing: standingOf(state) }))
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
  const count = (standing: Standing) => rows.filter(row => row.standing === standing).length
  const counts = order
    .filter(one => count(one) > 0)
    .map(one => `${signs[one]} ${words(`publication-standing-${one}`)}: ${count(one)}`)
  const lines = [
    words('publication-desk', { agency: agency.shortName }),
    channelLine(words, channel),
    '',
    ...(counts.length > 0 ? counts : [words('publication-desk-empty')]),
  ]
  const keyboard = new InlineKeyboard()
  const start = page * perPage
  for (const { storyId, title, standing } of rows.slice(start, start + perPage))
    keyboard.text(`${signs[standing]} ${cut(title)}`, cardPress.data({ story: storyId })).row()
  if (page > 0) keyboard.text(words('button-back'), listPress.data({ page: page - 1 }))
  if (rows.length > start + perPage) keyboard.text(words('publication-button-more'), listPress.data({ page: page + 1 }))
  return { text: lines.join('\n'), keyboard }
}

export type Card = {
  story: PublicStory
  publication: Publication | undefined
  place: string
  channel: Channel | undefined
  record: readonly Appearance[]
  /** Whether whoever looks has approved it: then somebody else publishes it. */
  own: boolean
}

function stateLine(words: Words, card: Card, locale: Locale): string {
  const { publication, story, channel, own } = card
  const standing = standingOf(publication?.state)
  const zone = story.agency.zone
  if (standing === 'scheduled')
    return words('publication-at', { when: dateAndTime(publication?.publishAt ?? story.approvedAt, zone, locale) })
  if (standing === 'held') return words('publication-is-held', { channel: channel?.title ?? '' })
  if (standing === 'posting') return words('publication-is-posting')
  if (standing === 'published')
    return words('publication-is-out', {
      when: dateAndTime(publication?.publishedAt ?? story.approvedAt, zone, locale),
    })
  if (own) return words('publication-own')
  return channel ? words('publication-goes-to', { channel: channel.title }) : words('publication-goes-to-page')
}

const recordLines = (words: Words, record: readonly Appearance[]) =>
  record
    .filter(({ endedAt }) => endedAt === null)
    .map(({ place, url }) => {
      const name = capital(words(`publication-place-${place}`))
      return `• ${url ? `<a href="${url.replaceAll('"', '%22').replaceAll('&', '&amp;')}">${name}</a>` : name}`
    })

function buttonsOf(words: Words, { story, publication, own }: Card): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  const data = { story: story.id }
  const standing = standingOf(publication?.state)
  keyboard.text(words('publication-button-preview'), previewPress.data(data)).row()
  if (standing === 'new' && !own)
    keyboard
      .text(words('publication-button-publish'), publishPress.data(data))
      .text(words('publication-button-schedule'), schedulePress.data(data))
      .row()
  if (standing === 'scheduled') keyboard.text(words('publication-button-unschedule'), unschedulePress.data(data)).row()
  if (standing === 'held') keyboard.text(words('publication-button-retry'), retryPress.data(data)).row()
  if (standing === 'published')
    keyboard
      .text(words('publication-button-kit'), kitPress.data(data))
      .row()
      .text(words('publication-button-placed'), placedPress.data(data))
      .row()
  return keyboard.text(words('publication-button-list'), listPress.data({ page: 0 }))
}

/** One story with its publisher: how it stands, where it appeared, and what can be done. */
export function cardView(words: Words, card: Card, locale: Locale): View {
  const { story, place, record } = card
  const kind = plainText(words(`publication-kind-${story.kind}`))
  const lines = [
    words('publication-card', { title: story.title }),
    words('publication-card-facts', { kind, place, author: story.author.name, photos: String(story.photos.length) }),
    '',
    stateLine(words, card, locale),
  ]
  const shown = recordLines(words, record)
  if (shown.length > 0) lines.push(words('publication-record', { places: html(shown.join('\n')) }))
  return { text: lines.join('\n'), keyboard: buttonsOf(words, card) }
}
