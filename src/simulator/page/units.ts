import { type Seen, seePost } from '../screen.ts'
import { serviceLine } from './service.ts'
import { type ChatView, postsOf } from './view.ts'

/** What stands in the list of messages as one piece: a message, an album, a line of the group, a new day. */
export type Unit =
  | { kind: 'message'; parts: [Seen, ...Seen[]]; first: boolean; last: boolean }
  | { kind: 'service'; id: number; text: string }
  | { kind: 'day'; day: string; text: string }

type Grouped = { kind: 'service'; seen: Seen; text: string } | { kind: 'message'; parts: [Seen, ...Seen[]] }

const seenOf = (one: Grouped) => (one.kind === 'service' ? one.seen : one.parts[0])

const RUN_MS = 10 * 60_000

const grouped = (view: ChatView): Grouped[] => {
  const groups: Grouped[] = []
  for (const post of postsOf(view).slice(-view.count)) {
    const seen = seePost(view.page.world, view.chat, post)
    const before = groups.at(-1)
    if (seen.service) groups.push({ kind: 'service', seen, text: serviceLine(view.words, post.message) })
    else if (seen.album && before?.kind === 'message' && before.parts[0].album === seen.album) before.parts.push(seen)
    else groups.push({ kind: 'message', parts: [seen] })
  }
  return groups
}

/** Messages of one person that follow each other closely look like one run. */
const continues = (view: ChatView, one: Grouped, before: Grouped | undefined) => {
  if (one.kind !== 'message' || before?.kind !== 'message') return false
  const [a, b] = [before.parts[0], one.parts[0]]
  const near = b.date.getTime() - a.date.getTime() < RUN_MS && view.when.dayKey(a.date) === view.when.dayKey(b.date)
  return near && a.from.id === b.from.id
}

/** The newest messages of the open chat, oldest first, with days between them. */
export const unitsOf = (view: ChatView): Unit[] => {
  const groups = grouped(view)
  return groups.flatMap((one, index): Unit[] => {
    const [before, after] = [groups[index - 1], groups[index + 1]]
    const { date, id } = seenOf(one)
    const day = view.when.dayKey(date)
    const isNewDay = !before || view.when.dayKey(seenOf(before).date) !== day
    const separator: Unit[] = isNewDay ? [{ kind: 'day', day, text: view.when.day(date) }] : []
    if (one.kind === 'service') return [...separator, { kind: 'service', id, text: one.text }]
    const first = !continues(view, one, before)
    const last = !after || !continues(view, after, one)
    return [...separator, { kind: 'message', parts: one.parts, first, last }]
  })
}
