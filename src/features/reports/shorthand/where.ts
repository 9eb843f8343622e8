import { cut, cutMark } from '../kinds/cuts.ts'
import type { Hearing, KnownGroup, ReadEnv, Values } from '../kinds/kind.ts'
import { plain } from '../rules/likeness.ts'
import { findPlace, type Span } from '../rules/places.ts'

const stop = String.raw`(?=\s*(?:[,.;\n${cutMark}]|$|\b(?:modul|sesi|hadir|dihadiri|tgl|tanggal|hari|jam|pkl|pukul|kemarin|tadi|klp|kelompok|jumlah|jml|dengan|dgn|materi|pada|yang)\b))`
const building = `(?:balai|bale|pendopo|pendapa|rumah|gedung|aula|kantor|posyandu|masjid|mushol+a|gereja|sekolah|sd|paud|joglo|pos|teras|kediaman|tempat)`
const place = new RegExp(
  String.raw`(?:\b(?:tempat|lokasi)\s*[:=]\s*(?:di\s+)?(?<labelled>[^\n;${cutMark}]{3,160}?)(?=\s*(?:[\n;${cutMark}]|$|,\s*(?:tgl|tanggal|hari|jam|modul|sesi|hadir)\b)))|` +
    String.raw`\b(?:bertempat\s+)?di\s+(?<inline>${building}\b[^\n,.;${cutMark}]{0,140}?)${stop}`,
  'iu',
)

/** Hears where it was: *di Balai Kalurahan Pundungsari*, *Tempat : …*; the region may be named in it. */
export const hearPlace: Hearing = heard => {
  const match = heard.text.match(place)
  const said = (match?.groups?.labelled ?? match?.groups?.inline)?.trim()
  if (!match || match.index === undefined || !said || said.length < 3) return heard
  const text = cut(heard.text, match.index, match.index + match[0].length)
  return { ...heard, text, values: { ...heard.values, place: said } }
}

/**
 * Hears the village, else the sub-district, in the text or in the place; two of one name are said inexactly. Where the
 * text is the report itself (`prose`), a name inside a sentence stays there: *koordinasi dengan Panewu Semin tentang …*.
 */
export const hearRegion =
  (prose: boolean): Hearing =>
  (heard, env) => {
    const place = typeof heard.values.place === 'string' ? heard.values.place : ''
    const found = findPlace(`${heard.text}\n${place}`, env.regions, env.scope)
    if (found.kind === 'none') return heard
    const spans = found.spans.filter(
      span => span.end <= heard.text.length && !(prose && isInSentence(heard.text, span)),
    )
    const text = withoutSpans(heard.text, spans)
    if (found.kind === 'ambiguous') return { ...heard, text, inexact: [...heard.inexact, 'region'] }
    return { ...heard, text, values: { ...heard.values, region: found.region.code } }
  }

const isInSentence = (text: string, { start, end }: Span) =>
  /[\p{L}\p{N})]\s*$/u.test(text.slice(0, start)) && /^\s*[\p{L}\p{N}(]/u.test(text.slice(end))

const withoutSpans = (text: string, spans: readonly Span[]): string =>
  spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, span) => cut(rest, span.start - prepositionBefore(rest, span.start), span.end), text)

const prepositionBefore = (text: string, end: number) =>
  text
    .slice(0, end)
    .match(
      /(?:\b(?:di|dr|dari|ke|untuk|wilayah|wil|desa|kel|kelurahan|kalurahan|kal|klh|ds|kec|kap|kecamatan|kapanewon)\b\s*[:.]?\s*)+$/i,
    )?.[0].length ?? 0

const groupTitle = String.raw`(?<![\p{L}])(?:klp|kelp|klmpk|klpk|klompok|kelompok|kel)\b(?!\s*(?:an|kpm\s+hadir)\b)[\s.:=]*(?:(?:kpm|pkh|p2k2|dampingan|nama)\b[\s.:=]*)*`
const notName = String.raw`(?:modul|mdl|sesi|hadir|tdk|tidak|ds|desa|dsn|dusun|kal|klh|kalurahan|kelurahan|kec|kap|kapanewon|kecamatan|di|tgl|tanggal|hari|hr|jam|pkl|pukul|dengan|dgn|dg|kpm|jml|jumlah|anggota|yang|yg|sudah|sdh|telah|materi|tema|pada|dan|tadi|kemarin|kmrn|peserta|total|dari|dr|dihadiri|kehadiran|alhamdulillah|berjalan|lancar|membahas|tentang|rt|rw|pkh|bulan|bln|minggu|pagi|siang|sore|di(?:lak|had|iku)\p{L}*|me\p{L}{5,}|senin|selasa|rabu|kamis|jumat|sabtu|pertemuan|p2k2|fds|foto|kendala|semua)`
const name = String.raw`(?!${notName}\b)[\p{L}\p{N}'"’]+(?:[ -](?!${notName}\b)(?!\d+\s*(?:kpm|org|orang|dari|dr)\b)[\p{L}\p{N}'"’]+){0,3}`
const groupNamed = new RegExp(`${groupTitle}(?<name>${name})`, 'iu')

/** *P2K2 Melati Pundungsari*: between the name of the kind and that of the village, a group's own name. */
const groupAlone = new RegExp(
  String.raw`^\s*${cutMark}\s*(?!(?:rutin|bulanan|gabungan|lanjutan|perdana|susulan|lagi|online|daring)\b)(?<name>${name})[\s(,]*${cutMark}`,
  'iu',
)

/** Hears *klp Melati*, *Kel. Mawar 2*, or the bare name of a group that is known; a known group brings village and size. */
export const hearGroup: Hearing = (heard, env) => {
  const match = heard.text.match(groupNamed)
  const said = match?.groups?.name
  const near = env.groups.filter(one => liesWithin(one, heard.values.region))
  if (match && said && match.index !== undefined) {
    const namesakes = near.filter(one => plain(one.name) === plain(said))
    const known = namesakes.length === 1 ? namesakes[0] : undefined
    const text = cut(heard.text, match.index, match.index + match[0].length)
    return { ...heard, text, values: withGroup(heard.values, known ?? { name: displayed(said) }) }
  }
  const bare = heard.text.match(groupAlone)
  if (bare?.groups?.name) {
    const text = heard.text.replace(groupAlone, ` ${cutMark} `)
    return { ...heard, text, values: withGroup(heard.values, { name: displayed(bare.groups.name) }) }
  }
  const [known, ...others] = near.filter(one => mentions(heard.text, one.name))
  if (!known || others.length > 0) return heard
  const text = heard.text.replace(new RegExp(escaped(known.name), 'i'), ` ${cutMark} `)
  return { ...heard, text, values: withGroup(heard.values, known) }
}

const liesWithin = (group: KnownGroup, region: unknown) =>
  typeof region !== 'string' || group.region === region || group.region.startsWith(`${region}.`)

const mentions = (text: string, group: string) => ` ${plain(text)} `.includes(` ${plain(group)} `)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function withGroup(values: Values, group: { name: string; region?: string; size?: number | undefined }): Values {
  const size = values.group_size ?? group.size
  return {
    ...values,
    group: group.name,
    ...(values.region === undefined && group.region ? { region: group.region } : {}),
    ...(size === undefined ? {} : { group_size: size }),
  }
}

/** *melati*, *MELATI 2* → *Melati*, *Melati 2*; what has capitals of its own keeps them. */
function displayed(said: string): string {
  const trimmed = said.replace(/["”“]/g, '').trim()
  const isShouted = trimmed === trimmed.toUpperCase() && /\p{L}{4}/u.test(trimmed)
  const base = isShouted ? trimmed.toLowerCase() : trimmed
  return base
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, letter => letter.toUpperCase())
    .replace(/\b(Ii|Iii|Iv)\b/g, n => n.toUpperCase())
}

/** The region where none was said: that of a person who works in one village only. */
export const ownVillage = (env: ReadEnv): string | undefined => (env.scope.length === 13 ? env.scope : undefined)
