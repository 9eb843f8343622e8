import { type DateReading, readDate } from '../../base/dates-in.ts'
import type { Day } from '../../base/days.ts'
import { readTime, type TimeReading } from '../../base/times-in.ts'
import { readLetter } from './rules/letter-in.ts'
import type { MeetingKind, Nature } from './rules/meeting.ts'
import { type RecurrenceReading, readRecurrence } from './rules/recurrence-in.ts'

/** What an invitation in one message says. */
export type SaidMeeting = {
  kind: MeetingKind | null
  title: string
  date: DateReading
  time: TimeReading
  venue: string | null
  agenda: string[]
  bring: string | null
  dress: string | null
  letterNo: string | null
  letterDate: Day | null
  nature: Nature | null
  subject: string | null
  contact: string | null
  /** Until when to answer, as it was typed. */
  deadline: string | null
  mayDelegate: boolean
  /** How it is held again; where no day was said, the first of the rule that lies ahead is the day. */
  repeats: RecurrenceReading
}

const kindWords: readonly [MeetingKind, RegExp][] = [
  ['coordination', /^(?:rakor|rapat\s+koordinasi|rapat\s+kordinasi|rapat)\b/i],
  ['monitoring', /^(?:monev|monitoring(?:\s+dan\s+evaluasi)?)\b/i],
  ['training', /^(?:bimtek|bimbingan\s+teknis|pelatihan)\b/i],
  ['outreach', /^sosialisasi\b/i],
  ['audience', /^audiensi\b/i],
  ['consolidation', /^konsolidasi\b/i],
  ['forum', /^(?:pertemuan\s+forum(?:\s+sosial)?|forum\s+sosial)\b/i],
  ['roll_call', /^apel\b/i],
  ['handover', /^penyaluran(?:\s+bantuan)?\b/i],
  ['graduation', /^(?:wisuda|graduasi)\b/i],
  ['online', /^(?:zoom|rapat\s+daring|gmeet|google\s+meet)\b/i],
]

const link = /https?:\/\/[^\s,]+/i
const labels = {
  venue: /^(?:bertempat\s+)?(?:di|tempat|lokasi|tpt)\s*[:.]?\s+/i,
  agenda: /^(?:acara|agenda|membahas|bahas|materi)\s*[:.]?\s+/i,
  subject: /^(?:perihal|hal)\s*[:.]?\s+/i,
  contact: /^(?:nara\s?hubung|kontak|cp)\s*[:.]?\s+/i,
  bring: /^(?:(?:mohon|harap)\s+)?(?:mem)?bawa\s*[:.]?\s+/i,
  dress: /^(?:pakaian|seragam|dresscode|dress\s*code|baju|busana)\s*[:.]?\s+/i,
} as const
type Label = keyof typeof labels

const cut = (text: string, { from, to }: { from: number; to: number }) => `${text.slice(0, from)},${text.slice(to)}`

/** The text without an expression that was read; the place of it parts what stood before and behind. */
const without = <Reading extends { kind: string }>(text: string, reading: Reading & { from?: number; to?: number }) =>
  reading.kind === 'none' ? text : cut(text, { from: reading.from ?? 0, to: reading.to ?? 0 })

/** A loose *hari*, *tanggal* or *pukul* that introduced what was cut out. */
const tidy = (part: string) =>
  part
    .replace(/\b(?:pada|hari|tanggal|tgl|pukul|jam|mulai)\s*[:/]*\s*$/i, '')
    .replace(/^[\s.:–-]+|[\s.:–-]+$/g, '')
    .trim()

function kindIn(text: string): { kind: MeetingKind | null; rest: string } {
  for (const [kind, word] of kindWords) {
    const found = text.match(word)
    if (found) return { kind, rest: text.slice(found[0].length).trim() }
  }
  return { kind: null, rest: text }
}

const deadline =
  /(?<=^|[,;.\n]\s*)(?:mohon\s+)?(?:konfirmasi|jawab(?:an)?|balas(?:an)?)(?:\s+kehadiran)?\s*(?:nya\s+)?(?:paling\s+lambat|plg\s+lambat|maks(?:imal)?|sebelum|sampai|hingga|s\.?\s?d\.?)\s*[:.]?\s*(?<said>[^,;\n]+)/iu
const noSubstitutes = /(?<!\p{L})(?:(?:tidak|tdk|tak)\s+(?:dapat|boleh|bisa)|tanpa)\s+diwakilkan(?!\p{L})/iu

/** Until when to answer, and whether somebody may come instead: read before the day and hour of the meeting itself. */
function readWishes(text: string): { deadline: string | null; mayDelegate: boolean; rest: string } {
  const until = deadline.exec(text)
  const rest = until ? text.replace(until[0], '') : text
  const alone = noSubstitutes.exec(rest)
  return {
    deadline: until?.groups?.said?.trim() ?? null,
    mayDelegate: alone === null,
    rest: alone ? rest.replace(alone[0], '') : rest,
  }
}

const labelOf = (part: string) => (Object.keys(labels) as Label[]).find(name => labels[name].test(part))

/**
 * *Rakor PKH Kamis 26/11 jam 9 di Ruang Rapat Tepo Sliro, tindak lanjut monev, bawa rekap Oktober*: kind, title, day, hour,
 * place, and what is to be brought or worn; what has no label is on the agenda. Nothing is guessed that was not said.
 */
export function readMeeting(text: string, today: Day): SaidMeeting {
  const { kind, rest } = kindIn(text.trim())
  const address = rest.match(link)?.[0] ?? null
  const plain = address === null ? rest : rest.replace(address, ',')
  const { rest: letterless, ...letter } = readLetter(plain, today)
  const { rest: open, ...wishes } = readWishes(letterless)
  const repeats = readRecurrence(open, today)
  const once = without(open, repeats)
  const time = readTime(once, { use: 'meeting' })
  const timeless = without(once, time)
  const date = readDate(timeless, { today, lean: 'future' })
  const parts = without(timeless, date)
    .split(/[,;\n]+/)
    .map(tidy)
    .filter(part => part !== '')
  const labelled = (wanted: Label) =>
    parts.filter(part => labelOf(part) === wanted).map(part => part.replace(labels[wanted], ''))
  const [first] = parts
  const title = first !== undefined && labelOf(first) === undefined && rest.startsWith(first) ? first : ''
  const loose = parts.filter(part => labelOf(part) === undefined && part !== title)
  return {
    kind: kind ?? (address === null ? null : 'online'),
    title,
    date,
    time,
    venue: labelled('venue')[0] ?? address,
    agenda: [...labelled('agenda'), ...loose],
    bring: labelled('bring').join(', ') || null,
    dress: labelled('dress').join(', ') || null,
    subject: labelled('subject').join(', ') || null,
    contact: labelled('contact').join(', ') || null,
    ...letter,
    ...wishes,
    repeats,
  }
}
