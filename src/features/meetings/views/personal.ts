import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { escapeHtml, html, plainText, type Words } from '../../../base/translate.ts'
import { whatsAppLink } from '../../../base/whatsapp.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import type { Unreached } from '../queries/unreached.ts'
import { titleOf } from '../rules/title.ts'

export type Linked = Unreached & { link: string }

/** What somebody is written elsewhere: the invitation in one sentence, and the link that leads them to it. */
function letterTo(
  words: Words,
  { meeting, agency, zone }: ShownMeeting,
  { name, link }: Linked,
  locale: Locale,
): string {
  const facts = { name, link, agency: agency.officialName }
  if (meeting.nature === 'secret') return plainText(words('meeting-personal-secret', facts))
  const when = meeting.startsAt === null ? '–' : dateAndTime(meeting.startsAt, zone, locale)
  const more = { title: titleOf(words, meeting), when, venue: meeting.venue ?? '–' }
  return plainText(words('meeting-personal-letter', { ...facts, ...more }))
}

/** Each name with their own link, and a tap that opens WhatsApp with the letter to them. For the inviter alone. */
export function personalLines(words: Words, shown: ShownMeeting, people: readonly Linked[], locale: Locale): string[] {
  return people.map(one => {
    const whatsApp = whatsAppLink(letterTo(words, shown, one, locale), one.phone)
    const tap = whatsApp === undefined ? '' : ` · <a href="${escapeHtml(whatsApp)}">WhatsApp</a>`
    return words('meeting-personal-line', { name: one.name, link: one.link, tap: html(tap) })
  })
}
