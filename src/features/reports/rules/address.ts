import { clean } from '../shorthand/clean.ts'
import { readOpening } from '../shorthand/opening.ts'

/** How a message in a group turns to the bot. `bare`: the command alone, which asks for the form. */
export type Address = 'command' | 'bare' | 'mention' | 'opening' | 'none'

/** Whom a message in a group is for: by command (also `/lapor@PilarBot`), by mention, or because it opens like a report. */
export function addressOf(content: string, username: string): Address {
  const command = content.match(/^\s*\/lapor(?:@(?<bot>\w+))?(?=\s|$)/i)
  const said = command ? content.slice(command[0].length).trim() : ''
  if (command && isMe(command.groups?.bot, username)) return said === '' ? 'bare' : 'command'
  const mentions = [...content.matchAll(/@(\w+)/g)].map(match => match[1])
  if (mentions.some(name => name?.toLowerCase() === username.toLowerCase())) return 'mention'
  return readOpening(clean(content)).addressed && !command ? 'opening' : 'none'
}

const isMe = (named: string | undefined, username: string) =>
  named === undefined || named.toLowerCase() === username.toLowerCase()
