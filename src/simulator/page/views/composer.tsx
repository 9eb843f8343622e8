import { menuFor } from '../../menus.ts'
import { keyboardOf, nameOf } from '../../screen.ts'
import { isGroup } from '../../world.ts'
import { placeholderOf, replyAsked } from '../asking.ts'
import type { ChatView } from '../view.ts'
import { Where } from './fields.tsx'
import { Icon, type IconName } from './icons.tsx'

type Props = { view: ChatView }

/** The keyboard that the bot put below the chat. */
export const ReplyKeys = ({ view }: Props) => {
  const rows = keyboardOf(view.page.world, view.me.id, view.chat)
  return (
    <fieldset id="below" class="below" aria-label={view.words.buttons}>
      {rows.map(row => (
        <div class="key-row">
          {row.map(label => (
            <button type="submit" class="key" form="say-form" name="key" value={label}>
              {label}
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

/** The menu of commands the person would see here. */
export const Commands = ({ view }: Props) => {
  const { page, me, chat, bot, words } = view
  const commands = menuFor(page.world, me.id, chat)
  return (
    <div id="commands" class="menu commands" popover="auto">
      {commands.length === 0 && <p class="hint">{words.noCommands}</p>}
      {commands.map(({ command, description }) => (
        <button
          type="submit"
          form="say-form"
          name="text"
          value={isGroup(chat) ? `/${command}@${bot.username}` : `/${command}`}
        >
          <b>{`/${command}`}</b>
          <span>{description}</span>
        </button>
      ))}
    </div>
  )
}

const Choice = ({
  icon,
  label,
  name,
  accept,
  multiple,
}: {
  icon: IconName
  label: string
  name: string
  accept?: string
  multiple?: boolean
}) => (
  <label class="choice">
    <Icon name={icon} />
    {label}
    <input type="file" name={name} accept={accept} multiple={multiple} class="unseen" data-files={name} />
  </label>
)

const Sample = ({ icon, label, kind }: { icon: IconName; label: string; kind: string }) => (
  <button type="button" class="choice" data-sample={kind}>
    <Icon name={icon} />
    {label}
  </button>
)

const AttachMenu = ({ view: { words } }: Props) => (
  <div id="attach" class="menu" popover="auto">
    <Choice icon="photo" label={words.ownPhotos} name="photo" accept="image/*" multiple />
    <Sample icon="photo" label={words.samplePhoto} kind="photo" />
    <Choice icon="file" label={words.ownDocument} name="document" />
    <Sample icon="file" label={words.sampleDocument} kind="document" />
    <Sample icon="sticker" label={words.sticker} kind="sticker" />
    <Sample icon="voice" label={words.voice} kind="voice" />
    <Sample icon="pin" label={words.location} kind="location" />
  </div>
)

const Write = ({ view }: Props) => {
  const { words } = view
  const asked = replyAsked(view)
  return (
    <form
      id="compose"
      class="compose"
      method="post"
      action="/page/send"
      enctype="multipart/form-data"
      data-asked={asked && nameOf(asked.message.from ?? { first_name: view.bot.name })}
    >
      <Where view={view} />
      <input type="hidden" name="reply" value={asked ? `${asked.message.message_id}` : ''} />
      <input type="hidden" name="edit" value="" />
      <div class="attached" data-reply-line hidden>
        <span class="attached-line" />
        <button type="button" class="icon-button" data-drop="reply" aria-label={words.cancel}>
          <Icon name="close" />
        </button>
      </div>
      <div class="attached" data-files-line hidden>
        <span class="attached-line" />
        <button type="button" class="icon-button" data-drop="files" aria-label={words.dropAttachment}>
          <Icon name="close" />
        </button>
      </div>
      <div class="compose-row">
        <button type="button" class="icon-button" popovertarget="attach" aria-label={words.attach}>
          <Icon name="attach" />
        </button>
        <button type="button" class="icon-button slash" popovertarget="commands" aria-label={words.commands}>
          /
        </button>
        <textarea
          name="text"
          rows={1}
          maxlength={4096}
          aria-label={words.write}
          placeholder={placeholderOf(view) ?? words.write}
        />
        <button type="submit" class="icon-button send" aria-label={words.send}>
          <Icon name="send" />
        </button>
      </div>
      <AttachMenu view={view} />
    </form>
  )
}

export const LinkField = ({ view }: Props) => (
  <form method="post" action="/page/link" class="inline-fields" data-live>
    <Where view={view} />
    <label>
      {view.words.haveLink}
      <input
        name="link"
        inputmode="url"
        autocomplete="off"
        placeholder={`t.me/${view.bot.username}?start=…`}
        required
      />
    </label>
    <button type="submit" class="plain">
      {view.words.openLink}
    </button>
  </form>
)

const NotStarted = ({ view }: Props) => (
  <div class="gate">
    <button type="submit" class="primary wide" form="start-form" name="payload" value="">
      {view.words.start}
    </button>
    <LinkField view={view} />
  </div>
)

const Blocked = ({ view }: Props) => (
  <form class="gate" method="post" action="/page/unblock" data-live>
    <Where view={view} />
    <p class="hint">{view.words.blockedLine(view.bot.name)}</p>
    <button type="submit" class="primary wide">
      {view.words.unblock}
    </button>
  </form>
)

const stateOf = ({ view }: Props) => {
  if (view.chat.kind === 'channel') return 'closed'
  if (isGroup(view.chat)) return 'open'
  if (view.chat.blocked) return 'blocked'
  return view.chat.started ? 'open' : 'new'
}

/** Where one writes, or the button that opens the way to it. What was typed stays while the state is the same. */
export const Composer = ({ view }: Props) => {
  const state = stateOf({ view })
  const asked = replyAsked(view)?.message.message_id ?? ''
  return (
    <div id="write" class="write" data-state={`${state} ${asked}`}>
      {state === 'new' && <NotStarted view={view} />}
      {state === 'blocked' && <Blocked view={view} />}
      {state === 'open' && <Write view={view} />}
    </div>
  )
}
