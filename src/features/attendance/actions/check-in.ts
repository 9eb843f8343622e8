import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { isInvited } from '../../meetings/queries/meetings.ts'
import { lastMarkOf, representedBy } from '../queries/people.ts'
import { guessesOf, type Held, isConcerned, openSheets } from '../queries/sheets.ts'
import { standingOf } from '../queries/standing.ts'
import { codeHolds, ticketHolds } from '../rules/codes.ts'
import { checkInPolicy, guessesSince, isLate } from '../rules/policy.ts'
import { isPresent, type Status } from '../rules/status.ts'
import { attendanceClaims, attendanceGuesses, type Mark, type Sheet } from '../table.ts'
import { addMark } from './mark.ts'

/** Who checks in: the one whose account it is, nobody else. */
export type Self = { id: number; name: string; agencyId: number }

/** `place`: the position is asked for. `before`: it was noted already. */
export type CheckIn =
  | { outcome: 'done' | 'before'; meeting: Held; marks: Mark[] }
  | { outcome: 'place' | 'waiting'; meeting: Held }
  | { outcome: 'wrong'; left: number }
  | { outcome: 'locked' | 'stale' | 'closed' }

export type Recording = { way: Mark['way']; status: Status; by: number; at: Date; updateId: number }

/** Notes that somebody is there; where it stands already, what stands. */
async function note(tx: Db, meeting: Held, workerId: number, recording: Recording, substitute: string | null) {
  const last = await lastMarkOf(tx, meeting.id, workerId)
  if (last?.updateId === recording.updateId) return { added: true, mark: last }
  const stands = last && (isPresent(last.status) || last.status === recording.status)
  if (stands) return { added: false, mark: last }
  const about = { meetingId: meeting.id, workerId, substitute, ...recording, after: last?.number ?? 0 }
  const mark = await addMark(tx, about)
  const held = mark ?? (await lastMarkOf(tx, meeting.id, workerId))
  return held && { added: mark !== undefined, mark: held }
}

/** Notes somebody's presence: that of those whom they represent, and their own where they were invited. */
export async function record(tx: Db, meeting: Held, self: Self, recording: Recording): Promise<CheckIn> {
  const represented = await representedBy(tx, meeting, self.id)
  const notes = []
  for (const absent of represented)
    notes.push(await note(tx, meeting, absent, { ...recording, status: 'substituted' }, self.name))
  if (represented.length === 0 || (await isInvited(tx, meeting.id, self.id)))
    notes.push(await note(tx, meeting, self.id, recording, null))
  const known = notes.filter(one => one !== undefined)
  if (known.length === 0) return { outcome: 'closed' }
  const outcome = known.some(({ added }) => added) ? 'done' : 'before'
  return { outcome, meeting, marks: known.map(({ mark }) => mark) }
}

/** A right code where a point is set is half of it: the other half is the position. */
async function awaitPlace(tx: Db, meeting: Held, self: Self, at: Date): Promise<CheckIn> {
  const claim = { why: 'unplaced' as const, state: 'placing' as const, at }
  const [kept] = await tx
    .insert(attendanceClaims)
    .values({ meetingId: meeting.id, workerId: self.id, ...claim })
    .onConflictDoUpdate({
      target: [attendanceClaims.meetingId, attendanceClaims.workerId],
      set: claim,
      setWhere: inArray(attendanceClaims.state, ['placing', 'refused']),
    })
    .returning()
  return { outcome: kept ? 'place' : 'waiting', meeting }
}

type Shown = { meeting: Held; sheet: Sheet }

function arrive(deps: Deps, self: Self, { meeting, sheet }: Shown, way: 'code' | 'ticket', updateId: number) {
  const at = deps.clock.now()
  const status = isLate(meeting, at) ? ('late' as const) : ('present' as const)
  return deps.db.transaction(async (tx): Promise<CheckIn> => {
    if (sheet.latitude === null) return record(tx, meeting, self, { way, status, by: self.id, at, updateId })
    const mark = await standingOf(tx, meeting, self)
    return mark ? { outcome: 'before', meeting, marks: [mark] } : awaitPlace(tx, meeting, self, at)
  })
}

async function meantFirst(db: Db, shown: readonly Shown[], self: Self): Promise<Shown | undefined> {
  for (const one of shown) if (await isConcerned(db, one.meeting.id, self.id)) return one
  return shown[0]
}

/** Keeps a wrong guess, forgets those that no longer count, and returns how many do. */
async function noteGuess(db: Db, workerId: number, updateId: number, now: Date): Promise<number> {
  const since = guessesSince(now)
  await db
    .delete(attendanceGuesses)
    .where(and(eq(attendanceGuesses.workerId, workerId), lte(attendanceGuesses.at, since)))
  await db.insert(attendanceGuesses).values({ updateId, workerId, at: now }).onConflictDoNothing()
  return guessesOf(db, workerId, since)
}

/** Checks in by the code that is shown in the room. Whoever is wrong too often has to wait. */
export async function enterCode(deps: Deps, self: Self, code: string, updateId: number): Promise<CheckIn> {
  const now = deps.clock.now()
  const open = await openSheets(deps.db, self.agencyId, now)
  if (open.length === 0) return { outcome: 'closed' }
  const guesses = await guessesOf(deps.db, self.id, guessesSince(now))
  if (guesses >= checkInPolicy.guesses) return { outcome: 'locked' }
  const right = open.filter(({ sheet }) => codeHolds(sheet.secret, code, now))
  const chosen = await meantFirst(deps.db, right, self)
  if (chosen) return arrive(deps, self, chosen, 'code', updateId)
  return { outcome: 'wrong', left: checkInPolicy.guesses - (await noteGuess(deps.db, self.id, updateId, now)) }
}

type Ticket = { meetingId: number; ticket: string }

/** Checks in by the picture on the projector. */
export async function enterTicket(
  deps: Deps,
  self: Self,
  { meetingId, ticket }: Ticket,
  updateId: number,
): Promise<CheckIn> {
  const now = deps.clock.now()
  const open = await openSheets(deps.db, self.agencyId, now)
  const shown = open.find(({ meeting }) => meeting.id === meetingId)
  if (!shown) return { outcome: 'closed' }
  if (!ticketHolds(shown.sheet.secret, ticket, now)) return { outcome: 'stale' }
  return arrive(deps, self, shown, 'ticket', updateId)
}
