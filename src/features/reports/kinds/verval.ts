import { amount, isSaid, withAmount } from './amounts.ts'
import { atMost, follows, numberIn, total } from './checks.ts'
import { without } from './cuts.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, photosField, regionField } from './envelope.ts'
import { choice, count, text } from './fields.ts'
import type { Check, DigestLine, Figures, Heard, Hearing, Problem, Values } from './kind.ts'
import { countedByPeople, programs } from './programs.ts'

/** What was found of those visited; together they are all of them. */
const parts = ['eligible', 'not_eligible', 'not_found', 'died', 'moved', 'refused'] as const

const not = String.raw`(?:tidak|tdk|tak|gak|ga|nggak|belum|blm|non)\s*-?\s*`
const measured = String.raw`(?:[ \t]+(?:ada|sebanyak|sejumlah|jumlah|jml|baru))*\s*[:=]?\s*`
const units = String.raw`(?:[ \t]*(?:orang|org|jiwa|lansia|difabel|rumah|data|kpm|kk|keluarga|warga)\b)*`

/** In order: what is more specific comes first and is taken out, so that *tidak layak 2* is no *layak 2*. */
const counted: readonly (readonly [field: string, words: string])[] = [
  ['not_eligible', String.raw`(?:${not}(?:layak|memenuhi(?:\s+syarat)?|eligible)|mampu|graduasi)`],
  ['not_found', String.raw`(?:${not}(?:ditemukan|dijumpai|ketemu|diketahui)(?:\s+(?:alamat|keberadaan)(?:nya)?)?)`],
  ['refused', `(?:menolak|${not}bersedia|${not}mau)`],
  ['died', String.raw`(?:meninggal(?:\s+dunia)?|wafat|almarhum|md)`],
  ['moved', String.raw`(?:pindah(?:\s+(?:alamat|domisili|rumah))?|merantau)`],
  ['eligible', String.raw`(?:masih\s+)?(?:layak|memenuhi(?:\s+syarat)?|eligible|valid)`],
  ['proposed_new', String.raw`(?:usulan\s+baru|usul\s+baru|pengusulan\s+baru|calon\s+baru|usulan\s+pengganti)`],
  ['target', String.raw`(?:target(?:nya)?|sasaran(?:nya)?|kuota|jumlah\s+data)`],
  [
    'visited',
    String.raw`(?:(?:yang\s+|yg\s+)?(?:sudah|sdh|udah|telah|tlh|terealisasi|realisasi|capaian|dikunjungi|dicek|diverval|tervervalidasi|terverifikasi|diverifikasi|divalidasi|selesai|dikerjakan|di\s*verval)\s*(?:(?:di)?(?:kunjungi|cek|verval|verifikasi|validasi|data|kerjakan|selesai(?:kan)?)\s*)?)`,
  ],
]

const patterns = counted.flatMap(([field, words]) => [
  { field, pattern: new RegExp(String.raw`(?<!\p{L})${words}${measured}${amount}${units}`, 'iu') },
  ...(field === 'visited' || field === 'target'
    ? []
    : [{ field, pattern: new RegExp(String.raw`${amount}${units}\s*(?:yang\s+|yg\s+)?${words}(?!\p{L})`, 'iu') }]),
])

const share = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:tgl|tanggal|pada|hari)[.:]?\s*)(?:(?:sudah|sdh|capaian|realisasi|progres|progress|selesai)\s*[:=]?\s*)?${amount}${units}\s*(?:dari|dr|\/(?=\s*\d+\s*(?:orang|org|jiwa|lansia|kpm|kk|keluarga)\b))\s*(?:(?:target|total|jumlah|sasaran)\s*)?${amount}${units}`,
  'iu',
)

/** Hears the counts of a verification: *target 15, sdh 12, layak 10, meninggal 2*, *12 dari 15 KPM*. */
const hearCounts: Hearing = heard => withUnit(heard, patterns.reduce(heardCount, heardShare(heard)))

const heardShare = (heard: Heard): Heard => {
  const match = heard.text.match(share)
  if (!match?.[1] || !match[2]) return heard
  return withAmount(withAmount({ ...heard, text: without(heard.text, match) }, 'visited', match[1]), 'target', match[2])
}

function heardCount(heard: Heard, { field, pattern }: (typeof patterns)[number]): Heard {
  const match = isSaid(heard, field) ? null : heard.text.match(pattern)
  return match?.[1] ? withAmount({ ...heard, text: without(heard.text, match) }, field, match[1]) : heard
}

/** *12 KPM*, *15 orang*: what was counted, where it stands behind a number. */
function withUnit(before: Heard, after: Heard): Heard {
  const said = before.text.match(
    /\d\s*(?<families>kpm|kk|keluarga)(?!\p{L})|\d\s*(?<people>orang|org|jiwa|lansia)(?!\p{L})/iu,
  )
  if (!said?.groups) return after
  return { ...after, values: { unit: said.groups.families ? 'families' : 'people', ...after.values } }
}

const sumOf = (values: Values) => parts.reduce((sum, part) => sum + (numberIn(values, part) ?? 0), 0)

/** How many of those visited are not accounted for yet; nothing while the number visited is unknown. */
const left = (values: Values): number | undefined => {
  const visited = numberIn(values, 'visited')
  return visited === undefined ? undefined : visited - sumOf(values)
}

/**
 * What was found makes up all who were visited. Too few: the next part that nobody spoke of is asked, and once all were,
 * the number visited; too many: the last part that was said.
 */
const partsMakeUp: Check = values => {
  const [visited, rest] = [numberIn(values, 'visited'), left(values)]
  if (visited === undefined || rest === undefined || rest === 0) return []
  const sum = sumOf(values)
  if (rest > 0) return [tooFew(values, sum, visited)]
  const last = parts.findLast(part => (numberIn(values, part) ?? 0) > 0) ?? 'eligible'
  const args = { sum, visited, [last]: numberIn(values, last) ?? 0 }
  return [{ field: last, id: 'verval-sum-exceeds', args, fix: nowVisited(sum) }]
}

function tooFew(values: Values, sum: number, visited: number): Problem {
  const next = parts.find(part => values[part] === undefined)
  if (next) return { field: next, id: sum === 0 ? 'verval-parts-unsaid' : 'verval-parts-left', args: { sum, visited } }
  const fix = sum > 0 ? { fix: nowVisited(sum) } : {}
  return { field: 'visited', id: 'verval-sum-lacks', args: { sum, visited }, ...fix }
}

const nowVisited = (sum: number) => ({ id: 'report-fix-visited', args: { count: sum }, set: { visited: sum } })

const remaining = (values: Values) => {
  const rest = left(values) ?? 0
  return rest > 0 ? [{ value: rest, id: 'report-answer-remaining', args: { count: rest } }] : []
}

/** Families or people: as said, else as the programme counts. */
const unitOf = (values: Values): string => {
  if (values.unit === 'people' || values.unit === 'families') return values.unit
  return countedByPeople.includes(String(values.program)) ? 'people' : 'families'
}

const part = (id: string) =>
  count(id, {
    max: 5000,
    asked: true,
    askWhen: values => (left(values) ?? 1) > 0 || numberIn(values, id) !== undefined,
    shortcuts: remaining,
  })

/** Verification and validation, ground checks: counts only, never names. */
export const verval = defineKind({
  id: 'verval',
  words: [
    'verval',
    'ver val',
    'verifikasi validasi',
    'verifikasi dan validasi',
    'verifikasi & validasi',
    'ground check',
    'groundcheck',
    'ground checking',
    'uji petik',
  ],
  fields: [
    asked(regionField),
    asked(activityDate),
    choice('program', { choices: programs, required: true, asked: true, said: { labels: ['program', 'data'] } }),
    count('target', { required: true, asked: true, min: 1, max: 5000 }),
    count('visited', { required: true, asked: true, max: 5000 }),
    ...parts.map(part),
    text('problems', { min: 3, max: 1000, asked: true, said: { labels: ['permasalahan', 'masalah'] } }),
    asked(photosField),
    text('batch', { min: 1, max: 60, said: { labels: ['tahap', 'periode', 'batch', 'gelombang'] } }),
    count('proposed_new', { max: 5000 }),
    text('recommendation', { min: 3, max: 1000, said: { labels: ['rekomendasi'] } }),
    choice('unit', {
      choices: [
        { id: 'families', words: ['kpm', 'kk', 'keluarga'] },
        { id: 'people', words: ['orang', 'org', 'jiwa', 'lansia'] },
      ],
    }),
  ],
  hear: [hearCounts],
  checks: [
    atMost('visited', 'target', 'visited-exceeds-target', ({ visited }) => ({
      id: 'report-fix-target',
      args: { count: visited ?? 0 },
      set: { target: visited },
    })),
    partsMakeUp,
    follows('start_time', 'end_time', 'end-before-start'),
  ],
  computed: progress,
  progress: { done: 'visited', of: 'target', parts, unitOf },
  digest: {
    line: 'digest-line-verval',
    figures: sums,
    lines: byUnit,
  },
  photos: 'optional',
  sample: {
    guided: {
      region: 'Semin',
      activity_date: 'hari ini',
      program: 'permakanan lansia',
      target: '15',
      visited: '12',
      eligible: '10',
      died: '2',
    },
    message: 'Verval permakanan lansia di ds Semin hari ini target 15, sdh 12, layak 10, meninggal 2',
    values: { program: 'meal_elderly', target: 15, visited: 12, eligible: 10, died: 2 },
  },
})

/** Progress in percent with one decimal. */
function progress(values: Values): Figures {
  const [visited, target] = [numberIn(values, 'visited'), numberIn(values, 'target')]
  if (visited === undefined || !target) return {}
  return { progress_percent: Math.round((visited / target) * 1000) / 10 }
}

function sums(rows: readonly Values[]): Figures {
  const figures = { visited: total(rows, 'visited'), target: total(rows, 'target') }
  return { reports: rows.length, ...figures, ...progress(figures) }
}

/** Families and people are never added up: where both were counted, each has a line of its own. */
function byUnit(rows: readonly Values[]): readonly DigestLine[] {
  const families = rows.filter(row => unitOf(row) === 'families')
  const people = rows.filter(row => unitOf(row) === 'people')
  if (families.length === 0 || people.length === 0) return [{ id: 'digest-line-verval', figures: sums(rows) }]
  return [
    { id: 'digest-line-verval-families', figures: sums(families) },
    { id: 'digest-line-verval-people', figures: sums(people) },
  ]
}
