import type { View } from '../../../telegram/context.ts'
import { partsOf } from '../parts.ts'
import { changesBetween } from '../rules/changes.ts'
import type { Story, StoryEdit } from '../table.ts'
import { changesText } from './changes.ts'
import { editPartPress, editPress, reviewPress } from './presses.ts'
import { keyboardOf, type Row, type Show } from './words.ts'

/** The parts that can be worded otherwise. */
export function editPartsView(show: Show, story: Story, edit: StoryEdit): View {
  const { words } = show
  const buttons = partsOf[story.kind]
    .filter(({ name }) => story.values[name] && name !== 'speakerKind' && name !== 'startedOn')
    .map(({ name }) => ({
      label: `${edit.values[name] === undefined ? '' : '✏️ '}${words(`story-part-${name}`)}`,
      data: editPartPress.data({ edit: edit.id, part: name }),
    }))
  const pairs = buttons.flatMap((_, at) => (at % 2 === 0 ? [buttons.slice(at, at + 2)] : []))
  const back = {
    label: words('button-back'),
    data: reviewPress.data({ story: story.id, version: story.version, act: 'open' }),
  }
  return { text: words('story-edit-choose'), keyboard: keyboardOf([...pairs, [back]]) }
}

/** A wording as it stands: what it changes, and the button that puts it before the author. */
export function editScreen(show: Show, story: Story, edit: StoryEdit, said?: string): { text: string; rows: Row[] } {
  const { words } = show
  const changes = changesBetween(story.kind, story.values, { ...story.values, ...edit.values })
  const [first = ''] = changesText(show, changes)
  const button = (act: 'parts' | 'offer' | 'drop', label: string) => ({
    label: words(label),
    data: editPress.data({ edit: edit.id, act }),
  })
  const rows = [
    ...(changes.length > 0 ? [[button('offer', 'story-button-offer')]] : []),
    [button('parts', 'story-button-edit-more'), button('drop', 'story-button-edit-drop')],
  ]
  return { text: said ? `${said}\n\n${first}` : first, rows }
}
