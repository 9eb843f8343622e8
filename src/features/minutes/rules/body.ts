import type { SaidMinutes } from '../shorthand/read.ts'
import type { Asking, Body, Plan, PlanOwner, Topic } from '../table.ts'

export const emptyBody: Body = { topics: [], plans: [], closing: '', nextId: 1 }

/** Characters: of a paste as a whole, and of what is typed for one thing. */
export const longest = { paste: 20_000, title: 200, discussion: 4_000, points: 4_000, name: 100, plan: 1_000 } as const

/** A plan as it was said, with those it names looked up. */
export type KnownPlan = Omit<Plan, 'id' | 'topic'> & { topic: number | null }

/** Adds what was taken apart to what there is; a plan's `topic` counts the new topics. */
export function withSaid(body: Body, { topics, closing }: SaidMinutes, plans: readonly KnownPlan[]): Body {
  const first = body.nextId
  const added = topics.map((topic, at): Topic => ({ ...topic, id: first + at }))
  const planned = plans.map(
    (plan, at): Plan => ({
      ...plan,
      id: first + topics.length + at,
      topic: plan.topic === null ? null : first + plan.topic,
    }),
  )
  return {
    topics: [...body.topics, ...added],
    plans: [...body.plans, ...planned],
    closing: [body.closing, closing].filter(part => part !== '').join('\n'),
    nextId: first + topics.length + plans.length,
  }
}

export const topicOf = ({ topics }: Body, id: number | undefined): Topic | undefined =>
  topics.find(one => one.id === id)
export const planOf = ({ plans }: Body, id: number | undefined): Plan | undefined => plans.find(one => one.id === id)

export const changeTopic = (body: Body, id: number, change: Partial<Omit<Topic, 'id'>>): Body => ({
  ...body,
  topics: body.topics.map(one => (one.id === id ? { ...one, ...change } : one)),
})

export const changePlan = (body: Body, id: number, change: Partial<Omit<Plan, 'id'>>): Body => ({
  ...body,
  plans: body.plans.map(one => (one.id === id ? { ...one, ...change } : one)),
})

/** A new topic at the end, and its id. */
export const addTopic = (body: Body, title: string): { body: Body; id: number } => ({
  id: body.nextId,
  body: {
    ...body,
    topics: [...body.topics, { id: body.nextId, title, discussion: '', points: [] }],
    nextId: body.nextId + 1,
  },
})

/** Without a topic or a plan; what was agreed on in a topic stays when the topic goes. */
export const without = (body: Body, id: number): Body => ({
  ...body,
  topics: body.topics.filter(one => one.id !== id),
  plans: body.plans.flatMap(one => (one.id === id ? [] : [{ ...one, topic: one.topic === id ? null : one.topic }])),
})

const isClear = (owner: PlanOwner | null) => owner?.kind !== undefined

/** What a plan is still without. */
export function planGap({ id, owner, dueOn, continuing }: Plan): Asking | undefined {
  if (owner === null || !isClear(owner)) return { question: 'plan_owner', of: id, ...(owner && { name: owner.name }) }
  if (dueOn === null) return { question: continuing ? 'plan_review' : 'plan_due', of: id }
  return undefined
}

/** What is still missing before the minutes can go out, in the order in which it is asked. */
export function gapsOf({ chair, body }: { chair: string | null; body: Body }): Asking[] {
  const plans = body.plans.flatMap(plan => planGap(plan) ?? [])
  return [...(chair === null ? [{ question: 'chair' as const }] : []), ...plans]
}

/** Nothing was noted yet. */
export const isEmpty = ({ topics, plans, closing }: Body): boolean =>
  topics.length === 0 && plans.length === 0 && closing === ''
