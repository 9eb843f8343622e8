import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { openForm, type SmallForm } from '../../../telegram/small-form.ts'
import { objectToEdit } from '../actions/reword.ts'
import { heldStory } from '../queries/held.ts'
import type { Story } from '../table.ts'
import { cardScreen } from '../views/card.ts'

const name = 'story-objection'
const [shortest, longest] = [3, 500]

/** Asks the author what is to be otherwise in the reviewer's wording. */
export const openObjection = (deps: Deps, ctx: Context, { id, version }: Story): Promise<void> =>
  openForm(deps, ctx, name, { story: id, version })

/** What an author wants otherwise; with it their own words stand again and go back to the reviewers. */
export const objectionForm: SmallForm = {
  name,
  steps: [
    {
      name: 'note',
      ask: ({ words }) => ({ text: words('story-ask-objection') }),
      read(given, { words }) {
        const note = given.text ?? ''
        const fits = note.length >= shortest && note.length <= longest
        return fits ? { value: note } : { again: words('story-again-note', { least: shortest, most: longest }) }
      },
    },
  ],
  async close({ deps, words, values, draftId, telegramId }) {
    const draft = await draftOf(deps.db, draftId, telegramId)
    const [storyId, version] = [Number(values.story), Number(values.version)]
    const cause = draft?.lastUpdateId ?? 0
    const objected = await objectToEdit(deps, { storyId, version, note: String(values.note), cause })
    await settleDraft(deps.db, draftId, 'done', deps.clock.now())
    const held = await heldStory(deps.db, storyId)
    const said = words(objected ? 'story-objected' : 'story-changed-since')
    if (!held) return { text: said }
    const { text, rows } = cardScreen({ words, locale: values.locale === 'en' ? 'en' : 'id' }, held, said)
    return { text, choices: rows }
  },
  dropped: 'story-objection-dropped',
}
