import { InlineKeyboard } from 'grammy'
import { html, plainText, type Words } from '../../../base/translate.ts'
import { whatsAppLink } from '../../../base/whatsapp.ts'
import type { View } from '../../../telegram/context.ts'
import { cardPress, channelPress, foundPress, retryPress } from './presses.ts'
import { capital } from './words.ts'

/** *kanal Dinsos P3A* or *halaman cerita* with its address, where it has one. */
const linked = (words: string, url: string | undefined) => (url ? `<a href="${url}">${words}</a>` : words)

export type Out = {
  storyId: number
  title: string
  agency: string
  pageUrl?: string | undefined
  channelUrl?: string | undefined
}

const placesOf = (words: Words, { agency, pageUrl, channelUrl }: Pick<Out, 'agency' | 'pageUrl' | 'channelUrl'>) => {
  const channel = channelUrl ? linked(words('publication-place-of', { agency }), channelUrl) : undefined
  return [channel, linked(words('publication-place-page'), pageUrl)].filter(Boolean).join(' · ')
}

/** To its author: where the story can be read, and a way to pass it on. */
export function publishedView(words: Words, address: string, { title, agency, pageUrl, channelUrl }: Out): View {
  const where = placesOf(words, { agency, pageUrl, channelUrl })
  const text = words('publication-told-author', { title, address, where: html(where) })
  const url = pageUrl ?? channelUrl
  const link = url && whatsAppLink(plainText(words('publication-share', { title, url })))
  return {
    text,
    ...(link && { keyboard: new InlineKeyboard().url(plainText(words('publication-button-share')), link) }),
  }
}

/** To whoever published it: it is out everywhere. */
export function outView(words: Words, { storyId, title, agency, pageUrl, channelUrl }: Out): View {
  const where = placesOf(words, { agency, pageUrl, channelUrl })
  const keyboard = new InlineKeyboard().text(words('publication-button-open'), cardPress.data({ story: storyId }))
  return { text: words('publication-told-publisher', { title, where: html(where) }), keyboard }
}

/** To the publishers: it is not out, and what mends that. */
export function heldView(
  words: Words,
  { storyId, title, channel }: { storyId: number; title: string; channel: string },
): View {
  const keyboard = new InlineKeyboard().text(words('publication-button-retry'), retryPress.data({ story: storyId }))
  return { text: words('publication-held', { title, channel }), keyboard }
}

export type Doubt = { storyId: number; place: number; title: string; channel: string }

/** To the publisher: somebody has to look into the channel. */
export function doubtView(words: Words, { storyId, place, title, channel }: Doubt): View {
  const data = (found: 'arrived' | 'again') => foundPress.data({ story: storyId, place, found })
  const part = words(place === 0 ? 'publication-part-photos' : 'publication-part-text', { number: String(place) })
  const keyboard = new InlineKeyboard()
    .text(words('publication-button-arrived'), data('arrived'))
    .row()
    .text(words('publication-button-again'), data('again'))
  return { text: words('publication-doubt', { title, channel, part }), keyboard }
}

export type Ended = {
  storyId: number
  title: string
  places: readonly { name: string; url: string | null }[]
  byHand: boolean
}

const placeLines = (places: Ended['places']) =>
  html(places.map(({ name, url }) => `• ${linked(capital(name), url ?? undefined)}`).join('\n'))

/** To whoever put it somewhere: it was withdrawn, and what only a person can take down. */
export function withdrawnView(words: Words, { title, places, byHand }: Ended): View {
  const lines = [
    words('publication-withdrawn', { title }),
    ...(byHand ? [words('publication-withdrawn-channel')] : []),
    ...(places.length > 0 ? [words('publication-withdrawn-elsewhere', { places: placeLines(places) })] : []),
  ]
  return { text: lines.join('\n\n') }
}

/** To whoever put it somewhere else: it was changed. */
export function changedView(words: Words, { title, places, byHand }: Ended): View {
  const lines = [
    words('publication-changed', { title }),
    ...(byHand ? [words('publication-changed-channel')] : []),
    ...(places.length > 0 ? [words('publication-changed-elsewhere', { places: placeLines(places) })] : []),
  ]
  return { text: lines.join('\n\n') }
}

/** To whoever made the bot an admin of a channel. */
export function channelView(
  words: Words,
  channel: { title: string; active: boolean; mayPost: boolean; chatId: number },
): View {
  const { title, chatId } = channel
  if (!channel.mayPost) return { text: words('publication-channel-silent', { title }) }
  if (channel.active) return { text: words('publication-channel-bound', { title }) }
  const keyboard = new InlineKeyboard().text(words('publication-button-channel'), channelPress.data({ chat: chatId }))
  return { text: words('publication-channel-other', { title }), keyboard }
}

/** To the agency: the channel was closed to the bot. */
export const channelLostView = (words: Words, title: string): View => ({
  text: words('publication-channel-lost', { title }),
})

/** To the agency: a person has to change or remove something in the channel. */
export const refusedView = (words: Words, title: string, url: string | undefined): View => ({
  text: words('publication-refused', { title }),
  ...(url && { keyboard: new InlineKeyboard().url(words('publication-button-message'), url) }),
})

/** To the agency: a story was approved and waits for somebody who publishes it. */
export const readyView = (words: Words, storyId: number, story: { title: string; author: { name: string } }): View => ({
  text: words('publication-ready', { title: story.title, author: story.author.name }),
  keyboard: new InlineKeyboard().text(words('publication-button-open'), cardPress.data({ story: storyId })),
})
