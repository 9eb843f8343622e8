import { maskSign } from '../../../base/identity-numbers.ts'
import type { Part, PartName, StoryValues } from '../parts.ts'

/** What is better not published. Only `masked`, a hidden identity number, keeps a story from being handed in. */
export const sensitivities = ['masked', 'phone', 'address', 'child', 'party'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** What a helper says of a part: `story-advice-<about>`, with both numbers where it counts. It never writes for anybody. */
export type Advice =
  | { about: 'short'; length: number; limit: number }
  | { about: 'long'; length: number; limit: number }
  | { about: 'number' }
  | { about: Sensitivity }

const child = `(?:anak(?:nya)?|putr[ai](?:nya)?|balita(?:nya)?|bayi(?:nya)?|cucu(?:nya)?|siswa|siswi|murid)`

const patterns: Readonly<Record<Sensitivity, readonly RegExp[]>> = {
  masked: [new RegExp(maskSign, 'u')],
  phone: [/(?<!\d)(?:\+?62[\s.-]?|0)8\d{1,2}(?:[\s.-]?\d){6,9}(?!\d)/u],
  address: [
    /\brt\b\.?\s*\/?\s*(?:rw\b)?\.?\s*0*\d{1,3}/iu,
    /\b(?:jl|jln|jalan|gang|gg)\b\.?\s+\p{L}[^\n.]{0,40}?\b(?:no|nomor)\b\.?\s*\d+/iu,
    /\b(?:nomor|no\.?)\s+rumah\b/iu,
  ],
  child: [
    new RegExp(
      String.raw`(?<!\p{L})${child}(?!\p{L})[^\n.]{0,30}?(?<!\p{L})(?:bernama|namanya|yakni|yaitu)\s+\p{L}`,
      'iu',
    ),
    /(?<!\p{L})(?:Ananda|Adik|An\.)\s+\p{Lu}\p{Ll}/u,
    /(?<!\p{L})(?:[Aa]naknya|[Pp]utranya|[Pp]utrinya|[Cc]ucunya|[Bb]alitanya)(?:\s+yang\s+\p{Ll}+)?,?\s+(?!Ibu|Bu|Bapak|Pak)\p{Lu}\p{Ll}+/u,
  ],
  party: [
    /(?<!\p{L})(?:partai|caleg|capres|cawapres|cagub|cabup|cawabup|cawali|paslon|pilkada|pileg|pilpres|pilbup|coblos\p{L}*|tim\s+sukses)(?!\p{L})/iu,
    /(?<!\p{L})(?:PDIP|PDI[\s-]Perjuangan|Golkar|Gerindra|NasDem|Nasdem|PKB|PKS|PPP|PSI|Hanura|Perindo)(?!\p{L})/u,
  ],
}

/** What a text carries that should not go out. */
export const sensitiveIn = (text: string): Sensitivity[] =>
  sensitivities.filter(kind => patterns[kind].some(pattern => pattern.test(text)))

const numberWords =
  /(?<!\p{L})(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta|separuh|setengah)(?!\p{L})/iu

export const hasNumber = (text: string): boolean => /\d/.test(text) || numberWords.test(text)

/** All that can be said of what was written for a part, the most important first. */
export function adviceOn({ name, min, max }: Part, text: string): Advice[] {
  const { length } = [...text]
  return [
    ...sensitiveIn(text).map(about => ({ about })),
    ...(length < min ? [{ about: 'short' as const, length, limit: min }] : []),
    ...(length > max ? [{ about: 'long' as const, length, limit: max }] : []),
    ...(name === 'result' && !hasNumber(text) ? [{ about: 'number' as const }] : []),
  ]
}

/** What remains to be said of a whole story: a number before and after is a number of the result. */
export const hintsOn = (
  parts: readonly Part[],
  values: StoryValues,
  textOf: (part: PartName) => string,
): { part: PartName; advice: Advice }[] =>
  parts.flatMap(part => {
    const text = textOf(part.name)
    const advice = text === '' ? [] : adviceOn(part, text)
    const numbered = (values.metrics?.length ?? 0) > 0
    return advice.flatMap(one => (one.about === 'number' && numbered ? [] : [{ part: part.name, advice: one }]))
  })

/** A text of Telegram's greatest length is the beginning of a longer one, whose rest comes as the next message. */
export const cutLength = 4_000
export const isCut = (text: string): boolean => text.length >= cutLength

/** Whether the next text goes on from this one: too short, or a number is still missing. A title is written anew. */
export const wantsMore = ({ name }: Part, advice: readonly Advice[]): boolean =>
  name !== 'title' && advice.some(({ about }) => about === 'short' || about === 'number')
