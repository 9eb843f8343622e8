import type { Child } from 'hono/jsx'
import { isIn, memberOf } from '../../chats.ts'
import { type Group, isGroup, type Person } from '../../world.ts'
import { type ChatView, chatTitle, type MyView, membersOf, personName, playable, type View } from '../view.ts'
import { botState } from './chat.tsx'
import { LinkField } from './composer.tsx'
import { Where } from './fields.tsx'
import { Icon } from './icons.tsx'
import { NewPerson, People } from './people.tsx'

type Props = { view: ChatView }

const Sheet = ({ view, title, children }: { view: View; title: string; children?: Child }) => (
  <>
    <header class="sheet-head">
      <h2>{title}</h2>
      <form method="dialog">
        <button type="submit" class="icon-button" aria-label={view.words.close}>
          <Icon name="close" />
        </button>
      </form>
    </header>
    <div class="sheet">{children}</div>
  </>
)

export const PeopleDialog = ({ view }: { view: View }) => (
  <Sheet view={view} title={view.words.chooseWho}>
    <People view={view} />
    <NewPerson view={view} />
  </Sheet>
)

const BotChoice = ({ view }: { view: MyView }) => (
  <fieldset>
    <legend>{view.words.botInGroup(view.bot.name)}</legend>
    {(['none', 'member', 'admin'] as const).map(state => (
      <label class="check">
        <input type="radio" name="bot" value={state} checked={state === 'member'} />
        {view.words.botStates[state]}
      </label>
    ))}
  </fieldset>
)

export const NewGroupDialog = ({ view }: { view: MyView }) => {
  const { words, me, page } = view
  return (
    <Sheet view={view} title={words.newGroup}>
      <form method="post" action="/page/new-group" class="fields" data-live>
        <Where view={view} />
        <label>
          {words.groupTitle}
          <input name="title" required maxlength={128} autocomplete="off" />
        </label>
        <label>
          {words.groupKind}
          <select name="kind">
            {(['group', 'supergroup', 'forum', 'channel'] as const).map(kind => (
              <option value={kind}>{words.kinds[kind]}</option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{words.members}</legend>
          {playable(page.world)
            .filter(one => one.id !== me.id)
            .map(one => (
              <label class="check">
                <input type="checkbox" name="member" value={`${one.id}`} checked />
                {personName(one)}
              </label>
            ))}
        </fieldset>
        <BotChoice view={view} />
        <button type="submit" class="primary">
          {words.createGroup}
        </button>
      </form>
    </Sheet>
  )
}

/** A button that does one thing to the group or chat. */
const Deed = ({
  view,
  deed,
  label,
  kind = 'plain',
  children,
}: Props & { deed: string; label: string; kind?: string; children?: Child }) => (
  <form method="post" action={`/page/group/${deed}`} class="deed" data-live>
    <Where view={view} />
    {children}
    <button type="submit" class={kind}>
      {label}
    </button>
  </form>
)

const MemberRow = ({ view, group, person }: Props & { group: Group; person: Person }) => {
  const { words } = view
  const { status } = memberOf(group, person.id)
  const role = status === 'creator' ? words.creator : status === 'administrator' ? words.admin : ''
  return (
    <li>
      <span>
        {personName(person)} {role && <small>{role}</small>}
      </span>
      {status === 'member' && (
        <Deed view={view} deed="promote" label={words.makeAdmin} kind="quiet">
          <input type="hidden" name="who" value={`${person.id}`} />
        </Deed>
      )}
    </li>
  )
}

const Members = ({ view, group }: Props & { group: Group }) => {
  const { words, page } = view
  const outside = playable(page.world).filter(one => !isIn(memberOf(group, one.id)))
  return (
    <section>
      <h3>{words.members}</h3>
      <ul class="members">
        {membersOf(view, group).map(person => (
          <MemberRow view={view} group={group} person={person} />
        ))}
      </ul>
      {outside.length > 0 && (
        <Deed view={view} deed="join" label={words.add}>
          <select name="who" aria-label={words.addMember}>
            {outside.map(one => (
              <option value={`${one.id}`}>{personName(one)}</option>
            ))}
          </select>
        </Deed>
      )}
    </section>
  )
}

const BotSection = ({ view, group }: Props & { group: Group }) => {
  const { words, bot, page } = view
  const state = botState(view, group)
  return (
    <section>
      <h3>
        {words.botInGroup(bot.name)}: {words.botStates[state].toLowerCase()}
      </h3>
      <div class="deeds">
        {state === 'none' && <Deed view={view} deed="add-bot" label={words.addBot} kind="primary" />}
        {state === 'member' && <Deed view={view} deed="promote-bot" label={words.makeAdmin} kind="primary" />}
        {state === 'admin' && <Deed view={view} deed="demote-bot" label={words.makeMember} />}
        {state !== 'none' && <Deed view={view} deed="remove-bot" label={words.removeBot} kind="danger" />}
      </div>
      <h3>{page.world.privacy ? words.privacyOn : words.privacyOff}</h3>
      <p class="hint">{words.privacyLine}</p>
      <Deed view={view} deed="privacy" label={page.world.privacy ? words.privacyTurnOff : words.privacyTurnOn} />
    </section>
  )
}

const NameField = ({ name, label, value = '' }: { name: string; label: string; value?: string }) => (
  <input name={name} aria-label={label} placeholder={label} value={value} required maxlength={128} autocomplete="off" />
)

const GroupSection = ({ view, group }: Props & { group: Group }) => {
  const { words } = view
  return (
    <section>
      <Deed view={view} deed="rename" label={words.rename}>
        <NameField name="title" label={words.groupTitle} value={group.title} />
      </Deed>
      {group.forum && (
        <Deed view={view} deed="topic" label={words.add}>
          <NameField name="title" label={words.newTopic} />
        </Deed>
      )}
      <div class="deeds">
        {group.kind === 'group' && <Deed view={view} deed="migrate" label={words.makeSupergroup} />}
        <Deed view={view} deed="leave" label={words.leave} kind="danger" />
      </div>
    </section>
  )
}

const AboutGroup = ({ view, group }: Props & { group: Group }) => (
  <>
    <BotSection view={view} group={group} />
    <Members view={view} group={group} />
    <GroupSection view={view} group={group} />
  </>
)

const AboutPrivate = ({ view }: Props) => {
  const { chat, words } = view
  const blocked = !isGroup(chat) && chat.blocked
  return (
    <>
      <LinkField view={view} />
      <form method="post" action={blocked ? '/page/unblock' : '/page/block'} data-live>
        <Where view={view} />
        <button type="submit" class={blocked ? 'primary' : 'danger'}>
          {blocked ? words.unblock : words.block}
        </button>
      </form>
    </>
  )
}

/** Who is in a chat and what can be done to it. */
export const AboutDialog = ({ view }: Props) => (
  <Sheet view={view} title={chatTitle(view, view.chat)}>
    {isGroup(view.chat) ? <AboutGroup view={view} group={view.chat} /> : <AboutPrivate view={view} />}
  </Sheet>
)
