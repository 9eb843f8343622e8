import type { OwnerKind } from './agreement.ts'

/** Offices outside the agency, by the word with which their name begins. */
const office =
  /^(?:(?:pj|plt|plh)\.?\s+)*(?:bupati|wali\s?kota|gubernur|sekda|panewu|camat|mantri|lurah|kepala\s+(?:desa|dusun|puskesmas|sekolah)|kades|dukuh|kapanewon|kecamatan|kalurahan|kelurahan|desa|pemdes|puskesmas|polsek|koramil|kua|dinkes|disdik|disdukcapil|dukcapil|dinas\s+(?!sosial)\p{L}+|badan|baznas|bpjs|bpbd|kemensos|kementerian|pt|cv|bank|kantor)(?!\p{L})/iu

/** Parts of the agency and of its groups. */
const unit =
  /^(?:seluruh|semua|para|tim|bidang|seksi|subbag|sub\s?bagian|bagian|sekretariat|panitia|forum|dinsos|dinas\s+sosial|kepala\s+(?:dinas|bidang|seksi)|kabid|kasi|kadis|koordinator|korkab|korcam|pendamping|pkh|tksk|psm|tagana|karang\s+taruna|operator|admin|lks|slrt)(?!\p{L})/iu

/** What sort of owner a name is by its words; nothing where it is more likely a person. */
export function ownerKindOf(name: string): Exclude<OwnerKind, 'person'> | undefined {
  const bare = withoutCourtesy(name)
  if (office.test(bare)) return 'office'
  return unit.test(bare) ? 'unit' : undefined
}

const courtesy = /^(?:(?:bapak|ibu|pak|bu|mas|mbak|sdr|sdri|saudara|saudari|bpk|yth)\.?\s+)+/iu

/** A person's name without the courtesy before it: *Pak Budi* → *Budi*. */
export const withoutCourtesy = (name: string): string => name.replace(courtesy, '').trim()

/** *saya*, *saya sendiri*: the one who speaks. */
export const saysSelf = (name: string): boolean => /^(?:oleh\s+)?saya(?:\s+sendiri)?$/i.test(name.trim())

const officeWords =
  /^(?:(?:panewu|camat|mantri|lurah|kepala|kades|dukuh|kapanewon|kecamatan|kalurahan|kelurahan|desa|pemdes|puskesmas|polsek|koramil|kua|kantor|anom|pj\.?|plt\.?|plh\.?)\s+)+/iu

/** The place that an office is named after: *Panewu Playen* → *Playen*; empty where it has none. */
export function placeIn(name: string): string {
  const bare = withoutCourtesy(name)
  return officeWords.test(bare) ? bare.replace(officeWords, '').trim() : ''
}
