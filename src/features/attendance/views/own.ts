import { InlineKeyboard, Keyboard } from 'grammy'
import { plainText, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { checkInPolicy } from '../rules/policy.ts'
import type { Claim, Mark } from '../table.ts'
import { factsOf, momentOf, type Shown, said } from './moments.ts'
import { claimPress, deskPress, withoutPointPress } from './presses.ts'

type Noted = { own: Mark | undefined; represented: readonly string[]; at: Date | undefined }

/** What was noted of somebody who checks in: themselves, and those in whose place they came. */
export function notedView(words: Words, shown: Shown, { own, represented, at }: Noted, again: boolean): View {
  const facts = { ...factsOf(words, shown), at: at ? momentOf(at, shown) : '', names: represented.join(', ') }
  const status = { said: own ? said(words, own.status) : '' }
  const first = own
    ? words(again ? 'attendance-noted-before' : 'attendance-noted', { ...facts, ...status })
    : words(again ? 'attendance-noted-for-before' : 'attendance-noted-for', facts)
  const also = own && represented.length > 0 ? [words('attendance-noted-also', facts)] : []
  return { text: [first, ...also, words('attendance-noted-where', facts)].join('\n') }
}

/** One can check in: what to do for it. */
export const openView = (words: Words, shown: Shown): View => ({
  text: words('attendance-open', factsOf(words, shown)),
})

/** Check-in has closed, and nothing was noted. */
export function overView(words: Words, shown: Shown, claim: Claim | undefined): View {
  const facts = factsOf(words, shown)
  if (claim?.state === 'open') return { text: words('attendance-claim-waits', facts) }
  if (claim?.state === 'refused') return { text: words('attendance-claim-refused-before', facts) }
  return {
    text: words('attendance-over', facts),
    keyboard: new InlineKeyboard().text(words('attendance-button-claim'), claimPress.data({ id: shown.meeting.id })),
  }
}

/** Nothing to check in for now. */
export const noneView = (words: Words, next: Shown | undefined): View => ({
  text: next
    ? words('attendance-next', factsOf(words, next))
    : words('attendance-none', { minutes: checkInPolicy.opensBefore }),
})

/** The code was right; the telephone is asked where it is. */
export const askPointView = (words: Words): View => ({
  text: words('attendance-ask-point'),
  keyboard: new Keyboard().requestLocation(words('attendance-key-point')).resized().oneTime(),
})

/** A host is asked where the meeting takes place. */
export const askVenueView = (words: Words): View => ({
  text: words('attendance-ask-venue', { metres: checkInPolicy.metres }),
  keyboard: new Keyboard().requestLocation(words('attendance-key-point')).resized().oneTime(),
})

/** For those whose telephone cannot, or shall not, say where it is. */
export const withoutPointView = (words: Words, { meeting }: Shown): View => ({
  text: words('attendance-or-without-point'),
  keyboard: new InlineKeyboard().text(
    words('attendance-button-without-point'),
    withoutPointPress.data({ id: meeting.id }),
  ),
})

/** Meetings of which one takes the attendance. */
export function whichView(words: Words, meetings: readonly Shown[]): View {
  const keyboard = new InlineKeyboard()
  for (const one of meetings)
    keyboard
      .text(plainText(words('attendance-button-meeting', factsOf(words, one))), deskPress.data({ id: one.meeting.id }))
      .row()
  return { text: words('attendance-which'), keyboard }
}

/** In a group: the way into the private chat, never the code. */
export const privateLinkView = (words: Words, username: string): View => ({
  text: words('attendance-in-private'),
  keyboard: new InlineKeyboard().url(words('attendance-button-private'), `https://t.me/${username}?start=hadir`),
})
