import { similarity, wordsOf } from '../rules/likeness.ts'

export type SessionCode = (typeof catalogue)[number]['code']

/**
 * Sessions of P2K2, as the ministry's booklets have them. `running` is the ministry's number, 1–14 through all modules; `inModule` restarts
 * in each module's booklet. Module 6 and local themes have no numbered sessions here: their title is free.
 */
const catalogue = [
  { code: 'M1S01', module: 1, running: 1, inModule: 1, title: 'Menjadi Orang Tua yang Lebih Baik' },
  { code: 'M1S02', module: 1, running: 2, inModule: 2, title: 'Memahami Perilaku Anak' },
  { code: 'M1S03', module: 1, running: 3, inModule: 3, title: 'Memahami Cara Anak Usia Dini Belajar' },
  { code: 'M1S04', module: 1, running: 4, inModule: 4, title: 'Membantu Anak Sukses di Sekolah' },
  { code: 'M2S05', module: 2, running: 5, inModule: 1, title: 'Mengelola Keuangan Keluarga' },
  { code: 'M2S06', module: 2, running: 6, inModule: 2, title: 'Cermat Meminjam dan Menabung' },
  { code: 'M2S07', module: 2, running: 7, inModule: 3, title: 'Memulai Usaha' },
  { code: 'M3S08', module: 3, running: 8, inModule: 1, title: 'Pentingnya Gizi dan Layanan Kesehatan Ibu Hamil' },
  { code: 'M3S09', module: 3, running: 9, inModule: 2, title: 'Pentingnya Gizi untuk Ibu Menyusui dan Balita' },
  { code: 'M3S10', module: 3, running: 10, inModule: 3, title: 'Kesakitan pada Anak dan Kesehatan Lingkungan' },
  { code: 'M4S11', module: 4, running: 11, inModule: 1, title: 'Pencegahan Kekerasan terhadap Anak' },
  {
    code: 'M4S12',
    module: 4,
    running: 12,
    inModule: 2,
    title: 'Pencegahan Penelantaran dan Eksploitasi terhadap Anak',
  },
  { code: 'M5S13', module: 5, running: 13, inModule: 1, title: 'Pelayanan bagi Penyandang Disabilitas Berat' },
  { code: 'M5S14', module: 5, running: 14, inModule: 2, title: 'Pentingnya Kesejahteraan Lanjut Usia' },
  { code: 'M6', module: 6, running: null, inModule: null, title: 'Pencegahan dan Penanganan Stunting' },
  { code: 'MX', module: null, running: null, inModule: null, title: 'Lainnya / tema lokal' },
] as const

export type Session = (typeof catalogue)[number]

export const sessions: readonly Session[] = catalogue

export const sessionCodes = sessions.map(session => session.code)

/** Module numbers and names; each is the words of a published booklet, so they are data, not interface. */
export const modules: Readonly<Record<number, string>> = {
  1: 'Pengasuhan dan Pendidikan Anak',
  2: 'Pengelolaan Keuangan dan Perencanaan Usaha',
  3: 'Kesehatan dan Gizi',
  4: 'Perlindungan Anak',
  5: 'Kesejahteraan Sosial',
  6: 'Pencegahan dan Penanganan Stunting',
}

/** Sessions whose title is the worker's own. */
export const hasFreeTitle = (code: unknown): boolean => code === 'M6' || code === 'MX'

export const sessionOf = (code: unknown): Session | undefined => sessions.find(session => session.code === code)

/** `number` is the session's number as said, where it was not one of the catalogue's (module 6). */
export type SessionReading =
  | { kind: 'session'; code: SessionCode; title?: string }
  | { kind: 'ambiguous'; candidates: readonly SessionCode[] }
  | { kind: 'none' }

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 }
const ordinal: Readonly<Record<string, number>> = {
  satu: 1,
  pertama: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
}

const number = String.raw`(?:ke\s*-?\s*)?(\d{1,2}|i{1,3}|iv|vi?|satu|pertama|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b`
const modulePattern = new RegExp(String.raw`\b(?:modul|mdl|mod|m)\b[\s.:]*${number}|\bm(\d)(?=\s*s?\d|\b)`, 'i')
const sessionPattern = new RegExp(
  String.raw`\b(?:sesi|ses|sesion|session)\b[\s.:]*${number}|\bs(\d{1,2})\b|\bm\ds(\d{1,2})\b`,
  'i',
)

const numberOf = (match: RegExpMatchArray | null): number | undefined => {
  const said = match
    ?.slice(1)
    .find(group => group !== undefined)
    ?.toLowerCase()
  if (said === undefined) return undefined
  return roman[said] ?? ordinal[said] ?? Number(said)
}

/**
 * Which session a text names: `modul 2 sesi 2` and `sesi 6` are both M2S06, for the ministry numbers sessions through and
 * each booklet restarts. A number that fits only one reading is that reading; a session alone is the running number.
 * Without numbers the title is compared, forgiving typos. `ambiguous` asks.
 */
export function readSession(text: string): SessionReading {
  const module = numberOf(text.match(modulePattern))
  const session = numberOf(text.match(sessionPattern))
  if (module === undefined && session === undefined) return byTitle(text)
  if (module === undefined) return decided(sessions.filter(one => one.running === session))
  if (module === 6)
    return { kind: 'session', code: 'M6', ...(session === undefined ? {} : { title: `Sesi ${session}` }) }
  const inModule = sessions.filter(one => one.module === module)
  if (session === undefined) return titledWithin(text, inModule)
  const fitting = inModule.filter(one => one.running === session || one.inModule === session)
  return decided(fitting, [...inModule, ...sessions.filter(one => one.running === session)])
}

function decided(fitting: readonly Session[], otherwise: readonly Session[] = []): SessionReading {
  const [only, second] = fitting
  if (only && !second) return { kind: 'session', code: only.code }
  const candidates = fitting.length > 0 ? fitting : otherwise
  return candidates.length > 0 ? { kind: 'ambiguous', candidates: candidates.map(one => one.code) } : { kind: 'none' }
}

/** Within a module that was named, part of the title is enough. */
function titledWithin(text: string, inModule: readonly Session[]): SessionReading {
  const said = wordsOf(text).filter(word => !emptyWords.has(word) && !/^\d+$/.test(word))
  const [best, second] = scoredBy(said, inModule)
  const isPlain = best && best.score >= 0.4 && best.score - (second?.score ?? 0) > 0.1
  return isPlain ? decided([best.session]) : decided([], inModule)
}

const scoredBy = (said: readonly string[], among: readonly Session[]) =>
  among.map(session => ({ session, score: similarity(said, titleWords(session)) })).sort((a, b) => b.score - a.score)

const certain = 0.7
const possible = 0.5

function byTitle(text: string): SessionReading {
  const said = wordsOf(text).filter(word => !emptyWords.has(word))
  if (said.length === 0) return { kind: 'none' }
  if (said.some(word => word === 'stunting')) return { kind: 'session', code: 'M6' }
  const scored = scoredBy(
    said,
    sessions.filter(session => !hasFreeTitle(session.code)),
  )
  const [best, second] = scored
  if (!best || best.score < possible) return byModuleName(said)
  if (best.score >= certain && best.score - (second?.score ?? 0) > 0.1)
    return { kind: 'session', code: best.session.code }
  return decided(
    [],
    scored.filter(one => one.score >= possible && best.score - one.score <= 0.1).map(one => one.session),
  )
}

/** *sesi perlindungan anak*: the module is named, not the session. */
function byModuleName(said: readonly string[]): SessionReading {
  const named = Object.entries(modules).find(([, name]) => similarity(said, wordsOf(name)) >= certain)
  return decided([], named ? sessions.filter(one => one.module === Number(named[0])) : [])
}

const emptyWords = new Set(
  'sesi modul materi tema dan di yang pada untuk bagi terhadap tentang ke p2k2 fds kpm judul dgn dg utk yg'.split(' '),
)

const titleWords = (session: Session) => wordsOf(session.title).filter(word => !emptyWords.has(word))
