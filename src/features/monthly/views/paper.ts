import { dateAndTime, dayAndMonth } from '../../../base/dates-out.ts'
import { type Day, dayOf, partsOf, type Zone } from '../../../base/days.ts'
import { number, percent } from '../../../base/numbers-out.ts'
import { html, plainText } from '../../../base/translate.ts'
import type { Footer } from '../../../papers/footers.ts'
import type { Head } from '../../../papers/head.ts'
import type { Highlight } from '../../../papers/highlights.ts'
import type { Photos } from '../../../papers/photos.ts'
import { fileName, printable } from '../../../papers/printable.ts'
import type { Signature } from '../../../papers/signatures.ts'
import type { Section } from '../../../papers/text.ts'
import { letterheadOn } from '../../agencies/rules/letterhead.ts'
import { signatureOf } from '../../workers/rules/signer.ts'
import { givenNames } from '../../workers/rules.ts'
import type { Identity } from '../queries/identity.ts'
import { monthTitle } from '../rules/months.ts'
import type { Shown } from '../rules/photos.ts'
import type { MonthlyReport } from '../rules/report.ts'
import { headOf, type Show } from './activity.ts'
import { plainly, sectionsOf } from './sections.ts'

/** The document in words, from which PDF and spreadsheet are drawn. Everything in it is plain text. */
export type Paper = Head & {
  fileName: string
  author: string
  highlights: readonly Highlight[]
  sections: readonly Section[]
  /** Captions in the order of the photos of the report. */
  photos: Photos
  signatures: readonly Signature[]
  footer: Footer
  summarySheet: string
}

export type PaperData = { identity: Identity; report: MonthlyReport; madeAt: Date }

/** *2 November 2026 pukul 08.12 WIB*. */
const momentOf = (show: Show, at: Date, zone: Zone) => dateAndTime(at, zone, show.locale).replace(/^\p{L}+, /u, '')

const civilDate = (show: Show, day: Day) => `${dayAndMonth(day, show.locale)} ${partsOf(day).year}`

/** What somebody is, and where: *Pendamping PKH*; *Kapanewon Semin*. */
export const held = ({ places }: Identity, what: 'pillar' | 'region') =>
  [...new Set(places.map(place => place[what]))].join(', ')

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

function signaturesOf(show: Show, { identity, madeAt }: PaperData): Signature[] {
  const plain = plainly(show)
  const { signer, agency, town, name } = identity
  const day = civilDate(show, dayOf(madeAt, agency.zone))
  return [
    signatureOf(show.words, signer, agency.officialName, [plain('monthly-signed-by')]),
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

const fileNameOf = (show: Show, { identity, report }: PaperData): string =>
  fileName(plainly(show)('monthly-file-name', { month: report.month, name: givenNames(identity.name).join(' ') }))

/** The document of a month. It is a paper of the agency, and so in its language, whoever looks at it. */
export function paperOf(show: Show, data: PaperData): Paper {
  const plain = plainly(show)
  const { identity, report, madeAt } = data
  const month = monthTitle(report.month, show.locale)
  const running = report.until === null ? [] : [plain('monthly-running', { day: civilDate(show, report.until) })]
  const made = momentOf(show, madeAt, identity.agency.zone)
  return printable({
    fileName: fileNameOf(show, data),
    author: identity.name,
    letterhead: letterheadOn(show.words, identity),
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
    footer: {
      text: plain('monthly-footer', { name: identity.name, month, made }),
      page: plain('paper-page'),
      of: plain('paper-page-of'),
    },
    summarySheet: plain('monthly-sheet-summary'),
  })
}
