import type { Person } from '../../world.ts'
import { linkTo, personName, playable, unreadOf, type View } from '../view.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icons.tsx'

const PersonRow = ({ view, person }: { view: View; person: Person }) => {
  const unread = unreadOf(view, person)
  const line = view.about.get(person.id) ?? (person.username ? `@${person.username}` : '')
  const current = view.me?.id === person.id
  return (
    <li id={`person${person.id}`}>
      <a class="chat-row" href={linkTo({ person: person.id })} {...(current && { 'aria-current': 'true' })}>
        <Avatar id={person.id} name={personName(person)} />
        <span class="chat-text">
          <b>{personName(person)}</b>
          {line && <span class="line">{line}</span>}
        </span>
        {unread > 0 && (
          <span class="unread">
            <span aria-hidden="true">{unread}</span>
            <span class="unseen">{view.words.unread(unread)}</span>
          </span>
        )}
      </a>
    </li>
  )
}

/** Everybody one can be, with what waits for them. */
export const People = ({ view }: { view: View }) => {
  const people = playable(view.page.world)
  return (
    <>
      {people.length === 0 && <p class="hint">{view.words.nobody}</p>}
      <ul id="people" class="chat-list" data-items>
        {people.map(person => (
          <PersonRow view={view} person={person} />
        ))}
      </ul>
    </>
  )
}

export const NewPerson = ({ view: { words } }: { view: View }) => (
  <details class="add">
    <summary>
      <Icon name="plus" />
      {words.newPerson}
    </summary>
    <form method="post" action="/page/person" class="fields" data-live>
      <label>
        {words.personName}
        <input name="name" required maxlength={64} autocomplete="off" />
      </label>
      <label>
        {words.userName}
        <input name="username" pattern="[A-Za-z][A-Za-z0-9_]{3,31}" autocomplete="off" autocapitalize="none" />
      </label>
      <label>
        {words.personLanguage}
        <select name="language">
          <option value="id">{words.indonesian}</option>
          <option value="en">{words.english}</option>
        </select>
      </label>
      <button type="submit" class="primary">
        {words.add}
      </button>
    </form>
  </details>
)

/** The first screen: nobody has been chosen yet. */
export const ChoosePane = ({ view }: { view: View }) => (
  <main class="choose">
    <h1>{view.words.chooseWho}</h1>
    <p class="hint">{view.words.chooseWhoLine}</p>
    <People view={view} />
    <NewPerson view={view} />
  </main>
)
