import { and, eq, lt } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { keepFile } from '../../../outbox/files.ts'
import type { Payload } from '../../../outbox/table.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { meetingById } from '../../meetings/queries/meetings.ts'
import { identify, workerById } from '../../workers/queries.ts'
import { asHost } from '../access.ts'
import { staleDoors } from '../queries/doors.ts'
import { type Held, sheetOf } from '../queries/sheets.ts'
import { codeAt, stepOf, ticketAt } from '../rules/codes.ts'
import { checkInPolicy, phaseOf } from '../rules/policy.ts'
import { attendanceDoors, type Door } from '../table.ts'
import { codeView, doorClosedView, pictureCaption } from '../views/desk.ts'
import { pictureOf } from '../views/picture.ts'

const minuteMs = 60_000

export type Spot = { chatId: number; messageId: number }

const at = ({ chatId, messageId }: Spot) =>
  and(eq(attendanceDoors.chatId, chatId), eq(attendanceDoors.messageId, messageId))

/** A message that shows a code or a picture: it changes by itself for a while. */
export async function openDoor(
  deps: Deps,
  spot: Spot,
  door: Pick<Door, 'kind' | 'meetingId' | 'workerId'>,
): Promise<void> {
  const now = deps.clock.now()
  const row = { ...door, step: stepOf(door.kind, now), shownAt: now }
  await deps.db
    .insert(attendanceDoors)
    .values({ ...spot, ...row })
    .onConflictDoUpdate({ target: [attendanceDoors.chatId, attendanceDoors.messageId], set: row })
}

/** The message shows something else now. */
export const closeDoor = (db: Db, spot: Spot) => db.delete(attendanceDoors).where(at(spot))

type Host = { meeting: Held; zone: Zone; locale: Locale }

/** Whoever opened the door, while they still may and one can check in. */
async function hostAt(deps: Deps, { meetingId, workerId, shownAt }: Door): Promise<Host | undefined> {
  const now = deps.clock.now()
  const meeting = await meetingById(deps.db, meetingId)
  const telegramId = (await workerById(deps.db, workerId))?.telegramId
  if (meeting?.state !== 'sent' || meeting.startsAt === null || !telegramId) return undefined
  const isOver = now.getTime() - shownAt.getTime() > checkInPolicy.doorMinutes * minuteMs
  if (isOver || phaseOf(meeting as Held, now) !== 'open') return undefined
  const audience = await audienceById(deps.db, meeting.audienceId)
  const speaker = await identify(deps.db, { telegramId, ownerIds: [] })
  if (!asHost(speaker, meeting, audience?.reach ?? [])) return undefined
  return { meeting: meeting as Held, zone: speaker.zone, locale: speaker.locale }
}

type Change = { method: string; payload(tx: Db): Promise<Payload> }

/** What the message says now. */
async function changeOf(deps: Deps, door: Door, host: Host | undefined): Promise<Change> {
  const words = deps.translate(host?.locale ?? 'id')
  const sheet = await sheetOf(deps.db, door.meetingId)
  const now = deps.clock.now()
  if (door.kind === 'picture' && host && sheet) {
    const bytes = await pictureOf(deps.account.username, door.meetingId, ticketAt(sheet.secret, now))
    const { caption, keyboard } = pictureCaption(words, host)
    const said = { caption, parse_mode: 'HTML' as const }
    return {
      method: 'editMessageMedia',
      async payload(tx) {
        const file = await keepFile(tx, { bytes, mime: 'image/png', name: 'hadir.png' }, now)
        return { media: { type: 'photo', media: { file }, ...said }, reply_markup: keyboard }
      },
    }
  }
  const view = host && sheet ? codeView(words, host, codeAt(sheet.secret, now)) : doorClosedView(words, door)
  const caption = { caption: view.text, parse_mode: 'HTML', reply_markup: view.keyboard }
  return door.kind === 'picture'
    ? { method: 'editMessageCaption', payload: async () => caption }
    : { method: 'editMessageText', payload: async () => ({ text: view.text, ...htmlMessage(view) }) }
}

/** Gives one message its new code, once for each; of two processes one does. */
async function turn(deps: Deps, door: Door): Promise<boolean> {
  const now = deps.clock.now()
  const step = stepOf(door.kind, now)
  const host = await hostAt(deps, door)
  const change = await changeOf(deps, door, host)
  return deps.db.transaction(async tx => {
    const older = and(at(door), lt(attendanceDoors.step, step))
    const turned = host
      ? await tx.update(attendanceDoors).set({ step }).where(older).returning({ step: attendanceDoors.step })
      : await tx.delete(attendanceDoors).where(older).returning({ step: attendanceDoors.step })
    if (turned.length === 0) return false
    const payload = { message_id: door.messageId, ...(await change.payload(tx)) }
    const key = `attendance-door:${door.chatId}:${door.messageId}:${door.kind}:${step}`
    await enqueue(tx, [{ key, lane: 'urgent', chatId: door.chatId, method: change.method, payload }], now)
    return true
  })
}

/** Messages that show an old code show the new one; whoever may not see it any more, or has had it long enough, none. */
export async function turnDoors(deps: Deps): Promise<boolean> {
  let told = false
  for (const door of await staleDoors(deps.db, deps.clock.now())) told = (await turn(deps, door)) || told
  return told
}
