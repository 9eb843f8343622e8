/** Signs that a message speaks about work without reporting it. */
type Sign = {
  pattern: RegExp
  /** Also where the message opens like a report. */
  always?: true
  /** Also where the message has figures. */
  evenWithFigures?: true
}

const word = (source: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu')

const signs: readonly Sign[] = [
  { pattern: /\?\s*(?:\n|$)/u, always: true },
  { pattern: /\?\s*$/u, evenWithFigures: true },
  {
    pattern: word(
      String.raw`jam\s+(?:berapa|brp|pinten)|jam\s*nya|kapan|dimana|di\s+mana|siapa(?:\s+saja)?|apakah|apa\s+(?:sudah|sdh|ada|boleh|bisa)|berapa|brp|pinten|sabaraha|gimana|gmn|bagaimana|kenapa|mengapa|kok|bisa\s+minta|boleh\s+minta|minta\s+(?:format|contoh|jadwal|info|tolong)|(?:seperti|kayak)\s+apa|bertanya|tanya|mau\s+(?:tanya|nanya|bertanya)|nderek\s+tanglet|izin\s+(?:bertanya|tanya)|ijin\s+(?:bertanya|tanya)|menopo|nopo|naha`,
    ),
    always: true,
  },
  {
    pattern: word(
      String.raw`jangan\s+lupa|jgn\s+lupa|jgn\s+lp|mohon\s+(?:segera|diingatkan|disiapkan|hadir|kehadiran)|tolong|harap|dimohon|diharap(?:kan)?|mengingatkan|sekedar\s+mengingatkan|pengingat|reminder|ditunggu|ayo|mari|segera|monggo|mangga|silakan|silahkan|wajib|bagi\s+yang|yang\s+belum|yg\s+belum|yg\s+blm|belum\s+(?:masuk|lapor|kirim|mengirim|mengumpulkan)|dikumpulkan|diundang|undangan\s+rapat`,
    ),
  },
  { pattern: word(String.raw`jangan\s+lupa|jgn\s+lupa|mengingatkan`), always: true },
  {
    pattern: word(
      String.raw`rencana(?:nya)?|akan\s+(?:ada|diadakan|dilaksanakan|dilakukan|melaksanakan|mengadakan|kami|saya)|insya\s*allah|insyaallah|persiapan|jadwal(?:nya)?|agenda|nanti|ngesuk|besuk|minggu\s+depan|pekan\s+depan|bulan\s+depan|mau|hendak|badhe|bade|arep|ajeng|siap\s+hadir`,
    ),
  },
  { pattern: /^\s*(?:rencana|jadwal|agenda|undangan)\b/i, always: true },
  { pattern: /^\s*(?:rekap|rekapitulasi)\b/i, always: true, evenWithFigures: true },
  {
    pattern: word(
      String.raw`paling\s+lambat|dead\s*line|batas\s+(?:akhir|waktu)|laporan(?:nya)?\s+menyusul|(?:terlambat|telat)\s*(?:bu|pak)?\s*[.!]*\s*$`,
    ),
    always: true,
  },
  {
    pattern: word(
      String.raw`batal|dibatalkan|ditunda|diundur|dimundurkan|dijadwal(?:kan)?\s+ulang|(?:tidak|tdk|gak|ga|nggak)\s+jadi|libur\s+dulu|(?:belum|blm)\s+(?:bisa|dapat|jadi|dilaksanakan|terlaksana|selesai)`,
    ),
    always: true,
  },
  {
    pattern:
      /^\s*(?:terima\s*kasih|terimakasih|trima\s*kasih|makasih|trims|tks|thx|matur\s+(?:suwun|nuwun)|suwun|hatur\s+nuhun|nuhun|siap|sip|ok(?:e|ey)?|baik|noted|mantap|mantab|keren|semangat|hebat|luar\s+biasa|good|joss?|amin|aamiin|selamat|sugeng|wah|nggih|inggih|injih|sumuhun|muhun|ya|iya|betul|benar|monitor|hadir|laksanakan)\b/i,
  },
  {
    pattern:
      /\b(?:ya|yaa+|y|nggih|kan|sih|dong|deh|loh|lho|nih|toh|to|tah|atuh|euy)\s*(?:bu|pak|mas|mbak|semua\w*|teman\w*|rekan\w*|ibu\w*|bapak\w*)?\s*[.!]*\s*$/i,
  },
  {
    pattern: word(
      String.raw`sudah\s+(?:saya|kami|tak|sy)\s+(?:kirim|lapor\w*|input|upload|share)|sdh\s+(?:sy|saya)\s+(?:kirim|lapor\w*)|sudah\s+(?:terkirim|masuk)`,
    ),
    always: true,
  },
]

/**
 * Whether a text is a question, a plan, a reminder, a cancellation or small talk. With figures of a report in it, only
 * an open question or a recap still is.
 */
export const isChatter = (text: string, opensLikeReport: boolean, hasFigures = false): boolean =>
  signs.some(
    sign => (sign.always || !opensLikeReport) && (sign.evenWithFigures || !hasFigures) && sign.pattern.test(text),
  )
