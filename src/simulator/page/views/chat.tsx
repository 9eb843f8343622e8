import { isAdmin, isIn, memberOf } from '../../chats.ts'
import { type Group, isGroup } from '../../world.ts'
import { unitsOf } from '../units.ts'
import { type ChatView, chatTitle, FIRST_COUNT, linkTo, membersOf, postsOf } from '../view.ts'
import { Avatar } from './avatar.tsx'
import { UnitItem } from './bubble.tsx'
import { Commands, Composer, ReplyKeys } from './composer.tsx'
import { Icon } from './icons.tsx'

type Props = { view: ChatView }

/** What the bot is in a group. */
export const botState = ({ page: { world } }: Pick<ChatView, 'page'>, group: Group) => {
  const member = memberOf(group, world.bot.id)
  if (isAdmin(member)) return 'admin'
  return isIn(member) ? 'member' : 'none'
}

const subtitleOf = (view: ChatView) => {
  const { chat, words, bot, page } = view
  if (!isGroup(chat)) return `${words.bot} · @${bot.username}`
  const state = botState(view, chat)
  const privacy = state === 'member' && page.world.privacy ? ` · ${words.privacyBriefly}` : ''
  const count = membersOf(view, chat).length
  return `${words.memberCount(count)} · ${words.botBriefly[state]}${privacy}`
}

export const ChatHead = ({ view }: Props) => {
  const { words, me, chat } = view
  return (
    <header id="head" class="chat-head">
      <a class="icon-button back" href={linkTo({ person: me.id })} aria-label={words.back}>
        <Icon name="back" />
      </a>
      <Avatar id={chat.id} name={chatTitle(view, chat)} bot={!isGroup(chat)} />
      <div class="chat-names">
        <h1>{chatTitle(view, chat)}</h1>
        <p class="subtitle">{subtitleOf(view)}</p>
      </div>
      <button type="button" class="icon-button only-phone" popovertarget="clock-menu" aria-label={words.moveClock}>
        <Icon name="clock" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-dialog={linkTo({ person: me.id, chat: chat.id }, '/page/about')}
        aria-label={words.about}
      >
        <Icon name="more" />
      </button>
    </header>
  )
}

const TopicTab = ({ view, id, name }: Props & { id: number | undefined; name: string }) => (
  <a
    class="tab"
    href={linkTo({ person: view.me.id, chat: view.chat.id, topic: id })}
    {...(view.topic === id && { 'aria-current': 'true' })}
  >
    {name}
  </a>
)

export const Topics = ({ view }: Props) => {
  const { chat, words } = view
  const topics = isGroup(chat) && chat.forum ? Object.values(chat.topics).filter(one => !one.deleted) : []
  return (
    <nav id="topics" class="topics" aria-label={words.topics} hidden={topics.length === 0}>
      <TopicTab view={view} id={undefined} name={words.allTopics} />
      {topics.map(topic => (
        <TopicTab view={view} id={topic.id} name={topic.name} />
      ))}
    </nav>
  )
}

export const Messages = ({ view }: Props) => {
  const { me, chat, topic, count, words, bot } = view
  const posts = postsOf(view)
  const units = unitsOf(view)
  const oldest = posts.at(-count)?.message.message_id ?? 0
  const earlier = linkTo({ person: me.id, chat: chat.id, topic, count: count + 2 * FIRST_COUNT })
  return (
    <ol id="messages" class="messages" role="log" aria-live="polite" aria-relevant="additions" data-items>
      {posts.length > count && (
        <li id="earlier" class="service">
          <a class="plain" href={`${earlier}#m${oldest}`}>
            {words.earlier}
          </a>
        </li>
      )}
      {units.length === 0 && (
        <li id="nothing" class="service">
          <span>{isGroup(chat) || chat.started ? words.noMessages : words.startLine(bot.name)}</span>
        </li>
      )}
      {units.map(unit => (
        <UnitItem view={view} unit={unit} />
      ))}
    </ol>
  )
}

export const ChatPane = ({ view }: Props) => (
  <main class="chat-pane">
    <ChatHead view={view} />
    <Topics view={view} />
    <div class="scroll" tabindex={-1}>
      <Messages view={view} />
    </div>
    <button type="button" id="newest" class="icon-button newest" aria-label={view.words.newest} hidden>
      <Icon name="down" />
    </button>
    <div class="foot">
      <Composer view={view} />
      <ReplyKeys view={view} />
      <Commands view={view} />
    </div>
  </main>
)
