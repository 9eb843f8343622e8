import { addDays, type Day } from '../../../base/days.ts'
import { without } from './cuts.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, photosField, regionField } from './envelope.ts'
import { choice, text } from './fields.ts'
import type { Choice, Figures, Hearing, Values } from './kind.ts'

const spelled = (list: string): readonly string[] => list.split(', ')

/** The command for complaints, and the word of the link to them. */
export const complaintCommand = 'aduan'

/** Days within which a complaint wants an answer. */
export const answerWithinDays = 14

/** The last day for an answer to a complaint of this day. */
export const dueOn = (day: Day): Day => addDays(day, answerWithinDays)

/** Where a complaint stands. */
export const complaintStates = ['received', 'processing', 'referred', 'done', 'rejected'] as const
export type ComplaintState = (typeof complaintStates)[number]

/** The state in which a report of a complaint was filed; mostly it is only received. */
export const filedState = (values: Values): ComplaintState =>
  complaintStates.find(state => state === values.status) ?? 'received'

const closedStates: readonly ComplaintState[] = ['done', 'rejected']

export const isOpenState = (state: ComplaintState): boolean => !closedStates.includes(state)

/** Where complaints are passed on to. */
export const destinations: readonly Choice[] = [
  { id: 'puskesos', words: spelled('puskesos, slrt') },
  { id: 'subdistrict', words: spelled('kecamatan, kapanewon, camat, panewu') },
  { id: 'agency', words: spelled('dinsos, dinas sosial') },
  { id: 'civil_registry', words: spelled('dukcapil, disdukcapil, capil') },
  { id: 'bpjs', words: spelled('bpjs') },
  { id: 'health', words: spelled('dinkes, dinas kesehatan, puskesmas') },
  { id: 'education', words: spelled('disdik, dinas pendidikan') },
  { id: 'bank', words: spelled('bank, bri, bni, mandiri, btn, bsi, pos') },
  { id: 'ministry', words: spelled('kemensos, kementerian sosial') },
]

const kindsOfComplaint = [
  { id: 'question', words: spelled('pertanyaan, menanyakan, bertanya') },
  { id: 'suggestion', words: spelled('saran, masukan, usul') },
  { id: 'complaint', words: spelled('pengaduan, aduan, keluhan, mengeluh, mengeluhkan') },
]

const channels = [
  { id: 'in_person', words: spelled('tatap muka, langsung, datang langsung, datang') },
  { id: 'phone', words: spelled('telepon, telpon, tlp, telp') },
  { id: 'whatsapp', words: spelled('wa, whatsapp') },
  { id: 'letter', words: spelled('surat') },
  { id: 'social_media', words: spelled('medsos, media sosial, facebook, fb, instagram') },
  { id: 'meeting', words: spelled('rapat, pertemuan, musdes, muskal') },
]

const sectors = [
  { id: 'health', words: spelled('kesehatan') },
  { id: 'education', words: spelled('pendidikan') },
  { id: 'social', words: spelled('sosial, sosial ekonomi, ekonomi') },
  { id: 'food', words: spelled('pangan') },
  { id: 'energy', words: spelled('energi, listrik') },
  { id: 'agriculture', words: spelled('pertanian') },
  { id: 'fishery', words: spelled('perikanan') },
  { id: 'housing', words: spelled('perumahan, rumah') },
  { id: 'civil_registry', words: spelled('administrasi kependudukan, adminduk, kependudukan') },
  { id: 'other', words: spelled('lainnya, lain') },
]

const topics = [
  {
    id: 'mistargeted',
    words: spelled('salah sasaran, tidak tepat sasaran, tdk tepat sasaran, penerima mampu, orang mampu'),
  },
  { id: 'deduction', words: spelled('pemotongan, dipotong, potongan, pungli, pungutan') },
  { id: 'zero_balance', words: spelled('saldo nol, saldo 0, saldo kosong, saldonya nol, saldonya 0, saldonya kosong') },
  {
    id: 'card_problem',
    words: spelled(
      'kks bermasalah, kks hilang, kks rusak, kartu hilang, kartu rusak, kartu kks, kks terblokir, atm rusak, kks',
    ),
  },
  { id: 'double_aid', words: spelled('dobel bantuan, bantuan dobel, dobel, double, ganda') },
  {
    id: 'registered_not_paid',
    words: spelled(
      'terdaftar tapi tidak terima, terdaftar tetapi tidak menerima, belum cair, tidak cair, tdk cair, blm cair, tidak lagi menerima',
    ),
  },
  {
    id: 'not_registered',
    words: spelled(
      'belum terdaftar, tidak terdaftar, tdk terdaftar, blm terdaftar, belum masuk data, belum pernah dapat, belum pernah menerima, belum dapat bantuan, tidak dapat bantuan, tidak pernah dapat',
    ),
  },
  { id: 'data_mismatch', words: spelled('tidak padan, tdk padan, data tidak sesuai, data berbeda, nik tidak sesuai') },
  {
    id: 'pbi_inactive',
    words: spelled(
      'pbi nonaktif, kis nonaktif, bpjs nonaktif, kis tidak aktif, pbi tidak aktif, bpjs tidak aktif, kis tdk aktif, pbi, kis',
    ),
  },
  { id: 'other', words: spelled('lainnya, lain') },
]

const reporters = [
  {
    id: 'village_official',
    words: spelled(
      'perangkat desa, perangkat kalurahan, perangkat kelurahan, perangkat, dukuh, kadus, lurah, kades, ketua rt, ketua rw',
    ),
  },
  { id: 'kpm', words: spelled('kpm, penerima manfaat') },
  { id: 'anonymous', words: spelled('anonim, tanpa nama') },
  { id: 'citizen', words: spelled('warga, masyarakat, penduduk') },
]

const reporter = new RegExp(
  String.raw`^[\s¦,:-]*(?:(?:dari|dr|oleh|masuk|pelapor)\s*[:=]?\s*)*(?<said>${reporters.flatMap(one => one.words).join('|')})(?!\p{L})`,
  'iu',
)

/** *Aduan warga ds Rejosari: …*: who complained stands before what is said. */
const hearReporter: Hearing = heard => {
  const match = heard.text.match(reporter)
  const said = match?.groups?.said?.toLowerCase()
  const found = reporters.find(one => said !== undefined && one.words.includes(said))
  if (!match || !found) return heard
  return { ...heard, text: without(heard.text, match), values: { ...heard.values, reporter_kind: found.id } }
}

/** A question, a suggestion or a complaint that somebody brought. Who it was is not kept, and a group reads nothing of it. */
export const complaint = defineKind({
  id: 'complaint',
  words: spelled('aduan, pengaduan, keluhan, mengadu, mengadukan'),
  privateOnly: true,
  quotes: true,
  restTo: 'summary',
  fields: [
    choice('complaint_kind', {
      choices: kindsOfComplaint,
      required: true,
      asked: true,
      said: { labels: ['jenis'], labelled: true },
    }),
    asked(regionField),
    asked(activityDate),
    text('summary', {
      min: 10,
      max: 1000,
      required: true,
      asked: true,
      said: { labels: ['uraian', 'isi', 'isi aduan'], labelled: true },
    }),
    choice('topic', {
      choices: topics,
      asked: true,
      askWhen: values => values.complaint_kind === 'complaint',
      said: { labels: ['pokok'], stays: true },
    }),
    choice('channel', {
      choices: channels,
      asked: true,
      said: { labels: ['media', 'lewat', 'melalui', 'via'], labelled: true },
    }),
    asked(photosField),
    choice('sector', { choices: sectors, said: { labels: ['bidang', 'sektor'], labelled: true } }),
    choice('reporter_kind', { choices: reporters }),
    choice('status', {
      choices: [
        { id: 'received', words: spelled('diterima, baru') },
        { id: 'processing', words: spelled('diproses, proses') },
        { id: 'referred', words: spelled('dirujuk, diteruskan') },
        { id: 'done', words: spelled('selesai, sudah selesai, tuntas') },
        { id: 'rejected', words: spelled('tidak dapat diproses, ditolak') },
      ],
      preset: () => 'received',
      said: { labels: ['status'], labelled: true },
    }),
    choice('referred_to', {
      choices: destinations,
      said: { labels: ['dirujuk ke', 'rujuk ke', 'diteruskan ke'], labelled: true },
    }),
  ],
  hear: [hearReporter],
  derive: values => ({ complaint_kind: 'complaint', ...values }),
  digest: { line: 'digest-line-complaint', figures: states },
  moreColumns: [
    {
      id: 'due',
      headerId: 'report-field-complaint-due',
      value: ({ activity_date: day }) => (typeof day === 'string' ? dueOn(day as Day) : null),
    },
  ],
  photos: 'optional',
  sample: {
    guided: {
      complaint_kind: 'pengaduan',
      region: 'Semin',
      activity_date: 'hari ini',
      summary: 'KKS hilang, belum diganti sejak bulan lalu',
      topic: 'KKS bermasalah',
      channel: 'tatap muka',
    },
    message: 'Aduan warga ds Semin hari ini: KKS hilang dan belum diganti sejak Agustus',
    values: { complaint_kind: 'complaint', topic: 'card_problem' },
  },
})

/** How many came in, and how many of these are closed and open. */
function states(rows: readonly Values[]): Figures {
  const open = rows.filter(row => isOpenState(filedState(row))).length
  return { received: rows.length, done: rows.length - open, open }
}
