import type { Tell } from '../service.ts'
import type { Change } from '../simulator/engine.ts'
import type { Seen } from '../simulator/screen.ts'
import type { Telegram } from '../simulator/telegram.ts'

const indent = '      '

const buttonsOf = ({ rows }: Seen) => rows.map(row => indent + row.map(button => `[${button.label}]`).join(' '))

/** A question below which the chosen answer was noted: the choice itself has been told. */
const isMark = ({ text, rows }: Seen) => rows.length === 0 && /\n→ .+$/.test(text)

const linesOf = (seen: Seen, verb: string) => {
  const [first = '', ...rest] = seen.text.split('\n')
  const media = seen.media ? `(${seen.media.kind}) ` : ''
  return [`    ${seen.from.name}${verb}: ${media}${first}`, ...rest.map(line => indent + line), ...buttonsOf(seen)]
}

/** Tells what people see, as it happens: each chat under its name, buttons in brackets. Gives a function that ends it. */
export function tellTranscript(telegram: Telegram, tell: Tell): () => void {
  let current: number | undefined
  const titleOf = (chat: number) =>
    chat > 0
      ? `${telegram.actor(chat).name} dan Pilar`
      : (telegram.groups().find(group => group.id === chat)?.title ?? 'Grup')
  const viewerOf = (chat: number) =>
    chat > 0 ? chat : telegram.people().find(person => telegram.screen(person.id, chat).length > 0)?.id
  const show = ({ kind, chat, message }: Change) => {
    if ((kind !== 'message' && kind !== 'edit') || chat === undefined) return
    const viewer = viewerOf(chat)
    const seen = viewer && telegram.screen(viewer, chat).find(one => one.id === message)
    if (!seen || seen.service || isMark(seen)) return
    if (current !== chat) tell(`\n  ${titleOf(chat)}`)
    current = chat
    for (const line of linesOf(seen, kind === 'edit' ? ' (diubah)' : '')) tell(line)
  }
  return telegram.watch(show)
}
