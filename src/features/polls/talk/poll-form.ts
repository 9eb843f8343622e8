import type { Zone } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import { type Answer, type Choice, choicesIn, type Form, goneTurn, type Turn } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { sendTimeIn } from '../../announcements/rules.ts'
import { workerById } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import { changePoll, dropPoll } from '../actions/draft.ts'
import { lastOf, pollById } from '../queries/polls.ts'
import { enough, mostOptions, optionsIn } from '../rules.ts'
import type { Poll } from '../table.ts'
import { toCard } from '../views/card.ts'
import { titleOf } from '../views/letter.ts'
import { troubleText } from '../views/trouble.ts'
import { cardOf } from './card.ts'
import { knownFrom } from './known.ts'

export const formName = 'poll'

type Seat = { deps: Deps; words: Words; zone: Zone; author: Worker; draft: Poll }

/** The draft and its author, if this is the one who speaks. */
async function seatFor(deps: Deps, telegramId: number, id: number): Promise<Seat | undefined> {
  const draft = await pollById(deps.db, id)
  const author = draft && (await workerById(deps.db, draft.authorId))
  if (!draft || author?.telegramId !== telegramId) return undefined
  const agency = await agencyById(deps.db, draft.agencyId)
  return { deps, draft, author, words: deps.translate(author.locale), zone: agency?.zone ?? 'Asia/Jakarta' }
}

const isWhole = ({ question, options }: Poll) => question !== '' && enough(options)

const mostShown = 3

/** With the first question those that have gone out lately: the way back to them. */
async function ways({ deps, words, draft }: Seat): Promise<Choice[][]> {
  if (isWhole(draft)) return [[toCard(words, draft.id)]]
  if (draft.question !== '') return []
  const last = await lastOf(deps.db, draft.authorId, mostShown)
  return last.map(poll => [{ ...toCard(words, poll.id), label: titleOf(words, poll) }])
}

async function question(seat: Seat, instead?: string): Promise<Turn> {
  const { words, draft } = seat
  const asking = draft.asking ?? 'question'
  const finish: Choice[][] =
    asking === 'options' && enough(draft.options) ? [[{ label: words('poll-button-finish'), value: 'done' }]] : []
  const choices = [...finish, ...(finish.length > 0 ? [] : await ways(seat))]
  return { text: instead ?? words(`poll-ask-${asking}`), asking, choices }
}

/** The draft as it is now, with all that can be done with it; before it, what the author should know. */
async function shown({ deps, words, draft, author }: Seat, told: readonly string[] = []): Promise<Turn> {
  const card = await cardOf(deps, words, draft.id, author.locale)
  return { text: [...told, card.text].join('\n\n'), choices: choicesIn(card), done: true }
}

/** Saves, and asks what is still missing. */
async function go(seat: Seat, change: Parameters<typeof changePoll>[2], told: readonly string[] = []): Promise<Turn> {
  const next = { ...seat.draft, ...change }
  const asking = next.question === '' ? 'question' : enough(next.options) ? null : 'options'
  const draft = await changePoll(seat.deps.db, seat.draft.id, { asking, ...change })
  if (!draft) return goneTurn(seat.deps)
  if (draft.asking === null) return shown(seat, told)
  const asked = await question({ ...seat, draft })
  return { ...asked, text: [...told, asked.text].join('\n\n') }
}

/** A question, or all of it at once; what does not hold is told and asked. */
async function takeQuestion(seat: Seat, { text = '', updateId }: Answer): Promise<Turn> {
  const { words, zone, deps } = seat
  const { known, troubles } = knownFrom(text, { words, zone, now: deps.clock.now() })
  if (known.question === undefined) return question(seat, troubles[0])
  return go(seat, { ...known, lastUpdateId: updateId }, troubles)
}

/** Several at once are all of them; one by one they are gathered until the author says that it is enough. */
async function takeOptions(seat: Seat, { text = '', pressed, updateId }: Answer): Promise<Turn> {
  const { words, draft, deps } = seat
  if (pressed) return enough(draft.options) ? go(seat, { asking: null, lastUpdateId: updateId }) : question(seat)
  const read = optionsIn(text, draft.options)
  if ('wrong' in read) return question(seat, troubleText(words, read))
  const { options } = read
  const several = options.length > draft.options.length + 1
  if (options.length === mostOptions || several) return go(seat, { options, asking: null, lastUpdateId: updateId })
  const changed = await changePoll(deps.db, draft.id, { options, lastUpdateId: updateId })
  const more = enough(options) ? 'yes' : 'no'
  const next = words('poll-next-option', { count: options.length, option: options.at(-1), enough: more })
  return changed ? question({ ...seat, draft: changed }, next) : goneTurn(deps)
}

async function takeTime(seat: Seat, { text = '', updateId }: Answer): Promise<Turn> {
  const { deps, words, zone } = seat
  const time = sendTimeIn(text, deps.clock.now(), zone)
  if ('wrong' in time) return question(seat, words(`poll-time-${time.wrong}`))
  const changed = await changePoll(deps.db, seat.draft.id, { closesAt: time.at, asking: null, lastUpdateId: updateId })
  return changed ? shown(seat) : goneTurn(deps)
}

const takers = { question: takeQuestion, options: takeOptions, time: takeTime }

/** What is asked, the options and when it closes. */
export const pollForm = (deps: Deps): Form => ({
  name: formName,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat?.draft.asking ? question(seat) : goneTurn(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    const { asking, lastUpdateId } = seat.draft
    if (lastUpdateId === answer.updateId) return asking ? question(seat) : shown(seat)
    return asking ? takers[asking](seat, answer) : goneTurn(deps)
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    await changePoll(deps.db, draftId, { asking: null })
    if (isWhole(seat.draft)) return shown(seat)
    await dropPoll(deps.db, draftId)
    return { text: seat.words('poll-dropped'), done: true }
  },
})
