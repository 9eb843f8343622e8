import { kindOfHashtag } from '../kinds/registry.ts'

/** How a message begins: whether like a report, which kind its hashtag names, and what comes after. */
export type Opening = { addressed: boolean; kind: string | null; text: string }

const people = String.raw`(?:(?:bapak|bpk|ibu|bu|pak|pk|mas|mbak|mb|kang|teh|bunda|kak|min|mimin|ndan|komandan|pimpinan|bos|boss)\b\.?\s*(?:(?:korkab|korkot|korcam|korwil|koordinator|kordinator|admin|apd|supervisor|spv|kabid|kadis|kasi|camat|panewu|ketua|kepala)\b\.?\s*)*(?:dan|\/|&|serta)?\s*|(?:korkab|korcam|koordinator|rekan(?:-rekan|2)?|teman(?:-teman|2)?|semua(?:nya)?|semuanya|sedoyo|sadayana)\b\s*)`

const greetings: readonly string[] = [
  String.raw`(?:as+al+amu?|aslm|ass?|asalamu)\s*'?\s*(?:alaik[uo]m|wr\.?\s*wb|alaykum)?\.?(?=[\s,.!\n]|$)(?:\s*w(?:a)?r(?:ahmatullahi?)?\.?\s*w(?:a)?b(?:arakatuh)?\.?)?`,
  String.raw`w[ae]?\s*alaikum\s*salam`,
  String.raw`bismil+ah\w*|alhamdulil+ah|puji\s+(?:tuhan|syukur)`,
  String.raw`salam\s+(?:sejahtera|sosial|pkh|kebajikan|sehat|hormat|semangat)(?:\s+(?:untuk|bagi|buat)\s+kita\s+semua)?(?:nya)?`,
  String.raw`om\s+swast[iy]astu|shalom|syalom|namo\s+buddhaya|rahayu`,
  String.raw`(?:selamat|slmt|slamat|met|sugeng|wilujeng)\s+(?:pagi|siang|sore|malam|mlm|enjing|enjang|siyang|sonten|dalu|ndalu|wengi)`,
  String.raw`(?:pagi|siang|sore|malam)(?=\s*(?:[,.\n]|bu\b|pak\b))`,
  String.raw`(?:punten|nuwun\s+sewu|nyuwun\s+sewu|nwn\s+sewu|kulo\s+nuwun|sampurasun|permisi|ngapunten|amit|maaf|mohon\s+maaf|nyuwun\s+pangapunten)`,
  String.raw`(?:kepada\s+)?yth\.?[^\n,:]*`,
  String.raw`(?:kpd|kepada)\s+(?:bapak|ibu|pak|bu)[^\n,:]*`,
  String.raw`(?:di\s+tempat|dengan\s+hormat|dgn\s+hormat)`,
  String.raw`\d+\.\s*(?:bapak|ibu|kepala|kadis|kabid|korkab|korcam|camat|panewu|lurah|kades)[^\n]*`,
  String.raw`(?:bapak|bpk|ibu|bu|pak|mas|mbak|kang|teh)\s+\p{L}+(?=\s*,)`,
  people,
]

const please = String.raw`(?:mohon|mhn|mhon|nyuwun|nuwun|nwn|minta|perkenankan|kami|saya|kulo|kula|dalem|abdi|hatur|dengan\s+ini|bade|badhe|arep|mau|ingin|berikut|ini|sekalian|melalui\s+ini)`
const leave = `(?:izin|ijin|idzin|idin|izn|ijn|pamit|palilah|palilahipun)`
const tell = String.raw`(?:me|nga)?(?:nyampaikan|ny?ampekan|lapor(?:k[ae]n|an|aken|keun)?|lap(?=[.\s:])|matur|ngaturaken|share|kirim|update|up\s?date|kaporan|laproan|lpr)`
const openers: readonly string[] = [
  String.raw`(?:${please}\s+)*${leave}(?:\s+(?:kami|saya|untuk|utk|bu|pak|ndan))*\s+${tell}(?:\s+(?:hasil|laporan|lap))*`,
  String.raw`(?:${please}\s+)+${tell}(?:\s+(?:hasil|laporan|lap))*`,
  String.raw`mel+aporkan|lapor(?:k[ae]n|an|aken|keun)?\b|lap\b\.?|laproan|lporan|lpr|matur\s+lapor|(?:baru|telat|terlambat|tlt)\s+(?:bisa\s+|sempat\s+)?lapor|giat(?=\b)`,
  String.raw`(?:disampaikan|kami\s+sampaikan|dilaporkan|kami\s+laporkan|berikut)\s+(?:hasil\s+)?(?:laporan|lap|kegiatan|giat)`,
  String.raw`(?:mohon|mhn|nyuwun)\s+${leave}|^${leave}`,
]

const anchored = (sources: readonly string[]) =>
  new RegExp(String.raw`^(?:${sources.join('|')})(?=[^\p{L}\p{N}]|$)`, 'iu')

const greeting = anchored(greetings)
const opener = anchored(openers)
const command = /^\/(?:lapor|aduan)(?:@\w+)?(?=\s|$)/i
const mention = /@\w*bot\b/i
const hashtag = /#([\p{L}\p{N}_]+)/gu
const reportTags = new Set(['lapor', 'laporan', 'lap', 'giat', 'report'])
const loose = /^[\s,;:.!()&/-]+/

/** Reads hashtags, commands, greetings, salutations and the words that open a report, in whatever order they come. */
export function readOpening(message: string): Opening {
  const named = [...message.matchAll(hashtag), ...message.matchAll(/^\s*\/(aduan)(?![\p{L}\p{N}_])/giu)]
  const tags = named.map(match => match[1]?.toLowerCase() ?? '')
  const kind = tags.map(tag => kindOfHashtag(tag)?.id).find(id => id !== undefined) ?? null
  const tagged = kind !== null || mention.test(message) || tags.some(tag => reportTags.has(tag))
  const bare = message.replace(mention, ' ').replace(hashtag, (_, tag: string) => (isOurs(tag) ? ' ' : tag))
  const { opened, text } = peeled(bare.trim())
  return { addressed: tagged || opened, kind, text }
}

const isOurs = (tag: string) => reportTags.has(tag.toLowerCase()) || kindOfHashtag(tag) !== undefined

/** *giat* opens a report and names one too: it is left for the kind. */
function peeled(text: string, opened = false): { opened: boolean; text: string } {
  const rest = text.replace(loose, '')
  if (/^giat\b/i.test(rest)) return { opened: true, text: rest }
  const found = rest.match(command) ?? rest.match(opener)
  if (found?.[0]) return peeled(rest.slice(found[0].length), true)
  const polite = rest.match(greeting)
  return polite?.[0] ? peeled(rest.slice(polite[0].length), opened) : { opened, text: rest }
}

const closings: readonly RegExp[] = [
  /\b(?:demikian|demikianlah|dmikian|mekaten)\b[^\n]*(?:\n[\s\S]{0,200})?$/i,
  /\b(?:wa?s+alamu?\s*'?\s*alaik\w*[^\n]*|wassalam)\s*$/i,
  /[\s,.;]*\b(?:atas\s+(?:perhatian|arahan)\w*[^\n]*)$/i,
  /[\s,.;]*(?:\b(?:terima\s*kasih|terimakasih|trima\s*kasih|trimakasih|makasih|makasi|tks|thx|trims|tengkyu|suwun|nuwun|matur\s+(?:suwun|nuwun)|hatur\s+nuhun|nuhun|sekian|mohon\s+(?:arahan|petunjuk|koreksi|bimbingan)(?:nya)?|monitor|dumeh|siap)\b[\s,.!]*(?:bu|pak|bapak|ibu|banyak|sanget|ibu\/bapak|bapak\/ibu|dan|mohon\s+(?:arahan|petunjuk)(?:nya)?)*[\s,.!]*)+$/i,
  /[\s,.;]*\b(?:dokumentasi|foto(?:-foto)?|daftar\s+hadir)(?:\s+kegiatan)?\s*[:=]?\s*(?:terlampir|menyusul|di\s*bawah(?:\s+ini)?|sbb|sebagai\s+berikut)?[\s.:]*$/i,
]

/** The message without its polite end. */
export const withoutClosing = (text: string): string =>
  closings.reduce((rest, closing) => rest.replace(closing, ''), text)
