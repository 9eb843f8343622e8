const phrases: readonly RegExp[] = [
  /(?<!\p{L})(?:dokumentasi|foto(?:-foto)?|daftar\s+hadir)\s*(?:kegiatan\s*)?(?:[:=]\s*)?(?:terlampir|menyusul|di\s*bawah|sbb|sebagai\s+berikut)?\s*$/iu,
  /^(?:(?:telah|tlh|sudah|sdh|hari|hr|ini|kami|saya|melaksanakan|dilaksanakan|terlaksana|pelaksanaan|melakukan|kegiatan|giat|keterangan|ket|laporan|lap|anggota|peserta|tksk|psm|tagana|karang\s+taruna|pendamping(?:\s+sosial)?|pkh|p2k2|kpm|slrt|oleh|dari|dr|di|ke|pada|untuk|utk|dengan|dgn|dg|dan|yang|yg|bahwa|atas\s+nama|an|bu|pak|ibu|bapak|jumlah|jml|sebanyak|nama|waktu|tempat|hari\s*\/\s*tanggal|tanggal|tgl|kelompok|klp|materi|lokasi|desa|ds|kec|kecamatan|kapanewon|kap|kal|kalurahan|kelurahan|kel|wilayah|adalah|nggih|njih|ya)(?![\p{L}\p{N}])[\s,:;./&-]*)+/iu,
  /(?:[\s,:;./&-]+(?:di|pada|untuk|utk|dengan|dgn|dg|dan|yang|yg|oleh|dari|dr|ke|bu|pak|ibu|bapak|kelompok|jam|tgl|tanggal|nggih|njih|ya))+$/iu,
]

/** What is worth keeping of the text that no field took: without the scaffolding that stood around the facts. */
export function withoutFillers(text: string): string {
  const lines = text.split('\n').map(line => phrases.reduce((rest, phrase) => rest.replace(phrase, ''), line.trim()))
  const kept = lines
    .map(line => line.replace(/^[\s,;:.()/&-]+|[\s,;:(/&-]+$/g, ''))
    .filter(line => /\p{L}{3}/u.test(line))
  return kept.map(line => (line.includes('(') ? line : line.replaceAll(')', ''))).join('\n')
}
