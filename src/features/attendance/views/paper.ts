import { clockTime, dayAndMonth, longDate, shortDate } from '../../../base/dates-out.ts'
import { type Day, dayOf, partsOf, timeOf, zoneLabel } from '../../../base/days.ts'
import { number, percent } from '../../../base/numbers-out.ts'
import { type Facts, plainText, type Words } from '../../../base/translate.ts'
import type { Footer } from '../../../papers/footers.ts'
import type { Head } from '../../../papers/head.ts'
import { fileName, printable } from '../../../papers/printable.ts'
import type { Signature } from '../../../papers/signatures.ts'
import type { Cell, Column, Table } from '../../../papers/table.ts'
import type { Issuer } from '../../agencies/queries/letterhead.ts'
import { letterheadOn } from '../../agencies/rules/letterhead.ts'
import { hoursOf, titleOf } from '../../meetings/rules/title.ts'
import { type Signer, signatureOf } from '../../workers/rules/signer.ts'
import type { Details } from '../queries/details.ts'
import type { Attendee } from '../queries/people.ts'
import type { OfSeries } from '../queries/series.ts'
import { phaseOf } from '../rules/policy.ts'
import { type Over, overMeetings } from '../rules/series.ts'
import { figuresOf, letters, statusOf } from '../rules/status.ts'
import type { Guest } from '../table.ts'
import { momentOf, type Shown } from './moments.ts'

/** The list of attendance in words, from which PDF and spreadsheet are drawn. */
export type ListPaper = Head & {
  fileName: string
  author: string
  table: Table
  notes: readonly string[]
  signature: Signature
  footer: Footer
  sheet: string
  /** Of a series: everybody over its last meetings, for a sheet of its own. */
  series: { sheet: string; table: Table } | undefined
}

/** Who issues and signs a paper of a meeting, and where. */
export type Issued = { issuer: Issuer; signer: Signer; town: string; madeAt: Date }

export type ListData = Issued & {
  shown: Shown
  invited: readonly Attendee[]
  uninvited: readonly Attendee[]
  guests: readonly Guest[]
  details: ReadonlyMap<number, Details>
  series: readonly OfSeries[]
}

export type Plainly = (id: string, facts?: Facts) => string

/** Plain text of a sentence: paper has no markup. */
export const plainly =
  (words: Words): Plainly =>
  (id, facts) =>
    plainText(words(id, facts))

export const civilDate = (day: Day) => `${dayAndMonth(day, 'id')} ${partsOf(day).year}`

/** The time of who came with their own telephone; everybody else signs by hand. */
function signed({ way, at }: Attendee, data: ListData, plain: Plainly): string {
  const byTelephone = way === 'code' || way === 'ticket' || way === 'claim'
  return at !== null && byTelephone ? plain('attendance-paper-signed', { at: momentOf(at, data.shown) }) : ''
}

function remark(one: Attendee, ended: boolean, plain: Plainly): string {
  if (one.marked === null && !ended) return ''
  const letter = letters[statusOf(one)]
  return one.substitute === null ? letter : plain('attendance-paper-substitute', { letter, name: one.substitute })
}

/** *081234567890*, as it is dialled at home. */
const asDialled = (phone: string | null) => (phone ?? '').replace(/^\+62/, '0')

function rowsOf(data: ListData, plain: Plainly): Cell[][] {
  const ended = ['over', 'past'].includes(phaseOf(data.shown.meeting, data.madeAt))
  const own = [...data.invited, ...data.uninvited].map(one => {
    const { office = '', region = '', phone = null } = data.details.get(one.id) ?? {}
    return [one.name, office, region, asDialled(phone), signed(one, data, plain), remark(one, ended, plain)]
  })
  const guests = data.guests.map(({ name, office }) => [name, plain('attendance-paper-guest'), office, '', '', ''])
  return [...own, ...guests].map((cells, at) => [{ text: `${at + 1}`, value: at + 1 }, ...cells])
}

const columns = (plain: Plainly): Column[] => [
  { header: plain('attendance-column-number'), width: 6, right: true },
  { header: plain('attendance-column-name'), width: 22 },
  { header: plain('attendance-column-office'), width: 16 },
  { header: plain('attendance-column-region'), width: 17 },
  { header: plain('attendance-column-phone'), width: 15 },
  { header: plain('attendance-column-signature'), width: 12 },
  { header: plain('attendance-column-remark'), width: 12 },
]

/** *Kamis, 26 November 2026*, *09.00 WIB s.d. selesai*, the place, and what it is about. */
function identityOf(words: Words, { meeting, zone }: Shown, plain: Plainly): Head['identity'] {
  const { startsAt, endsAt, venue, agenda } = meeting
  return [
    { label: plain('attendance-paper-day'), value: longDate(dayOf(startsAt, zone), 'id') },
    { label: plain('attendance-paper-hours'), value: hoursOf(words, startsAt, endsAt, zone, 'id') },
    { label: plain('attendance-paper-venue'), value: venue ?? '–' },
    { label: plain('attendance-paper-about'), value: [titleOf(words, meeting), ...agenda].join('\n') },
  ]
}

function notesOf({ invited, uninvited, guests, shown, madeAt }: ListData, plain: Plainly): string[] {
  if (phaseOf(shown.meeting, madeAt) === 'ahead') return []
  const figures = Object.entries(figuresOf(invited)).map(([name, value]) => [name, number(value)] as const)
  const extra = uninvited.length + guests.length
  return [
    plain('attendance-paper-figures', { ...Object.fromEntries(figures), extra: number(extra) }),
    plain('attendance-paper-legend'),
  ]
}

function overRow({ name, statuses, present, invited }: Over): Cell[] {
  const share =
    invited === 0 ? '–' : { text: percent(present / invited), value: present / invited, share: true as const }
  const noted = statuses.map(status => (status === undefined ? '' : letters[status]))
  return [name, ...noted, { text: number(present), value: present }, share]
}

/** Everybody over the meetings of a series; one alone says nothing more than its own list. */
function seriesOf({ series, issuer }: ListData, plain: Plainly): ListPaper['series'] {
  if (series.length < 2) return undefined
  const days = series.map(({ meeting }) => shortDate(dayOf(meeting.startsAt, issuer.agency.zone)))
  const columns: Column[] = [
    { header: plain('attendance-column-name'), width: 30 },
    ...days.map(header => ({ header, width: 12 })),
    { header: plain('attendance-column-present'), width: 9, right: true },
    { header: plain('attendance-column-share'), width: 12, right: true },
  ]
  const rows = overMeetings(series.map(({ people }) => people)).map(overRow)
  return { sheet: plain('attendance-paper-series'), table: { columns, rows } }
}

/** The place and the day of the paper, and who signs it. */
export const signatureOn = (words: Words, { issuer, signer, town, madeAt }: Issued): Signature => {
  const day = civilDate(dayOf(madeAt, issuer.agency.zone))
  return signatureOf(words, signer, issuer.agency.officialName, [
    plainly(words)('attendance-paper-place', { town, day }),
  ])
}

/** *Daftar hadir*: a paper of the agency, and so in its language, whoever looks at it. */
export function listPaper(words: Words, data: ListData): ListPaper {
  const plain = plainly(words)
  const { issuer, shown, madeAt } = data
  const { zone, officialName } = issuer.agency
  const day = dayOf(shown.meeting.startsAt, zone)
  const title = titleOf(words, shown.meeting)
  const made = `${civilDate(dayOf(madeAt, zone))} ${clockTime(timeOf(madeAt, zone))} ${zoneLabel(zone)}`
  return printable({
    fileName: fileName(plain('attendance-paper-file', { day, title })),
    author: officialName,
    letterhead: letterheadOn(words, issuer),
    title: plain('attendance-paper-title'),
    subtitles: [],
    identity: identityOf(words, shown, plain),
    table: { columns: columns(plain), rows: rowsOf(data, plain), rowHeight: 24 },
    notes: notesOf(data, plain),
    signature: signatureOn(words, data),
    footer: {
      text: plain('attendance-paper-footer', { title, made }),
      page: plain('paper-page'),
      of: plain('paper-page-of'),
    },
    sheet: plain('attendance-paper-sheet'),
    series: seriesOf(data, plain),
  })
}
