/** Takes the place of each UTF-16 unit of a hidden number, so that Telegram's entity offsets still hold. */
export const maskSign = '•'

/** Raw text range [from, to) in UTF-16 units. */
type Span = { from: number; to: number }

type Letter = { norm: string } & Span

const invisible = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/u

// How people space the 16 digits. Digits are normalised to 0, whatever their script, for only their number counts.
const groupings = [
  [4, 4, 4, 4],
  [6, 6, 4],
  [6, 10],
  [12, 4],
  [8, 8],
  [2, 2, 2, 6, 4],
  [2, 2, 2, 2, 2, 2, 4],
  [6, 4, 6],
]
const sixteen = /(?<!0)0{16}(?!0)/gu
const grouped = groupings.map(
  ([first, ...others]) =>
    new RegExp(`(?<!0)0{${first}}(?<gap> {1,3}|\\.| ?- ?)${others.map(n => `0{${n}}`).join('\\k<gap>')}(?!0)`, 'gu'),
)
const afterKeyword = /(?<!0)0(?:[ .\-/]{0,3}0){13,17}(?!0)/gu
const keyword = /(?<!\p{L})(?:no)?(?:nik|ktp|kk|kartu keluarga|kks|rek|rekening)(?!\p{L})(?<rest>.{0,12})$/isu
const official = /(?<!\p{L})nip(?!\p{L})/iu
const dateAndTimes = /^0{1,2}(?<mark>[-./])0{1,2}\k<mark>0{4} 0{1,2}[.:]00(?: ?- ?| )0{1,2}[.:]00$/u

/**
 * Hides what looks like an NIK, KK, KKS or account number behind `•`.
 * The text keeps its length in UTF-16 units; `found` counts the numbers hidden.
 */
export function maskIdentityNumbers(text: string): { text: string; found: number } {
  const spans = identityNumbersIn(text)
  if (spans.length === 0) return { text, found: 0 }
  const masked = spans.reduce(hide, text)
  const again = maskIdentityNumbers(masked)
  return { text: again.text, found: spans.length + again.found }
}

const hide = (text: string, { from, to }: Span) => text.slice(0, from) + maskSign.repeat(to - from) + text.slice(to)

function identityNumbersIn(text: string): Span[] {
  // Most texts hold few figures. One sign may be two digits (⑯), hence half of fourteen.
  if ((text.match(/\p{N}/gu)?.length ?? 0) < 7) return []
  const letters = lettersOf(text)
  const norm = letters.map(letter => letter.norm).join('')
  const spans = [sixteen, ...grouped].flatMap(pattern => [...norm.matchAll(pattern)].map(spanOf))
  const suspects = [...norm.matchAll(afterKeyword)].map(spanOf).filter(span => isNamed(norm, span))
  return merge([...spans, ...suspects]).map(span => rawSpan(letters, span))
}

/** The text as the rules see it: NFKC, digits of any script as 0, one kind of dash and space, nothing invisible. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let from = 0
  for (const point of text) {
    const to = from + point.length
    for (const norm of invisible.test(point) ? '' : point.normalize('NFKC')) {
      for (const unit of plain(norm)) letters.push({ norm: unit, from, to })
    }
    from = to
  }
  return letters
}

function plain(point: string): string[] {
  if (/\p{Nd}/u.test(point)) return ['0']
  if (/[\p{Pd}\u2212]/u.test(point)) return ['-']
  return point === '\t' || /\p{Zs}/u.test(point) ? [' '] : point.split('')
}

/** Rule C: a keyword stands at most twelve characters before it, and no *NIP* between. */
function isNamed(norm: string, { from, to }: Span): boolean {
  const rest = keyword.exec(norm.slice(Math.max(0, from - 40), from))?.groups?.rest
  return rest !== undefined && !official.test(rest) && !dateAndTimes.test(norm.slice(from, to))
}

const spanOf = (match: RegExpExecArray): Span => ({ from: match.index, to: match.index + match[0].length })

const rawSpan = (letters: Letter[], { from, to }: Span): Span => ({
  from: letters[from]?.from ?? 0,
  to: letters[to - 1]?.to ?? 0,
})

function merge(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ ...span })
  }
  return merged
}

// Ids, tokens and file references of Telegram's own, which may hold sixteen digits and must come back unchanged.
const untouchedKeys = new Set([
  'id',
  'poll_id',
  'persistent_id',
  'option_persistent_ids',
  'file_id',
  'file_unique_id',
  'small_file_id',
  'small_file_unique_id',
  'big_file_id',
  'big_file_unique_id',
  'media_group_id',
  'custom_emoji_id',
  'inline_message_id',
  'chat_instance',
  'callback_data',
  'callback_query_id',
  'inline_query_id',
  'result_id',
  'gift_id',
  'hash',
  'invoice_payload',
  'telegram_payment_charge_id',
  'provider_payment_charge_id',
  'business_connection_id',
])

// What the sender of the update did not write just now: answered, quoted or pinned messages, names of chats and people.
const foreignKeys = new Set([
  'reply_to_message',
  'external_reply',
  'quote',
  'pinned_message',
  'reply_to_story',
  'from',
  'chat',
  'sender_chat',
  'user',
  'voter_chat',
  'via_bot',
  'forward_origin',
])

export type MaskedUpdate<T> = {
  update: T
  /** All numbers hidden. */
  found: number
  /** Those among them that the sender wrote just now; the rest stood in quoted messages or names. */
  foundInOwnWords: number
}

/** Masks every string of a Telegram update that a person may have written; ids, numbers and callback data stay. */
export function maskUpdate<T>(update: T): MaskedUpdate<T> {
  const count = { found: 0, own: 0 }
  const masked = maskValue(update, [], count) as T
  return { update: masked, found: count.found, foundInOwnWords: count.own }
}

function maskValue(value: unknown, path: string[], count: { found: number; own: number }): unknown {
  if (typeof value === 'string') return maskString(value, path, count)
  if (Array.isArray(value)) return value.map(item => maskValue(item, path, count))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskValue(inner, [...path, key], count)]))
}

function maskString(text: string, path: string[], count: { found: number; own: number }): string {
  if (isTelegrams(path)) return text
  const masked = maskIdentityNumbers(text)
  count.found += masked.found
  if (!isForeign(path)) count.own += masked.found
  return masked.text
}

const isTelegrams = (path: string[]) =>
  untouchedKeys.has(path.at(-1) ?? '') || (path.at(-1) === 'data' && path.at(-2) === 'callback_query')

const isForeign = (path: string[]) =>
  path.some(key => foreignKeys.has(key)) || (path.includes('callback_query') && path.includes('message'))

/** A text without its numbers. */
export const masked = (text: string): string => maskIdentityNumbers(text).text
