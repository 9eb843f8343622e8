import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say } from '../../../telegram/say.ts'
import { asEnroller } from '../../workers/access.ts'
import { issueLink } from '../../workers/actions/issue-link.ts'
import { linkDays } from '../../workers/rules.ts'
import { shownMeeting } from '../queries/shown.ts'
import { type Unreached, unreachedOf } from '../queries/unreached.ts'
import type { Meeting } from '../table.ts'
import { meetingLink } from '../views/invitation.ts'
import { type Linked, personalLines } from '../views/personal.ts'
import { personalPress } from '../views/presses.ts'
import { atDesk } from './desk.ts'

const mostListed = 50
const linesAtOnce = 10

/** Who has not joined gets the link with which they join, if this person may give it; everybody else the invitation. */
async function linkFor(deps: Deps, ctx: Context, meeting: Meeting, region: string, person: Unreached): Promise<Linked> {
  const usual = `https://t.me/${deps.account.username}?start=${meetingLink(meeting.id)}`
  const enroller = person.joined ? undefined : asEnroller(ctx.speaker, meeting.agencyId, region)
  const issued = enroller && (await issueLink(deps, enroller, person.id))
  return { ...person, link: issued?.outcome === 'issued' ? issued.link : usual }
}

/** The links of those who were not reached, each to be passed on to its person. */
async function showLinks(deps: Deps, ctx: Context, meeting: Meeting) {
  const people = (await unreachedOf(deps.db, meeting.id)).slice(0, mostListed)
  if (people.length === 0 || meeting.state !== 'sent') return say(ctx, { text: ctx.words('meeting-personal-nobody') })
  const shown = await shownMeeting(deps.db, meeting)
  const linked: Linked[] = []
  for (const person of people) linked.push(await linkFor(deps, ctx, meeting, shown.agency.region, person))
  const lines = personalLines(ctx.words, shown, linked, ctx.speaker.locale)
  await say(ctx, { text: ctx.words('meeting-personal-hint', { days: linkDays }) })
  for (let from = 0; from < lines.length; from += linesAtOnce)
    await say(ctx, { text: lines.slice(from, from + linesAtOnce).join('\n\n') })
}

export function listenToPersonalLinks(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, personalPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => showLinks(deps, ctx, meeting)))
}
