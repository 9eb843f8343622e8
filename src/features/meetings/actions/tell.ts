import type { Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { groupCardsOf, type Invitee, inviteesOf } from '../queries/meetings.ts'
import { type ShownMeeting, shownMeeting } from '../queries/shown.ts'
import { type Standing, substitutesOf } from '../queries/substitutes.ts'
import { isSoon } from '../rules/meeting.ts'
import type { Meeting } from '../table.ts'
import { groupCardView, invitationView } from '../views/invitation.ts'
import { asLetter } from '../views/letter.ts'

/** Notices about a meeting: those of one that is near go out at once, others wait for the end of quiet hours. */
export const enqueuePolitely = async (tx: Db, rows: readonly NewDelivery[], soon: boolean, now: Date) =>
  enqueue(tx, soon ? rows : await quietly(tx, rows, now), now)

export type Change = { before: Meeting; after: Meeting }
type Write = (words: Words, locale: Locale, who: 'invitee' | 'substitute') => View

/**
 * A new message to everybody who was invited, and to those who agreed to come for somebody: a change must not be
 * overlooked.
 */
export async function tellAll(deps: Deps, tx: Db, { before, after }: Change, write: Write): Promise<void> {
  const now = deps.clock.now()
  const invitees = await inviteesOf(tx, after)
  const invited = new Set(invitees.map(({ id }) => id))
  const substitutes = (await substitutesOf(tx, before)).filter(({ id }) => !invited.has(id))
  const to = (who: 'invitee' | 'substitute', people: readonly Standing[]) =>
    people.flatMap(({ id, telegramId, locale }): NewDelivery[] => {
      if (telegramId === null) return []
      const view = write(deps.translate(locale), locale, who)
      const key = `meeting-change:${after.id}:${after.sequence}:${id}`
      return [{ key, lane: 'notice', chatId: telegramId, payload: asLetter(view, after).payload }]
    })
  const rows = [...to('invitee', invitees), ...to('substitute', substitutes)]
  const soon = isSoon(before, now) || isSoon(after, now)
  if (rows.length > 0) await enqueuePolitely(tx, rows, soon, now)
}

/** The first invitations say what holds now, so that nobody answers an old one. */
export async function renewInvitations(deps: Deps, tx: Db, meeting: Meeting, shown: ShownMeeting): Promise<void> {
  const now = deps.clock.now()
  const renewable = (one: Invitee): one is Invitee & { deliveryId: number } => one.deliveryId !== null
  for (const { deliveryId, locale, ...one } of (await inviteesOf(tx, meeting)).filter(renewable)) {
    const given = one.answer === null ? undefined : { ...one, answer: one.answer, late: false }
    const view = invitationView(deps.translate(locale), shown, locale, given)
    await enqueueEdit(tx, deliveryId, { text: view.text, ...htmlMessage(view) }, now)
  }
}

/** The cards in groups of a meeting that is not held for now, or not at all. */
export async function closeCards(deps: Deps, tx: Db, meeting: Meeting): Promise<void> {
  const shown = await shownMeeting(tx, meeting)
  const view = groupCardView(deps.translate('id'), shown, undefined, deps.account.username)
  for (const card of await groupCardsOf(tx, meeting.id))
    await enqueueEdit(tx, card, { text: view.text, ...htmlMessage(view) }, deps.clock.now())
}
