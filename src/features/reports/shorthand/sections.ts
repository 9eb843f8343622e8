import { cut } from '../kinds/cuts.ts'
import { saysNone } from '../kinds/fields.ts'
import type { Values } from '../kinds/kind.ts'

/** The fields that a head like *Kendala:* opens, and the words for it. `shy` heads need a colon or a line of their own. */
type Head = { field: 'obstacle' | 'follow_up' | 'result'; words: string; shy?: true }

const heads: readonly Head[] = [
  { field: 'obstacle', words: 'kendala(?:nya)?|hambatan(?:nya)?|kesulitan(?:nya)?|kndala' },
  { field: 'obstacle', words: 'permasalahan|masalah', shy: true },
  { field: 'follow_up', words: String.raw`(?:rencana\s+)?tindak\s*lanjut(?:nya)?|rtl|rencana\s+selanjutnya|solusi` },
  { field: 'follow_up', words: 'usulan|usul|saran|rekomendasi|usulan\\s+dan\\s+rekomendasi', shy: true },
  {
    field: 'result',
    words: 'hasil(?:nya)?(?:\\s+kegiatan|\\s+pertemuan)?|uraian(?:\\s+kegiatan)?|catatan',
    shy: true,
  },
]

/** Words with which the facts of a report go on after a comma: there an unfinished section ends. */
const facts = String.raw`(?:hadir|kehadiran|tdk\s+hadir|tidak\s+hadir|jumlah|jml|modul|sesi|klp|kelompok|tgl|tanggal|jam|pukul|pkl|materi|peserta|anggota|foto|dokumentasi|${heads.map(head => head.words).join('|')})\b`

const labelled = String.raw`\n\s*(?:\d+[.)]\s*)?[\p{L}][\p{L} /.]{1,28}\s*[:=]`
const inline = String.raw`(?:(?!\n|[;¦]|\.(?:\s|$)|,\s*(?:dan\s+)?${facts}).)*`
const block = `(?:(?!${labelled})[^¦])*`
const bounded = String.raw`(?:(?!\n|¦|\.\s+${facts}|[;,]\s*${facts}).)*`

const patternsOf = ({ words, shy }: Head): readonly RegExp[] => [
  new RegExp(String.raw`(?:^|\n)\s*(?:\d+[.)]\s*)?(?:${words})\s*[:=]\s*\n(?<said>${block})`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}])(?:${words})\s*[:=]\s*(?<said>${bounded})`, 'iu'),
  ...(shy
    ? []
    : [
        new RegExp(
          String.raw`(?<![\p{L}])(?<!(?:mengatasi|mencari|apabila ada|jika ada|bila ada|ada)\s)(?:${words})\b\s+(?:ada(?:lah)?\s+)?(?<said>${inline})`,
          'iu',
        ),
      ]),
]

const compiled = heads.map(head => ({ field: head.field, patterns: patternsOf(head) }))

const none =
  /(?<!\p{L})(?:(?:tidak|tdk|tak|gak|ga|nggak|blm|belum)\s+(?:ada|menemui|terdapat|mengalami|menemukan)|tanpa|nihil|zonder)\s+(?:kendala|hambatan|masalah)(?:\s+(?:berarti|apapun|apa-apa))?/iu
const there = /(?<!\p{L})(?:ada|terdapat|namun|tetapi|tapi|dengan)\s+(?=(?:kendala|hambatan)\b)/giu

/**
 * Takes *kendala …*, *tindak lanjut …*, *hasil: …* out of a message. A section that says there is none becomes null:
 * known to be nothing, so that nobody asks.
 */
export function readSections(text: string): { text: string; values: Values } {
  const nothing = text.match(none)
  const start = nothing
    ? { text: cut(text, nothing.index ?? 0, (nothing.index ?? 0) + nothing[0].length), values: { obstacle: null } }
    : { text: text.replace(there, ''), values: {} }
  return compiled.flatMap(({ field, patterns }) => patterns.map(pattern => ({ field, pattern }))).reduce(taken, start)
}

type Taken = { text: string; values: Values }

function taken(now: Taken, { field, pattern }: { field: string; pattern: RegExp }): Taken {
  const match = now.text.match(pattern)
  const said = match?.groups?.said?.trim().replace(/[\s,;.]+$/, '')
  if (!match || match.index === undefined || said === undefined) return now
  const text = cut(now.text, match.index, match.index + match[0].length)
  return { text, values: { ...now.values, [field]: joined(now.values[field], said) } }
}

function joined(before: unknown, said: string): string | null {
  const none = said === '' || saysNone(said)
  if (typeof before !== 'string') return none ? null : said
  return none ? before : `${before}; ${said}`
}
