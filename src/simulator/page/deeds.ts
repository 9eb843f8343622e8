import { requestOf } from '../actors/tapping.ts'
import { isGroup, own } from '../world.ts'
import { answered } from './answered.ts'
import type { Form } from './form.ts'
import { type ChatView, linkTo, type MyView } from './view.ts'
import { startOf } from './views/rich.tsx'

/** What came of it: where to go next, or nothing where everything stays as it is. */
export type Outcome = { go: string } | undefined

/** What a person does in an open chat; they stay there. */
export type ChatDeed = (view: ChatView, form: Form) => unknown

/** What a person does anywhere. */
export type Deed = (view: MyView, form: Form) => Outcome

export const actorOf = ({ page, me }: MyView) => page.host.telegram.actor(me.id)

/** The `in` of what an actor does: the group, or nothing for the private chat. */
export const placeOf = ({ chat, topic }: ChatView) => ({
  ...(isGroup(chat) && { in: { id: chat.id } }),
  ...(topic !== undefined && { topic }),
})

const toBot = ({ me }: MyView): Outcome => ({ go: linkTo({ person: me.id, chat: me.id }) })

const startBot: Deed = (view, form) => {
  actorOf(view).starts(form.text('payload'))
  return toBot(view)
}

const openLink: Deed = (view, form) => {
  const typed = form.text('link')
  const start = startOf(/^https?:/i.test(typed) ? typed : `https://${typed}`, view.bot.username)
  if (start === undefined) throw new Error(view.words.badLink)
  actorOf(view).starts(start)
  return toBot(view)
}

/** A command from the menu, one tapped in a text, or a button of the keyboard below. */
const say: ChatDeed = (view, form) => {
  const key = form.text('key')
  const request = key ? requestOf(view.chat, key) : undefined
  if (request) actorOf(view).sends(request, placeOf(view))
  else actorOf(view).says(key || form.text('text'), placeOf(view))
}

const press: ChatDeed = async (view, form) => {
  const [message = '', ...data] = (form.texts('press')[0] ?? '').split(':')
  const id = actorOf(view).presses(data.join(':'), { ...placeOf(view), message: Number(message) })
  await answered(view.page.host.telegram, id)
}

/** Presses an option of a poll: votes for it, or takes that vote back. */
const vote: ChatDeed = (view, form) => {
  const [id = '', option = ''] = form.text('vote').split(':')
  const poll = own(view.page.world.polls, id)
  if (!poll) throw new Error(view.words.gone)
  const former = poll.votes[view.me.id] ?? []
  const others = poll.multiple ? former.filter(one => one !== option) : []
  const chosen = former.includes(option) ? others : [...others, option]
  const labels = poll.options.filter(one => chosen.includes(one.id)).map(one => one.text)
  actorOf(view).votes(labels, { forwarded: id })
}

const erase: ChatDeed = (view, form) => {
  actorOf(view).deletes(form.number('message') ?? 0, placeOf(view))
}

const blocks: ChatDeed = view => void actorOf(view).blocks()

const unblocks: ChatDeed = view => void actorOf(view).unblocks()

export const deeds: Readonly<Record<string, Deed>> = { start: startBot, link: openLink }

export const chatDeeds: Readonly<Record<string, ChatDeed>> = {
  say,
  press,
  vote,
  delete: erase,
  block: blocks,
  unblock: unblocks,
}
