import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { beginBroadcast, type Held } from '../../broadcasts/actions/begin.ts'
import { enqueueAll } from '../../broadcasts/actions/enqueue-all.ts'
import { audienceById, type Heads, headsOf } from '../../broadcasts/queries/audience.ts'
import type { Audience } from '../../broadcasts/table.ts'
import { startedView } from '../../broadcasts/views/progress.ts'
import { workerById } from '../../workers/queries.ts'
import type { Worker } from '../../workers/table.ts'
import { subjectOf } from '../queries/announcements.ts'
import { type Announcement, announcements } from '../table.ts'
import { titleOf } from '../views/letter.ts'
import { lettersOf } from './letters.ts'

/** What came of *send*: it goes, it waits for its hour, nobody is meant, or it was settled before. */
export type Sending = 'sent' | 'scheduled' | 'nobody' | 'settled'

/** Sends a draft to its audience, or lets it wait for the hour it was given. Again, it changes nothing. */
export async function sendAnnouncement(deps: Deps, id: number): Promise<Sending> {
  const now = deps.clock.now()
  const [draft] = await deps.db.select().from(announcements).where(eq(announcements.id, id))
  if (draft?.state !== 'open' || draft.kind === null) return 'settled'
  if (!(await someoneIsMeant(deps.db, draft))) return 'nobody'
  if (draft.sendAt === null || draft.sendAt <= now) return release(deps, draft, 'open')
  const waits = await settle(deps.db, draft, 'open', { state: 'scheduled' })
  return waits ? 'scheduled' : 'settled'
}

const someoneIsMeant = async (db: Db, { audienceId }: Announcement) => {
  const audience = await audienceById(db, audienceId)
  return audience !== undefined && (await hasReader(db, audience))
}

async function hasReader(db: Db, audience: Audience): Promise<boolean> {
  const { reachable, groups }: Heads = await headsOf(db, audience)
  return reachable + groups > 0
}

/** Of two presses, or a press and the clock, one settles it. */
async function settle(tx: Db, { id }: Announcement, from: 'open' | 'scheduled', change: Partial<Announcement>) {
  const [settled] = await tx
    .update(announcements)
    .set({ ...change, asking: null })
    .where(and(eq(announcements.id, id), eq(announcements.state, from)))
    .returning()
  return settled
}

/** Lets it go out now (where nobody set an hour, after quiet hours): what is announced, the audience and the author's progress message in one transaction. */
export async function release(deps: Deps, draft: Announcement, from: 'open' | 'scheduled'): Promise<Sending> {
  const now = deps.clock.now()
  const author = await workerById(deps.db, draft.authorId)
  const audience = await audienceById(deps.db, draft.audienceId)
  if (!author || !audience) return 'settled'
  const begun = await deps.db.transaction(async tx => {
    const sent = await settle(tx, draft, from, { state: 'sent', sentAt: now })
    return (
      sent &&
      beginBroadcast(
        tx,
        { ...(await broadcastOf(deps, tx, sent, author, audience)), urgent: from === 'scheduled' },
        now,
      )
    )
  })
  if (!begun) return 'settled'
  await enqueueAll(deps, begun.id)
  return 'sent'
}

async function broadcastOf(deps: Deps, tx: Db, announcement: Announcement, author: Worker, audience: Audience) {
  const words = deps.translate(author.locale)
  const title = titleOf(words, announcement)
  return {
    subject: subjectOf(announcement),
    audience,
    title,
    letters: await lettersOf(deps, tx, announcement, author),
    chatId: author.telegramId,
    progress: (id: number, held?: Held) =>
      startedView(words, { id, title }, held && { ...held, locale: author.locale }),
  }
}
