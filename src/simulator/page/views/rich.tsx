import type { MessageEntity } from 'grammy/types'
import type { Child } from 'hono/jsx'

type Links = { bot: string; inGroup: boolean }

const START = /^[A-Za-z0-9_-]{0,64}$/

/** The payload of an address that opens this bot; nothing for other addresses. */
export const startOf = (address: string, bot: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname, searchParams } = new URL(address)
  const payload = searchParams.get('start') ?? ''
  const isBot = pathname.slice(1).toLowerCase() === bot.toLowerCase()
  return hostname === 't.me' && isBot && START.test(payload) ? payload : undefined
}

const Address = ({ url, links, children }: { url: string; links: Links; children?: Child }) => {
  const full = /^[a-z][a-z+.-]*:/i.test(url) ? url : `https://${url}`
  const start = startOf(full, links.bot)
  if (start !== undefined)
    return (
      <button type="submit" class="link" form="start-form" name="payload" value={start}>
        {children}
      </button>
    )
  if (!/^(https?|mailto):/i.test(full)) return <>{children}</>
  return (
    <a href={full} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

const Command = ({ text, links }: { text: string; links: Links }) => (
  <button
    type="submit"
    class="link"
    form="say-form"
    name="text"
    value={links.inGroup && !text.includes('@') ? `${text}@${links.bot}` : text}
  >
    {text}
  </button>
)

const Marked = ({
  entity,
  text,
  links,
  children,
}: {
  entity: MessageEntity
  text: string
  links: Links
  children?: Child
}) => {
  switch (entity.type) {
    case 'bold':
      return <b>{children}</b>
    case 'italic':
      return <i>{children}</i>
    case 'underline':
      return <u>{children}</u>
    case 'strikethrough':
      return <s>{children}</s>
    case 'code':
      return <code>{children}</code>
    case 'pre':
      return <pre>{children}</pre>
    case 'blockquote':
    case 'expandable_blockquote':
      return <blockquote>{children}</blockquote>
    case 'spoiler':
      return (
        <span class="spoiler" tabindex={0}>
          {children}
        </span>
      )
    case 'text_link':
      return (
        <Address url={entity.url} links={links}>
          {children}
        </Address>
      )
    case 'url':
      return (
        <Address url={text} links={links}>
          {children}
        </Address>
      )
    case 'bot_command':
      return <Command text={text} links={links} />
    case 'mention':
    case 'text_mention':
    case 'hashtag':
      return <span class="tag">{children}</span>
    default:
      return <>{children}</>
  }
}

const pieces = (text: string, from: number, to: number, entities: readonly MessageEntity[], links: Links): Child[] => {
  const made: Child[] = []
  let at = from
  let rest = entities
  while (rest[0]) {
    const [one, ...others] = rest
    const end = Math.min(one.offset + one.length, to)
    const inner = pieces(
      text,
      one.offset,
      end,
      others.filter(next => next.offset < end),
      links,
    )
    made.push(text.slice(at, one.offset))
    made.push(
      <Marked entity={one} text={text.slice(one.offset, end)} links={links}>
        {inner}
      </Marked>,
    )
    rest = others.filter(next => next.offset >= end)
    at = end
  }
  return [...made, text.slice(at, to)]
}

/** Formatted text: escaped, with addresses, commands and deep links that work. */
export const Rich = ({ text, entities, links }: { text: string; entities: readonly MessageEntity[]; links: Links }) => {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return <>{pieces(text, 0, text.length, sorted, links)}</>
}
