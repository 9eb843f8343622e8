import { dayOf } from '../../../base/days.ts'
import { plainText, type Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import { inPairs } from '../../../telegram/pairs.ts'
import { type Answer, type Choice, type Form, goneTurn, type Turn } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { leadsAll } from '../../broadcasts/access.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { identify } from '../../workers/queries.ts'
import { moveMeeting } from '../actions/change.ts'
import { changeMeeting, dropMeeting, setAsking } from '../actions/draft.ts'
import { meetingById } from '../queries/meetings.ts'
import { meetingKinds, missing, natures, type Question } from '../rules/meeting.ts'
import { type Recurrence, recurrencesFrom } from '../rules/recurrence.ts'
import type { Meeting } from '../table.ts'
import { draftPress, statusPress } from '../views/presses.ts'
import { recurrenceText } from '../views/recurrence.ts'
import { type Asking, readField } from './questions.ts'

export const formName = 'meeting'

type Seat = { deps: Deps; words: Words; meeting: Meeting; asking: Asking }

/** The meeting and its inviter, if this is the one who speaks and still leads all that they may reach; asked anew at every answer. */
async function seatFor(deps: Deps, telegramId: number, id: number): Promise<Seat | undefined> {
  const meeting = await meetingById(deps.db, id)
  const inviter = await identify(deps.db, { telegramId, ownerIds: [] })
  const audience = meeting && (await audienceById(deps.db, meeting.audienceId))
  if (!audience || meeting.inviterId !== inviter.worker?.id || !leadsAll(inviter, audience)) return undefined
  const agency = await agencyById(deps.db, meeting.agencyId)
  if (!agency) return undefined
  const words = deps.translate(inviter.locale)
  const asking = { words, now: deps.clock.now(), zone: agency.zone, startsAt: meeting.startsAt }
  return { deps, words, meeting, asking }
}

/** Shown after the last question, and as the way back. */
const toCard = ({ words, meeting: { id, state } }: Seat): Choice =>
  state === 'open'
    ? { label: words('meeting-button-card'), data: draftPress.data({ id }) }
    : { label: words('meeting-button-status'), data: statusPress.data({ id }) }

/** How it may be held again, from the day of the first; and not at all. */
function waysToRepeat({ words, meeting, asking: { zone } }: Seat): Choice[][] {
  const rules = meeting.startsAt === null ? [] : recurrencesFrom(dayOf(meeting.startsAt, zone))
  const label = (rule: Recurrence) => plainText(recurrenceText(words, rule, 'id'))
  const none = { label: words('meeting-button-no-repeat'), value: 'none' }
  return [...rules.map((rule, at) => [{ label: label(rule), value: String(at) }]), [none]]
}

function question(seat: Seat, field: Question, instead?: string): Turn {
  const { words, meeting } = seat
  const kinds = meetingKinds.map(kind => ({ label: words(`meeting-kind-${kind}`), value: kind }))
  const back = missing(meeting).length > 0 && meeting.state === 'open' ? [] : [[toCard(seat)]]
  const ways = field === 'repeats' ? waysToRepeat(seat) : []
  const sifat = natures.map(nature => ({ label: words(`meeting-nature-${nature}`), value: nature }))
  const listed = field === 'kind' ? inPairs(kinds) : field === 'nature' ? inPairs(sifat) : []
  const choices = [...listed, ...ways, ...back]
  return { text: instead ?? words(`meeting-ask-${field}`), asking: field, choices }
}

const done = (seat: Seat, text: string): Turn => ({ text, choices: [[toCard(seat)]], done: true })

/** The next gap, or the way to the card. */
async function next(seat: Seat): Promise<Turn> {
  const [gap] = missing(seat.meeting)
  await changeMeeting(seat.deps.db, seat.meeting.id, { asking: gap ?? null })
  return gap === undefined ? done(seat, seat.words('meeting-ready')) : question(seat, gap)
}

async function take(seat: Seat, field: Question, answer: Answer): Promise<Turn> {
  if (answer.pressed && answer.pressed.asking !== field) return question(seat, field)
  const read = readField(field, answer, seat.asking)
  if ('again' in read) return question(seat, field, read.again)
  const { deps, meeting, words } = seat
  if (meeting.state === 'sent' || meeting.state === 'postponed') {
    const how = field === 'postponed' ? 'postponed' : 'moved'
    const moved = await moveMeeting(deps, meeting, meeting.inviterId, read.change, how)
    return done(seat, words(moved ? 'meeting-move-told' : 'meeting-move-same'))
  }
  const changed = await changeMeeting(deps.db, meeting.id, {
    ...read.change,
    lastUpdateId: answer.updateId,
    asking: null,
  })
  return changed ? next({ ...seat, meeting: changed }) : goneTurn(deps)
}

/** The questions of an invitation that were not answered by what was typed at once, and changes of it. */
export const meetingForm = (deps: Deps): Form => ({
  name: formName,
  documents: true,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat?.meeting.asking ? question(seat, seat.meeting.asking) : goneTurn(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    const { asking, lastUpdateId } = seat.meeting
    if (lastUpdateId === answer.updateId)
      return asking ? question(seat, asking) : done(seat, seat.words('meeting-ready'))
    return asking ? take(seat, asking, answer) : goneTurn(deps)
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    await setAsking(deps.db, draftId, null)
    if (seat.meeting.state !== 'open' || missing(seat.meeting).length === 0)
      return done(seat, seat.words('meeting-left'))
    await dropMeeting(deps, draftId)
    return { text: seat.words('meeting-dropped'), done: true }
  },
})
