import { dayOf, daysBetween, type Zone } from '../../../base/days.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import { partsOf } from '../parts.ts'
import type { Held } from '../queries/held.ts'
import type { Queued } from '../queries/reviewing.ts'
import { photoMayShow, wordsMayShow } from '../rules/consent.ts'
import { missingParts } from '../rules/form.ts'
import { type Criterion, checklist, criteria, criterionNames, pointsFor, totalOf } from '../rules/review.ts'
import type { Mend, Story, StoryReview } from '../table.ts'
import { checkPress, criterionPress, mendingPress, mendPress, pointsPress, queuePress, reviewPress } from './presses.ts'
import { hintLines } from './questions.ts'
import { excerpt, keyboardOf, nameOf, type Row, roomFor, type Show } from './words.ts'

export const pageSize = 8
const mostHints = 8

type Queue = { rows: readonly Queued[]; total: number; page: number; reports: number; now: Date; zone: Zone }

const waited = ({ now, zone }: Queue, since: Date | null) => daysBetween(dayOf(since ?? now, zone), dayOf(now, zone))

const openData = ({ id, version }: Story) => reviewPress.data({ story: id, version, act: 'open' })

/** /periksa: what waits, the oldest first. */
export function queueView(show: Show, queue: Queue): View {
  const { words } = show
  const { rows, total, page, reports } = queue
  const lines = rows.map(({ story, author }, at) =>
    words('story-queue-line', {
      at: page * pageSize + at + 1,
      title: nameOf(show, story.values),
      author,
      days: waited(queue, story.waitingSince),
    }),
  )
  const buttons: Row[] = rows.map(({ story }) => [{ label: nameOf(show, story.values), data: openData(story) }])
  const turns: Row = [
    ...(page > 0 ? [{ label: '◀️', data: queuePress.data({ page: page - 1 }) }] : []),
    ...((page + 1) * pageSize < total ? [{ label: '▶️', data: queuePress.data({ page: page + 1 }) }] : []),
  ]
  const waiting: Row =
    reports > 0
      ? [
          {
            label: words('story-button-reports', { count: reports }),
            data: shortcut.data({ command: 'laporan_menunggu' }),
          },
        ]
      : []
  const text = [
    words(total > 0 ? 'story-queue-title' : 'story-queue-empty', { count: total }),
    ...lines,
    ...(reports > 0 ? ['', words('story-queue-reports', { count: reports })] : []),
  ]
  return { text: text.join('\n'), keyboard: keyboardOf([...buttons, turns, waiting].filter(row => row.length > 0)) }
}

export type Reviewed = {
  held: Held
  review: StoryReview | undefined
  author: string
  /** How many approved it already, of how many. */
  approvals: { given: number; of: number }
  voices: number
}

/** What a machine can see, for the one who decides. */
function findings(show: Show, { held }: Reviewed): string[] {
  const { words } = show
  const { values, kind } = held.story
  const missing = missingParts({ kind, values }).map(part => words(`story-part-${part}`))
  const shown = held.photos.filter(photo => photoMayShow(photo, held.consents)).length
  const photos = held.photos.length > 0 ? [words('story-review-photos', { shown, of: held.photos.length })] : []
  return [
    ...(missing.length > 0 ? [words('story-card-missing', { parts: missing.join(', ') })] : []),
    ...hintLines(show, held).slice(0, mostHints),
    ...photos,
    ...(wordsMayShow(held.consents) ? [] : [words('story-review-consent')]),
  ]
}

function decisionRows(show: Show, { story }: Held): Row[] {
  const button = (act: 'approve' | 'mend' | 'decline', label: string) => ({
    label: show.words(label),
    data: reviewPress.data({ story: story.id, version: story.version, act }),
  })
  return [
    [button('approve', 'story-button-approve')],
    [button('mend', 'story-button-return')],
    [button('decline', 'story-button-decline')],
  ]
}

function toolRows(show: Show, { held, review, voices }: Reviewed): Row[] {
  const { words } = show
  const { story, photos, consents } = held
  type Act = Parameters<typeof reviewPress.data>[0]['act']
  const button = (act: Act, label: string) => ({
    label,
    data: reviewPress.data({ story: story.id, version: story.version, act }),
  })
  const isWaiting = story.state === 'submitted'
  const { points, given } = totalOf(review?.score ?? {})
  const done = review?.checklist.length ?? 0
  const check = button('check', words('story-button-check', { done, of: checklist.length }))
  const score = button('score', words('story-button-score', { points, given }))
  return [
    isWaiting ? [check, score] : [],
    [
      ...(photos.length > 0 ? [button('photos', words('story-button-photos', { count: photos.length }))] : []),
      ...(consents.length > 0 ? [button('people', words('story-button-people'))] : []),
    ],
    [
      ...(story.version > 1 ? [button('changes', words('story-button-changes'))] : []),
      ...(voices > 0 ? [button('voices', words('story-button-voices', { count: voices }))] : []),
    ],
    isWaiting || story.state === 'approved' ? [button('edit', words('story-button-reword'))] : [],
    [{ label: words('story-button-queue'), data: queuePress.data({ page: 0 }) }],
  ].filter(row => row.length > 0)
}

/** Below the story as it will look: what was found, and all that can be decided. `said` stands above. */
export function reviewView(show: Show, reviewed: Reviewed, said?: string): View {
  const { words } = show
  const { held, author, approvals } = reviewed
  const { story } = held
  const isWaiting = story.state === 'submitted'
  const note = isWaiting && story.reason ? [words('story-review-objection', { author, note: story.reason })] : []
  const counted = approvals.of > 1 ? [words('story-review-approvals', approvals)] : []
  const isPublic = story.approvedVersion === null ? 'no' : 'yes'
  const text = [
    ...(said ? [said, ''] : []),
    words('story-review-title', { title: nameOf(show, story.values), author, version: story.version }),
    ...(isWaiting ? [] : [words(`story-state-${story.state}`, { isPublic, reason: story.reason ?? '' })]),
    ...counted,
    ...note,
    ...findings(show, reviewed),
  ]
  return {
    text: text.join('\n'),
    keyboard: keyboardOf([...(isWaiting ? decisionRows(show, held) : []), ...toolRows(show, reviewed)]),
  }
}

const backToReview = ({ words }: Show, { id, version }: Story): Row => [
  { label: words('button-back'), data: reviewPress.data({ story: id, version, act: 'open' }) },
]

/** The list, each item ticked or not. */
export function checkView(show: Show, story: Story, { id, checklist: ticked }: StoryReview): View {
  const rows: Row[] = checklist.map(item => [
    {
      label: `${ticked.includes(item) ? '✅' : '⬜'} ${show.words(`story-check-${item}`)}`,
      data: checkPress.data({ review: id, item }),
    },
  ])
  return { text: show.words('story-check-ask'), keyboard: keyboardOf([...rows, backToReview(show, story)]) }
}

/** Before an approval with items that nobody ticked. */
export function unticked(show: Show, story: Story, { checklist: ticked }: { checklist: readonly string[] }): View {
  const { words } = show
  const open = checklist.filter(item => !ticked.includes(item))
  const sure = {
    label: words('story-button-approve-sure'),
    data: reviewPress.data({ story: story.id, version: story.version, act: 'sure' }),
  }
  const check = {
    label: words('story-button-check', { done: ticked.length, of: checklist.length }),
    data: reviewPress.data({ story: story.id, version: story.version, act: 'check' }),
  }
  const lines = open.map(item => `⬜ ${words(`story-check-${item}`)}`)
  return {
    text: [words('story-check-open', { count: open.length }), ...lines].join('\n'),
    keyboard: keyboardOf([[sure], [check], backToReview(show, story)]),
  }
}

/** Points by criterion, and their sum. */
export function scoreView(show: Show, story: Story, { id, score }: StoryReview): View {
  const { words } = show
  const rows: Row[] = criterionNames.map(criterion => {
    const given = score[criterion] === undefined ? '–' : String(score[criterion])
    return [
      {
        label: `${words(`story-criterion-${criterion}`)}: ${given}/${criteria[criterion]}`,
        data: criterionPress.data({ review: id, criterion }),
      },
    ]
  })
  return { text: words('story-score', totalOf(score)), keyboard: keyboardOf([...rows, backToReview(show, story)]) }
}

export function pointsView(show: Show, story: Story, { id }: StoryReview, criterion: Criterion): View {
  const row = pointsFor(criterion).map(points => ({
    label: String(points),
    data: pointsPress.data({ review: id, criterion, points }),
  }))
  const back = [
    {
      label: show.words('button-back'),
      data: reviewPress.data({ story: story.id, version: story.version, act: 'score' }),
    },
  ]
  const facts = { criterion: show.words(`story-criterion-${criterion}`), most: criteria[criterion] }
  return { text: show.words('story-score-ask', facts), keyboard: keyboardOf([row, back]) }
}

/** Which parts are to be mended. */
export function mendsView(show: Show, story: Story, { id, mends }: StoryReview): View {
  const { words } = show
  const parts = [...partsOf[story.kind].map(({ name }) => name), 'photos' as const, 'consent' as const]
  const buttons = parts
    .filter(part => part !== 'speakerKind')
    .map(part => ({
      label: `${mends.some(mend => mend.part === part) ? '✅' : '⬜'} ${words(`story-part-${part}`)}`,
      data: mendPress.data({ review: id, part }),
    }))
  const pairs = buttons.flatMap((_, at) => (at % 2 === 0 ? [buttons.slice(at, at + 2)] : []))
  const go: Row[] =
    mends.length > 0
      ? [
          [
            {
              label: words('story-button-notes', { count: mends.length }),
              data: mendingPress.data({ review: id, act: 'notes' }),
            },
          ],
        ]
      : []
  return { text: words('story-mends-ask'), keyboard: keyboardOf([...pairs, ...go, backToReview(show, story)]) }
}

/** What the author will read, and the button that sends it. */
export function mendingScreen(show: Show, { id, mends }: StoryReview): { text: string; rows: Row[] } {
  const { words } = show
  const room = roomFor(mends.length)
  const mendLine = ({ part, note }: Mend) =>
    words('story-mend-line', { part: words(`story-part-${part}`), note: excerpt(note, room) })
  const send = { label: words('story-button-send-back'), data: mendingPress.data({ review: id, act: 'send' }) }
  const text = [words('story-mends-ready'), '', words('story-told-returned-plain'), ...mends.map(mendLine)]
  return { text: text.join('\n'), rows: [[send]] }
}

/** Why it cannot be published, and the button that says so. */
export function decliningScreen(show: Show, { id, note }: StoryReview): { text: string; rows: Row[] } {
  const send = {
    label: show.words('story-button-decline-sure'),
    data: mendingPress.data({ review: id, act: 'decline' }),
  }
  return { text: show.words('story-decline-ready', { reason: note ?? '' }), rows: [[send]] }
}
