import { seePost } from '../../screen.ts'
import { type Chat, isGroup, livePosts } from '../../world.ts'
import { serviceLine } from '../service.ts'
import { chatsOf, chatTitle, linkTo, type MyView } from '../view.ts'
import { recent } from '../when.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icons.tsx'
import { lineOf } from './media.tsx'

type Props = { view: MyView; chat: Chat }

const LastLine = ({ view, chat }: Props) => {
  const post = livePosts(chat).at(-1)
  if (!post)
    return <span class="line">{isGroup(chat) ? view.words.noMessages : view.words.startLine(view.bot.name)}</span>
  const seen = seePost(view.page.world, chat, post)
  if (seen.service) return <span class="line">{serviceLine(view.words, post.message)}</span>
  const mine = seen.from.id === view.me.id
  const who = mine ? view.words.you : isGroup(chat) ? seen.from.name.split(' ')[0] : ''
  return (
    <span class="line">
      {who && <span class="who-said">{`${who}: `}</span>}
      {lineOf(view.words, seen)}
    </span>
  )
}

const Unread = ({ view, chat }: Props) => {
  const count = view.page.marks.unread(view.me.id, chat)
  if (count === 0) return null
  return (
    <span class="unread">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span class="unseen">{view.words.unread(count)}</span>
    </span>
  )
}

const Row = ({ view, chat }: Props) => {
  const last = livePosts(chat).at(-1)
  const open = view.chat?.id === chat.id
  return (
    <li id={`chat${chat.id}`}>
      <a
        class="chat-row"
        href={linkTo({ person: view.me.id, chat: chat.id })}
        {...(open && { 'aria-current': 'page' })}
      >
        <Avatar id={chat.id} name={chatTitle(view, chat)} bot={!isGroup(chat)} />
        <span class="chat-text">
          <span class="chat-top">
            <b>{chatTitle(view, chat)}</b>
            {last && <small>{recent(view.when, view.words, new Date(last.message.date * 1000), view.now)}</small>}
          </span>
          <span class="chat-top">
            <LastLine view={view} chat={chat} />
            <Unread view={view} chat={chat} />
          </span>
        </span>
      </a>
    </li>
  )
}

/** The chats of the chosen person, with unread counts and last lines. */
export const ChatList = ({ view }: { view: MyView }) => (
  <ul id="list" class="chat-list" data-items>
    {chatsOf(view.page.world, view.me).map(chat => (
      <Row view={view} chat={chat} />
    ))}
  </ul>
)

export const ListPane = ({ view }: { view: MyView }) => (
  <nav class="list-pane" aria-label={view.words.chats}>
    <ChatList view={view} />
    <button type="button" class="plain wide" data-dialog={linkTo({ person: view.me.id }, '/page/new-group')}>
      <Icon name="plus" />
      {view.words.newGroup}
    </button>
  </nav>
)
