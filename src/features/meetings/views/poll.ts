import { dateAndTime } from '../../../base/dates-out.ts'
import { plainText, type Words } from '../../../base/translate.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { answers } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'

/** What Telegram allows for the question of a poll. */
const longestQuestion = 300
const longestTitle = 200

/** The poll of a group: everybody sees who answers what. Its options stand in the order of `answers`. */
export function pollPayload(words: Words, { meeting, zone }: ShownMeeting): Record<string, unknown> {
  const when = meeting.startsAt === null ? '' : dateAndTime(meeting.startsAt, zone, 'id')
  const title = titleOf(words, meeting).slice(0, longestTitle)
  const labels = {
    yes: 'meeting-button-yes',
    no: 'meeting-button-no',
    substitute: 'meeting-button-substitute',
  } as const
  return {
    question: plainText(words('meeting-poll-question', { title, when })).slice(0, longestQuestion),
    options: answers
      .filter(answer => answer !== 'substitute' || meeting.mayDelegate)
      .map(answer => ({ text: plainText(words(labels[answer])) })),
    is_anonymous: false,
  }
}
