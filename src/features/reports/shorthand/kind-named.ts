import { cutMark } from '../kinds/cuts.ts'
import type { Kind } from '../kinds/kind.ts'
import { wordsOfLaterKinds } from '../kinds/later.ts'
import { kinds } from '../kinds/registry.ts'

/** The kind a message names, and the text without its name; `atStart`: the message begins with it. */
export type Naming = { kind: Kind; text: string; atStart: boolean }

type Lexicon = { kind: Kind | null; pattern: RegExp; stays?: boolean }

/** Phrases as one pattern, longest first, that forgives spaces and hyphens inside them. */
const patternOf = (words: readonly string[]): RegExp => {
  const sources = words.toSorted((a, b) => b.length - a.length).map(word => word.replaceAll(' ', String.raw`[\s-]*`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?:nya)?(?![\p{L}\p{N}])`, 'iu')
}

const lexicons = (wordsOf: (kind: Kind) => readonly string[], stays = false): Lexicon[] =>
  kinds.flatMap(kind => (wordsOf(kind).length > 0 ? [{ kind, pattern: patternOf(wordsOf(kind)), stays }] : []))

const later: Lexicon = { kind: null, pattern: patternOf(wordsOfLaterKinds) }
const strong = [later, ...lexicons(kind => (isCatchAll(kind) ? [] : kind.words))]
const weak = [
  ...lexicons(kind => (isCatchAll(kind) ? [...kind.words, ...kind.weakWords] : kind.weakWords)),
  ...lexicons(kind => kind.deeds, true),
]

/** The kind that is a day's work of any sort: it gives way to every other, wherever that stands. */
function isCatchAll(kind: Kind): boolean {
  return kind.id === 'activity'
}

const fillers =
  /^(?:(?:hasil|tentang|terkait|perihal|bahwa|kami|saya|telah|tlh|sudah|sdh|melaksanakan|dilaksanakan|pelaksanaan|melakukan|laporan|lap|hari|hr|ini|minggu|mgg|pekan|bulan|bln|lalu|tanggal|tgl|\d{1,2}|s\/d|sd|sampai|senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|untuk|kal|kec|kap|kapanewon|kemarin|kmrn|tadi|siang|pagi|sore|untuk|utk|tksk|psm|tagana|pkh|pendamping|sosial|dari|alhamdulillah|bu|pak|min)\b[\s,:.-]*)*$/iu

/**
 * Finds what kind of report a text names: the earliest name of a kind; an activity only where no other kind is named.
 * Words of kinds that cannot be filed yet name none, unless the text says itself that it is an activity (*Giat: …*).
 */
export function readKind(text: string, opensLikeReport: boolean): Naming | undefined {
  const first = namedIn(text, strong)[0]
  if (first?.kind) return { kind: first.kind, text: first.text, atStart: first.atStart }
  const usable = namedIn(text, weak).filter(one => one.atStart || (opensLikeReport && !first))
  const best = usable.find(one => one.kind && !isCatchAll(one.kind)) ?? usable[0]
  return best?.kind ? { kind: best.kind, text: best.text, atStart: best.atStart } : undefined
}

function namedIn(text: string, among: readonly Lexicon[]) {
  return among
    .flatMap(({ kind, pattern, stays }) => {
      const match = text.match(pattern)
      if (!match) return []
      const at = match.index ?? 0
      const rest = stays ? text : text.replaceAll(new RegExp(pattern, 'giu'), ` ${cutMark} `)
      return [{ kind, at, length: match[0].length, text: rest, atStart: fillers.test(text.slice(0, at)) }]
    })
    .sort((a, b) => a.at - b.at || b.length - a.length)
}
