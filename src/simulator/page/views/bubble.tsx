import { isAdmin, memberOf } from '../../chats.ts'
import type { Seen, SeenButton } from '../../screen.ts'
import { isGroup } from '../../world.ts'
import type { Unit } from '../units.ts'
import type { ChatView } from '../view.ts'
import { Avatar, hueOf } from './avatar.tsx'
import { Icon } from './icons.tsx'
import { Album, Media } from './media.tsx'
import { Poll } from './poll.tsx'
import { Rich, startOf } from './rich.tsx'

type Props = { view: ChatView; parts: [Seen, ...Seen[]]; first: boolean; last: boolean }

const KeyLabel = ({ button }: { button: SeenButton }) => (
  <>
    <span>{button.label}</span>
    {button.kind === 'url' && <Icon name="out" />}
    {button.kind === 'copy' && <Icon name="copy" />}
  </>
)

const Key = ({ button, at, bot }: { button: SeenButton; at: string; bot: string }) => {
  const looks = { class: `key ${button.style ? `key-${button.style}` : ''}`.trim(), 'data-at': at }
  const label = <KeyLabel button={button} />
  const start = button.kind === 'url' ? startOf(button.url ?? '', bot) : undefined
  if (start !== undefined)
    return (
      <button type="submit" {...looks} form="start-form" name="payload" value={start}>
        {label}
      </button>
    )
  if (button.kind === 'url')
    return (
      <a {...looks} href={button.url} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    )
  if (button.kind === 'copy')
    return (
      <button type="button" {...looks} data-copy={button.data}>
        {label}
      </button>
    )
  return (
    <button
      type="submit"
      {...looks}
      form="press-form"
      name="press"
      value={`${at.split('.')[0]}:${button.data ?? ''}`}
      disabled={button.disabled || button.kind === 'other'}
    >
      {label}
    </button>
  )
}

const Keys = ({ seen, bot }: { seen: Seen; bot: string }) => (
  <div class="keys">
    {seen.rows.map((row, line) => (
      <div class="key-row">
        {row.map((button, column) => (
          <Key button={button} at={`${seen.id}.${line}.${column}`} bot={bot} />
        ))}
      </div>
    ))}
  </div>
)

const Quote = ({ seen }: { seen: Seen }) =>
  seen.replyTo ? (
    <a class={`quote ${hueOf(seen.replyTo.id)}`} href={`#m${seen.replyTo.id}`}>
      <b>{seen.replyTo.name}</b>
      <span>{seen.replyTo.text || '…'}</span>
    </a>
  ) : null

const Meta = ({ view, seen }: { view: ChatView; seen: Seen }) => (
  <span class="meta">
    {seen.edited && `${view.words.edited} `}
    <time datetime={seen.date.toISOString()}>{view.when.hour(seen.date)}</time>
  </span>
)

const captionOf = (parts: [Seen, ...Seen[]]) => parts.find(part => part.text !== '') ?? parts[0]

const Bubble = ({ view, parts, first }: Omit<Props, 'last'>) => {
  const [seen] = parts
  const { words, chat, me, bot } = view
  const caption = captionOf(parts)
  const named = first && isGroup(chat) && seen.from.id !== me.id
  const framed = seen.media?.kind === 'photo' && !named && !seen.replyTo
  return (
    <div class={`bubble ${framed ? 'with-photo' : ''}`.trim()}>
      {named && <b class={`name ${hueOf(seen.from.id)}`}>{seen.from.name}</b>}
      <Quote seen={seen} />
      {parts.length > 1 ? (
        <Album parts={parts} words={words} />
      ) : (
        seen.media && <Media media={seen.media} words={words} />
      )}
      <div class="text">
        <Rich text={caption.text} entities={caption.entities} links={{ bot: bot.username, inGroup: isGroup(chat) }} />
        <Meta view={view} seen={seen} />
      </div>
      <Poll view={view} seen={seen} />
    </div>
  )
}

const More = ({ view, seen, text }: { view: ChatView; seen: Seen; text: string }) => {
  const { me, chat } = view
  const own = seen.from.id === me.id
  const mayDelete = own || !isGroup(chat) || isAdmin(memberOf(chat, me.id))
  return (
    <button
      type="button"
      class="more"
      data-message={`${seen.id}`}
      data-name={seen.from.name}
      {...(own && { 'data-own': '', 'data-text': text })}
      {...(mayDelete && { 'data-deletable': '' })}
      aria-label={view.words.actions}
      aria-haspopup="menu"
    />
  )
}

const MessageUnit = ({ view, parts, first, last }: Props) => {
  const [seen] = parts
  const own = seen.from.id === view.me.id
  const classes = [
    'unit',
    own ? 'mine' : 'theirs',
    first && 'first',
    last && 'last',
    seen.rows.length > 0 && 'has-keys',
  ]
  return (
    <li id={`m${seen.id}`} class={classes.filter(Boolean).join(' ')}>
      {!own && isGroup(view.chat) && (
        <span class="beside">
          {last && <Avatar id={seen.from.id} name={seen.from.name} bot={seen.from.id === view.bot.id} />}
        </span>
      )}
      <div class="stack">
        <Bubble view={view} parts={parts} first={first} />
        {seen.reactions.length > 0 && <div class="reactions">{seen.reactions.join(' ')}</div>}
        {seen.rows.length > 0 && <Keys seen={seen} bot={view.bot.username} />}
      </div>
      <More view={view} seen={seen} text={captionOf(parts).text} />
    </li>
  )
}

/** One piece of the list of messages; its id says when it is the same piece, changed. */
export const UnitItem = ({ view, unit }: { view: ChatView; unit: Unit }) => {
  if (unit.kind === 'message') return <MessageUnit view={view} parts={unit.parts} first={unit.first} last={unit.last} />
  if (unit.kind === 'day')
    return (
      <li id={`day-${unit.day}`} class="day">
        <span>{unit.text}</span>
      </li>
    )
  return (
    <li id={`m${unit.id}`} class="service">
      <span>{unit.text}</span>
    </li>
  )
}
