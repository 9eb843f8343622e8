import { dateAndTime } from '../../base/dates-out.ts'
import { number } from '../../base/numbers-out.ts'
import type { Words } from '../../base/translate.ts'
import type { Deps } from '../../deps.ts'
import type { Speaker } from '../../speaker.ts'
import { type Answer, type Form, goneTurn, type Turn } from '../../telegram/talk.ts'
import { agencyById } from '../agencies/queries.ts'
import { leadsAll } from '../broadcasts/access.ts'
import { audienceById } from '../broadcasts/queries/audience.ts'
import { identify } from '../workers/queries.ts'
import { correctAnnouncement } from './actions/correct.ts'
import { changeAnnouncement, dropAnnouncement, setAsking } from './actions/draft.ts'
import { announcementById } from './queries/announcements.ts'
import { type ContentReading, contentOf, sendTimeIn } from './rules.ts'
import type { Announcement } from './table.ts'
import { toCard } from './views/card.ts'

export const formName = 'announcement'

type Seat = { deps: Deps; words: Words; locale: Speaker['locale']; zone: Speaker['zone']; draft: Announcement }

/** The draft and its author, if this is the one who speaks and still leads all that it may reach; asked anew at every answer. */
async function seatFor(deps: Deps, telegramId: number, id: number): Promise<Seat | undefined> {
  const draft = await announcementById(deps.db, id)
  const author = await identify(deps.db, { telegramId, ownerIds: [] })
  const audience = draft && (await audienceById(deps.db, draft.audienceId))
  if (!audience || draft.authorId !== author.worker?.id || !leadsAll(author, audience)) return undefined
  const agency = await agencyById(deps.db, draft.agencyId)
  return {
    deps,
    draft,
    words: deps.translate(author.locale),
    locale: author.locale,
    zone: agency?.zone ?? 'Asia/Jakarta',
  }
}

const question = ({ words, draft }: Seat, instead?: string): Turn => {
  const asking = draft.asking ?? 'content'
  const choices = draft.kind === null ? [] : [[toCard(words, draft.id)]]
  return { text: instead ?? words(`announcement-ask-${asking}`), asking, choices }
}

const wrongContent = ({ words }: Seat, reading: Exclude<ContentReading, { content: unknown }>): string => {
  if (reading.wrong !== 'long') return words(reading.wrong === 'masked' ? 'privacy-masked' : 'announcement-ask-content')
  const { length, longest } = reading
  return words('announcement-long', { length: number(length, 'id'), longest: number(longest, 'id') })
}

const saved = ({ words, draft }: Seat, text: string): Turn => ({
  text,
  choices: [[toCard(words, draft.id)]],
  done: true,
})

async function takeContent(seat: Seat, answer: Answer): Promise<Turn> {
  const reading = contentOf(answer)
  if (!('content' in reading)) return question(seat, wrongContent(seat, reading))
  const change = { ...reading.content, asking: null, lastUpdateId: answer.updateId }
  const changed = await changeAnnouncement(seat.deps.db, seat.draft.id, change)
  return changed ? saved(seat, seat.words('announcement-content-kept')) : goneTurn(seat.deps)
}

async function takeTime(seat: Seat, answer: Answer): Promise<Turn> {
  const { deps, words, zone, locale, draft } = seat
  const time = sendTimeIn(answer.text ?? '', deps.clock.now(), zone)
  if (!('at' in time)) return question(seat, words(`announcement-time-${time.wrong}`))
  const change = { sendAt: time.at, asking: null, lastUpdateId: answer.updateId }
  const changed = await changeAnnouncement(deps.db, draft.id, change)
  const when = dateAndTime(time.at, zone, locale)
  return changed ? saved(seat, words('announcement-time-kept', { when })) : goneTurn(deps)
}

/** Only words can be corrected: Telegram keeps what was attached. */
async function takeCorrection(seat: Seat, answer: Answer): Promise<Turn> {
  const { deps, words, draft } = seat
  const { kind, fileId } = draft
  const attached = kind === null || kind === 'text' || fileId === null ? {} : { [kind]: { fileId } }
  const reading = contentOf(answer.text ? { text: answer.text, ...attached } : {})
  if (!('content' in reading)) return question(seat, wrongContent(seat, reading))
  const corrected = await correctAnnouncement(deps, draft, reading.content.text, answer.updateId)
  return corrected ? saved({ ...seat, draft: corrected }, words('announcement-corrected')) : goneTurn(deps)
}

const takers = { content: takeContent, time: takeTime, correction: takeCorrection }

/** What is announced, when it shall go out, and other words once it has gone. */
export const announcementForm = (deps: Deps): Form => ({
  name: formName,
  documents: true,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat?.draft.asking ? question(seat) : goneTurn(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    if (seat.draft.lastUpdateId === answer.updateId) return saved(seat, seat.words('announcement-content-kept'))
    return seat.draft.asking ? takers[seat.draft.asking](seat, answer) : goneTurn(deps)
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    await setAsking(deps.db, draftId, null)
    if (seat.draft.kind !== null) return saved(seat, seat.words('announcement-question-left'))
    await dropAnnouncement(deps.db, draftId, 'open')
    return { text: seat.words('announcement-dropped'), done: true }
  },
})
