import { and, eq, sql } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { agencyPeople, workerById } from '../../workers/queries.ts'
import type { Host } from '../access.ts'
import { lastMarkOf } from '../queries/people.ts'
import { claimOf, type Held, isConcerned, sheetOf } from '../queries/sheets.ts'
import { isThere, metresBetween, type Point } from '../rules/distance.ts'
import { isLate, phaseOf } from '../rules/policy.ts'
import { isPresent } from '../rules/status.ts'
import { attendanceClaims, type Claim } from '../table.ts'
import { type CheckIn, record, type Self } from './check-in.ts'

/** What a host is shown of a claim, in their language. */
export type ClaimCard = (claim: Claim, locale: Locale) => View

type Reader = { telegramId: number; locale: Locale }

/** Who confirms: the inviter; where they cannot be written to, or claim themselves, the agency's people. */
async function readersOf(tx: Db, meeting: Held, claimant: number): Promise<Reader[]> {
  const inviter = await workerById(tx, meeting.inviterId)
  if (inviter?.telegramId && inviter.id !== claimant)
    return [{ telegramId: inviter.telegramId, locale: inviter.locale }]
  return (await agencyPeople(tx, meeting.agencyId, ['agency'])).filter(({ workerId }) => workerId !== claimant)
}

async function tellHosts(tx: Db, meeting: Held, claim: Claim, card: ClaimCard, now: Date) {
  const rows = (await readersOf(tx, meeting, claim.workerId)).map(({ telegramId, locale }) => {
    const view = card(claim, locale)
    const key = `attendance-claim:${claim.id}:${claim.at.getTime()}:${telegramId}`
    return { key, lane: 'notice' as const, chatId: telegramId, payload: { text: view.text, ...htmlMessage(view) } }
  })
  await enqueue(tx, await quietly(tx, rows, now), now)
}

/** `kept`: a coordinator is asked. `same`: they have been. `refused`: they have said no. */
export type Claiming = { outcome: 'kept' | 'same' | 'refused' | 'noted' | 'past' | 'stranger' }

/** Somebody says, after check-in has closed, that they were there. */
export function claimPresence(deps: Deps, self: Self, meeting: Held, card: ClaimCard): Promise<Claiming> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    if (meeting.state !== 'sent' || phaseOf(meeting, now) !== 'over') return { outcome: 'past' }
    if (!(await isConcerned(tx, meeting.id, self.id))) return { outcome: 'stranger' }
    const mark = await lastMarkOf(tx, meeting.id, self.id)
    if (mark && isPresent(mark.status)) return { outcome: 'noted' }
    const claim = { why: 'late' as const, state: 'open' as const, at: now }
    const [kept] = await tx
      .insert(attendanceClaims)
      .values({ meetingId: meeting.id, workerId: self.id, ...claim })
      .onConflictDoUpdate({
        target: [attendanceClaims.meetingId, attendanceClaims.workerId],
        set: claim,
        setWhere: eq(attendanceClaims.state, 'placing'),
      })
      .returning()
    if (kept) await tellHosts(tx, meeting, kept, card, now)
    const known = kept ?? (await claimOf(tx, meeting.id, self.id))
    return { outcome: kept ? 'kept' : known?.state === 'refused' ? 'refused' : 'same' }
  })
}

export type Placing = CheckIn | { outcome: 'far'; metres: number | null }

/** The position of somebody whose code was right: there, it counts; elsewhere, or unknown, a coordinator is asked. */
export function placeCheckIn(
  deps: Deps,
  { self, meeting, card, updateId }: { self: Self; meeting: Held; card: ClaimCard; updateId: number },
  given: (Point & { accuracy: number }) | undefined,
): Promise<Placing> {
  const now = deps.clock.now()
  return deps.db.transaction(async (tx): Promise<Placing> => {
    const sheet = await sheetOf(tx, meeting.id)
    const point = sheet?.latitude != null && sheet.longitude != null ? (sheet as Point) : undefined
    const metres = point && given ? metresBetween(point, given) : null
    const there = !point || (given !== undefined && isThere(metres ?? 0, given.accuracy))
    const after = { state: there ? ('confirmed' as const) : ('open' as const), metres }
    const [claim] = await tx
      .update(attendanceClaims)
      .set({ ...after, why: given ? 'far' : 'unplaced' })
      .where(waitingFor(meeting.id, self.id))
      .returning()
    if (!claim) return { outcome: 'closed' }
    if (!there) {
      await tellHosts(tx, meeting, claim, card, now)
      return { outcome: 'far', metres }
    }
    const status = isLate(meeting, claim.at) ? 'late' : 'present'
    return record(tx, meeting, self, { way: 'code', status, by: self.id, at: claim.at, updateId })
  })
}

const waitingFor = (meetingId: number, workerId: number) =>
  and(
    eq(attendanceClaims.meetingId, meetingId),
    eq(attendanceClaims.workerId, workerId),
    eq(attendanceClaims.state, 'placing'),
  )

export type Deciding = { outcome: 'done' | 'before' | 'foreign'; claim?: Claim }

type Decision = { confirm: boolean; updateId: number; told(locale: Locale): View }

/** A host confirms that somebody was there, or not; of two hosts one does, and the person is told once. */
export function decideClaim(
  deps: Deps,
  { meeting, workerId }: Host,
  id: number,
  decision: Decision,
): Promise<Deciding> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const mine = and(eq(attendanceClaims.id, id), eq(attendanceClaims.meetingId, meeting.id))
    const [decided] = await tx
      .update(attendanceClaims)
      .set({ state: decision.confirm ? 'confirmed' : 'refused', decidedBy: workerId, decidedAt: now })
      .where(and(mine, eq(attendanceClaims.state, 'open'), sql`${attendanceClaims.workerId} <> ${workerId}`))
      .returning()
    if (!decided) {
      const [claim] = await tx.select().from(attendanceClaims).where(mine)
      return claim && claim.state !== 'open' ? { outcome: 'before', claim } : { outcome: 'foreign' }
    }
    await settle(tx, meeting as Held, decided, workerId, decision, now)
    return { outcome: 'done', claim: decided }
  })
}

async function settle(tx: Db, meeting: Held, claim: Claim, by: number, decision: Decision, now: Date) {
  const person = await workerById(tx, claim.workerId)
  if (!person) return
  const { id, name, telegramId, locale } = person
  const isTardy = claim.why !== 'late' && isLate(meeting, claim.at)
  const recording = { way: 'claim' as const, status: isTardy ? ('late' as const) : ('present' as const), by }
  const self = { id, name, agencyId: meeting.agencyId }
  if (decision.confirm) await record(tx, meeting, self, { ...recording, at: claim.at, updateId: decision.updateId })
  if (telegramId === null) return
  const view = decision.told(locale)
  const key = `attendance-decided:${claim.id}:${claim.at.getTime()}`
  const notice = {
    key,
    lane: 'notice' as const,
    chatId: telegramId,
    payload: { text: view.text, ...htmlMessage(view) },
  }
  await enqueue(tx, await quietly(tx, [notice], now), now)
}
