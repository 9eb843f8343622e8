import { type Group, isGroup } from '../world.ts'
import type { Deed, Outcome } from './deeds.ts'
import type { Form } from './form.ts'
import { linkTo, type MyView, playable, type View } from './view.ts'

type GroupView = MyView & { chat: Group }

type GroupDeed = (view: GroupView, form: Form) => unknown

const who = (view: GroupView, form: Form) => {
  const found = playable(view.page.world).find(one => one.id === form.number('who'))
  if (!found) throw new Error(view.words.gone)
  return found
}

const telegramOf = ({ page }: View) => page.host.telegram

/** What can be done to a group; names are those in the addresses of the forms. */
export const groupDeeds: Readonly<Record<string, GroupDeed>> = {
  'add-bot': view => telegramOf(view).addBot(view.chat, view.me),
  'remove-bot': view => telegramOf(view).removeBot(view.chat, view.me),
  'promote-bot': view => telegramOf(view).promoteBot(view.chat, view.me),
  'demote-bot': view => telegramOf(view).demoteBot(view.chat, view.me),
  join: (view, form) => telegramOf(view).join(view.chat, who(view, form)),
  promote: (view, form) => telegramOf(view).promote(view.chat, who(view, form)),
  rename: (view, form) => telegramOf(view).rename(view.chat, form.text('title'), view.me),
  topic: (view, form) => void telegramOf(view).topic(view.chat, form.text('title'), view.me),
  migrate: view => {
    const id = telegramOf(view).migrate(view.chat, view.me)
    return { go: linkTo({ person: view.me.id, chat: id }) }
  },
  leave: view => {
    telegramOf(view).leave(view.chat, view.me)
    return { go: linkTo({ person: view.me.id }) }
  },
  privacy: view => {
    const telegram = telegramOf(view)
    telegram.privacy = !telegram.privacy
  },
}

const asOutcome = (result: unknown): Outcome =>
  typeof result === 'object' && result !== null && 'go' in result ? { go: String(result.go) } : undefined

export const doInGroup = (name: string, view: MyView, form: Form): Outcome => {
  const deed = groupDeeds[name]
  if (!deed || !view.chat || !isGroup(view.chat)) throw new Error(view.words.gone)
  return asOutcome(deed({ ...view, chat: view.chat }, form))
}

export const createGroup: Deed = (view, form) => {
  const { page, me } = view
  const chosen = playable(page.world).filter(one => one.id !== me.id && form.texts('member').includes(`${one.id}`))
  const kind = form.text('kind')
  const group = page.host.telegram.group({
    title: form.text('title'),
    members: [me, ...chosen],
    ...((kind === 'supergroup' || kind === 'channel') && { kind }),
    ...(kind === 'forum' && { forum: true }),
  })
  const bot = form.text('bot')
  if (bot === 'member' || bot === 'admin') page.host.telegram.addBot(group, me, bot === 'admin')
  return { go: linkTo({ person: me.id, chat: group.id }) }
}

/** Adds somebody to the world and becomes them. */
export const createPerson = (view: View, form: Form): Outcome => {
  const username = form.text('username')
  const language = form.text('language') === 'en' ? 'en' : 'id'
  const about = { name: form.text('name'), language, ...(username && { username }) }
  if (!about.name) throw new Error(view.words.personName)
  const person = view.page.host.telegram.person(about)
  return { go: linkTo({ person: person.id }) }
}
