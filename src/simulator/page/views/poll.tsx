import type { Seen, SeenPoll } from '../../screen.ts'
import { own } from '../../world.ts'
import type { ChatView } from '../view.ts'

type Props = { view: ChatView; poll: SeenPoll }

const shareOf = (poll: SeenPoll, votes: number) => (poll.voters === 0 ? 0 : Math.round((votes / poll.voters) * 100))

const chosenBy = ({ page: { world }, me }: ChatView, poll: SeenPoll) => own(world.polls, poll.id)?.votes[me.id] ?? []

const Option = ({ view, poll, option }: Props & { option: SeenPoll['options'][number] }) => {
  const mine = chosenBy(view, poll).includes(option.id)
  const share = shareOf(poll, option.votes)
  return (
    <button
      type="submit"
      class={`vote ${mine ? 'is-mine' : ''}`.trim()}
      form="vote-form"
      name="vote"
      value={`${poll.id}:${option.id}`}
      disabled={poll.closed}
      aria-pressed={mine ? 'true' : 'false'}
    >
      <span class="vote-text">
        {mine && '✓ '}
        {option.text}
      </span>
      <span class="vote-count">{`${option.votes} · ${share}%`}</span>
      <meter class="vote-share" min="0" max="100" value={`${share}`} aria-hidden="true" />
    </button>
  )
}

/** A poll: pressing an option votes for it, pressing it again takes the vote back. */
export const Poll = ({ view, seen }: { view: ChatView; seen: Seen }) =>
  seen.poll ? (
    <div class="poll">
      <small>
        {view.words.pollKind(seen.poll.anonymous)}
        {seen.poll.closed && ` · ${view.words.pollClosed}`}
      </small>
      {seen.poll.options.map(option => (
        <Option view={view} poll={seen.poll as SeenPoll} option={option} />
      ))}
      <small>{view.words.pollVoters(seen.poll.voters)}</small>
    </div>
  ) : null
