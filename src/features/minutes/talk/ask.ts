import { plainText } from '../../../base/translate.ts'
import type { Choice, Turn } from '../../../telegram/talk.ts'
import { emptyBody, longest, planOf, topicOf } from '../rules/body.ts'
import { joinParts } from '../shorthand/parts.ts'
import type { Asking } from '../table.ts'
import { bodyLines } from '../views/draft.ts'
import { pointLine } from '../views/one.ts'
import { candidates } from './people.ts'
import { type Asked, asks, type Seat } from './seat.ts'
import { readParts } from './take.ts'

const choice = ({ words }: Seat, id: string, value: string): Choice => ({ label: words(id), value })
const self = (seat: Seat) => [choice(seat, 'agreement-button-self', 'self')]

/** What there is already, so that it can be copied and mended. */
const before = (text: string) => (text === '' ? '' : `\n\n<code>${text}</code>`)

/** What was gathered so far; or how it was taken apart, to be looked at before it is used. */
async function paste(seat: Seat, { name }: Asking): Promise<Asked> {
  const { parts } = seat.minutes
  const again = choice(seat, 'minutes-button-again', 'again')
  if (parts.length === 0) return { text: seat.words('minutes-ask-paste', { longest: longest.paste }) }
  if (name === 'read') {
    const { deps, words, locale, minutes } = seat
    const { body } = await readParts({ ...seat, minutes: { ...minutes, body: emptyBody } })
    const lines = bodyLines({ words, locale, now: deps.clock.now() }, body)
    return {
      text: [words('minutes-ask-use'), ...lines].join('\n'),
      choices: [[choice(seat, 'minutes-button-use', 'use'), again]],
    }
  }
  const facts = { parts: parts.length, length: joinParts(parts).length }
  return {
    text: seat.words('minutes-ask-paste-more', facts),
    choices: [[choice(seat, 'minutes-button-read', 'read'), again]],
  }
}

async function owner(seat: Seat, { of, name }: Asking): Promise<Asked> {
  const { words } = seat
  const text = planOf(seat.minutes.body, of)?.text ?? ''
  if (name === undefined) return { text: words('agreement-ask-owner', { text }), choices: [self(seat)] }
  const people = await candidates(seat, name)
  const id = people.length > 0 ? 'agreement-ask-which' : 'agreement-ask-unknown'
  const asked = `${words('agreement-title', { text })}\n${words(id, { name })}`
  return { text: asked, choices: [...people, [choice(seat, 'agreement-button-as-unit', 'unit')]] }
}

function due(seat: Seat, { of }: Asking): Asked {
  const plan = planOf(seat.minutes.body, of)
  const lines = [
    seat.words('agreement-title', { text: plan?.text ?? '' }),
    plan?.trouble,
    seat.words('agreement-ask-due'),
  ]
  const goesOn = [[choice(seat, 'agreement-button-continuing', 'continuing')]]
  return { text: lines.filter(line => line).join('\n'), choices: goesOn }
}

const askers: Readonly<Record<Asking['question'], (seat: Seat, asking: Asking) => Asked | Promise<Asked>>> = {
  paste,
  chair: seat => ({ text: seat.words('minutes-ask-chair') }),
  title: (seat, { of }) => ({
    text: seat.words('minutes-ask-title') + before(topicOf(seat.minutes.body, of)?.title ?? ''),
  }),
  discussion: (seat, { of }) => ({
    text: seat.words('minutes-ask-discussion', { title: topicOf(seat.minutes.body, of)?.title ?? '' }),
    choices: [[choice(seat, 'button-skip', 'skip')]],
  }),
  points: (seat, { of }) => {
    const points = topicOf(seat.minutes.body, of)?.points ?? []
    const said = points
      .map(point => plainText(pointLine(seat, point)))
      .join('\n')
      .slice(0, 1_500)
    return { text: seat.words('minutes-ask-points', { said }), choices: [[choice(seat, 'button-skip', 'skip')]] }
  },
  plan: seat => ({ text: seat.words('agreement-ask-text') }),
  plan_text: seat => ({ text: seat.words('minutes-ask-plan-text') }),
  plan_owner: owner,
  plan_follower: async (seat, { of, name }) => ({
    text: seat.words(name === undefined ? 'agreement-ask-follower' : 'agreement-ask-follower-again', {
      owner: planOf(seat.minutes.body, of)?.owner?.name ?? '',
    }),
    choices: [...(name === undefined ? [] : await candidates(seat, name)), self(seat)],
  }),
  plan_due: due,
  plan_review: (seat, { of }) => ({
    text: `${seat.words('agreement-title', { text: planOf(seat.minutes.body, of)?.text ?? '' })}\n${seat.words('agreement-ask-review')}`,
  }),
}

/** The open question. `instead` stands above it where the answer was none. */
export async function ask(seat: Seat, asking: Asking, instead?: string): Promise<Turn> {
  const asked = await askers[asking.question](seat, asking)
  return asks(seat, asking, instead === undefined ? asked : { ...asked, text: instead })
}
