import { amount, isSaid, unit, withAmount } from './amounts.ts'
import { numberIn } from './checks.ts'
import { without } from './cuts.ts'
import type { Heard, Hearing } from './kind.ts'

const not = String.raw`(?:tidak|tdk|tak|gak|ga|nggak|ngga|belum|blm|ora|teu)\s+(?:bisa\s+|dapat\s+|dpt\s+)?`
const came = String.raw`(?:hadir|kehadiran|dihadiri|hdr|datang|rawuh|diikuti|mengikuti)`
const away = String.raw`(?:${not}(?:hadir|hdr|datang|masuk|rawuh)|absen|alpa|berhalangan)`
const lead = String.raw`(?:\s+(?:oleh|sebanyak|sejumlah|ada|hanya|cuma|baru|jumlah|jml))*\s*[:=]?\s*(?:ada\s+)?`
const whole = String.raw`(?:total|jumlah|jml|jlh|keseluruhan|seluruh|semua|anggota|undangan|sasaran|target)`
const of = String.raw`\s*(?:dari|dri|dr|drpd|\/)(?:\s+${whole})*\s*`
const size = String.raw`(?:(?:total|jumlah|jml|jlh)\s+)?(?:anggota|undangan|sasaran|peserta|kpm|(?:total|jumlah|jml|jlh)\s+(?:kpm|anggota|peserta|undangan))(?:\s+(?:kelompok|klp|kpm|pkh|dampingan))*`
const reason = String.raw`(?:\s*\(([^)\n]{3,200})\)|[\s,:]+(?:(?:karena|krn|sebab|dikarenakan)\s+([^.;\n]{3,200})|((?:\d+\s*(?:org|orang|kpm)?\s*)?(?:sakit|izin|ijin|kerja|bekerja|hajatan|melahirkan|merantau|tanpa keterangan)\b[^.;\n]{0,150})))?`
const excuse = String.raw`(?!\s*(?:org|orang|kpm)?\s*(?:sakit|izin|ijin|alpa|kerja|tanpa))`

/** What the captured groups of a pattern mean; `all` is both present and group_size. */
type Meaning = 'present' | 'group_size' | 'absent' | 'represented' | 'all' | 'absent_reason'

type Pattern = { pattern: RegExp; means: readonly Meaning[] }

const say = (source: string, ...means: Meaning[]): Pattern => ({ pattern: new RegExp(source, 'iu'), means })

/** In order: what is more specific comes first, and a later one says nothing about fields already said. */
const patterns: readonly Pattern[] = [
  say(
    String.raw`\b${away}${lead}${amount}${excuse}${unit}${reason}`,
    'absent',
    'absent_reason',
    'absent_reason',
    'absent_reason',
  ),
  say(
    String.raw`${amount}${unit}\s*(?:yang\s+|yg\s+)?${away}\b${reason}`,
    'absent',
    'absent_reason',
    'absent_reason',
    'absent_reason',
  ),
  say(
    String.raw`\b${away}\s*[:=]?\s*((?:\d+\s*)?(?:sakit|izin|ijin|kerja|karena|krn)\b[^.;\n]{0,150})`,
    'absent_reason',
  ),
  say(String.raw`\b(?:diwakilkan|diwakili|wakil|perwakilan)${lead}${amount}${unit}`, 'represented'),
  say(String.raw`${amount}${unit}\s*(?:di)?wakil(?:kan|i)\b`, 'represented'),
  say(
    String.raw`\b${came}\s*[:=]?\s*(?:semua(?:nya)?|lengkap|full|seluruhnya|komplit|100\s*%)[\s,(:=]*${amount}${unit}\)?`,
    'all',
  ),
  say(String.raw`\bsemua(?:nya)?${unit}\s*${came}[\s,(:=]*${amount}${unit}\)?`, 'all'),
  say(String.raw`${amount}${unit}\s*(?:${came}\s+(?:semua(?:nya)?|lengkap|full)|semua(?:nya)?\s+${came})\b`, 'all'),
  say(String.raw`\b${came}${lead}${amount}${unit}(?:\s*${came})?${of}${amount}${unit}`, 'present', 'group_size'),
  say(String.raw`${amount}${unit}${of}${amount}${unit}\s*(?:yang\s+|yg\s+)?${came}\b`, 'present', 'group_size'),
  say(String.raw`${amount}${unit}\s*(?:yang\s+|yg\s+)?${came}${of}${amount}${unit}`, 'present', 'group_size'),
  say(
    String.raw`${amount}(?:\s*(?:kpm|orang|org))?${of}${amount}\s*(?:kpm|orang|org|anggota|peserta)\b`,
    'present',
    'group_size',
  ),
  say(String.raw`\b${size}(?:\s+(?:yang\s+|yg\s+)?${came})${lead}${amount}${unit}`, 'present'),
  say(String.raw`\b${came}${lead}${amount}${unit}`, 'present'),
  say(String.raw`${amount}${unit}\s*(?:yang\s+|yg\s+)?${came}\b`, 'present'),
  say(String.raw`\b(?:${size}|beranggotakan)${lead}${amount}${unit}`, 'group_size'),
  say(String.raw`${amount}\s*(?:kpm\s+)?anggota\b`, 'group_size'),
  say(String.raw`\bdari\s+(?:${whole}\s+)*${amount}${unit}`, 'group_size'),
]

const everybody = new RegExp(
  String.raw`\b(?:${came}\s*[:=]?\s*(?:semua(?:nya)?|lengkap|full)|semua(?:nya)?${unit}\s*${came})\b`,
  'iu',
)

/**
 * Hears who came: *hadir 26 dr 30 kpm*, *hadir 24 org, tdk hadir 3 (sakit 2 izin 1)*, *hadir semua 30*, *26/30 KPM*.
 * Those who came and those who stayed away make up the group; if all three were said and disagree, it is a problem.
 */
export const hearAttendance: Hearing = heard => concluded(heardEverybody(patterns.reduce(heardBy, heard)))

function heardBy(heard: Heard, { pattern, means }: Pattern): Heard {
  const match = heard.text.match(pattern)
  if (!match) return heard
  const said = means.map((meaning, i) => ({ meaning, said: match[i + 1] })).filter(one => one.said !== undefined)
  if (said.some(one => one.meaning !== 'absent_reason' && isSaid(heard, one.meaning))) return heard
  const after = said.reduce((now, one) => withMeaning(now, one.meaning, one.said ?? ''), heard)
  return { ...after, text: without(heard.text, match) }
}

function withMeaning(heard: Heard, meaning: Meaning, said: string): Heard {
  if (meaning === 'all') return withAmount(withAmount(heard, 'present', said), 'group_size', said)
  if (meaning !== 'absent_reason') return withAmount(heard, meaning, said)
  return { ...heard, values: { ...heard.values, absent_reason: said.trim() } }
}

function heardEverybody(heard: Heard): Heard {
  const match = heard.text.match(everybody)
  if (!match || isSaid(heard, 'present')) return heard
  const size = numberIn(heard.values, 'group_size')
  const values = size === undefined ? heard.values : { ...heard.values, present: size }
  return { ...heard, values, text: without(heard.text, match) }
}

function concluded(heard: Heard): Heard {
  const { absent: _, ...values } = heard.values
  const [present, size, absent] = ['present', 'group_size', 'absent'].map(id => numberIn(heard.values, id))
  if (absent === undefined) return { ...heard, values }
  if (present !== undefined && size === undefined)
    return { ...heard, values: { ...values, group_size: present + absent } }
  if (present === undefined && size !== undefined && size >= absent)
    return { ...heard, values: { ...values, present: size - absent } }
  const disagrees = present !== undefined && size !== undefined && present <= size && present + absent !== size
  const problem = {
    field: 'present',
    id: 'attendance-sum',
    args: { present: present ?? 0, absent, group_size: size ?? 0 },
  }
  return { ...heard, values, problems: disagrees ? [...heard.problems, problem] : heard.problems }
}
