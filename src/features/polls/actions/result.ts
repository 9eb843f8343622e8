import type { Locale } from '../../../base/dates-out.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { keepFile } from '../../../outbox/files.ts'
import { barsPicture } from '../../../papers/bars.ts'
import { workerById } from '../../workers/queries.ts'
import { standingOf } from '../queries/answers.ts'
import { shownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { resultBars, resultText } from '../views/result.ts'

/** How a poll stands, as text and, once somebody has answered, as a picture (PNG). */
export type Result = { text: string; picture?: Uint8Array }

export async function resultOf(deps: Deps, poll: Poll, locale: Locale): Promise<Result> {
  const words = deps.translate(locale)
  const [shown, standing] = [await shownPoll(deps.db, poll), await standingOf(deps.db, poll)]
  const text = resultText(words, shown, standing, locale)
  if (standing.answered === 0) return { text }
  const at = poll.closedAt ?? deps.clock.now()
  return { text, picture: await barsPicture(resultBars(words, shown, standing, at, locale)) }
}

const parse_mode = 'HTML'

/** Tells the author what came of a poll that has closed at its hour; once. */
export async function tellResult(deps: Deps, poll: Poll): Promise<void> {
  const author = await workerById(deps.db, poll.authorId)
  if (!author?.telegramId) return
  const { text, picture } = await resultOf(deps, poll, author.locale)
  const now = deps.clock.now()
  const to = { lane: 'notice' as const, chatId: author.telegramId }
  const key = `poll-result:${poll.id}`
  await deps.db.transaction(async tx => {
    const rows: NewDelivery[] = [{ ...to, key, payload: { text, parse_mode } }]
    if (picture) {
      const file = await keepFile(tx, { bytes: picture, mime: 'image/png', name: `poll-${poll.id}.png` }, now)
      rows.push({ ...to, key: `${key}:picture`, method: 'sendPhoto', payload: { photo: { file } } })
    }
    await enqueue(tx, rows, now)
  })
}
