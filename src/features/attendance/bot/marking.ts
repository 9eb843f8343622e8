import type { Composer } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import type { Deps } from '../../../deps.ts'
import { type Context, chatIdOf } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { splitLines } from '../../../telegram/split.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import { decideClaim } from '../actions/claim.ts'
import { closeDoor } from '../actions/doors.ts'
import { addGuest, removeGuest } from '../actions/guests.ts'
import { markAllWhoSaidYes, markAttendee } from '../actions/mark.ts'
import { attendeeOf, guestsOf, historyOf, invitedTo, namesOf, uninvitedAt } from '../queries/people.ts'
import { claimById, claimsOf } from '../queries/sheets.ts'
import { phaseOf } from '../rules/policy.ts'
import type { Status } from '../rules/status.ts'
import { guestFormName } from '../talk/guest.ts'
import { claimView, decidedView, gapsText, guestsView, listView, personView } from '../views/marking.ts'
import { statusText } from '../views/moments.ts'
import {
  addGuestPress,
  allPress,
  claimsPress,
  decidePress,
  deskPress,
  gapsPress,
  guestsPress,
  keepGuestPress,
  listPress,
  markPress,
  personPress,
  removeGuestPress,
} from '../views/presses.ts'
import { asHosted, deskOf, type HeldHost, hostOf, shownTo } from './hosted.ts'

const everybody = async (deps: Deps, { meeting }: HeldHost) => [
  ...(await invitedTo(deps.db, meeting)),
  ...(await uninvitedAt(deps.db, meeting)),
]

/** The desk in the place of what was pressed, which may have been a code that changes by itself. */
async function showDesk(deps: Deps, ctx: Context, host: HeldHost) {
  const messageId = ctx.callbackQuery?.message?.message_id
  if (messageId !== undefined) await closeDoor(deps.db, { chatId: chatIdOf(ctx), messageId })
  await showInstead(ctx, await deskOf(deps, ctx, host))
}

async function showList(deps: Deps, ctx: Context, host: HeldHost, page: number) {
  await showInstead(ctx, listView(ctx.words, shownTo(ctx, host.meeting), await everybody(deps, host), page))
}

async function showPerson(deps: Deps, ctx: Context, host: HeldHost, worker: number, page: number) {
  const one = await attendeeOf(deps.db, host.meeting, worker)
  if (!one) return showList(deps, ctx, host, page)
  const history = await historyOf(deps.db, host.meeting.id, worker)
  await showInstead(ctx, personView(ctx.words, shownTo(ctx, host.meeting), { one, history, page }))
}

type Pressed = { id: number; worker: number; page: number; after: number; status: Status }

/** One mark of one person; whoever saw an older one is told what holds. */
async function mark(deps: Deps, ctx: Context, { id, worker, page, after, status }: Pressed) {
  const host = await hostOf(deps, ctx, id)
  if (!host) return notice(ctx, ctx.words('attendance-not-yours'), true)
  if (phaseOf(host.meeting, deps.clock.now()) === 'ahead') return notice(ctx, ctx.words('attendance-too-early'), true)
  const chosen = { workerId: worker, status, after, updateId: ctx.update.update_id }
  const marking = await markAttendee(deps, host, chosen)
  if (marking.outcome === 'unlisted') return oldButton(ctx)
  const by = (await namesOf(deps.db, [marking.mark.by])).get(marking.mark.by) ?? ''
  const facts = { status: statusText(ctx.words, marking.mark.status), by }
  await notice(ctx, ctx.words(`attendance-marked-${marking.outcome}`, facts), marking.outcome === 'before')
  return showPerson(deps, ctx, host, worker, page)
}

async function markAll(deps: Deps, ctx: Context, id: number) {
  const host = await hostOf(deps, ctx, id)
  if (!host) return notice(ctx, ctx.words('attendance-not-yours'), true)
  if (phaseOf(host.meeting, deps.clock.now()) === 'ahead') return notice(ctx, ctx.words('attendance-too-early'), true)
  const count = await markAllWhoSaidYes(deps, host, ctx.update.update_id)
  await notice(ctx, ctx.words(count > 0 ? 'attendance-all-marked' : 'attendance-all-none', { count }), count === 0)
  return showInstead(ctx, await deskOf(deps, ctx, host))
}

async function showGaps(deps: Deps, ctx: Context, host: HeldHost) {
  const text = gapsText(ctx.words, await everybody(deps, host))
  if (text === '') return showInstead(ctx, await deskOf(deps, ctx, host))
  for (const part of splitLines(text)) await say(ctx, { text: part })
  return undefined
}

async function showGuests(deps: Deps, ctx: Context, host: HeldHost) {
  await showInstead(ctx, guestsView(ctx.words, shownTo(ctx, host.meeting), await guestsOf(deps.db, host.meeting.id)))
}

async function keepGuest(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const { meeting, name, office } = draft?.form === guestFormName ? draft.values : {}
  const host = typeof meeting === 'number' ? await hostOf(deps, ctx, meeting) : undefined
  if (!host || typeof name !== 'string' || typeof office !== 'string') return oldButton(ctx)
  await notice(ctx)
  await addGuest(deps, host, { name, office, form })
  await settleDraft(deps.db, form, 'done', deps.clock.now())
  return showGuests(deps, ctx, host)
}

/** Every claim that waits, as a message of its own. */
async function showClaims(deps: Deps, ctx: Context, host: HeldHost) {
  const claims = await claimsOf(deps.db, host.meeting.id)
  const names = await namesOf(
    deps.db,
    claims.map(({ workerId }) => workerId),
  )
  if (claims.length === 0) return showInstead(ctx, await deskOf(deps, ctx, host))
  for (const claim of claims)
    await say(ctx, claimView(ctx.words, shownTo(ctx, host.meeting), claim, names.get(claim.workerId) ?? ''))
  return undefined
}

async function decide(
  deps: Deps,
  ctx: Context,
  { id, claim: claimId, yes }: { id: number; claim: number; yes: string },
) {
  const host = await hostOf(deps, ctx, id)
  const known = await claimById(deps.db, claimId)
  if (!host || !known) return notice(ctx, ctx.words('attendance-not-yours'), true)
  const confirm = yes === '1'
  const told = (locale: Locale) => {
    const words = deps.translate(locale)
    const title = titleOf(words, host.meeting)
    return { text: words(confirm ? 'attendance-told-confirmed' : 'attendance-told-refused', { title }) }
  }
  const decided = await decideClaim(deps, host, claimId, { confirm, updateId: ctx.update.update_id, told })
  if (decided.outcome === 'foreign' || !decided.claim) return notice(ctx, ctx.words('attendance-not-yours'), true)
  const names = await namesOf(deps.db, [known.workerId, decided.claim.decidedBy ?? 0])
  const by = names.get(decided.claim.decidedBy ?? 0) ?? ''
  const isBefore = decided.outcome === 'before'
  await notice(ctx, isBefore ? ctx.words('attendance-decided-before', { by }) : undefined, isBefore)
  return showInstead(ctx, decidedView(ctx.words, decided.claim, names.get(known.workerId) ?? ''))
}

/** What hosts note of people: the list, the guests, and who says that they were there. */
export function listenToMarking(deps: Deps, composer: Composer<Context>): void {
  const hosted = (id: number, ctx: Context, act: (host: HeldHost) => Promise<unknown>) => asHosted(deps, ctx, id, act)
  onPress(composer, deskPress, (ctx, { id }) => hosted(id, ctx, host => showDesk(deps, ctx, host)))
  onPress(composer, allPress, (ctx, { id }) => markAll(deps, ctx, id))
  onPress(composer, listPress, (ctx, { id, page }) => hosted(id, ctx, host => showList(deps, ctx, host, page)))
  onPress(composer, personPress, (ctx, { id, worker, page }) =>
    hosted(id, ctx, host => showPerson(deps, ctx, host, worker, page)),
  )
  onPress(composer, markPress, (ctx, pressed) => mark(deps, ctx, pressed))
  onPress(composer, gapsPress, (ctx, { id }) => hosted(id, ctx, host => showGaps(deps, ctx, host)))
  onPress(composer, guestsPress, (ctx, { id }) => hosted(id, ctx, host => showGuests(deps, ctx, host)))
  onPress(composer, addGuestPress, (ctx, { id }) =>
    hosted(id, ctx, () => openForm(deps, ctx, guestFormName, { meeting: id })),
  )
  onPress(composer, keepGuestPress, (ctx, { form }) => keepGuest(deps, ctx, form))
  onPress(composer, removeGuestPress, (ctx, { id, guest }) =>
    hosted(id, ctx, async host => {
      await removeGuest(deps, host, guest)
      await showGuests(deps, ctx, host)
    }),
  )
  onPress(composer, claimsPress, (ctx, { id }) => hosted(id, ctx, host => showClaims(deps, ctx, host)))
  onPress(composer, decidePress, (ctx, pressed) => decide(deps, ctx, pressed))
}
