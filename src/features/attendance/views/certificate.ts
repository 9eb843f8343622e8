import { longDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Words } from '../../../base/translate.ts'
import { bytesOf, colors, type Doc, openDocument, write } from '../../../papers/document.ts'
import { drawLetterhead, type Letterhead } from '../../../papers/head.ts'
import { fileName, printable } from '../../../papers/printable.ts'
import { drawSignatures, type Signature } from '../../../papers/signatures.ts'
import { drawItems } from '../../../papers/text.ts'
import { letterheadOn } from '../../agencies/rules/letterhead.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Sheet } from '../table.ts'
import type { Shown } from './moments.ts'
import { type Issued, plainly, signatureOn } from './paper.ts'

/** A certificate in words. */
export type Certificate = {
  fileName: string
  author: string
  letterhead: Letterhead
  title: string
  number: string
  givenTo: string
  name: string
  office: string
  body: string
  signature: Signature
  topics: { title: string; items: readonly string[]; hours: string }
}

export type CertificateData = Issued & {
  shown: Shown
  sheet: Pick<Sheet, 'hours' | 'topics'>
  person: { name: string; office: string }
  number: string
}

/** What a training gives to one who attended. */
export function certificatePaper(words: Words, data: CertificateData): Certificate {
  const plain = plainly(words)
  const { issuer, shown, sheet, person } = data
  const { meeting, zone } = shown
  const facts = {
    title: titleOf(words, meeting),
    agency: issuer.agency.officialName,
    regency: issuer.regency,
    day: longDate(dayOf(meeting.startsAt, zone), 'id'),
    venue: meeting.venue ?? '–',
    hours: number(sheet.hours ?? 0),
  }
  return printable({
    fileName: fileName(plain('certificate-file', { number: data.number })),
    author: issuer.agency.officialName,
    letterhead: letterheadOn(words, issuer),
    title: plain('certificate-title'),
    number: plain('certificate-number', { number: data.number }),
    givenTo: plain('certificate-given-to'),
    name: person.name,
    office: person.office,
    body: plain('certificate-body', facts),
    signature: signatureOn(words, data),
    topics: { title: plain('certificate-topics'), items: sheet.topics, hours: plain('certificate-hours', facts) },
  })
}

/** Where the hand begins, from the foot of the page: it stands there however short the text is. */
const signingRoom = 215

function drawFrame(doc: Doc) {
  const { width, height } = doc.page
  doc
    .rect(20, 20, width - 40, height - 40)
    .lineWidth(2)
    .strokeColor(colors.teal)
    .stroke()
  doc
    .rect(26, 26, width - 52, height - 52)
    .lineWidth(0.6)
    .strokeColor(colors.teal)
    .stroke()
}

/** A landscape page with the letterhead; what was taught stands on the page behind it. */
export async function drawCertificate(paper: Certificate, madeAt: Date, { compress = true } = {}): Promise<Uint8Array> {
  const title = `${paper.title} – ${paper.name}`
  const doc = await openDocument({ title, author: paper.author, madeAt, landscape: true, compress })
  drawFrame(doc)
  drawLetterhead(doc, paper.letterhead)
  doc.y += 12
  write(doc, paper.title, { font: 'bold', size: 30, color: colors.teal, align: 'center', after: 2 })
  write(doc, paper.number, { size: 11, align: 'center', after: 20 })
  write(doc, paper.givenTo, { size: 12, align: 'center', after: 8 })
  write(doc, paper.name, { font: 'bold', size: 24, align: 'center', after: 4 })
  write(doc, paper.office, { size: 12, align: 'center', after: 18 })
  write(doc, paper.body, { size: 13, align: 'center' })
  doc.y = Math.max(doc.y, doc.page.height - signingRoom)
  drawSignatures(doc, [paper.signature])
  if (paper.topics.items.length > 0) drawTopics(doc, paper)
  return bytesOf(doc)
}

function drawTopics(doc: Doc, { topics, number: numbered }: Certificate) {
  doc.addPage()
  drawFrame(doc)
  doc.y += 14
  write(doc, topics.title, { font: 'bold', size: 20, color: colors.teal, align: 'center', after: 2 })
  write(doc, numbered, { size: 11, align: 'center', after: 20 })
  drawItems(doc, topics.items, { size: 12 })
  doc.y += 10
  write(doc, topics.hours, { font: 'bold', size: 12 })
}
