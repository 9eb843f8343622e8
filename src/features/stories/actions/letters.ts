import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { deliveries } from '../../../outbox/table.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { heldWith } from '../queries/held.ts'
import { reviewersFor } from '../queries/reviewing.ts'
import type { Story } from '../table.ts'
import { cardView } from '../views/card.ts'
import { authorLetter, type LetterToAuthor, reviewerLetter, settledLetter } from '../views/letters.ts'

const payloadOf = (view: View) => ({ text: view.text, ...htmlMessage(view) })

const keyOf = ({ id }: Pick<Story, 'id'>) => `story-review:${id}:`

/** Tells those who review a story that it waits for them; `why` makes one more letter of it. */
export async function askReviewers(deps: Deps, tx: Db, story: Story, why: 'new' | 'again' | 'late'): Promise<void> {
  const now = deps.clock.now()
  const author = await workerById(tx, story.authorId)
  const rows = (await reviewersFor(tx, story)).map(({ workerId, telegramId, locale }) => {
    const show = { words: deps.translate(locale), locale }
    const view = reviewerLetter(show, story, author?.name ?? '', why)
    const key = `${keyOf(story)}${workerId}:${story.version}:${why}`
    return { key, lane: 'notice' as const, chatId: telegramId, payload: payloadOf(view) }
  })
  if (rows.length > 0) await enqueue(tx, await quietly(tx, rows, now), now)
}

/** Everybody who was asked to review reads what became of it. */
export async function settleLetters(deps: Deps, tx: Db, story: Story): Promise<void> {
  const asked = await tx
    .select({ delivery: deliveries.id, locale: workers.locale })
    .from(deliveries)
    .innerJoin(workers, eq(workers.telegramId, deliveries.chatId))
    .where(sql`starts_with(${deliveries.key}, ${keyOf(story)})`)
  for (const { delivery, locale } of asked) {
    const view = settledLetter({ words: deps.translate(locale), locale }, story)
    await enqueueEdit(tx, delivery, payloadOf(view), deps.clock.now())
  }
}

/** Tells the author what became of their story, with the card to go on from. */
export async function tellAuthor(deps: Deps, tx: Db, story: Story, letter: LetterToAuthor): Promise<void> {
  const now = deps.clock.now()
  const author = await workerById(tx, story.authorId)
  if (!author?.telegramId) return
  const show = { words: deps.translate(author.locale), locale: author.locale }
  const said = authorLetter(show, story, letter)
  const view = cardView(show, await heldWith(tx, story), said)
  const key = `story-author:${story.id}:${story.version}:${letter.about}:${letter.cause}`
  const row = { key, lane: 'notice' as const, chatId: author.telegramId, payload: payloadOf(view) }
  await enqueue(tx, await quietly(tx, [row], now), now)
}
