import type { Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { shownOf } from '../../broadcasts/queries/shown.ts'
import { standingOf } from '../queries/answers.ts'
import { pollById, shownPoll } from '../queries/polls.ts'
import { draftView, standingView } from '../views/card.ts'

/** The draft, or how the poll stands, as it is now. */
export async function cardOf({ db }: Deps, words: Words, id: number, locale: Locale): Promise<View> {
  const poll = await pollById(db, id)
  const audience = poll && (await audienceById(db, poll.audienceId))
  if (!poll || !audience || poll.state === 'dropped') return { text: words('poll-dropped') }
  const shown = await shownPoll(db, poll)
  if (poll.state === 'open') return draftView(words, shown, await shownOf(db, audience), locale)
  return standingView(words, shown, await standingOf(db, poll), locale)
}
