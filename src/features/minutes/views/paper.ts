import { dateAndTime, longDate, shortDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { type Facts, plainText, type Words } from '../../../base/translate.ts'
import type { Footer } from '../../../papers/footers.ts'
import type { Head, Labelled } from '../../../papers/head.ts'
import { fileName, printable } from '../../../papers/printable.ts'
import { emptyName, type Signature } from '../../../papers/signatures.ts'
import type { Column, Table } from '../../../papers/table.ts'
import { letterheadOn } from '../../agencies/rules/letterhead.ts'
import type { Agreement } from '../../agreements/queries/agreements.ts'
import { hoursOf, titleOf } from '../../meetings/rules/title.ts'
import type { Held } from '../queries/minutes.ts'
import type { Source } from '../queries/source.ts'
import { topicOf } from '../rules/body.ts'
import type { Body, Minutes, Plan, PointKind, Topic } from '../table.ts'

export type PaperTopic = {
  title: string
  discussion: string
  points: { label: string; items: string[] }[]
}

/** Minutes in words, from which the document is drawn; everything in it is plain text. */
export type Paper = Head & {
  fileName: string
  author: string
  agenda: { title: string; items: string[] } | undefined
  open: { title: string; table: Table } | undefined
  course: { title: string; topics: PaperTopic[] } | undefined
  plans: { title: string; table: Table } | undefined
  closing: { title: string; text: string } | undefined
  checked: string | undefined
  signatures: Signature[]
  footer: Footer
}

export type PaperData = { held: Held & { minutes: Minutes }; source: Source; madeAt: Date }
type Plain = (id: string, facts?: Facts) => string

const plainly =
  (words: Words): Plain =>
  (id, facts) =>
    plainText(words(id, facts))

function identityOf(words: Words, { held: { meeting, minutes }, source }: PaperData): Labelled[] {
  const plain = plainly(words)
  const { zone } = source.agency
  const { startsAt, endsAt, venue } = meeting
  const counts = Object.fromEntries(Object.entries(source.figures).map(([name, count]) => [name, number(count, 'id')]))
  const line = (id: string, value: string | null) => (value === null ? [] : [{ label: plain(id), value }])
  return [
    ...line('minutes-paper-day', startsAt && longDate(dayOf(startsAt, zone), 'id')),
    ...line('minutes-paper-hours', startsAt && hoursOf(words, startsAt, endsAt, zone, 'id')),
    ...line('minutes-paper-venue', venue),
    ...line('minutes-paper-event', titleOf(words, meeting)),
    ...line('minutes-paper-chair', minutes.chair ?? '–'),
    ...line('minutes-paper-taker', source.taker),
    ...line(
      'minutes-paper-people',
      plain(source.isMarked ? 'minutes-paper-attended' : 'minutes-paper-answered', counts),
    ),
  ]
}

const kinds: readonly PointKind[] = ['decision', 'need', 'note']

const topicOn = (plain: Plain, { title, discussion, points }: Topic): PaperTopic => ({
  title: title === '' ? plain('minutes-untitled') : title,
  discussion,
  points: kinds.flatMap(kind => {
    const items = points.filter(point => point.kind === kind).map(({ text }) => text)
    return items.length === 0 ? [] : [{ label: plain(`minutes-paper-${kind}`), items }]
  }),
})

const columnsOf = (plain: Plain, last: string): Column[] => [
  { header: plain('minutes-column-number'), width: 6 },
  { header: plain('minutes-column-topic'), width: 20 },
  { header: plain('minutes-column-text'), width: 36 },
  { header: plain('minutes-column-owner'), width: 20 },
  { header: plain(last), width: 18 },
]

function planRow(
  plain: Plain,
  body: Body,
  { topic, text, owner, follower, dueOn, continuing }: Plan,
  at: number,
): string[] {
  const day = dueOn === null ? '–' : shortDate(dueOn, 'id')
  const followed = follower === null ? '' : `\n${plain('minutes-paper-follower', { name: follower.name })}`
  return [
    String(at + 1),
    topicOf(body, topic ?? undefined)?.title || '–',
    text,
    `${owner?.name ?? '–'}${owner?.kind === 'person' ? '' : followed}`,
    continuing ? plain('minutes-paper-continuing', { day }) : day,
  ]
}

const openRow = (plain: Plain, { topic, text, owner, dueOn, state, continuing }: Agreement, at: number): string[] => {
  const day = shortDate(dueOn, 'id')
  const due = continuing ? plain('minutes-paper-continuing', { day }) : day
  return [String(at + 1), topic ?? '–', text, owner.name, `${due}\n${plain(`agreement-state-${state}`)}`]
}

const tableOf = (title: string, columns: Column[], rows: string[][]) =>
  rows.length === 0 ? undefined : { title, table: { columns, rows } }

function signaturesOf(words: Words, { held: { meeting, minutes }, source }: PaperData): Signature[] {
  const plain = plainly(words)
  const day = longDate(dayOf(meeting.startsAt ?? minutes.openedAt, source.agency.zone), 'id').replace(/^\p{L}+, /u, '')
  return [
    { above: ['', plain('minutes-paper-chair')], name: minutes.chair ?? emptyName, below: [] },
    { above: [`${source.town}, ${day}`, plain('minutes-paper-taker')], name: source.taker, below: [] },
  ]
}

function checkedOn(plain: Plain, { held: { minutes }, source }: PaperData): string | undefined {
  const { checkedAt } = minutes
  if (checkedAt === null) return plain('minutes-paper-draft')
  const at = dateAndTime(checkedAt, source.agency.zone, 'id')
  return plain('minutes-paper-checked', { name: source.taker, at })
}

/** The minutes as a paper of the agency, in its language whoever looks at it. */
export function paperOf(words: Words, data: PaperData): Paper {
  const plain = plainly(words)
  const { held, source, madeAt } = data
  const { meeting, minutes } = held
  const { body } = minutes
  const title = titleOf(words, meeting)
  const made = dateAndTime(madeAt, source.agency.zone, 'id').replace(/^\p{L}+, /u, '')
  const topics = body.topics.map(topic => topicOn(plain, topic))
  return printable({
    fileName: fileName(`${plain('minutes-file-name')}-${title}`),
    author: source.taker,
    letterhead: letterheadOn(words, source),
    title: plain('minutes-paper-title'),
    subtitles: [title],
    identity: identityOf(words, data),
    agenda: meeting.agenda.length === 0 ? undefined : { title: plain('minutes-paper-agenda'), items: meeting.agenda },
    open: tableOf(
      plain('minutes-paper-left-open'),
      columnsOf(plain, 'minutes-column-state'),
      source.open.map((one, at) => openRow(plain, one, at)),
    ),
    course: topics.length === 0 ? undefined : { title: plain('minutes-paper-course'), topics },
    plans: tableOf(
      plain('minutes-paper-plans'),
      columnsOf(plain, 'minutes-column-due'),
      body.plans.map((plan, at) => planRow(plain, body, plan, at)),
    ),
    closing: body.closing === '' ? undefined : { title: plain('minutes-paper-closing'), text: body.closing },
    checked: checkedOn(plain, data),
    signatures: signaturesOf(words, data),
    footer: {
      text: plain('minutes-paper-footer', { title, made }),
      page: plain('paper-page'),
      of: plain('paper-page-of'),
    },
  })
}
