import type { RoleName } from '../../../speaker.ts'
import { nameKey } from '../../regions/match.ts'

export type SheetRole = {
  role: Exclude<RoleName, 'owner'>
  /** Its reach is the whole agency, whatever region the row names. */
  whole: boolean
  /** What the person is called in that role, where it is not the usual word. */
  label: string | null
}

const role = (name: SheetRole['role'], whole = false, label: string | null = null): SheetRole => ({
  role: name,
  whole,
  label,
})

/** What a column of roles may say, by key; nothing is a field worker. Titles of PKH staff keep their own word. */
const known: Readonly<Record<string, SheetRole | null>> = {
  '': null,
  petugas: null,
  petugaslapangan: null,
  pendamping: null,
  anggota: null,
  worker: null,
  fieldworker: null,
  koordinator: role('coordinator'),
  koordinatorkecamatan: role('coordinator'),
  koordinatorkapanewon: role('coordinator'),
  korcam: role('coordinator'),
  coordinator: role('coordinator'),
  supervisor: role('coordinator', false, 'Supervisor'),
  koordinatorkabupaten: role('coordinator', true, 'Koordinator Kabupaten'),
  korkab: role('coordinator', true, 'Koordinator Kabupaten'),
  koordinatorkota: role('coordinator', true, 'Koordinator Kota'),
  korkot: role('coordinator', true, 'Koordinator Kota'),
  apd: role('reader', true, 'Administrator Pangkalan Data'),
  administratorpangkalandata: role('reader', true, 'Administrator Pangkalan Data'),
  petugasdinas: role('agency', true),
  dinas: role('agency', true),
  agencystaff: role('agency', true),
  pembaca: role('reader'),
  pembacarekap: role('reader'),
  reader: role('reader'),
}

/** `null` for a field worker, nothing for a word that is no role. */
export const roleIn = (text: string): SheetRole | null | undefined => known[nameKey(text)]

/** Titles that are offered for a role on a person's card. */
export const usualLabels: readonly string[] = [
  'Koordinator Kabupaten',
  'Supervisor',
  'Administrator Pangkalan Data',
  'Ketua Tim',
]
