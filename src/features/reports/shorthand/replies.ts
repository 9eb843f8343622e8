import type { Kind, ReadEnv, Values } from '../kinds/kind.ts'
import { plain } from '../rules/likeness.ts'
import { clean } from './clean.ts'
import { readSections } from './sections.ts'
import { hear } from './understand.ts'

const agreement = new Set(
  'ya iya yaa iyaa y yes ok oke okey okay oce kirim siap nggih inggih injih njih enggih betul benar bener leres sip setuju lanjut lanjutkan sumuhun muhun sudah sdh pas cocok sesuai'.split(
    ' ',
  ),
)
const politeness = new Set(
  'bu pak ibu bapak mas mbak kak min admin pilar bot saja aja dulu sekarang terima kasih makasih suwun matur nuwun nuhun mohon tolong di kirimkan dikirim laporannya laporan semua'.split(
    ' ',
  ),
)
const thumb = /^(?:\s|👍|✅|👌|☑|✔|🆗|💯|🙏|[\u{1F3FB}-\u{1F3FF}]|\uFE0F)+$/u

/** Whether a reply to a card means *file it*: ya, ok, kirim, siap, nggih, 👍 … with politeness around, and nothing else. */
export function isYes(text: string): boolean {
  if (thumb.test(text)) return /[👍✅👌☑✔🆗💯]/u.test(text)
  const words = plain(clean(text)).split(' ')
  return words.some(word => agreement.has(word)) && words.every(word => agreement.has(word) || politeness.has(word))
}

const prefix =
  /^(?:(?:mohon|mhn|nyuwun|maaf|mf|ngapunten|izin|ijin|bu|pak|min|yang|yg|tadi|itu|ternyata)[\s,.:]+)*(?:(?:me)?ralat|koreksi|revisi|pembetulan|perbaikan|perubahan|edit|ubah|ganti|salah(?:\s+ketik|\s+tulis)?|keliru|typo|seharusnya|harusnya|mestinya|yang\s+benar|yg\s+benar|yg\s+bener)?[\s,.:]*(?:(?:seharusnya|harusnya|mestinya|yang\s+benar|yg\s+benar|menjadi|jadi|jd)[\s,.:]*)?/iu
/** Whether a text says by itself that it corrects a report: *Ralat: hadir 27*, *mohon maaf bu, koreksi …*. */
export const opensCorrection = (text: string): boolean =>
  /^\W*(?:(?:mohon|mhn|nyuwun|maaf|mf|ngapunten|izin|ijin|bu|pak|min)[\s,.:]+){0,4}(?:me)?(?:ralat|koreksi|revisi|pembetulan)(?!\p{L})/iu.test(
    text,
  )

const notThis = /[\s,(]*\b(?:bukan|dudu|sanes|bkn)\s+[^\s,.;)]+\)?/giu

/**
 * What a reply like *Ralat: hadir 27* changes, `{ present: 27 }`; null where it names nothing of the report. The caller
 * checks the changed whole with `problemsOf`; figures said inexactly change nothing.
 */
export function understandCorrection(text: string, kind: Kind, values: Values, env: ReadEnv): Values | null {
  const said = clean(text).replace(prefix, '').replace(notThis, '')
  const sections = readSections(said)
  const heard = hear({ kind, text: sections.text }, sections.values, { ...env, values })
  const known = new Set(kind.fields.map(field => field.id))
  const changes = Object.entries(heard.values).filter(
    ([id, value]) => known.has(id) && JSON.stringify(value) !== JSON.stringify(values[id]),
  )
  return changes.length > 0 ? Object.fromEntries(changes) : null
}
