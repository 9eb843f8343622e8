import { type Composer, InputFile, InputMediaBuilder } from 'grammy'
import type { Deps } from '../../../deps.ts'
import { type Context, chatIdOf } from '../../../telegram/context.ts'
import { workerKeyboard } from '../../../telegram/menu.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { openDoor, type Spot } from '../actions/doors.ts'
import { askPlace, openSheet, setPlace } from '../actions/open-sheet.ts'
import { placedBy } from '../queries/sheets.ts'
import { codeAt, ticketAt } from '../rules/codes.ts'
import type { Point } from '../rules/distance.ts'
import { checkInPolicy, phaseOf } from '../rules/policy.ts'
import { codeView, pictureCaption } from '../views/desk.ts'
import { askVenueView } from '../views/own.ts'
import { pictureOf } from '../views/picture.ts'
import { codePress, picturePress, pointPress } from '../views/presses.ts'
import { asHosted, deskOf, type HeldHost, hostOf, shownTo } from './hosted.ts'

const minuteMs = 60_000
/** How long a position is taken for the place of the meeting after it was asked for. */
const placingMinutes = 10

const isOpen = (deps: Deps, { meeting }: HeldHost) => phaseOf(meeting, deps.clock.now()) === 'open'

/** From now on the message changes by itself. */
const open = (deps: Deps, { meeting, workerId }: HeldHost, spot: Spot, kind: 'code' | 'picture') =>
  openDoor(deps, spot, { kind, meetingId: meeting.id, workerId })

/** The code of the moment; outside the window the desk, which says when. */
async function showCode(deps: Deps, ctx: Context, host: HeldHost): Promise<unknown> {
  if (!isOpen(deps, host)) return showInstead(ctx, await deskOf(deps, ctx, host))
  const { secret } = await openSheet(deps, host)
  await showInstead(ctx, codeView(ctx.words, shownTo(ctx, host.meeting), codeAt(secret, deps.clock.now())))
  const messageId = ctx.callbackQuery?.message?.message_id
  if (messageId !== undefined) await open(deps, host, { chatId: chatIdOf(ctx), messageId }, 'code')
  return undefined
}

/** The picture for a projector; pressed again it takes the place of the one before. */
async function showPicture(deps: Deps, ctx: Context, host: HeldHost, again: boolean): Promise<unknown> {
  if (!isOpen(deps, host)) return say(ctx, await deskOf(deps, ctx, host))
  const { secret } = await openSheet(deps, host)
  const bytes = await pictureOf(deps.account.username, host.meeting.id, ticketAt(secret, deps.clock.now()))
  const picture = new InputFile(bytes, 'hadir.png')
  const { caption, keyboard } = pictureCaption(ctx.words, shownTo(ctx, host.meeting))
  const said = { caption, parse_mode: 'HTML' as const }
  const pressed = again ? ctx.callbackQuery?.message?.message_id : undefined
  if (pressed !== undefined)
    await ctx.editMessageMedia(InputMediaBuilder.photo(picture, said), { reply_markup: keyboard })
  const messageId = pressed ?? (await ctx.replyWithPhoto(picture, { ...said, reply_markup: keyboard })).message_id
  await open(deps, host, { chatId: chatIdOf(ctx), messageId }, 'picture')
  return undefined
}

async function choosePoint(deps: Deps, ctx: Context, host: HeldHost, what: 'set' | 'clear'): Promise<unknown> {
  if (what === 'clear') {
    await setPlace(deps, host, undefined)
    return showInstead(ctx, await deskOf(deps, ctx, host))
  }
  await askPlace(deps, host)
  return say(ctx, askVenueView(ctx.words))
}

/** The position that a host was asked for; false where nobody waits for one. */
export async function takePoint(deps: Deps, ctx: Context, point: Point): Promise<boolean> {
  const worker = ctx.speaker.worker?.id
  const since = new Date(deps.clock.now().getTime() - placingMinutes * minuteMs)
  const sheet = worker === undefined ? undefined : await placedBy(deps.db, worker, since)
  const host = sheet && (await hostOf(deps, ctx, sheet.meetingId))
  if (!host) return false
  await setPlace(deps, host, point)
  await say(ctx, {
    text: ctx.words('attendance-point-set', { metres: checkInPolicy.metres }),
    keyboard: workerKeyboard(ctx.words),
  })
  await say(ctx, await deskOf(deps, ctx, host))
  return true
}

/** What is shown in the room, and where the room is. */
export function listenInRoom(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, codePress, (ctx, { id }) => asHosted(deps, ctx, id, host => showCode(deps, ctx, host)))
  onPress(composer, picturePress, (ctx, { id, again }) =>
    asHosted(deps, ctx, id, host => showPicture(deps, ctx, host, again === '1')),
  )
  onPress(composer, pointPress, (ctx, { id, what }) =>
    asHosted(deps, ctx, id, host => choosePoint(deps, ctx, host, what)),
  )
}
