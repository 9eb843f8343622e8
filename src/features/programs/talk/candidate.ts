import type { Asked, Reading, SmallForm, Step } from '../../../telegram/small-form.ts'
import { findBelow, regionTitleOf } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { workersIn } from '../../workers/queries.ts'
import { likelySame } from '../../workers/rules.ts'
import { storiesFor } from '../queries/programs.ts'
import { longest } from '../rules.ts'
import { saveProgramPress } from '../views/presses.ts'
import { readText, textOf } from './text.ts'

const scopesOf = ({ values }: Asked): string[] => (Array.isArray(values.scopes) ? values.scopes.map(String) : [])

/** A kapanewon or kalurahan within reach, by its name. */
async function readRegion(text: string, asked: Asked): Promise<Reading> {
  const { deps, words } = asked
  const scopes = scopesOf(asked)
  const found = (await Promise.all(scopes.map(scope => findBelow(deps.db, scope, text, 3)))).flat()
  const nearest = found.filter(({ item }) => scopes.some(scope => isWithin(item.code, scope)))
  const [best] = nearest.sort((a, b) => a.distance - b.distance)
  return best ? { value: best.item.code } : { again: words('program-region-unknown', { said: text.slice(0, 60) }) }
}

const regionStep: Step = {
  name: 'region',
  ask: ({ words }) => ({ text: words('program-ask-region') }),
  read: ({ text = '' }, asked) => readRegion(text, asked),
}

const storyPrefix = 'story:'

/** A story that the public may see already, or a working title. */
const titleStep: Step = {
  name: 'title',
  async ask({ deps, words, values }) {
    const region = textOf({ values }, 'region')
    const stories = await storiesFor(deps.db, Number(values.agency), region)
    return {
      text: words(stories.length > 0 ? 'program-ask-title-or-story' : 'program-ask-title', {
        region: await regionTitleOf(deps.db, region),
      }),
      choices: stories.map(({ id, title }) => [{ label: title, value: `${storyPrefix}${id}` }]),
    }
  },
  read: (given, asked) =>
    given.pressed?.startsWith(storyPrefix) ? { value: given.pressed } : readText(given, asked, longest.title, 5),
}

/** The story that was chosen instead of a title. */
export const chosenStory = (title: string): number | null =>
  title.startsWith(storyPrefix) ? Number(title.slice(storyPrefix.length)) : null

const me = 'me'

const ownerStep: Step = {
  name: 'owner',
  ask: ({ words }) => ({
    text: words('program-ask-owner'),
    choices: [[{ label: words('program-owner-me'), value: me }]],
  }),
  read: (given, asked) => (given.pressed === me ? { value: me } : readText(given, asked, longest.name)),
}

/** Those of the agency's people who may be meant. */
async function ownersOf({ deps, values }: Asked): Promise<{ id: number; name: string }[]> {
  const said = textOf({ values }, 'owner')
  const people = await workersIn(deps.db, Number(values.agency), [String(values.agencyRegion)])
  if (said === me) return people.filter(({ id }) => id === Number(values.worker)).concat()
  return likelySame(said, people, 4)
}

/** Who is put forward, with what, and who prepares it. */
export const candidateForm: SmallForm = {
  name: 'candidate',
  dropped: 'program-dropped',
  steps: [regionStep, titleStep, ownerStep],
  async close(asked) {
    const { deps, words, values, draftId } = asked
    const title = textOf(asked, 'title')
    const storyId = chosenStory(title)
    const stories = storyId === null ? [] : await storiesFor(deps.db, Number(values.agency), textOf(asked, 'region'))
    const shown = stories.find(({ id }) => id === storyId)?.title ?? title
    const isMe = textOf(asked, 'owner') === me
    const owners = isMe ? [{ id: Number(values.worker), name: words('program-owner-me') }] : await ownersOf(asked)
    const region = await regionTitleOf(deps.db, textOf(asked, 'region'))
    const facts = { region, title: shown, said: isMe ? '' : textOf(asked, 'owner') }
    return {
      text: words(owners.length > 0 ? 'program-confirm-candidate' : 'program-owner-unknown', facts),
      choices: owners.map(({ id, name }) => [
        { label: words('program-button-entrust', { name }), data: saveProgramPress.data({ form: draftId, owner: id }) },
      ]),
    }
  },
}
