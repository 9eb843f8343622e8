import { whoIs } from '../../agreements/queries/owners.ts'
import { dayTrouble, readDueDay } from '../../agreements/rules/due-said.ts'
import { readAgreement, type SaidAgreement } from '../../agreements/shorthand.ts'
import type { Change } from '../actions/draft.ts'
import { addTopic, changePlan, changeTopic, type KnownPlan, longest, planOf, topicOf, withSaid } from '../rules/body.ts'
import { readPoints } from '../rules/points.ts'
import { joinParts } from '../shorthand/parts.ts'
import { readMinutes } from '../shorthand/read.ts'
import type { Asking, Body, Plan } from '../table.ts'
import { whoSaid } from './people.ts'
import type { Seat } from './seat.ts'

export type Given = { text: string; pressed: string | undefined }

/** What an answer changes and what is asked next (`next` left out: what is missing, or nothing more); or what was wrong. */
export type Taken = { change: Change; next?: Asking | 'end' } | { again: string; asking?: Asking }

type Taking = (seat: Seat, asking: Asking, given: Given) => Taken | Promise<Taken>

const tooLong = ({ words }: Seat, { length }: string, most: number) =>
  words('minutes-too-long', { length, longest: most })

/** A text of the right length, or the sentence with which it is asked again. */
function readText(seat: Seat, { text }: Given, most: number): { value: string } | { again: string } {
  if (text.length > most) return { again: tooLong(seat, text, most) }
  return text.length < 2 ? { again: seat.words('agreement-length', { min: 2, max: most }) } : { value: text }
}

/** A sentence as a plan: those it names looked up, its day checked. */
async function planFrom(
  { deps, words, held, taker, name, today }: Seat,
  said: SaidAgreement,
  topic: number | null,
): Promise<KnownPlan> {
  const asking = { agencyId: held.meeting.agencyId, self: { id: taker.workerId, name } }
  const trouble = dayTrouble(words, said.due, today)
  const owner = said.owner === null ? null : await whoIs(deps.db, asking, said.owner)
  const followed = said.follower === null ? undefined : await whoIs(deps.db, asking, said.follower)
  return {
    topic,
    text: said.text,
    owner,
    follower: followed?.id === undefined ? null : { id: followed.id, name: followed.name },
    dueOn: said.due.kind === 'date' && trouble === undefined ? said.due.day : null,
    continuing: said.continuing,
    ...(trouble !== undefined && { trouble }),
  }
}

/** What was gathered, taken apart and added to the draft. */
export async function readParts(seat: Seat): Promise<{ body: Body; chair: string | null }> {
  const { parts, body, chair: known } = seat.minutes
  const said = readMinutes(joinParts(parts), seat.today)
  const plans: KnownPlan[] = []
  for (const plan of said.plans) plans.push(await planFrom(seat, plan, plan.topic))
  return { body: withSaid(body, said, plans), chair: known ?? said.chair }
}

/** Parts are gathered as they come; they are taken apart together, looked at, and only then used. */
const paste: Taking = async (seat, asking, { text, pressed }) => {
  const { parts } = seat.minutes
  if (pressed === 'again') return { change: { parts: [] }, next: { question: 'paste' } }
  if (pressed === 'read' && parts.length > 0) return { change: {}, next: { question: 'paste', name: 'read' } }
  if (pressed === 'use' && parts.length > 0) return { change: { ...(await readParts(seat)), parts: [] }, next: 'end' }
  const more = [...parts, text]
  const { length } = joinParts(more)
  if (length > longest.paste) return { again: tooLong(seat, joinParts(more), longest.paste) }
  return text === ''
    ? { again: seat.words('minutes-ask-paste', { longest: longest.paste }) }
    : { change: { parts: more }, next: { question: asking.question } }
}

const title: Taking = (seat, { of }, given) => {
  const read = readText(seat, given, longest.title)
  if ('again' in read) return read
  const { body } = seat.minutes
  if (topicOf(body, of)) return { change: { body: changeTopic(body, of ?? 0, { title: read.value }) }, next: 'end' }
  const added = addTopic(body, read.value)
  return { change: { body: added.body }, next: { question: 'discussion', of: added.id } }
}

const discussion: Taking = (seat, { of = 0 }, given) => {
  const points: Asking = { question: 'points', of }
  const { body } = seat.minutes
  const next = topicOf(body, of)?.points.length ? ('end' as const) : points
  if (given.pressed === 'skip') return { change: {}, next }
  const read = readText(seat, given, longest.discussion)
  return 'again' in read ? read : { change: { body: changeTopic(body, of, { discussion: read.value }) }, next }
}

const points: Taking = (seat, { of = 0 }, given) => {
  if (given.pressed === 'skip') return { change: {}, next: 'end' }
  const read = readText(seat, given, longest.points)
  if ('again' in read) return read
  return { change: { body: changeTopic(seat.minutes.body, of, { points: readPoints(read.value) }) }, next: 'end' }
}

const plan: Taking = async (seat, _, given) => {
  const read = readText(seat, given, longest.plan)
  if ('again' in read) return read
  const known = await planFrom(seat, readAgreement(read.value, { today: seat.today }), null)
  if (known.text.length < 5) return { again: seat.words('agreement-length', { min: 5, max: 500 }) }
  const nothing = { chair: null, taker: null, topics: [], plans: [], closing: '' }
  return { change: { body: withSaid(seat.minutes.body, nothing, [known]) } }
}

const onPlan =
  (
    change: (
      seat: Seat,
      plan: Plan,
      given: Given,
      asking: Asking,
    ) => Promise<Partial<Plan> | { again: string; asking?: Asking }>,
  ): Taking =>
  async (seat, asking, given) => {
    const { body } = seat.minutes
    const found = planOf(body, asking.of)
    if (!found) return { change: {}, next: 'end' }
    const read = await change(seat, found, given, asking)
    return 'again' in read ? read : { change: { body: changePlan(body, found.id, read) satisfies Body } }
  }

const planText = onPlan(async (seat, _, given) => {
  const read = readText(seat, given, 500)
  return 'again' in read ? read : { text: read.value }
})

const planOwner = onPlan(async (seat, { owner }, given, asking) => {
  const who = await whoSaid(seat, given, asking.name ?? owner?.name)
  if (!who) return { again: seat.words('agreement-length', { min: 2, max: longest.name }) }
  return { owner: who }
})

const planFollower = onPlan(async (seat, _, given, asking) => {
  const who = await whoSaid(seat, given, undefined)
  if (who?.id !== undefined) return { follower: { id: who.id, name: who.name } }
  return { again: seat.words('agreement-ask-follower-again'), asking: { ...asking, name: given.text } }
})

const planDue = onPlan(async ({ words, today }, _, { text, pressed }) => {
  const goesOn = pressed === 'continuing' || readAgreement(`, ${text}`, { today }).continuing
  if (goesOn) return { continuing: true, dueOn: null }
  const read = readDueDay(words, text, today)
  return 'again' in read ? read : { dueOn: read.value, continuing: false }
})

const planReview = onPlan(async ({ words, today }, _, { text }) => {
  const read = readDueDay(words, text, today)
  return 'again' in read ? read : { dueOn: read.value, continuing: true }
})

const chair: Taking = (seat, _, given) => {
  const read = readText(seat, given, longest.name)
  return 'again' in read ? read : { change: { chair: read.value }, next: 'end' }
}

const takings: Readonly<Record<Asking['question'], Taking>> = {
  ...{ paste, chair, title, discussion, points, plan },
  ...{
    plan_text: planText,
    plan_owner: planOwner,
    plan_follower: planFollower,
    plan_due: planDue,
    plan_review: planReview,
  },
}

/** What an answer to a question changes. */
export const take: Taking = (seat, asking, given) => takings[asking.question](seat, asking, given)
