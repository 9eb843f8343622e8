import type { Child } from 'hono/jsx'
import { type ChatView, linkTo, type MyView, personName, playable, unreadOf, type View } from '../view.ts'
import { Avatar } from './avatar.tsx'
import { ChatPane } from './chat.tsx'
import { ClockBar, ClockMenu } from './clock.tsx'
import { ButtonForms, Where } from './fields.tsx'
import { Icon } from './icons.tsx'
import { ListPane } from './list.tsx'
import { ChoosePane } from './people.tsx'

type Props = { view: View }

/** Unread messages of everybody else. */
export const Elsewhere = ({ view }: Props) => {
  const others = playable(view.page.world).filter(one => one.id !== view.me?.id)
  const count = others.reduce((sum, one) => sum + unreadOf(view, one), 0)
  return (
    <span id="elsewhere" class={count > 0 ? 'dot' : ''}>
      {count > 0 && <span class="unseen">{view.words.unread(count)}</span>}
    </span>
  )
}

const Who = ({ view }: { view: MyView }) => {
  const { me, words, about } = view
  const name = personName(me)
  return (
    <a class="who" href="/" data-dialog={linkTo({ person: me.id }, '/page/people')} aria-label={words.changeWho(name)}>
      <Avatar id={me.id} name={name} />
      <span class="who-names">
        <b>{name}</b>
        <small>{about.get(me.id) ?? (me.username ? `@${me.username}` : words.title)}</small>
      </span>
      <Elsewhere view={view} />
      <Icon name="down" />
    </a>
  )
}

const LanguageSwitch = ({ view }: Props) => (
  <form method="post" action="/page/language" class="language">
    <Where view={view} />
    <button type="submit" name="to" value={view.language === 'id' ? 'en' : 'id'} aria-label={view.words.otherLanguage}>
      {view.words.otherLanguageShort}
    </button>
  </form>
)

const Brand = ({ view }: Props) => (
  <div class="brand">
    <b>{view.words.title}</b>
    <small>{view.words.brandLine}</small>
  </div>
)

/** Says while a tour plays, where it is. */
export const TourBanner = ({ view }: Props) => {
  const state = view.page.host.tour?.state()
  return (
    <div id="tour" class="tour" role="status" hidden={!state?.running}>
      {state?.running && (
        <>
          <span>
            <b>{view.words.tour}</b> <span class="tour-step">{state.step}</span>
          </span>
          {state.look && <a href={linkTo(state.look)}>{view.words.tourLook}</a>}
        </>
      )}
    </div>
  )
}

const MessageMenu = ({ view: { words } }: Props) => (
  <div id="message-menu" class="menu" popover="auto">
    <button type="button" data-act="reply">
      {words.reply}
    </button>
    <button type="button" data-act="edit">
      {words.edit}
    </button>
    <button type="submit" form="delete-form" name="message" value="" data-act="delete">
      {words.remove}
    </button>
  </div>
)

const EmptyPane = ({ view: { words } }: Props) => (
  <main class="chat-pane empty">
    <p>
      <b>{words.pickChat}</b>
      {words.pickChatLine}
    </p>
  </main>
)

const Panes = ({ view }: { view: View }) => {
  if (!view.me) return <ChoosePane view={view} />
  const mine = view as MyView
  return (
    <div class={`panes ${view.chat ? 'in-chat' : 'in-list'}`}>
      <ListPane view={mine} />
      {view.chat ? <ChatPane view={view as ChatView} /> : <EmptyPane view={view} />}
    </div>
  )
}

const Extras = ({ view }: Props) => (
  <>
    <ClockMenu view={view} />
    <MessageMenu view={view} />
    <ButtonForms view={view} />
    <dialog id="dialog" class="dialog" />
    <dialog id="alert" class="dialog alert">
      <p />
      <form method="dialog">
        <button type="submit" class="primary">
          {view.words.ok}
        </button>
      </form>
    </dialog>
    <div id="toasts" class="toasts" role="status" aria-live="polite" />
    <template
      id="sayings"
      data-copied={view.words.copied}
      data-offline={view.words.offline}
      data-refused={view.words.refused}
      data-reply={view.words.replyTo('{name}')}
      data-edit={view.words.editing}
      data-photo={view.words.photo}
      data-document={view.words.document}
      data-typing={view.words.typing}
    />
  </>
)

const Head = ({ view, version }: Props & { version: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
    <meta name="color-scheme" content="light dark" />
    <title>{view.me ? `${personName(view.me)} · ${view.words.title}` : view.words.title}</title>
    <link rel="stylesheet" href={`/page/page.css?${version}`} />
    <link rel="icon" href={`/page/icon.svg?${version}`} type="image/svg+xml" />
    <script type="module" src={`/page/page.js?${version}`} />
  </head>
)

/** The whole page. */
export const Shell = ({ view, version }: Props & { version: string }): Child => (
  <html lang={view.language}>
    <Head view={view} version={version} />
    <body
      class={view.chat ? 'has-chat' : ''}
      data-person={view.me?.id}
      data-chat={view.chat?.id}
      data-since={view.page.feed.last()}
    >
      <div class="bar">
        {view.me ? <Who view={view as MyView} /> : <Brand view={view} />}
        <ClockBar view={view} />
        <LanguageSwitch view={view} />
      </div>
      <TourBanner view={view} />
      <Panes view={view} />
      <Extras view={view} />
    </body>
  </html>
)
