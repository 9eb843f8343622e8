import type { Child } from 'hono/jsx'
import type { ChatView, MyView, View } from './view.ts'
import { ChatHead, Messages, Topics } from './views/chat.tsx'
import { Commands, Composer, ReplyKeys } from './views/composer.tsx'
import { ChatList } from './views/list.tsx'
import { People } from './views/people.tsx'
import { Elsewhere, TourBanner } from './views/shell.tsx'

const ofAll: Readonly<Record<string, (view: View) => Child>> = {
  tour: view => <TourBanner view={view} />,
  elsewhere: view => <Elsewhere view={view} />,
  people: view => <People view={view} />,
}

const ofMine: Readonly<Record<string, (view: MyView) => Child>> = { list: view => <ChatList view={view} /> }

const ofChat: Readonly<Record<string, (view: ChatView) => Child>> = {
  head: view => (
    <>
      <ChatHead view={view} />
      <Topics view={view} />
    </>
  ),
  messages: view => <Messages view={view} />,
  below: view => (
    <>
      <Composer view={view} />
      <ReplyKeys view={view} />
    </>
  ),
  menu: view => <Commands view={view} />,
}

const isMine = (view: View): view is MyView => view.me !== undefined

const isInChat = (view: View): view is ChatView => isMine(view) && view.chat !== undefined

/** The parts of the page that were asked for, as they look now; parts of what is not open are left out. */
export const Parts = ({ view, names }: { view: View; names: readonly string[] }) => (
  <>
    {names.map(name => [
      ofAll[name]?.(view),
      isMine(view) ? ofMine[name]?.(view) : undefined,
      isInChat(view) ? ofChat[name]?.(view) : undefined,
    ])}
  </>
)
