import { amount, isSaid, unit, withAmount } from './amounts.ts'
import { numberIn } from './checks.ts'
import { cutMark, without } from './cuts.ts'
import type { Heard, Hearing, Values } from './kind.ts'

const not = String.raw`(?:tidak|tdk|tak|gak|ga|nggak|ngga|belum|blm|ora|teu)\s+(?:bisa\s+|dapat\s+|dpt\s+)?`
const came = '(?:hadir|kehadiran|dihadiri|hdr|datang|diikuti|mengikuti)'
const away = `(?:${not}(?:hadir|hdr|datang|masuk)|absen|alpa|berhalangan)`
const lead = String.raw`(?:[ \t]+\(?(?:oleh|sebanyak|sejumlah|ada|hanya|cuma|baru|jumlah|jml|kpm|peserta|anggota|ibu-ibu|warga)\)?)*\s*[:=]?\s*(?:ada\s+)?`
const whole = '(?:total|jumlah|jml|jlh|keseluruhan|seluruh|semua|anggota|undangan|sasaran|target)'
const elseCounted = String.raw`(?!\s*(?:dusun|dukuh|padukuhan|rt|rw|kelompok|klp|desa|jam|menit|%)(?!\p{L}))`
const of = String.raw`\s*(?:dari|dri|dr|drpd|\/)(?:\s+${whole})*\s*`
const size = String.raw`(?:(?:total|jumlah|jml|jlh)[ \t]+(?:kpm|anggota|undangan)|anggota|undangan|sasaran|kpm(?=\s*[:=]))(?:[ \t]+(?:kelompok|klp|kpm|pkh|dampingan))*`
const who = String.raw`(?:\d+\s*(?:org|orang|kpm)?\s*)`
const excuses = '(?:sakit|izin|ijin|alpa|kerja|bekerja|hajatan|melahirkan|merantau|tanpa keterangan)'
const because = String.raw`(?:karena|krn|karna|sebab|dikarenakan)\s+([^.;\n${cutMark}]{3,200})`
const reason = String.raw`(?:\s*\(([^)\n${cutMark}]{3,200})\)|[\s,:]+(?:${because}|(${who}?${excuses}\b[^.;\n${cutMark}]{0,150})))?`
const listed = String.raw`(?!\s*(?:org|orang|kpm)?\s*${excuses}[\s,]*(?:dan\s+)?\d)`

/** What a captured group says. `all`: present and group_size; `everybody`: as many as the group, however many; `attendees`: the group where those present were said too. */
type Meaning =
  | 'present'
  | 'group_size'
  | 'absent'
  | 'represented'
  | 'all'
  | 'everybody'
  | 'attendees'
  | 'absent_reason'
  | 'reasons'

type Pattern = { pattern: RegExp; means: readonly Meaning[] }

const say = (source: string, ...means: Meaning[]): Pattern => ({ pattern: new RegExp(source, 'iu'), means })

const why = ['absent_reason', 'absent_reason', 'absent_reason'] as const

const full = String.raw`(?:semua(?:nya)?|lengkap|full|seluruhnya|100\s*%)`

const one = String.raw`(?:${excuses}\s*[:=]?\s*\d+${unit}|\d+${unit}\s*(?:yang\s+|yg\s+)?${excuses}\b)`
const excused = String.raw`(?:(?:yang|yg)\s+)?(${one}(?:[\s,&]+(?:dan\s+)?${one})*(?:\s*\([^)\n${cutMark}]{3,80}\))?)`

/** In order: what is more specific comes first, and a later one says nothing about fields already said. */
const patterns: readonly Pattern[] = [
  say(String.raw`\b${away}${lead}${amount}${listed}${unit}${reason}`, 'absent', ...why),
  say(String.raw`${amount}${unit}\s*(?:yang\s+|yg\s+)?${away}\b${reason}`, 'absent', ...why),
  say(String.raw`\b${away}\s*[:=]?\s*\(?((?:${who}?${excuses}|${excuses})\b[^.;)\n${cutMark}]{0,150})\)?`, 'reasons'),
  say(String.raw`\b${away}\s+${because}`, 'absent_reason'),
  say(String.raw`\b(?:diwakilkan|diwakili|wakil|perwakilan)${lead}${amount}${unit}`, 'represented'),
  say(String.raw`${amount}${unit}\s*(?:di)?wakil(?:kan|i)\b`, 'represented'),
  say(
    String.raw`\b${came}\s*[:=]?\s*(?:semua(?:nya)?|lengkap|full|seluruhnya|komplit|100\s*%)[\s,(:=]*${amount}${unit}\)?`,
    'all',
  ),
  say(String.raw`\bsemua(?:nya)?${unit}\s*${came}[\s,(:=]*${amount}${unit}\)?`, 'all'),
  say(String.raw`${amount}${unit}\s*(?:${came}\s+(?:semua(?:nya)?|lengkap|full)|semua(?:nya)?\s+${came})\b`, 'all'),
  say(String.raw`((?:\b${came}\s*[:=]?\s*${full}|(?<!\p{L})${full}${unit}\s*${came})(?!\p{L}))`, 'everybody'),
  say(
    String.raw`\b${came}${lead}${amount}${unit}(?:\s*${came})?${of}${amount}${elseCounted}${unit}(?:[\s,(]+${because}\)?)?`,
    'present',
    'group_size',
    'absent_reason',
  ),
  say(String.raw`${amount}${unit}${of}${amount}${unit}\s*(?:yang\s+|yg\s+)?${came}\b`, 'present', 'group_size'),
  say(
    String.raw`${amount}${unit}\s*(?:yang\s+|yg\s+)?${came}${of}${amount}${elseCounted}${unit}`,
    'present',
    'group_size',
  ),
  say(
    String.raw`${amount}(?:\s*(?:kpm|orang|org))?${of}${amount}\s*(?:kpm|orang|org|anggota|peserta)\b`,
    'present',
    'group_size',
  ),
  say(
    String.raw`\bpeserta(?:[ \t]+(?:kpm|pkh))*\s*[:=]?\s*${amount}${unit}${of}${amount}${elseCounted}${unit}`,
    'present',
    'group_size',
  ),
  say(
    String.raw`(?<!(?:tgl|tanggal)[.:]?\s*)(?<![\d/.,-])(\d{1,2})\s*\/\s*((?:1[3-9]|[2-6]\d))(?![\d/.,-])`,
    'present',
    'group_size',
  ),
  say(String.raw`\b(?:${size}|peserta)[ \t]+(?:(?:yang|yg)[ \t]+)?${came}${lead}${amount}${unit}`, 'present'),
  say(String.raw`\b${came}${lead}${amount}${unit}`, 'present'),
  say(String.raw`${amount}${unit}\s*(?:yang\s+|yg\s+)?${came}\b`, 'present'),
  say(String.raw`\b(?:${size}|beranggotakan)${lead}${amount}${unit}`, 'group_size'),
  say(String.raw`${amount}\s*(?:kpm\s+)?anggota\b`, 'group_size'),
  say(String.raw`\bdari\s+(?:${whole}\s+)*${amount}\s*(?:kpm|orang|org|anggota|peserta)\b`, 'group_size'),
  say(
    String.raw`\b(?:(?:total|jumlah|jml)[ \t]+)?peserta(?:[ \t]+(?:kpm|pkh))*\s*[:=]?\s*${amount}${unit}`,
    'attendees',
  ),
  say(String.raw`\b(?:total|jumlah|jml|jlh)(?:nya)?\s*[:=]?\s*${amount}${unit}`, 'group_size'),
  say(excused, 'reasons'),
]

/**
 * Hears who came: *hadir 26 dr 30 kpm*, *hadir 24 org, tdk hadir 3 (sakit 2 izin 1)*, *hadir semua 30*, *26/30 KPM*.
 * Those who came and those who stayed away make up the group; if all three were said and disagree, it is a problem.
 */
export const hearAttendance: Hearing = heard => concluded(patterns.reduce(heardBy, heard))

function heardBy(heard: Heard, { pattern, means }: Pattern): Heard {
  const match = heard.text.match(pattern)
  if (!match) return heard
  const said = means.map((meaning, i) => ({ meaning, said: match[i + 1] })).filter(one => one.said !== undefined)
  if (said.some(one => isSaid(heard, one.meaning === 'reasons' ? 'absent_reason' : one.meaning))) return heard
  const after = said.reduce((now, one) => withMeaning(now, one.meaning, one.said ?? ''), heard)
  return { ...after, text: without(heard.text, match) }
}

function withMeaning(heard: Heard, meaning: Meaning, said: string): Heard {
  if (meaning === 'all') return withAmount(withAmount(heard, 'present', said), 'group_size', said)
  if (meaning === 'attendees') return withAmount(heard, isSaid(heard, 'present') ? 'group_size' : 'present', said)
  if (meaning === 'everybody') return { ...heard, values: { ...heard.values, everybody: true } }
  if (meaning === 'reasons') return withReasons(heard, said)
  if (meaning !== 'absent_reason') return withAmount(heard, meaning, said)
  return { ...heard, values: { ...heard.values, absent_reason: said.trim() } }
}

/** *sakit 2 izin 1*: the reasons, and as many away as their numbers add up to. */
function withReasons(heard: Heard, said: string): Heard {
  const numbers = said.match(/\d+/g)?.map(Number) ?? []
  const absent = numbers.length > 0 ? { absent: numbers.reduce((a, b) => a + b, 0) } : {}
  return { ...heard, values: { ...absent, ...heard.values, absent_reason: said.trim() } }
}

function concluded(heard: Heard): Heard {
  const { absent: _, everybody, ...values } = heard.values
  const [present, size, away] = ['present', 'group_size', 'absent'].map(id => numberIn(heard.values, id))
  const absent = everybody ? (away ?? 0) : away
  if (absent === undefined) return { ...heard, values }
  if (present === undefined) return { ...heard, values: withPresent(values, size, absent) }
  if (size === undefined) return { ...heard, values: { ...values, group_size: present + absent } }
  const disagrees = present <= size && present + absent !== size
  const problem = { field: 'present', id: 'attendance-sum', args: { present, absent, group_size: size } }
  return { ...heard, values, problems: disagrees ? [...heard.problems, problem] : heard.problems }
}

const withPresent = (values: Values, size: number | undefined, absent: number): Values =>
  size === undefined || size < absent ? values : { ...values, present: size - absent }
