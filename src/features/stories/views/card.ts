import { number } from '../../../base/numbers-out.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcut, shortcutWith } from '../../../telegram/shortcut.ts'
import { type StoryKind, storyKinds } from '../parts.ts'
import { draftIn, type Held } from '../queries/held.ts'
import { photoMayShow, wordsMayShow } from '../rules/consent.ts'
import { askedParts, missingParts, openAboutPeople, openQuestions } from '../rules/form.ts'
import { mayWithdraw, stillToMend } from '../rules/standing.ts'
import type { Story } from '../table.ts'
import { askPress, kindPress, storyPress } from './presses.ts'
import { hintLines } from './questions.ts'
import { excerpt, keyboardOf, nameOf, partText, type Row, roomFor, type Show } from './words.ts'

type Act = Parameters<typeof storyPress.data>[0]['act']

const mostHints = 8

const buttonOf =
  ({ words }: Show, { id }: Story) =>
  (act: Act, label: string) => ({ label: words(label), data: storyPress.data({ story: id, act }) })

/** What is still missing and what could be better, a line each; nothing where all is well. */
function lackLines(show: Show, held: Held): string[] {
  const { words } = show
  const { values, kind } = held.story
  const missing = missingParts({ kind, values }).map(part => words(`story-part-${part}`))
  const hidden = held.photos.filter(photo => !photoMayShow(photo, held.consents)).length
  return [
    ...(missing.length > 0 ? [words('story-card-missing', { parts: missing.join(', ') })] : []),
    ...hintLines(show, held).slice(0, mostHints),
    ...(hidden > 0 ? [words('story-card-photos-hidden', { count: hidden, of: held.photos.length })] : []),
    ...(wordsMayShow(held.consents) ? [] : [words('story-card-consent')]),
  ]
}

/** Whether questions are still open, of which some may be about people only. */
const goesOn = (held: Held) =>
  held.story.state === 'open' || held.story.state === 'returned'
    ? openQuestions(draftIn(held)).length > 0
    : openAboutPeople(draftIn(held)).length > 0

function mendRows(show: Show, { story }: Held): Row[] {
  return stillToMend(story.mends, story.values).map(({ part }) => [
    {
      label: show.words('story-button-mend', { part: show.words(`story-part-${part}`) }),
      data: askPress.data({ story: story.id, token: part }),
    },
  ])
}

function writingRows(show: Show, held: Held): Row[] {
  const { story } = held
  const button = buttonOf(show, story)
  const again = story.version > 0 ? 'story-button-submit-again' : 'story-button-submit'
  const end = mayWithdraw(story) ? button('withdraw', 'story-button-withdraw') : button('drop', 'story-button-drop')
  return [
    ...mendRows(show, held),
    ...(goesOn(held) ? [[button('go', 'story-button-go')]] : []),
    [button('preview', 'story-button-look'), button('parts', 'story-button-parts')],
    [button('people', 'story-button-people'), button('photos', 'story-button-add-photos')],
    [button('submit', again)],
    [end],
  ]
}

function rowsOf(show: Show, held: Held): Row[] {
  const { story } = held
  const button = buttonOf(show, story)
  const look = [button('preview', 'story-button-look'), button('people', 'story-button-people')]
  const go = goesOn(held) ? [[button('go', 'story-button-go-people')]] : []
  switch (story.state) {
    case 'open':
    case 'returned':
      return writingRows(show, held)
    case 'submitted':
      return [look, ...go, [button('withdraw', 'story-button-withdraw')]]
    case 'edited':
      return [
        [button('changes', 'story-button-changes')],
        [button('agree', 'story-button-agree'), button('object', 'story-button-object')],
        [button('withdraw', 'story-button-withdraw')],
      ]
    case 'approved':
      return [look, ...go, [button('reopen', 'story-button-correct')], [button('withdraw', 'story-button-withdraw')]]
    case 'declined':
    case 'withdrawn':
      return [[button('preview', 'story-button-look')], [button('reopen', 'story-button-reopen')]]
    default:
      return []
  }
}

/** What is to be mended: what is missing, and what the part says now. */
export function mendLines(show: Show, { mends, values }: Pick<Story, 'mends' | 'values'>): string[] {
  const open = stillToMend(mends, values)
  const room = roomFor(mends.length)
  return mends.flatMap(mend => {
    const { part, note } = mend
    const label = show.words(`story-part-${part}`)
    const isDone = part !== 'photos' && part !== 'consent' && !open.includes(mend)
    if (isDone) return [show.words('story-mend-done', { part: label })]
    const stands = part === 'photos' || part === 'consent' ? '' : partText(show, values, part)
    const now = stands ? [show.words('story-ask-stands', { text: excerpt(stands, room) })] : []
    return [show.words('story-mend-line', { part: label, note: excerpt(note, room) }), ...now]
  })
}

const stateLines = (show: Show, { state, mends, values, reason, approvedVersion }: Story): string[] => {
  const isPublic = approvedVersion === null ? 'no' : 'yes'
  const said = show.words(`story-state-${state}`, { isPublic, reason: reason ?? '' })
  return state === 'returned' ? [said, '', ...mendLines(show, { mends, values })] : [said]
}

/** A story as its author finds it: how it stands, what is missing, and all that can be done. */
export function cardScreen(show: Show, held: Held, said?: string): { text: string; rows: Row[] } {
  const { story } = held
  const written = story.state === 'open' || story.state === 'returned'
  const hints = written ? lackLines(show, held) : []
  const photos = held.photos.length > 0 ? [show.words('story-card-photos', { count: held.photos.length })] : []
  const lines = [
    ...(said ? [said, ''] : []),
    show.words('story-card-title', { title: nameOf(show, story.values), kind: show.words(`story-kind-${story.kind}`) }),
    ...stateLines(show, story),
    ...photos,
    ...(hints.length > 0 ? ['', ...hints] : []),
  ]
  const list = [{ label: show.words('story-button-list'), data: shortcut.data({ command: 'inovasi' }) }]
  return { text: lines.join('\n'), rows: [...rowsOf(show, held), list] }
}

export function cardView(show: Show, held: Held, said?: string): View {
  const { text, rows } = cardScreen(show, held, said)
  return { text, keyboard: keyboardOf(rows) }
}

/** A question that wants a second press: what is lost is said before. */
export function sureView(show: Show, story: Story, act: 'dropped' | 'withdrawn'): View {
  const title = nameOf(show, story.values)
  const isPublic = story.approvedVersion === null ? 'no' : 'yes'
  const button = buttonOf(show, story)
  const yes = act === 'dropped' ? 'story-button-drop-sure' : 'story-button-withdraw-sure'
  return {
    text: show.words(`story-sure-${act}`, { title, isPublic }),
    keyboard: keyboardOf([[button(act, yes)], [button('card', 'button-back')]]),
  }
}

/** All parts, to change one of them. */
export function partsView(show: Show, held: Held): View {
  const { story } = held
  const rows = askedParts(draftIn(held)).map(({ name }) => {
    const sign = story.values[name] ? '✅' : '⬜'
    return [
      { label: `${sign} ${show.words(`story-part-${name}`)}`, data: askPress.data({ story: story.id, token: name }) },
    ]
  })
  const pairs = rows.flatMap((row, at) => (at % 2 === 0 ? [[...row, ...(rows[at + 1] ?? [])]] : []))
  const back = [buttonOf(show, story)('card', 'button-back')]
  return { text: show.words('story-choose-part'), keyboard: keyboardOf([...pairs, back]) }
}

/** A report that a story can be made of. */
export type Offer = { number: string; summary: string }

const markOf: Readonly<Record<Story['state'], string>> = {
  open: '✏️',
  submitted: '⏳',
  returned: '🔁',
  edited: '👀',
  approved: '✅',
  declined: '📄',
  withdrawn: '📄',
  dropped: '🗑',
}

const listed = 8

/** /inovasi: what somebody has written, reports that have photos, and a new story. */
export function listView(show: Show, mine: readonly Story[], offers: readonly Offer[]): View {
  const { words } = show
  const lines = mine.map(story =>
    words('story-list-line', {
      mark: markOf[story.state],
      title: nameOf(show, story.values),
      state: words(`story-state-${story.state}-short`),
    }),
  )
  const own: Row[] = mine.slice(0, listed).map(story => [
    {
      label: `${markOf[story.state]} ${nameOf(show, story.values)}`,
      data: storyPress.data({ story: story.id, act: 'card' }),
    },
  ])
  const reports: Row[] = offers.map(({ number: said, summary }) => [
    { label: summary, data: shortcutWith.data({ command: 'inovasi', words: said }) },
  ])
  const fresh: Row = [
    { label: words('story-button-new'), data: shortcutWith.data({ command: 'inovasi', words: 'baru' }) },
  ]
  const text = [
    words(mine.length > 0 ? 'story-list-title' : 'story-list-empty', { count: number(mine.length, show.locale) }),
    ...lines,
    ...(offers.length > 0 ? ['', words('story-list-reports')] : []),
  ]
  return { text: text.join('\n'), keyboard: keyboardOf([...own, fresh, ...reports]) }
}

/** What kind of story it is to be, alone or made of a report. */
export function kindsView(show: Show, report?: { id: number; summary: string }): View {
  const { words } = show
  const rows = storyKinds.map((kind: StoryKind) => [
    { label: words(`story-kind-${kind}`), data: kindPress.data({ kind, report: report?.id ?? 0 }) },
  ])
  const intro = report ? words('story-kinds-from', { summary: report.summary }) : words('story-kinds')
  return {
    text: [intro, '', ...storyKinds.map(kind => words(`story-kind-${kind}-about`))].join('\n'),
    keyboard: keyboardOf(rows),
  }
}
