import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { beginBroadcast, type Held } from '../../broadcasts/actions/begin.ts'
import { enqueueAll } from '../../broadcasts/actions/enqueue-all.ts'
import { audienceById, headsOf } from '../../broadcasts/queries/audience.ts'
import type { Audience } from '../../broadcasts/table.ts'
import { startedView } from '../../broadcasts/views/progress.ts'
import { workerById } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import { shownPoll, subjectOf } from '../queries/polls.ts'
import { enough } from '../rules.ts'
import { type Poll, polls } from '../table.ts'
import { groupPollOf, letterOf, titleOf } from '../views/letter.ts'

/** What came of *send*: it goes, something is missing, its hour has passed, nobody is meant, or it was settled before. */
export type Asking = 'sent' | 'incomplete' | 'past' | 'nobody' | 'settled'

/** Puts the question to its audience: in private with buttons, in groups as a poll. Again, it changes nothing. */
export async function sendPoll(deps: Deps, id: number): Promise<Asking> {
  const now = deps.clock.now()
  const [draft] = await deps.db.select().from(polls).where(eq(polls.id, id))
  if (draft?.state !== 'open') return 'settled'
  if (draft.question === '' || !enough(draft.options)) return 'incomplete'
  if (draft.closesAt <= now) return 'past'
  const [audience, author] = await Promise.all([
    audienceById(deps.db, draft.audienceId),
    workerById(deps.db, draft.authorId),
  ])
  if (!audience || !author) return 'settled'
  const { reachable, groups } = await headsOf(deps.db, audience)
  if (reachable + groups === 0) return 'nobody'
  const begun = await deps.db.transaction(tx => begin(deps, tx, { draft, audience, author }))
  if (!begun) return 'settled'
  await enqueueAll(deps, begun.id)
  return 'sent'
}

type Ready = { draft: Poll; audience: Audience; author: Worker }

async function begin(deps: Deps, tx: Db, { draft, audience, author }: Ready) {
  const now = deps.clock.now()
  const [poll] = await tx
    .update(polls)
    .set({ state: 'sent', sentAt: now, asking: null })
    .where(and(eq(polls.id, draft.id), eq(polls.state, 'open')))
    .returning()
  if (!poll) return undefined
  const words = deps.translate(author.locale)
  const title = titleOf(words, poll)
  const shown = await shownPoll(tx, poll)
  const letters = {
    id: letterOf(deps.translate('id'), shown, 'id'),
    en: letterOf(deps.translate('en'), shown, 'en'),
  }
  const broadcast = {
    subject: subjectOf(poll),
    audience,
    title,
    letters,
    groupLetter: groupPollOf(poll),
    chatId: author.telegramId,
    expiresAt: poll.closesAt,
    progress: (id: number, held?: Held) =>
      startedView(words, { id, title }, held && { ...held, locale: author.locale }),
  }
  return beginBroadcast(tx, broadcast, now)
}
