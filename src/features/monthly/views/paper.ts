import { dateAndTime, dayAndMonth } from '../../../base/dates-out.ts'
import { type Day, dayOf, partsOf, type Zone } from '../../../base/days.ts'
import { maskIdentityNumbers } from '../../../base/identity-numbers.ts'
import { number, percent } from '../../../base/numbers-out.ts'
import { html, plainText } from '../../../base/translate.ts'
import { givenNames } from '../../workers/rules.ts'
import type { Identity } from '../queries/identity.ts'
import { monthTitle } from '../rules/months.ts'
import type { Shown } from '../rules/photos.ts'
import type { MonthlyReport } from '../rules/report.ts'
import { headOf, type Show } from './activity.ts'
import { plainly, type Section, sectionsOf } from './sections.ts'

/** Lines above the space for a hand, the name below it, and what stands under the name. */
export type Signature = { above: readonly string[]; name: string; below: readonly string[] }

/** The document in words, from which PDF and spreadsheet are drawn. Everything in it is plain text. */
export type Paper = {
  fileName: string
  author: string
  letterhead: { lines: readonly string[]; address: string | null }
  title: string
  subtitles: readonly string[]
  identity: readonly { label: string; value: string }[]
  highlights: readonly { value: string; label: string }[]
  sections: readonly Section[]
  /** Captions in the order of the photos of the report. */
  photos: { title: string; captions: readonly string[]; missing: string }
  signatures: readonly Signature[]
  footer: string
  /** *Halaman 1 dari 3*, without its numbers. */
  page: { word: string; of: string }
  summarySheet: string
}

export type PaperData = { identity: Identity; report: MonthlyReport; madeAt: Date }

/** *2 November 2026 pukul 08.12 WIB*. */
const momentOf = (show: Show, at: Date, zone: Zone) => dateAndTime(at, zone, show.locale).replace(/^\p{L}+, /u, '')

const civilDate = (show: Show, day: Day) => `${dayAndMonth(day, show.locale)} ${partsOf(day).year}`

/** What somebody is, and where: *Pendamping PKH*; *Kapanewon Semin*. */
export const held = ({ places }: Identity, what: 'pillar' | 'region') =>
  [...new Set(places.map(place => place[what]))].join(', ')

function letterheadOf({ agency, regency, letterhead }: Identity, show: Show): Paper['letterhead'] {
  const government = plainly(show)('monthly-letterhead-government', { regency })
  return {
    lines: [government, agency.officialName].map(line => line.toLocaleUpperCase('id')),
    address: letterhead?.address ?? null,
  }
}

function identityLines(show: Show, { identity, report }: PaperData): Paper['identity'] {
  const plain = plainly(show)
  const { coverage } = report
  const groups = number(coverage?.own ?? 0, show.locale)
  const families =
    coverage && plain('monthly-identity-families', { members: number(coverage.members, show.locale), groups })
  return [
    { label: plain('monthly-identity-name'), value: identity.name },
    { label: plain('monthly-identity-office'), value: held(identity, 'pillar') || identity.agency.shortName },
    { label: plain('monthly-identity-region'), value: held(identity, 'region') || identity.regency },
    ...(coverage && coverage.own > 0 && families ? [{ label: plain('monthly-identity-groups'), value: families }] : []),
  ]
}

function highlightsOf(show: Show, { reports, days, coverage }: MonthlyReport): Paper['highlights'] {
  const plain = plainly(show)
  const { locale } = show
  const met = coverage && coverage.own > 0 && plain('monthly-part-of', { part: coverage.met, whole: coverage.own })
  return [
    { value: number(reports, locale), label: plain('monthly-highlight-reports') },
    { value: number(days, locale), label: plain('monthly-highlight-days') },
    ...(met ? [{ value: met, label: plain('monthly-highlight-groups') }] : []),
    ...(coverage && coverage.of > 0
      ? [{ value: percent(coverage.present / coverage.of, locale), label: plain('monthly-highlight-attendance') }]
      : []),
  ]
}

/** *Koordinator Kapanewon Semin*; what the agency calls the role, where it has a word of its own. */
function signerTitle(show: Show, { signer, agency }: Identity): string {
  const plain = plainly(show)
  if (signer.title !== null) return signer.title
  return signer.place === null
    ? plain('monthly-signer-head', { agency: agency.officialName })
    : plain('monthly-signer-coordinator', { place: signer.place })
}

const emptyName = '(………………………………………)'

function signaturesOf(show: Show, { identity, madeAt }: PaperData): Signature[] {
  const plain = plainly(show)
  const { signer, agency, town, name } = identity
  const day = civilDate(show, dayOf(madeAt, agency.zone))
  const number = signer.number === null ? [] : [plain('monthly-signer-number', { number: signer.number })]
  return [
    { above: [plain('monthly-signed-by'), signerTitle(show, identity)], name: signer.name ?? emptyName, below: number },
    { above: [plain('monthly-place-and-day', { town, day }), held(identity, 'pillar')], name, below: [] },
  ]
}

const captionOf = (show: Show, shown: Shown) =>
  plainText(
    show.words('monthly-photo', {
      head: html(headOf(show, shown)),
      place: show.place(shown.region),
      day: civilDate(show, shown.day),
    }),
  )

function fileNameOf(show: Show, { identity, report }: PaperData): string {
  const name = plainly(show)('monthly-file-name', { month: report.month, name: givenNames(identity.name).join(' ') })
  return name
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

// Telegram's fonts have pictures for these, the document's has not.
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu

const printable = (text: string) =>
  maskIdentityNumbers(text.replace(pictures, '').replace(/[ \t]{2,}/g, ' ')).text.trim()

/** Every text of a document, wherever it came from, without numbers of identity and without pictures. */
function clean<Value>(value: Value): Value {
  if (typeof value === 'string') return printable(value) as Value
  if (Array.isArray(value)) return value.map(clean) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)])) as Value
}

/** The document of a month. It is a paper of the agency, and so in its language, whoever looks at it. */
export function paperOf(show: Show, data: PaperData): Paper {
  const plain = plainly(show)
  const { identity, report, madeAt } = data
  const month = monthTitle(report.month, show.locale)
  const running = report.until === null ? [] : [plain('monthly-running', { day: civilDate(show, report.until) })]
  const made = momentOf(show, madeAt, identity.agency.zone)
  return clean({
    fileName: fileNameOf(show, data),
    author: identity.name,
    letterhead: letterheadOf(identity, show),
    title: plain('monthly-title'),
    subtitles: [plain('monthly-subtitle', { month }), ...running],
    identity: identityLines(show, data),
    highlights: highlightsOf(show, report),
    sections: sectionsOf(show, report),
    photos: {
      title: plain('monthly-section-photos'),
      captions: report.photos.map(shown => captionOf(show, shown)),
      missing: plain('monthly-photo-missing'),
    },
    signatures: signaturesOf(show, data),
    footer: plain('monthly-footer', { name: identity.name, month, made }),
    page: { word: plain('monthly-page'), of: plain('monthly-page-of') },
    summarySheet: plain('monthly-sheet-summary'),
  })
}
