/** What a part of minutes says. */
export type Section =
  | 'topic'
  | 'opening'
  | 'discussion'
  | 'decision'
  | 'plans'
  | 'need'
  | 'note'
  | 'closing'
  | 'chair'
  | 'taker'
  | 'skip'

/** One line: how it begins, what section it opens, and what it says. `heading`: numbered like a chapter, or in capitals. */
export type Line = {
  said: string
  section?: Section
  /** The word that opened the section, with a capital. */
  label?: string
  /** Begins with a bullet (0) or a number of a list. */
  item?: number
  heading: boolean
}

const labels: readonly [Section, RegExp][] = [
  ['chair', /^(?:pimpinan|pemimpin|ketua)(?:\s+rapat)?|^dipimpin(?:\s+oleh)?/iu],
  ['taker', /^(?:notulis|notulen\s+oleh|pencatat|sekretaris(?:\s+rapat)?)/iu],
  [
    'skip',
    /^(?:hari(?:\s*(?:\/|,|dan)\s*(?:tanggal|tgl))?|tanggal|tgl|waktu|pukul|jam|tempat|lokasi|acara|susunan\s+acara|peserta|jumlah(?:\s+(?:peserta|hadir|undangan))?|undangan|diundang|hadir|tidak\s+hadir|daftar\s+hadir|jenis)(?:\s+(?:rapat|kegiatan))?/iu,
  ],
  [
    'plans',
    /^(?:(?:hasil\s+)?kesepakatan(?:\s*(?:dan|\/|&)\s*(?:rencana\s+)?tindak\s+lanjut)?|(?:kesimpulan|keputusan)\s*(?:dan|\/|&)\s*(?:rencana\s+)?tindak\s+lanjut|rencana\s+(?:tindak\s+lanjut|aksi)|tindak\s+lanjut|rtl|rekomendasi)(?:\s+rapat)?/iu,
  ],
  [
    'decision',
    /^(?:keputusan|putusan|kesimpulan|simpulan|hasil(?:\s+(?:rapat|pembahasan))?|diputuskan)(?:\s+rapat)?/iu,
  ],
  ['need', /^(?:kebutuhan|yang\s+dibutuhkan|usulan\s+kebutuhan)/iu],
  ['note', /^(?:catatan|keterangan|nb|ket)/iu],
  [
    'discussion',
    /^(?:pembahasan|uraian(?:\s+(?:rapat|jalannya\s+rapat))?|jalannya\s+rapat|diskusi|penjelasan|paparan)/iu,
  ],
  ['topic', /^(?:topik|pokok\s+bahasan|pokok|bahasan|permasalahan|masalah|materi|perihal)(?:\s+\d{1,2})?/iu],
  ['opening', /^pembukaan/iu],
  ['closing', /^penutup(?:an)?/iu],
]

// Not the *H.* and *A.* before a name in a sentence, which ends as one.
const chapter = /^(?:#{1,4}\s+|(?:[A-G]|[IVX]{1,4})[.)]\s+)(?!.*[.;,]$)/
const listed = /^(?:\(?(\d{1,3})[.)]\s*|\(?[a-z][.)]\s+|[-•*–▪■※~]\s+)/u
const bold = /^(\*{1,2}|_{1,2})(.+?)\1:?$/u

/** *Keputusan: …*, or the bare word alone on its line; a sentence that merely begins with it is no label. */
function labelled(text: string): { section: Section; rest: string; label: string } | undefined {
  for (const [section, words] of labels) {
    const [word] = text.match(words) ?? []
    if (word === undefined) continue
    const after = text.slice(word.length)
    const colon = after.match(/^\s*[:=]\s*/u)
    const label = word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
    if (colon) return { section, label, rest: after.slice(colon[0].length).trim() }
    if (section !== 'opening' && /^\s*\.?$/.test(after)) return { section, label, rest: '' }
  }
  return undefined
}

const isTitle = /^(?:notulen|notula|risalah|berita\s+acara)\b/iu
const isCapitals = (text: string) => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()

/** Reads one line of pasted or dictated minutes. */
export function readLine(line: string): Line {
  const plain = line.trim().replace(/\s+/g, ' ')
  const strong = plain.match(bold)
  const bare = strong ? (strong[2] ?? '').trim() : plain.replace(/\*\*|__/g, '')
  const numbered = bare.match(chapter)
  const bullet = numbered ? null : bare.match(listed)
  const said = bare.slice((numbered ?? bullet)?.[0].length ?? 0).trim()
  const heading = numbered !== null || strong !== null || isCapitals(said)
  const label = labelled(said)
  const item = bullet && { item: Number(bullet[1] ?? 0) }
  if (label) return { said: label.rest, section: label.section, label: label.label, heading, ...item }
  if (isTitle.test(said)) return { said, section: 'skip', heading: false }
  return { said: heading ? said.replace(/\s*:$/, '') : said, heading, ...item }
}
