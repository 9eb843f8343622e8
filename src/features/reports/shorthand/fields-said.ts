import { amount, isSaid, withAmount } from '../kinds/amounts.ts'
import { cut, cutMark, without } from '../kinds/cuts.ts'
import { choiceIn, sessionFacts } from '../kinds/fields.ts'
import type { Choice, Field, Heard, Hearing, Input, Kind, ReadEnv } from '../kinds/kind.ts'
import { readSession } from '../kinds/sessions.ts'
import { plain } from '../rules/likeness.ts'

type FieldHearing = (heard: Heard, field: Field, env: ReadEnv) => Heard

/** How fields of a kind of input are heard, from what their definitions say of themselves. */
const hearings: Partial<Record<Input, FieldHearing>> = {
  count: hearCount,
  choice: hearChoice,
  choices: hearChoices,
  text: hearText,
  session: hearSession,
}

/** Hears every field of a kind that says how it is said and has not been heard before. */
export const hearFields =
  (kind: Kind): Hearing =>
  (heard, env) =>
    kind.fields.reduce((now, field) => {
      const hear = field.said || field.input === 'session' ? hearings[field.input] : undefined
      return hear && !isSaid(now, field.id) ? hear(now, field, env) : now
    }, heard)

const alternatives = (words: readonly string[] | undefined) =>
  words?.length
    ? words
        .toSorted((a, b) => b.length - a.length)
        .map(word => word.replaceAll(' ', String.raw`\s+`))
        .join('|')
    : '(?!)'

const put = (heard: Heard, field: Field, value: unknown): Heard => ({
  ...heard,
  values: { ...heard.values, [field.id]: value },
})

/** *jumlah KK: 5*, *5 rumah*. Two different numbers are no number. */
function hearCount(heard: Heard, field: Field): Heard {
  const labels = alternatives(field.said?.labels)
  const units = alternatives(field.said?.units)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}])(?:${labels})\s*[:=]?\s*(?:ada\s+)?${amount}(?:\s*(?:${units})(?![\p{L}]))?|${amount}\s*(?:${units})(?![\p{L}])`,
    'giu',
  )
  const matches = [...heard.text.matchAll(pattern)]
  const said = new Set(matches.map(match => match[1] ?? match[2] ?? ''))
  const [first] = said
  if (first === undefined) return heard
  const text = field.said?.stays
    ? heard.text
    : matches.toReversed().reduce((rest, match) => without(rest, match), heard.text)
  return { ...withAmount(heard, field.id, said.size === 1 ? first : 'beberapa'), text }
}

const labelled = (field: Field) =>
  new RegExp(
    String.raw`(?<![\p{L}])(?:${alternatives(field.said?.labels)})\b\s*[:=]?\s*(?:oleh\s+)?(?<said>(?:(?!,\s*[\p{L} ]{2,24}[:=])[^.;\n${cutMark}]){2,160})`,
    'iu',
  )

/** *tujuan motivasi*; without a label, one of the words anywhere, which stays in the text unless it stands by itself. */
function hearChoice(heard: Heard, field: Field): Heard {
  const match = heard.text.match(labelled(field))
  const said = match && choiceIn(match.groups?.said ?? '', field.choices ?? [])
  if (said && !field.said?.stays) return { ...put(heard, field, said.id), text: withoutAnswer(heard.text, match, said) }
  if (field.said?.labelled) return heard
  const anywhere = choiceIn(heard.text, (field.choices ?? []).map(inASentence))
  if (!anywhere) return heard
  const text = field.said?.stays ? heard.text : withoutClause(heard.text, anywhere)
  return { ...put(heard, field, anywhere.id), text }
}

/** Takes out the label and the answer's own word; what is said beyond stays: *tujuan motivasi [anak putus sekolah]*. */
function withoutAnswer(text: string, match: RegExpMatchArray, choice: Choice): string {
  const own = choice.words.map(word => match[0].toLowerCase().indexOf(word)).filter(at => at >= 0)
  const at = Math.min(...own)
  const word = choice.words.find(one => match[0].toLowerCase().startsWith(one, at)) ?? ''
  const end = Number.isFinite(at) ? at + word.length : match[0].length
  return cut(text, match.index ?? 0, (match.index ?? 0) + end)
}

/** *Lain* and *lainnya* answer a question; in a sentence they are words like others. */
const inASentence = (choice: Choice): Choice => ({
  ...choice,
  words: choice.words.filter(word => !word.startsWith('lain')),
})

const clause = new RegExp(`[^,.;:()\\n${cutMark}]+`, 'g')

const withoutClause = (text: string, choice: Choice): string =>
  text.replace(clause, said => (choice.words.includes(plain(said)) ? cutMark : said))

function hearChoices(heard: Heard, field: Field): Heard {
  const match = heard.text.match(labelled(field))
  const said = (field.choices ?? []).filter(choice => choiceIn(match?.groups?.said ?? '', [choice]))
  if (!match || said.length === 0) return heard
  return {
    ...put(
      heard,
      field,
      said.map(choice => choice.id),
    ),
    text: without(heard.text, match),
  }
}

function hearText(heard: Heard, field: Field): Heard {
  const match = heard.text.match(labelled(field))
  const said = match?.groups?.said?.trim().replace(/[\s,]+$/, '')
  return match && said ? { ...put(heard, field, said), text: without(heard.text, match) } : heard
}

const numbered =
  /(?:\b(?:modul|mdl|mod)\b|\bm\d(?=\s*s?\d|\b)|\b(?:sesi|ses|session)\b)(?:[^,.;\n¦]{0,24}?(?:\d{1,2}|\b(?:i{1,3}|iv|vi?|satu|pertama|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b))?(?:[\s,/.:()-]*\b(?:sesi|ses|session|modul|mdl)\b[\s.:]*(?:ke\s*-?\s*)?(?:\d{1,2}|[iv]{1,3}\b|\p{L}+))?/iu
const paired = /\bmodul\s*(?:\/|&|dan)\s*sesi\s*[:=]?\s*(\d|[iv]{1,3})\s*[/,&-]\s*(\d{1,2})\b/iu
const titled =
  /\b(?:materi(?:nya)?|tema|judul|topik|sesi|modul|membahas|tentang)\b\s*[:=]?\s*["“]?(?<title>[^,.;\n¦"”()]{3,160})/iu

/** *modul 2 sesi 5*, *sesi Cermat Meminjam & Menabung*, *materi bahaya judi online* (a local theme, MX). */
function hearSession(heard: Heard, field: Field): Heard {
  const pair = heard.text.match(paired)
  if (pair) {
    const read = readSession(`modul ${pair[1]} sesi ${pair[2]}`)
    return withSession({ ...heard, text: without(heard.text, pair) }, field, read)
  }
  const byNumber = heard.text.match(numbered)
  const read = byNumber && readSession(byNumber[0])
  if (byNumber && read && read.kind !== 'none' && /\d|\b[iv]+\b/i.test(byNumber[0])) {
    return withSession({ ...heard, text: withoutTitle(without(heard.text, byNumber), read) }, field, read)
  }
  const match = heard.text.match(titled)
  const title = match?.groups?.title?.trim()
  if (!match || !title) return heard
  const named = readSession(title)
  const rest = { ...heard, text: without(heard.text, match) }
  if (named.kind !== 'none') return withSession(rest, field, named)
  return /^(?:materi|tema|judul|topik)/i.test(match[0])
    ? withSession(rest, field, { kind: 'session', code: 'MX', title })
    : heard
}

/** *Modul 2 Sesi 2, materi Cermat Meminjam dan Menabung*: the title says the same once more. */
function withoutTitle(text: string, read: ReturnType<typeof readSession>): string {
  const match = text.match(titled)
  const same = match?.groups?.title ? readSession(match.groups.title) : undefined
  const isSame = same?.kind === 'session' && read.kind === 'session' && same.code === read.code
  return match && isSame ? without(text, match) : text
}

function withSession(heard: Heard, field: Field, read: ReturnType<typeof readSession>): Heard {
  if (read.kind === 'session') {
    const title = read.title === undefined ? {} : { session_title: read.title }
    return { ...heard, values: { ...heard.values, [field.id]: read.code, ...title } }
  }
  if (read.kind === 'none') return heard
  const problem = { field: field.id, id: 'session-ambiguous', args: sessionFacts(read.candidates) }
  return { ...heard, problems: [...heard.problems, problem] }
}
