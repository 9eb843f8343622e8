// What tells a count from a date or a time: *hadir 26/30 KPM*, *modul 2 sesi 5 pagi*, *RT 02/05*.

/** Units of counts and measures, as a regular-expression source. */
export const unitSource =
  'kpm|kk|org|orang|jiwa|keluarga|rumah|rmh|th|thn|tahun|bln|menit|mnt|kg|unit|paket|pkt|buah|liter|ltr|peserta|' +
  'anggota|lansia|anak|persen|juta|jt|ribu|rb|miliar|ha|km|meter|m'

const unit = new RegExp(`^\\s*(?:%|(?:${unitSource})(?!\\p{L}))`, 'iu')
const label =
  /(?<!\p{L})(?:hadir|kehadiran|sesi|modul|peserta|anggota|jumlah|jml|target|capaian|realisasi|no|nomor|rt|rw|kpm|usia|umur|tahap|kelas|jam|pkl|pk|pukul|rp|sakit|i[jz]in|dari|dr)\s*[.:=]?\s*$/iu

/** Whether the text after a number begins with a unit. */
export const startsWithUnit = (after: string) => unit.test(after)

/** Whether the text before a number ends with a word that counts or numbers something. */
export const endsWithCountLabel = (before: string) => label.test(before)
