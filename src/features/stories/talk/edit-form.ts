import { maskSign } from '../../../base/identity-numbers.ts'
import type { Deps } from '../../../deps.ts'
import type { Answer, Form, Turn } from '../../../telegram/talk.ts'
import { workerById } from '../../workers/queries.ts'
import { changeEdit } from '../actions/reword.ts'
import { partsOf, type StoryValues } from '../parts.ts'
import { heldStory } from '../queries/held.ts'
import { editById } from '../queries/reviewing.ts'
import { readMetrics } from '../rules/metrics.ts'
import type { Story, StoryEdit } from '../table.ts'
import { editScreen } from '../views/edit.ts'
import { editPress } from '../views/presses.ts'
import { excerpt, partText, type Show } from '../views/words.ts'

export const formName = 'story-edit'

type Seat = { deps: Deps; show: Show; edit: StoryEdit; story: Story }

async function seatFor(deps: Deps, telegramId: number, editId: number): Promise<Seat | undefined> {
  const edit = await editById(deps.db, editId)
  const held = edit && (await heldStory(deps.db, edit.storyId))
  const editor = edit && (await workerById(deps.db, edit.editorId))
  if (!held || edit.state !== 'open' || editor?.telegramId !== telegramId) return undefined
  return { deps, edit, story: held.story, show: { words: deps.translate(editor.locale), locale: editor.locale } }
}

const gone = (deps: Deps): Turn => ({ text: deps.translate('id')('fallback-old-button'), done: true })

const shownAtMost = 3_000

/** The present wording in a form that is copied by a tap. */
function askWording({ show, edit, story }: Seat, instead?: string): Turn {
  const part = partsOf[story.kind].find(({ name }) => name === edit.asking)
  if (!part) return { text: show.words('fallback-old-button'), done: true }
  const now = partText(show, { ...story.values, ...edit.values }, part.name)
  const text = excerpt(now, shownAtMost).html
  const ask = instead ?? show.words('story-ask-wording', { part: show.words(`story-part-${part.name}`) })
  const back = { label: show.words('button-back'), data: editPress.data({ edit: edit.id, act: 'parts' }) }
  return { text: `${ask}\n\n<code>${text}</code>`, asking: part.name, choices: [[back]] }
}

const wordingOf = (name: string, text: string): StoryValues =>
  name === 'metrics' ? { metrics: readMetrics(text) } : { [name]: text }

async function take(seat: Seat, { text, updateId }: Answer): Promise<Turn> {
  const { deps, edit, show } = seat
  const said = text?.trim()
  if (!said || !edit.asking) return askWording(seat)
  if (said.includes(maskSign)) return askWording(seat, show.words('privacy-masked'))
  const values = { ...edit.values, ...wordingOf(edit.asking, said) }
  const changed = await changeEdit(deps.db, edit.id, { values, asking: null, lastUpdateId: updateId })
  const { text: shown, rows } = editScreen(show, seat.story, changed ?? edit)
  return { text: shown, choices: rows, done: true }
}

/** A reviewer's wording of one part. */
export const editForm = (deps: Deps): Form => ({
  name: formName,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat ? askWording(seat) : gone(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return gone(deps)
    if (seat.edit.lastUpdateId !== answer.updateId) return take(seat, answer)
    const { text, rows } = editScreen(seat.show, seat.story, seat.edit)
    return { text, choices: rows, done: true }
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat ? { text: seat.show.words('story-edit-left'), done: true } : gone(deps)
  },
})
