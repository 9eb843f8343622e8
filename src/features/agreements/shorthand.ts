import { type DateReading, readDate } from '../../base/dates-in.ts'
import type { Day } from '../../base/days.ts'

/** What a sentence says of an agreement. Nothing is guessed that was not said. */
export type SaidAgreement = {
  text: string
  owner: string | null
  /** Who sees to it where the owner is somebody outside. */
  follower: string | null
  /** By when; of what goes on for good, when it is looked at again. */
  due: DateReading
  continuing: boolean
}

type Mark = 'owner' | 'follower' | 'due' | 'continuing' | 'review'

const between = String.raw`(?:^|[\s,;(|–-])`
const marker = (words: string) => new RegExp(`${between}(?:${words})`, 'giu')

const markers: readonly [Mark, RegExp][] = [
  [
    'follower',
    marker(
      String.raw`(?:di(?:pantau|kawal|ikuti)(?:\s+oleh)?|pemantau|pengawal|(?:yang\s+)?memantau|narahubung)\s*[:=]?\s+`,
    ),
  ],
  [
    'owner',
    marker(
      String.raw`(?:(?:dilaksanakan\s+|dikerjakan\s+)?oleh|pic|p\.i\.c\.?|pj|penanggung\s?jawab(?:nya)?|pelaksana(?:nya)?)\s*[:=]?\s+`,
    ),
  ],
  [
    'review',
    marker(String.raw`(?:ditinjau|tinjau|tinjauan|dievaluasi|evaluasi)(?:\s+(?:lagi|kembali|ulang))?\s*[:=]?\s+`),
  ],
  ['continuing', marker(String.raw`(?:berkelanjutan|terus[\s-]menerus|secara\s+rutin|rutin)(?=[\s,;.)|]|$)`)],
  [
    'due',
    marker(
      String.raw`(?:paling\s+(?:lambat|lama|telat)|selambat(?:-?\s?lambat)?nya|batas\s+waktu(?:nya)?|tenggat(?:\s+waktu)?|deadline|target(?:\s+(?:selesai|waktu))?|waktu|sebelum|sampai(?:\s+dengan)?|s\.?d\.?)\s*[:=]?\s+`,
    ),
  ],
]

type Found = { mark: Mark; from: number; to: number }

/** Where the marks stand, first come first; of two at one place the longer. */
function marksIn(text: string): Found[] {
  const all = markers.flatMap(([mark, words]) =>
    [...text.matchAll(words)].map(({ index, 0: said }) => ({ mark, from: index, to: index + said.length })),
  )
  const kept: Found[] = []
  for (const found of all.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (found.from >= (kept.at(-1)?.to ?? 0) - 1) kept.push(found)
  return kept
}

const trim = (text: string) => text.replace(/^[\s,;:.(|–-]+|[\s,;:(|–-]+$/gu, '')
const tidy = (text: string) => trim(text.replace(/[([]\s*[,;]*\s*[)\]]/g, ' ').replace(/\s+/g, ' '))
/** The closing bracket and the full stop of a whole sentence; the one of a title (*S.Sos.*) stays. */
const tidySentence = (text: string) =>
  (text.includes('(') ? tidy(text) : tidy(text.replace(/\)/g, ' '))).replace(/\.$/, '')

/** A name ends at the next comma, unless a title follows it (*Sri Wahyuni, S.Sos.*). */
function nameAt(said: string): { name: string; length: number } {
  const [name = ''] =
    said.match(/^[^,;()|\n]+(?:,\s*(?:[A-Z][\p{L}]{0,3}\.\s?[\p{L}]{1,5}\.?(?:[\p{L}]{1,4}\.?)?))*/u) ?? []
  return { name: tidy(name), length: name.length }
}

type Context = { today: Day }
type Cut = { from: number; to: number }

/** A day that is not there (`none`) leaves the words with the text: *sebelum rapat dimulai* is no due date. */
function dayAt(text: string, { from, to }: Found, end: number, { today }: Context) {
  const reading = readDate(text.slice(to, end), { today, lean: 'future' })
  const near =
    reading.kind !== 'none' && /^[\s,]*(?:hari|pada|tanggal|tgl\.?)*[\s,]*$/i.test(text.slice(to, to + reading.from))
  return near ? { reading, cut: { from, to: to + reading.to } } : undefined
}

/**
 * *Bersurat kepada Panewu Playen tentang ruang kerja, oleh Budi, paling lambat 5/12*: what is to be done, by whom and by
 * when. What the words do not say stays empty, and is asked.
 */
export function readAgreement(text: string, context: Context): SaidAgreement {
  const said: SaidAgreement = { text: '', owner: null, follower: null, due: { kind: 'none' }, continuing: false }
  const cuts: Cut[] = []
  const marks = marksIn(text)
  marks.forEach((found, at) => {
    const end = marks[at + 1]?.from ?? text.length
    if (found.mark === 'continuing') {
      said.continuing = true
      cuts.push(found)
    } else if (found.mark === 'owner' || found.mark === 'follower') {
      const { name, length } = nameAt(text.slice(found.to, end))
      const taken = name !== '' && name.length <= 100 && said[found.mark] === null
      if (taken) said[found.mark] = name
      if (taken) cuts.push({ from: found.from, to: found.to + length })
    } else {
      const day = said.due.kind === 'none' ? dayAt(text, found, end, context) : undefined
      if (day) said.due = day.reading
      if (day) cuts.push(day.cut)
    }
  })
  return { ...said, text: without(text, cuts) }
}

function without(text: string, cuts: readonly Cut[]): string {
  let [rest, at] = ['', 0]
  for (const { from, to } of cuts) {
    rest += `${text.slice(at, from)} `
    at = to
  }
  return tidySentence(
    (rest + text.slice(at)).replace(/\s*[,;|]\s*(?=[,;|)\s]*$)/g, '').replace(/(?:\s*[,;|]){2,}/g, ','),
  )
}
